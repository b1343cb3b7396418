/** The figures of a morning as text. */
import { minute, second } from '../../domain/calendar/london.ts';
import { lanes } from '../../functions/settings/lanes.ts';
import { onClock } from '../support/clock-face.ts';
import { groupIn, groups, latenessOf, rateAchieved } from './figures.ts';
import type { Outcome, Sample } from './run.ts';

const rows = 14;

export function inWords(outcome: Outcome): string {
  return [...lateness(outcome), '', ...summary(outcome), '', ...waiting(outcome)].join('\n');
}

function lateness(outcome: Outcome): string[] {
  const head = line('', 'notices', 'median', '99 in 100', 'most', 'last at');
  return [
    head,
    ...groups.map((group) => {
      const { count, median, most99, most, last } = latenessOf(groupIn(outcome, group));
      return line(group.name, count, time(median), time(most99), time(most), onClock(last).slice(11));
    }),
  ];
}

function summary(outcome: Outcome): string[] {
  const { options, counts, notices, lost, troubles, cases } = outcome;
  const twice = notices.filter(({ accepted }) => accepted.length > 1);
  const unmarked = notices.reduce((sum, notice) => sum + notice.unmarked, 0);
  const trouble = Object.entries(troubles).map(([what, count]) => `${count} ${what}`);
  return [
    `${cases} cases; from nine on ${counts.mails} mails, ${rateAchieved(outcome).toFixed(1)} a second of ${options.rate}`,
    `${lost.length} lost, ${twice.length} twice of which ${unmarked} unmarked, ${trouble.join(', ')}`,
    `SES said ${counts.refused} times that it was too busy, ${(counts.refused / counts.mails).toFixed(2)} a mail`,
    `${counts.wakes} wakes, ${counts.idleWakes} for nothing, ${counts.duplicates} sent while the same one waited`,
    `${(counts.writes / counts.mails).toFixed(1)} writes to the store a mail`,
  ];
}

function waiting({ samples }: Outcome): string[] {
  const step = Math.max(1, Math.ceil(samples.length / rows));
  const shown = samples.filter((_, place) => place % step === 0 || place === samples.length - 1);
  const names = lanes.map((lane) => `${lane} wait`);
  const row = ({ at, waiting, oldest, events }: Sample) =>
    line(
      onClock(at).slice(11),
      ...lanes.map((lane) => `${waiting[lane]} (${time(oldest[lane])})`),
      `${events}`,
    );
  return [line('messages (oldest)', ...names, 'mail events'), ...shown.map(row)];
}

function line(first: string, ...cells: readonly (string | number)[]): string {
  return first.padEnd(28) + cells.map((cell) => String(cell).padStart(16)).join('');
}

function time(milliseconds: number): string {
  if (milliseconds < minute) return `${(milliseconds / second).toFixed(1)} s`;
  return `${Math.floor(milliseconds / minute)} min ${Math.round((milliseconds % minute) / second)} s`;
}
