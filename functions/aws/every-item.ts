/** Everything that a query or scan finds, however many pages it comes in. */
import type { Item } from './log-items.ts';

interface Page {
  readonly Items?: Item[] | undefined;
  readonly LastEvaluatedKey?: Item | undefined;
}

/** @param read asks for one page; what it is given says where that begins */
export async function everyItem(
  read: (from: { readonly ExclusiveStartKey?: Item }) => Promise<Page>,
): Promise<Item[]> {
  const items: Item[] = [];
  let last: Item | undefined;
  do {
    const page = await read(last ? { ExclusiveStartKey: last } : {});
    items.push(...(page.Items ?? []));
    last = page.LastEvaluatedKey;
  } while (last);
  return items;
}
