import { join } from 'node:path';
import { openJournal } from '../journal.ts';

/** What an event bus was given: the `Detail` of each entry, parsed, in the order in which they came. */
export interface Published {
  add(detail: Record<string, unknown>): void;
  events(): Record<string, unknown>[];
  close(): void;
}

/** Opens the events kept in `folder`. */
export function openPublished(folder: string): Published {
  const journal = openJournal<Record<string, unknown>>(join(folder, 'events.jsonl'));
  return {
    add: (detail) => journal.put(String(journal.entries.size), detail),
    events: () => [...journal.entries.values()],
    close: () => journal.close(),
  };
}
