/**
 * `npm run bench [-- SUBJECT…] [--json] [--rounds 5] [--rivals] [--notices 50000]` measures Longstop beside what people would
 * use instead. Every figure is a ratio of two that were measured in turn in one run, save those beside what is only aimed at.
 * `--json` prints the figures alone; `--rivals` also installs and measures services that are no packages of this project. A
 * target that was missed is no failure of the run.
 */
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { machine } from './machine.ts';
import { subjects } from './subjects.ts';
import { tableOf } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    rivals: { type: 'boolean', default: false },
    notices: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1)
  throw new Error('--rounds takes a whole number from 1: --rounds 5');
const notices = values.notices === undefined ? undefined : Number(values.notices);
if (notices !== undefined && (!Number.isSafeInteger(notices) || notices < 100))
  throw new Error('--notices takes a whole number from 100: --notices 50000');
const unknown = positionals.filter((name) => !subjects.some((subject) => subject.name === name));
if (unknown.length > 0) {
  throw new Error(
    `Nothing is measured as ${unknown.join(', ')}. Known: ${subjects.map(({ name }) => name).join(', ')}`,
  );
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const progress = (text: string) => process.stderr.write(`${text}\n`);
const figures: Figure[] = [];
if (!values.json) {
  print(`${machine()}, ${new Date().toISOString()}, ${rounds} rounds`);
  print(
    'ratio: ours divided by theirs, the median of the rounds; spread: from the lowest to the highest of them',
  );
}
for (const subject of subjects) {
  if (positionals.length > 0 && !positionals.includes(subject.name)) continue;
  progress(`measuring ${subject.name}`);
  const measured = await subject.run({
    rounds,
    rivals: values.rivals,
    progress,
    ...(notices !== undefined && { notices }),
  });
  figures.push(...measured);
  if (!values.json) for (const line of ['', subject.title, ...tableOf(measured)]) print(line);
}
if (values.json) print(JSON.stringify(figures, undefined, 2));
