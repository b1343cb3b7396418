/** A heap of things in order of time, and of a random number where they fall together. */

export interface Timed {
  readonly at: number;
  readonly tie: number;
}

export interface Heap<T extends Timed> {
  readonly size: number;
  peek(): T | undefined;
  push(item: T): void;
  pop(): T | undefined;
}

export function openHeap<T extends Timed>(): Heap<T> {
  const items: T[] = [];
  const isBefore = (a: T, b: T) => a.at < b.at || (a.at === b.at && a.tie < b.tie);
  const swap = (i: number, j: number) => {
    [items[i], items[j]] = [items[j]!, items[i]!];
  };
  return {
    get size() {
      return items.length;
    },
    peek: () => items[0],
    push(item) {
      let place = items.push(item) - 1;
      while (place > 0) {
        const parent = (place - 1) >> 1;
        if (!isBefore(items[place]!, items[parent]!)) return;
        swap(place, parent);
        place = parent;
      }
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      for (let place = 0; ; ) {
        const [left, right] = [2 * place + 1, 2 * place + 2];
        let least = place;
        if (left < items.length && isBefore(items[left]!, items[least]!)) least = left;
        if (right < items.length && isBefore(items[right]!, items[least]!)) least = right;
        if (least === place) return first;
        swap(place, least);
        place = least;
      }
    },
  };
}
