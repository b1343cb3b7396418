/** The page behind a digest's link, in the languages of the digest, each complete by itself. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Message } from '../../domain/case/message.ts';
import type { SourcedRule } from '../../domain/catalogue/procedures.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import { dueInWords } from '../../domain/wording/subject.ts';
import type { Moment } from '../acknowledgement/acknowledgement.ts';
import type { View } from '../render.ts';

/** A notice of the digest. */
export interface ListedNotice {
  readonly reference: string;
  readonly message: Message;
  readonly rule: SourcedRule;
}

/** @param languages of the digest, in their order */
export function listView(
  notices: readonly [ListedNotice, ...ListedNotice[]],
  moment: Moment,
  languages: readonly Phrases[],
): View {
  const sections = languages.map((phrases) => sectionOf(notices, moment, phrases));
  return {
    template: 'list/list.njk',
    title: sections.map(({ heading }) => heading).join(' / '),
    isBare: true,
    hasErrors: moment === 'not-chosen',
    context: { sections },
  };
}

function sectionOf(notices: readonly [ListedNotice, ...ListedNotice[]], moment: Moment, phrases: Phrases) {
  const { page, digest, language } = phrases;
  const recordedAt = acknowledgedAt(notices);
  const who = phrases.roles([...new Set(notices.flatMap(({ message }) => message.roles))]);
  const isRecorded = recordedAt !== undefined;
  return {
    language,
    heading: isRecorded ? (moment === 'recorded' ? page.recorded : page.alreadyRecorded) : digest.page.title,
    problem: digest.page.problem,
    notices: notices.map((notice) => entryOf(notice, phrases)),
    isRecorded,
    isJustRecorded: isRecorded && moment === 'recorded',
    recorded: isRecorded ? capitalised(page.acknowledgedBy(who, phrases.instant(recordedAt))) : undefined,
    nothingMore: page.nothingMore,
    willRecord: digest.page.willRecord(who),
    haveRead: digest.page.haveRead,
    button: page.button,
    error: moment === 'not-chosen' && !isRecorded ? { text: page.tickTheBox } : undefined,
  };
}

function entryOf({ reference, message, rule }: ListedNotice, phrases: Phrases) {
  const date = message.tells === undefined ? '' : dueInWords(phrases, message.tells);
  return {
    title: phrases.rule(rule).title,
    says: `${phrases.subject.opening[message.kind](date)}.`,
    reference: phrases.letter.caseReference(reference),
  };
}

/** When the last of them was acknowledged. Undefined while one is not. */
function acknowledgedAt(notices: readonly ListedNotice[]): Instant | undefined {
  const times = notices.flatMap(({ message }) => message.acknowledgedAt ?? []);
  return times.length === notices.length ? Math.max(...times) : undefined;
}
