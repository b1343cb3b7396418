/** Who was told: every message of a case, the newest first, with what became of it. */
import type { Message } from '../../domain/case/message.ts';
import { messageStatus } from '../../domain/case/view.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { headingOf } from '../../domain/wording/heading.ts';
import { noticeTag, type Tag } from './cards.ts';
import type { Said, ShownCase } from './shown.ts';

export interface ToldRow {
  readonly when: string;
  readonly what: string;
  readonly to: string;
  readonly agency?: string;
  readonly address: string;
  readonly insteadOf?: string;
  readonly tag: Tag;
  readonly since: string;
  readonly possibleRepeat?: string;
  readonly acknowledged: string;
}

export function toldRows(shown: ShownCase, said: Said): readonly ToldRow[] {
  const messages = [...shown.file.messages.values()];
  return messages.toSorted((a, b) => momentOf(b) - momentOf(a)).map((message) => rowOf(message, shown, said));
}

/** When it was first tried to tell, or settled that somebody is to be told. */
export function momentOf({ triedSince, due }: Message): number {
  return triedSince ?? due;
}

function rowOf(message: Message, { deadlines, now }: ShownCase, said: Said): ToldRow {
  const { words, phrases } = said;
  const { agency, insteadOf, email, roles, acknowledgedAt, progress } = message;
  const deadline = deadlines.find(({ id }) => id === message.deadline);
  const kind = phrases.kinds[message.kind];
  // An acknowledgement has a line of its own, so here it is said how the mail fared.
  const { acknowledgedAt: _, ...unanswered } = message;
  return {
    when: phrases.instant(momentOf(message)),
    what: deadline ? words.told.about(kind, headingOf(deadline, phrases)) : capitalised(kind),
    to: capitalised(phrases.roles(roles)),
    ...(agency !== undefined && { agency }),
    address: email === '' ? words.told.noAddress : email,
    ...(insteadOf !== undefined && { insteadOf: words.told.insteadOf(phrases.role(insteadOf)) }),
    tag: noticeTag(messageStatus(unanswered, deadline, now), said),
    since: phrases.instant(progress.since),
    ...(message.repeated && { possibleRepeat: words.told.possibleRepeat }),
    acknowledged:
      acknowledgedAt === undefined
        ? words.told.notAcknowledged
        : words.told.acknowledged(phrases.roles(roles), phrases.instant(acknowledgedAt)),
  };
}
