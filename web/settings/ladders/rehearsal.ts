/** The mails of a rehearsal in words: when each goes, to whom, and its text. */
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import type { Rehearsal, RehearsedMail } from '../../../domain/notices/rehearsal.ts';
import { capitalised } from '../../../domain/wording/capitals.ts';
import { letterOf } from '../../../domain/wording/letter.ts';
import { mailOf } from '../../../domain/wording/mail.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { dueInWords } from '../../../domain/wording/subject.ts';
import { ladderWords } from './in-words.ts';

export interface RehearsalShown {
  readonly rule: SourcedRule;
  readonly rehearsal: Rehearsal;
}

/** More are counted, and not shown. */
const mostMails = 30;

export function rehearsalInWords(
  { rule, rehearsal }: RehearsalShown,
  rules: readonly SourcedRule[],
  phrases: Phrases,
) {
  const text = ladderWords[phrases.language].rehearsal;
  const { example, deadline, mails, unreachable } = rehearsal;
  const shown = mails.slice(0, mostMails);
  return {
    rule: phrases.rule(rule).title,
    /** What the example shows is written in English, as the procedures' worked examples are. */
    shows: phrases.language === 'en' ? capitalised(example.shows) : undefined,
    startedAt: phrases.instant(deadline.start.occurredAt),
    due: text.due(dueInWords(phrases, deadline.dueAt!)),
    choices: rules.map((each) => ({
      value: each.id,
      text: phrases.rule(each).title,
      selected: each.id === rule.id,
    })),
    moments: [...Map.groupBy(shown, ({ at }) => at)].map(([at, together]) => ({
      when: phrases.instant(at),
      mails: together.map((mail) => mailInWords(mail, rehearsal, phrases)),
    })),
    more: mails.length > mostMails ? text.more(mails.length - mostMails) : undefined,
    isUnreachable: unreachable.length > 0,
  };
}

function mailInWords(mail: RehearsedMail, { practice }: Rehearsal, phrases: Phrases) {
  const text = ladderWords[phrases.language].rehearsal;
  const { message } = mail;
  const { subject, text: body } = mailOf(letterOf({ ...mail, practice, link: `[${text.link}]` }));
  return {
    kind: capitalised(phrases.kinds[message.kind]),
    to: phrases.roles(message.roles),
    email: message.email,
    insteadOf: message.insteadOf && text.insteadOf(phrases.role(message.insteadOf)),
    subject,
    body,
  };
}
