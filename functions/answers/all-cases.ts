/** Every case of an authority with what is projected of it. */
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { everyPage } from '../every-page.ts';
import type { CaseKey, Given, Head } from '../ports.ts';

/** A case by its head: its log is not read. */
export interface ListedCase {
  readonly key: CaseKey;
  readonly head: Head;
}

export async function allCases(
  ports: Given<'worklist'>,
  authority: Authority,
): Promise<readonly ListedCase[]> {
  const lists = await Promise.all([listed(ports, authority, 'open'), listed(ports, authority, 'closed')]);
  return lists.flat();
}

/** The cases that are not closed and have something due, by when it is next due. */
export function openCases(ports: Given<'worklist'>, authority: Authority): Promise<readonly ListedCase[]> {
  return listed(ports, authority, 'open', ({ head }) => head.nextDue === undefined);
}

/** @param isEnough whether, after the last case of a page, what follows is not wanted */
async function listed(
  ports: Given<'worklist'>,
  authority: Authority,
  which: 'open' | 'closed',
  isEnough: (last: ListedCase) => boolean = () => false,
): Promise<readonly ListedCase[]> {
  const cases: ListedCase[] = [];
  for await (const page of everyPage((after) => ports.worklist.page(authority, which, after))) {
    cases.push(...page.cases);
    const last = page.cases.at(-1);
    if (last && isEnough(last)) break;
  }
  return cases;
}
