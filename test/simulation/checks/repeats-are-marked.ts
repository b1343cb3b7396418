/** Of the mails of one message that SES accepted, every one after the first says that it may be a repeat. */
import type { AcceptedMail } from '../services/ses.ts';
import type { Check } from './check.ts';

export const repeatsAreMarked: Check = ({ world }) =>
  [...Map.groupBy(world.ses.accepted, messageOf)].flatMap(([message, mails]) =>
    mails
      .slice(1)
      .filter((mail) => !isMarked(mail))
      .map(({ tags }) => `${message}: sent again (attempt ${tags.attempt}) without saying so`),
  );

export function isMarked({ text, subject }: AcceptedMail): boolean {
  return subject.includes('possible repeat') && text.includes('You may have had this message before');
}

function messageOf({ tags }: AcceptedMail): string {
  return `${tags.authority}/${tags.case} ${tags.notice}`;
}
