/** What is open in a case, a card for each deadline: the most urgent first, those without a date last. */

import type { Deadline } from '../../domain/case/deadlines.ts';
import { distanceTo } from '../../domain/case/distance.ts';
import type { Message } from '../../domain/case/message.ts';
import { reasonsOf } from '../../domain/case/reasons.ts';
import { type NoticeStatus, viewDeadline } from '../../domain/case/view.ts';
import type { NoticeKind } from '../../domain/notices/ladders.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import { dueInWords, isEndOfDay } from '../../domain/wording/subject.ts';
import { cardId } from './card-id.ts';
import { colourOf, noticeColours } from './colours.ts';
import { casePath, type Said, type ShownCase } from './shown.ts';

export interface Tag {
  readonly text: string;
  readonly classes: string;
}

export interface NoticeLine {
  readonly kind: string;
  readonly when: string;
  readonly to: string;
  readonly address?: string;
  readonly tag: Tag;
  readonly acknowledged?: string;
}

export interface Card {
  readonly id: string;
  /** By which the card is found from elsewhere. */
  readonly cardId: string;
  readonly title: string;
  readonly tag: Tag;
  readonly due: string;
  readonly distance?: string;
  readonly owedBy: string;
  readonly subject?: string;
  readonly why: readonly string[];
  readonly source: string;
  /** The same in English, where the document is English alone and the page is not. */
  readonly sourceInEnglish?: string;
  readonly notices: readonly NoticeLine[];
  readonly showNotices: string;
  /** The forms by which what would end it is recorded. */
  readonly ends: readonly { readonly text: string; readonly href: string }[];
}

/** Whether it is shown among what is open: somebody has still to act, or will have to. */
export function isShownOpen({ status }: Deadline): boolean {
  return status !== 'met' && status !== 'met-late' && status !== 'withdrawn';
}

/** The deadlines still to be met, the most urgent first. */
export function openOf(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.filter(isShownOpen).sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity));
}

export function cardsOf(shown: ShownCase, said: Said): readonly Card[] {
  return openOf(shown.deadlines).map((deadline) => cardOf(deadline, shown, said));
}

function cardOf(deadline: Deadline, shown: ShownCase, said: Said): Card {
  const { words, phrases, record } = said;
  const { dueAt, subject, rule, version, status } = deadline;
  const { title, source } = phrases.rule(rule);
  const types = [...new Set(rule.ends.map(({ milestone }) => milestone))];
  const notices = noticesOf(deadline, shown, said);
  return {
    id: deadline.id,
    cardId: cardId(deadline.id),
    title,
    tag: { text: words.status[status], classes: colourOf(status) },
    due: capitalised(dueAt === undefined ? words.open.noDateYet : dueSaid(dueAt, said)),
    ...(dueAt !== undefined && {
      distance: words.distance(distanceTo(dueAt, shown.now, status === 'overdue')),
    }),
    owedBy: capitalised(phrases.roles(deadline.owedBy)),
    ...(subject !== null && { subject }),
    why: reasonsOf(deadline, shown.practice).map((reason) => capitalised(phrases.reason(reason))),
    source: source(version),
    ...(phrases.language !== 'en' &&
      rule.source !== 'cwm-taf' && { sourceInEnglish: phrasebook.en.rule(rule).source(version) }),
    notices,
    showNotices: words.open.showNotices(notices.length),
    ends: !shown.mayRecord
      ? []
      : types.map((type) => ({
          text: words.recordThis(record.milestone(type)),
          href: `${casePath(shown.file.reference)}/milestones?type=${type}`,
        })),
  };
}

/** `by the end of Friday 20 November 2026`, or `by Friday 20 November 2026, 16:30`. */
export function dueSaid(dueAt: number, { words, phrases }: Said): string {
  const date = dueInWords(phrases, dueAt);
  return isEndOfDay(dueAt) ? words.byEndOf(date) : words.byMoment(date);
}

/** Those sent and those still planned. What a later one made unnecessary would only be in the way. */
function noticesOf(deadline: Deadline, { file, practice, now }: ShownCase, said: Said): NoticeLine[] {
  return viewDeadline(deadline, file, practice, now)
    .notices.filter(({ status }) => status !== 'superseded' && status !== 'cancelled')
    .map(({ id, kind, at, to, status }) => {
      const message = file.messages.get(id);
      return {
        kind: capitalised(said.phrases.kinds[kind as NoticeKind]),
        when: said.phrases.instant(message?.triedSince ?? Date.parse(at)),
        to: said.phrases.roles(to),
        tag: noticeTag(status, said),
        ...(message && told(message, said)),
      };
    });
}

function told(message: Message, { words, phrases }: Said): Pick<NoticeLine, 'address' | 'acknowledged'> {
  const { email, acknowledgedAt, roles } = message;
  return {
    address: email === '' ? words.told.noAddress : email,
    acknowledged:
      acknowledgedAt === undefined
        ? words.told.notAcknowledged
        : words.told.acknowledged(phrases.roles(roles), phrases.instant(acknowledgedAt)),
  };
}

export function noticeTag(status: NoticeStatus, { words }: Said): Tag {
  return { text: words.noticeStatus[status], classes: noticeColours[status] };
}
