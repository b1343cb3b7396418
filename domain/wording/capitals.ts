/** Words with a capital at their beginning, as they stand alone. */

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same of each of several, as they stand in a list of choices. */
export function eachCapitalised<Key extends string>(
  several: Readonly<Record<Key, string>>,
): Record<Key, string> {
  const entries = Object.entries<string>(several).map(([key, words]) => [key, capitalised(words)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
