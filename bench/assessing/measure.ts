/**
 * `measure.ts ours|reading FACTS` prints how many times a second a case with so many facts is assessed (its file opened, its
 * deadlines worked out with their reasons, its notices laid out) or, to compare, how often its log is read from JSON and no more.
 */
import type { Instant } from '../../domain/calendar/london.ts';
import { openCaseFile } from '../../domain/case/case-file.ts';
import { deadlinesOf } from '../../domain/case/deadlines.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { reasonsOf } from '../../domain/case/reasons.ts';
import { agendaOf } from '../../domain/notices/agenda.ts';
import { rateOf } from '../rate.ts';
import { assessedAt, authority, beginningOf, logOf, practice, reference } from './case.ts';

const [what, length] = process.argv.slice(2);
/** Cases that began on different days, each some times; the log of a long one takes long to make. */
const beginnings = Array.from({ length: Number(length) <= 100 ? 256 : 8 }, (_, place) => beginningOf(place));
const bodies = beginnings.map((begin) => logOf(Number(length), begin).map((fact) => JSON.stringify(fact)));
/** As they come from the table. */
const read = (log: readonly string[]): Fact[] => log.map((body) => JSON.parse(body) as Fact);
const logs = bodies.map(read);

let done = 0;
const assess = (facts: readonly Fact[], now: Instant): number => {
  const file = openCaseFile(authority, reference, facts);
  const deadlines = deadlinesOf(file, practice, now);
  const reasons = deadlines.map((deadline) => reasonsOf(deadline, practice));
  return reasons.length + agendaOf(file, deadlines, practice).length;
};

const rate = rateOf(() => {
  for (const [place, begin] of beginnings.entries()) {
    done += what === 'reading' ? read(bodies[place]!).length : assess(logs[place]!, assessedAt(begin));
  }
  return beginnings.length;
});
process.stdout.write(`${JSON.stringify({ rate, done })}\n`);
