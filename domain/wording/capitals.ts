/** The same words, each beginning with a capital, as they stand in a list of choices. */
export function capitalised<Key extends string>(words: Readonly<Record<Key, string>>): Record<Key, string> {
  const entries = Object.entries<string>(words).map(([key, said]) => [key, capital(said)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

function capital(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}
