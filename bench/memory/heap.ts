/** A binary heap: whatever is smallest is first. */

export interface Heap<T> {
  add(item: T): void;
  first(): T | undefined;
  takeFirst(): T | undefined;
  size(): number;
}

/** @param order less than zero where the first of two comes before the second */
export function openHeap<T>(order: (one: T, other: T) => number): Heap<T> {
  const items: T[] = [];
  const up = (from: number) => {
    const item = items[from]!;
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (order(item, items[above]!) >= 0) break;
      items[place] = items[above]!;
      place = above;
    }
    items[place] = item;
  };
  const down = (item: T) => {
    let place = 0;
    for (let below = 1; below < items.length; below = 2 * place + 1) {
      if (below + 1 < items.length && order(items[below + 1]!, items[below]!) < 0) below += 1;
      if (order(item, items[below]!) <= 0) break;
      items[place] = items[below]!;
      place = below;
    }
    items[place] = item;
  };
  return {
    add(item) {
      items.push(item);
      up(items.length - 1);
    },
    first: () => items[0],
    takeFirst() {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0) down(last!);
      return first;
    },
    size: () => items.length,
  };
}
