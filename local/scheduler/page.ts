/** Which page of a list is wanted. */
export interface Page {
  readonly NamePrefix?: string | undefined;
  readonly MaxResults: number;
  readonly NextToken?: string | undefined;
}

/** Sorts by key and gives one page, with the token of the next where there is one. */
export function paginate<T extends { readonly name: string }>(
  all: T[],
  keyIn: (item: T) => string,
  page: Page,
): { items: T[]; NextToken?: string } {
  const { NamePrefix = '', MaxResults, NextToken = '' } = page;
  const from = Buffer.from(NextToken, 'base64url').toString();
  const rest = all
    .filter((item) => item.name.startsWith(NamePrefix) && keyIn(item) > from)
    .sort((a, b) => (keyIn(a) < keyIn(b) ? -1 : 1));
  const items = rest.slice(0, MaxResults);
  const last = items.at(-1);
  if (last === undefined || rest.length === items.length) return { items };
  return { items, NextToken: Buffer.from(keyIn(last)).toString('base64url') };
}
