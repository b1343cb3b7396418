/** Every case of an authority with what is projected of it. */
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { CaseKey, Head, Ports } from '../ports.ts';

export async function allCases(
  ports: Ports,
  authority: Authority,
): Promise<readonly { readonly key: CaseKey; readonly head: Head }[]> {
  const cases: { key: CaseKey; head: Head }[] = [];
  for (const which of ['open', 'closed'] as const) {
    let after: string | undefined;
    do {
      const page = await ports.worklist.page(authority, which, after);
      cases.push(...page.cases);
      after = page.next;
    } while (after !== undefined);
  }
  return cases;
}
