/** Everything that happened in a case on one line of time: milestones, ends of deadlines, notices, acknowledgements. */
import { type Instant, isoInstant, minute } from '../../domain/calendar/london.ts';
import { type Milestone, voidingsOf } from '../../domain/case/case-file.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';
import type { MilestoneReceived } from '../../domain/case/facts.ts';
import type { Message } from '../../domain/case/message.ts';
import { messageStatus } from '../../domain/case/view.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { headingOf } from '../../domain/wording/heading.ts';
import type { FieldName } from '../../domain/wording/record-phrases.ts';
import type { Tag } from './cards.ts';
import { peopleOf } from './people.ts';
import { casePath, type Said, type ShownCase } from './shown.ts';
import { momentOf } from './told.ts';

export interface Entry {
  readonly at: Instant;
  readonly timestamp: string;
  readonly when: string;
  readonly title: string;
  readonly tag?: Tag;
  /** What it says besides, a line each. */
  readonly lines: readonly string[];
  /** Of a milestone that can be voided. */
  readonly void?: { readonly href: string; readonly text: string; readonly of: string };
}

type Bare = Omit<Entry, 'timestamp' | 'when'>;

/** The entries of a case in the order asked for. Of what happened at one moment, what was recorded later is later. */
export function timelineOf(shown: ShownCase, said: Said): readonly Entry[] {
  const entries = [
    ...shown.file.milestones.map((milestone) => milestoneEntry(milestone, shown, said)),
    ...shown.deadlines.flatMap((deadline) => deadlineEntries(deadline, shown, said)),
    ...together(shown.file.messages.values()).flatMap((messages) => messageEntries(messages, shown, said)),
    ...shown.file.facts.flatMap((fact): Bare[] =>
      fact.is === 'links-revoked'
        ? [{ at: fact.at, title: said.words.timeline.linksRevoked, lines: [] }]
        : [],
    ),
  ].map((entry) => ({
    ...entry,
    timestamp: isoInstant(entry.at),
    when: said.phrases.instant(entry.at),
  }));
  const sorted = entries.toSorted((a, b) => a.at - b.at);
  return shown.oldestFirst ? sorted : sorted.reverse();
}

function milestoneEntry(milestone: Milestone, shown: ShownCase, said: Said): Bare {
  const { words, phrases, record } = said;
  const { id, type, occurredAt, recordedAt, sequence } = milestone;
  const isVoided = voidingsOf(shown.file).has(id);
  const mayVoid = shown.mayRecord && type !== 'milestone-voided' && !isVoided;
  const title = record.milestone(type);
  const heard =
    Math.abs(recordedAt - occurredAt) < minute ? [] : [words.timeline.heard(phrases.instant(recordedAt))];
  return {
    at: occurredAt,
    title,
    ...(isVoided && { tag: { text: words.timeline.voided, classes: 'govuk-tag--grey' } }),
    lines: [
      ...detailsOf(milestone, shown, said),
      ...peopleOf(milestone, shown.file).map(({ role, agency, email }) =>
        words.timeline.toBeTold([phrases.role(role), agency, email].filter(Boolean).join(', ')),
      ),
      capitalised([...heard, heardFrom(shown.file.facts[sequence] as MilestoneReceived, said)].join(', ')),
    ],
    ...(mayVoid && {
      void: {
        href: `${casePath(shown.file.reference)}/milestones/${id}/void`,
        text: words.timeline.void,
        of: words.timeline.voids(title),
      },
    }),
  };
}

function heardFrom({ source, by }: MilestoneReceived, { words }: Said): string {
  return by === undefined ? words.timeline.fromSource(source) : words.timeline.byHand(by);
}

/** What its data say. Of a voiding: which milestone it voids. */
function detailsOf({ type, data }: Milestone, { file }: ShownCase, { record, phrases }: Said): string[] {
  if (type === 'milestone-voided') {
    const other = file.milestones.find(({ id }) => id === data.milestone);
    return other ? [`${record.milestone(other.type)}, ${phrases.instant(other.occurredAt)}`] : [];
  }
  return Object.entries(data).map(
    ([name, value]) =>
      `${record.field(name as FieldName).label.replace(/\?$/, '')}: ${record.value(name as FieldName, value)}`,
  );
}

function deadlineEntries(deadline: Deadline, { now }: ShownCase, { words, phrases }: Said): Bare[] {
  const { dueAt, end, withdrawnBy, status, lapsed } = deadline;
  const title = headingOf(deadline, phrases);
  const isLate = status === 'met-late' || status === 'overdue';
  return [
    ...(isLate && dueAt !== undefined && dueAt <= now
      ? [{ at: dueAt, title: words.timeline.ranOut(title), lines: [] }]
      : []),
    ...(end && !lapsed
      ? [{ at: end.occurredAt, title: words.timeline.met(title, status === 'met-late'), lines: [] }]
      : []),
    ...(withdrawnBy
      ? [{ at: withdrawnBy.occurredAt, title: words.timeline.withdrawn(title), lines: [] }]
      : []),
  ];
}

/** What was told of one deadline at one moment is one entry, with a line for each who was told. */
function messageEntries(messages: readonly Message[], { deadlines, now }: ShownCase, said: Said): Bare[] {
  const { words, phrases } = said;
  const first = messages[0]!;
  const deadline = deadlines.find(({ id }) => id === first.deadline);
  const kind = phrases.kinds[first.kind];
  const about = deadline ? words.told.about(kind, headingOf(deadline, phrases)) : capitalised(kind);
  const who = ({ roles, agency, email }: Message) =>
    capitalised([phrases.roles(roles), agency, email].filter(Boolean).join(', '));
  const statusOf = ({ acknowledgedAt: _, ...unanswered }: Message) =>
    messageStatus(unanswered, deadline, now);
  return [
    {
      at: momentOf(first),
      title: about,
      lines: messages.map((message) => `${who(message)}: ${words.noticeStatus[statusOf(message)]}`),
    },
    ...messages.flatMap((message) =>
      message.acknowledgedAt === undefined
        ? []
        : [{ at: message.acknowledgedAt, title: words.timeline.acknowledged(about), lines: [who(message)] }],
    ),
  ];
}

/** Messages that tell the same of one deadline at one moment. */
function together(messages: Iterable<Message>): readonly (readonly Message[])[] {
  const keyOf = (message: Message) => `${message.deadline} ${message.kind} ${momentOf(message)}`;
  return [...Map.groupBy(messages, keyOf).values()];
}
