/**
 * `measure.ts ours|reading FACTS` prints how many times a second a case with so many facts is assessed (its file opened, its
 * deadlines worked out with their reasons, its notices laid out) or, to compare, how often its log is read from JSON and no more.
 */
import { openCaseFile } from '../../domain/case/case-file.ts';
import { deadlinesOf } from '../../domain/case/deadlines.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { reasonsOf } from '../../domain/case/reasons.ts';
import { agendaOf } from '../../domain/notices/agenda.ts';
import { rateOf } from '../rate.ts';
import { authority, logOf, now, practice, reference } from './case.ts';

const [what, length] = process.argv.slice(2);
const log = logOf(Number(length));
const bodies = log.map((fact) => JSON.stringify(fact));
/** Each time a log that has not been seen before, as it comes from the table. */
const logs = Array.from({ length: 64 }, () => bodies.map((body) => JSON.parse(body) as Fact));

let done = 0;
const assess = (facts: readonly Fact[]): number => {
  const file = openCaseFile(authority, reference, facts);
  const deadlines = deadlinesOf(file, practice, now);
  const reasons = deadlines.map((deadline) => reasonsOf(deadline, practice));
  return reasons.length + agendaOf(file, deadlines, practice).length;
};
const read = (): number => bodies.map((body) => JSON.parse(body) as Fact).length;

const rate = rateOf(() => {
  for (const facts of logs) done += what === 'reading' ? read() : assess(facts);
  return logs.length;
});
process.stdout.write(`${JSON.stringify({ rate, done })}\n`);
