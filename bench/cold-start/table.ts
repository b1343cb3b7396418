/** What the stand-in keeps of a table: items by key, as DynamoDB's wire has them. Indexes are empty. */
import type { Item } from './wire.ts';

export class Table {
  #items = new Map<string, Item>();

  put(item: Item): void {
    this.#items.set(keyOf(item), item);
  }

  find(key: Item): Item | undefined {
    return this.#items.get(keyOf(key));
  }

  /** The items of a partition, in order of their sort keys. */
  partition(pk: string): Item[] {
    return [...this.#items.values()]
      .filter((item) => item.pk?.S === pk)
      .sort((one, other) => ((one.sk?.S ?? '') < (other.sk?.S ?? '') ? -1 : 1));
  }

  /** A table of its own with the same items. */
  copy(): Table {
    const other = new Table();
    other.#items = new Map(this.#items);
    return other;
  }
}

function keyOf({ pk, sk }: Item): string {
  return `${pk?.S} ${sk?.S}`;
}
