/** The lines of the drawing, one for each deadline. How one stands is said in words and by its form, not by colour alone. */
import { londonDay } from '../../domain/calendar/london.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';
import { distanceTo } from '../../domain/case/distance.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { headingOf } from '../../domain/wording/heading.ts';
import type { Scale } from './picture-scale.ts';
import type { Said } from './shown.ts';

export interface DrawnRow {
  /** From the top of the first row. */
  readonly y: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly bar: { readonly x: number; readonly y: number; readonly width: number };
  /** From the date to now, or to when it was done: the time by which it is late. */
  readonly late?: { readonly x: number; readonly width: number };
  /** Where the date is, if it is on the drawing. */
  readonly dueX?: number;
  /** Where it was done. */
  readonly doneX?: number;
  /** What lies beyond either edge, in words: an arrow points there. */
  readonly before?: { readonly text: string; readonly y: number };
  readonly after?: { readonly text: string; readonly y: number };
  readonly status: Deadline['status'];
}

const lineHeight = 16;
const barRoom = 32;
const longestLine = 42;

/** A title in lines short enough for a telephone. */
export function titleLines(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= longestLine) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function rowsOf(
  drawn: readonly Deadline[],
  scale: Scale,
  now: number,
  said: Said,
): readonly DrawnRow[] {
  let y = 0;
  return drawn.map((deadline) => {
    const row = rowOf(deadline, scale, now, said, y);
    y += row.height;
    return row;
  });
}

function rowOf(deadline: Deadline, scale: Scale, now: number, said: Said, y: number): DrawnRow {
  const { start, dueAt = now, end, status } = deadline;
  const lines = titleLines(labelOf(deadline, now, said));
  const [from, due] = [scale.x(Math.min(start.occurredAt, dueAt)), scale.x(dueAt)];
  const over = end?.occurredAt ?? now;
  const isLate = status === 'overdue' || status === 'met-late';
  const until = end && !isLate ? scale.x(end.occurredAt) : due;
  const [before, after] = [
    beyondIn('before', deadline, scale, said),
    beyondIn('after', deadline, scale, said),
  ];
  const heads = lines.length + (before || after ? 1 : 0);
  const noteY = y + heads * lineHeight;
  return {
    y,
    height: heads * lineHeight + barRoom,
    lines: lines.map((text, place) => ({ text, y: y + (place + 1) * lineHeight })),
    bar: { x: from, y: y + heads * lineHeight + 10, width: Math.max(3, until - from) },
    ...(isLate && { late: { x: due, width: Math.max(3, scale.x(over) - due) } }),
    ...(scale.beyond(dueAt) === undefined && { dueX: due }),
    ...(end && { doneX: scale.x(end.occurredAt) }),
    ...(before && { before: { text: before, y: noteY } }),
    ...(after && { after: { text: after, y: noteY } }),
    status,
  };
}

/** `Began on Wednesday 16 December 2026`, where that is off the drawing on one side. */
function beyondIn(
  side: 'before' | 'after',
  { start, dueAt }: Deadline,
  scale: Scale,
  { words, phrases }: Said,
): string | undefined {
  const day = (instant: number) => phrases.day(londonDay(instant));
  const says = [
    ...(scale.beyond(start.occurredAt) === side ? [words.picture.began(day(start.occurredAt))] : []),
    ...(dueAt !== undefined && scale.beyond(dueAt) === side ? [words.picture.isDue(day(dueAt))] : []),
  ];
  return says.length > 0 ? capitalised(says.join(', ')) : undefined;
}

function labelOf(deadline: Deadline, now: number, { words, phrases }: Said): string {
  const { status, dueAt } = deadline;
  const state = words.status[status];
  const isOver = status === 'met' || status === 'met-late' || dueAt === undefined;
  const how = isOver ? state : `${state}, ${words.distance(distanceTo(dueAt, now, status === 'overdue'))}`;
  return `${headingOf(deadline, phrases)} (${how})`;
}
