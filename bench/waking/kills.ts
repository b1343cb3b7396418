/** What is lost, repeated and stuck, and how soon work goes on, when the process is killed in the middle. */
import { type Figure, figureOf } from '../figure.ts';
import { median } from '../median.ts';
import { type JobsDone, jobsOf, rivals } from '../rivals/rivals.ts';
import type { BenchOptions } from '../subject.ts';
import { type Killed, killed } from './killed.ts';
import { sizesFor } from './sizes.ts';

const kills = 20;
const killsOfRivals = 5;
/** Within so long after a kill, in milliseconds, work has to go on. */
const soon = 5_000;

export async function figuresOfKills(options: BenchOptions): Promise<Figure[]> {
  const { rivals: withRivals, progress } = options;
  const sizes = sizesFor(options);
  progress(`${kills} kills while ${sizes.killed} notices are due`);
  const ours = await killed(sizes.killed, kills, progress);
  progress(`longstop: ${inWords(ours)}`);
  const figures = [...figuresOf(ours)];
  for (const rival of withRivals ? rivals : []) {
    progress(`${killsOfRivals} kills of ${rival.name}`);
    const theirs = await jobsOf(rival, sizes.rival, killsOfRivals);
    progress(`${rival.name}: ${accountInWords(theirs)}`);
    if (theirs.resumed.length > 0) figures.push(beside(rival.name, ours, theirs));
  }
  return figures;
}

function figuresOf(ours: Killed): Figure[] {
  const { count, lost, repeated, unmarked, resumed, inDoubt } = ours;
  const slowest = Math.max(...resumed);
  const one = (name: string, unit: string, against: string, mine: number, theirs: number, note: string) =>
    figureOf({ name, unit, against, target: { atLeast: 1 }, note }, [{ ours: mine, theirs }]);
  return [
    one(`killed ${ours.kills} times: accepted`, 'notices', 'notices due', count - lost, count, inWords(ours)),
    one(
      'killed: once, or marked as a possible repeat',
      'mails',
      'mails accepted',
      count - lost + repeated - unmarked,
      count - lost + repeated,
      `${inDoubt} were in doubt when all else was done, and waited a quarter of an hour for word of them`,
    ),
    figureOf(
      {
        name: 'killed: slowest to go on',
        unit: 'ms',
        against: 'five seconds, from the kill to the next mail',
        target: { atMost: 1 },
        note: `median ${median(resumed).toFixed(0)} ms`,
      },
      [{ ours: slowest, theirs: soon }],
    ),
  ];
}

function beside(name: string, ours: Killed, theirs: JobsDone): Figure {
  const against = `${name}, ${theirs.resumed.length} kills`;
  return figureOf(
    { name: `killed: slowest to go on, beside ${name}`, unit: 'ms', against, note: accountInWords(theirs) },
    [{ ours: Math.max(...ours.resumed), theirs: Math.max(...theirs.resumed) }],
  );
}

/** Nothing of a rival is lost for good, but what is stuck waits until its own time limit: four hours, or fifteen minutes. */
function accountInWords({ done, due, repeated, stuck, resumed }: JobsDone): string {
  const last = done.reduce((latest, { at }) => Math.max(latest, at), 0) - due;
  return [
    `killed ${resumed.length} times: ${repeated} repeated and not marked, ${stuck} stuck`,
    `the last one done ${(last / 1000).toFixed(1)} s after it was due`,
  ].join('; ');
}

function inWords({ lost, repeated, unmarked, inDoubt, resumed, lateness }: Killed): string {
  return [
    `${lost} lost, ${repeated} repeated of which ${unmarked} unmarked, ${inDoubt} in doubt for a quarter of an hour`,
    `${lateness.rate.toFixed(0)} notices a second`,
    `on again after ${median(resumed).toFixed(0)} ms at the median, ${Math.max(...resumed)} ms at most`,
  ].join('; ');
}
