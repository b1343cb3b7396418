/** What an authority has to do now, from what the heads of its cases say: no log is read. */
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { WorklistFilter } from '../../domain/worklist/filter.ts';
import { outstandingInBrief } from '../../domain/worklist/older.ts';
import { endOfWeek, type Worklist, worklistAt } from '../../domain/worklist/worklist.ts';
import type { Given } from '../ports.ts';

/** The authority's worklist as of now, narrowed to what is asked for. */
export async function worklistOf(
  ports: Given<'duties'>,
  authority: Authority,
  filter: WorklistFilter,
): Promise<Worklist> {
  const now = ports.now();
  const rules = rulesOf(authority);
  const cases = (await ports.duties.upTo(authority, endOfWeek(now))).map((found) =>
    'outstanding' in found
      ? found
      : { reference: found.reference, outstanding: outstandingInBrief(found.deadlines, rules) },
  );
  return worklistAt(cases, rules, filter, now);
}
