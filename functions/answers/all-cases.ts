/** Every case of an authority with what is projected of it. */
import type { Instant } from '../../domain/calendar/london.ts';
import { briefsAt } from '../../domain/case/brief.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { everyPage } from '../every-page.ts';
import type { CaseKey, Given, Head } from '../ports.ts';

/** A case by its head: its log is not read. */
export interface ListedCase {
  readonly key: CaseKey;
  /** With its deadlines as they stand at the moment that was asked about, whenever it was written. */
  readonly head: Head;
}

export async function allCases(
  ports: Given<'worklist'>,
  authority: Authority,
  now: Instant,
): Promise<readonly ListedCase[]> {
  const lists = await Promise.all([
    listed(ports, authority, 'open', now),
    listed(ports, authority, 'closed', now),
  ]);
  return lists.flat();
}

/** The cases that are not closed and have something due, by when it is next due. */
export function openCases(
  ports: Given<'worklist'>,
  authority: Authority,
  now: Instant,
): Promise<readonly ListedCase[]> {
  return listed(ports, authority, 'open', now, ({ head }) => head.nextDue === undefined);
}

/** @param isEnough whether, after the last case of a page, what follows is not wanted */
async function listed(
  ports: Given<'worklist'>,
  authority: Authority,
  which: 'open' | 'closed',
  now: Instant,
  isEnough: (last: ListedCase) => boolean = () => false,
): Promise<readonly ListedCase[]> {
  const cases: ListedCase[] = [];
  for await (const page of everyPage((after) => ports.worklist.page(authority, which, after))) {
    for (const { key, head } of page.cases) {
      cases.push({ key, head: { ...head, deadlines: briefsAt(head.deadlines, authority, now) } });
    }
    const last = page.cases.at(-1);
    if (last && isEnough(last)) break;
  }
  return cases;
}
