/** The lines of the drawing, one for each deadline. How one stands is said in words and by its form, not by colour alone. */
import type { Deadline } from '../../domain/case/deadlines.ts';
import { distanceTo } from '../../domain/case/distance.ts';
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
  const edge = scale.width;
  return {
    y,
    height: lines.length * lineHeight + barRoom,
    lines: lines.map((text, place) => ({ text, y: y + (place + 1) * lineHeight })),
    bar: { x: from, y: y + lines.length * lineHeight + 10, width: Math.max(3, until - from) },
    ...(isLate && { late: { x: due, width: Math.max(3, scale.x(over) - due) } }),
    ...(due > 0 && due < edge && { dueX: due }),
    ...(end && { doneX: scale.x(end.occurredAt) }),
    status,
  };
}

function labelOf({ rule, status, dueAt }: Deadline, now: number, { words, phrases }: Said): string {
  const state = words.status[status];
  const isOver = status === 'met' || status === 'met-late' || dueAt === undefined;
  const how = isOver ? state : `${state}, ${words.distance(distanceTo(dueAt, now, status === 'overdue'))}`;
  return `${phrases.rule(rule).title} (${how})`;
}
