/** The summary of a nation's year for people. */
import { isoInstant } from '../../domain/calendar/london.ts';
import { conferenceBands } from '../../domain/reports/conferences.ts';
import type { Backlog } from './backlog.ts';
import { inWords } from './progress.ts';
import type { Peak, Summary } from './summary.ts';

export const count = (number: number) => Math.round(number).toLocaleString('en-GB');
const minuteOf = (instant: number) => isoInstant(instant).slice(0, 16).replace('T', ' ');

export function linesOf(summary: Summary): string[] {
  const { account, reports, called, wrong } = summary;
  const kinds = Object.entries(account.kinds).map(([kind, number]) => `${kind} ${count(number)}`);
  const more = Object.entries(reports).filter(([what]) => what !== 'swept');
  const took = Object.entries(called).map(
    ([name, { calls, took }]) =>
      `  ${name.padEnd(20)}${count(calls).padStart(12)} calls, ${((1000 * took) / calls).toFixed(0)} µs each`,
  );
  return [
    'A nation’s year: April 2026 to March 2027, each case to its end',
    ...table([
      ['authorities', count(summary.authorities)],
      ['cases (referrals)', count(summary.cases)],
      ['initial conferences', count(summary.conferences)],
      ['milestones posted', count(summary.milestones)],
      ['mails accepted', `${count(summary.mails)}, of which came back ${count(summary.bounced)}`],
      ['notices', kinds.join(', ')],
      ['refused or failed', count(summary.failed)],
      ['left to the sweep', count(summary.swept)],
      ['reported', more.map(([what, number]) => `${what} ${count(number)}`).join(', ') || 'nothing'],
      [
        'lost',
        `${count(account.unsent + account.missed)}; late ${count(account.late)}, by a second reading of ${count(account.audited)} cases`,
      ],
      ['repeated', `${count(account.repeated)}; without a reason ${count(account.unexpected)}`],
      ['busiest minute, milestones', peak(summary.milestonesPeak)],
      ['busiest minute, mails', peak(summary.mailsPeak)],
      ...summary.backlogs.map((backlog) => [`after Christmas at ${backlog.rate} a second`, waits(backlog)]),
    ]),
    'By function, processor time',
    ...took,
    ...timelinessLines(summary),
    'What it took here',
    ...table([
      ['wall time', inWords(summary.wall)],
      ['processor time', inWords(summary.cpu)],
      ['highest memory', summary.memory.map((memory) => `${count(memory)} MB`).join(' and ')],
    ]),
    wrong.length === 0 ? 'All is as it must be.' : `Not as it must be: ${wrong.join('; ')}.`,
  ];
}

function timelinessLines({ reported, drawn }: Summary): string[] {
  const { line } = reported;
  const row = (name: string, went: number | null, came: number | null) =>
    `  ${name.padEnd(28)}${count(went ?? 0).padStart(10)}${count(came ?? 0).padStart(12)}${count((came ?? 0) - (went ?? 0)).padStart(12)}`;
  return [
    'Working days from strategy discussion to initial conference, under the rule sets that count them',
    `  ${''.padEnd(28)}${'went in'.padStart(10)}${'reported'.padStart(12)}${'difference'.padStart(12)}`,
    row('conferences held', drawn.held, reported.held),
    row('lower quartile', drawn.lowerQuartile, line.lowerQuartile),
    row('median', drawn.median, line.median),
    row('upper quartile', drawn.upperQuartile, line.upperQuartile),
    ...conferenceBands.map(({ from, to }, place) =>
      row(
        to === Number.POSITIVE_INFINITY ? `${from} or more` : `${from} to ${to}`,
        drawn.bands[place]!,
        reported.bands[place]!,
      ),
    ),
  ];
}

function peak({ count: number, at }: Peak): string {
  return `${count(number)}, at ${minuteOf(at)}`;
}

function waits({ came, longestWait, longestAt, emptyAt }: Backlog): string {
  return `${count(came)} mails from 25 December to 4 January; the longest wait ${inWords(longestWait)}, for one due at ${minuteOf(longestAt)}; empty again at ${minuteOf(emptyAt)}`;
}

export function table(rows: readonly (readonly string[])[]): string[] {
  return rows.map(([name = '', value = '']) => `  ${name.padEnd(32)}${value}`);
}
