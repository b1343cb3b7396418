const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads an ISO 8601 instant that says its offset (`2026-11-20T16:30:00Z`, `2026-06-01T09:00:00+01:00`).
 * Gives milliseconds since 1970 in UTC, or undefined for anything else, days that do not exist included.
 */
export function readInstant(text: string): number | undefined {
  if (!pattern.test(text)) return undefined;
  const instant = Date.parse(text);
  const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(text.slice(0, 10));
  return Number.isNaN(instant) || !exists ? undefined : instant;
}

/** An instant as ISO 8601 in UTC with milliseconds. */
export function printInstant(instant: number): string {
  return new Date(instant).toISOString();
}
