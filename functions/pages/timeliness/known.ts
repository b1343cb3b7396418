/** What every page on timeliness begins with: what is asked for, and what is known of an authority's deadlines. */

import { londonDay } from '../../../domain/calendar/london.ts';
import type { CaseDeadline } from '../../../domain/case/brief.ts';
import type { Practice } from '../../../domain/catalogue/practice.ts';
import { rulesOf } from '../../../domain/catalogue/procedures.ts';
import type { Authority } from '../../../domain/vocabulary/authorities.ts';
import { type Read, readAsked } from '../../../web/timeliness/asked.ts';
import { allCases } from '../../answers/all-cases.ts';
import { arrangementsOf } from '../../case/arrangements.ts';
import type { Paging } from '../page.ts';

export function askedOf(ports: Paging, query: URLSearchParams, authority: Authority): Read {
  const rules = rulesOf(authority).map(({ id }) => id);
  return readAsked(query, londonDay(ports.now()), rules);
}

export interface Known {
  readonly deadlines: readonly CaseDeadline[];
  readonly calendar: Practice['calendar'];
}

/** Every deadline of an authority as it stands now, by the heads of its cases: no log is read. */
export async function knownOf(ports: Paging, authority: Authority): Promise<Known> {
  const [cases, { practice }] = await Promise.all([
    allCases(ports, authority, ports.now()),
    arrangementsOf(ports, authority),
  ]);
  const deadlines = cases.flatMap(({ key: { reference }, head }) =>
    head.deadlines.map((deadline) => ({ ...deadline, reference })),
  );
  return { deadlines, calendar: practice.calendar };
}
