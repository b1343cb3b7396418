/** Names of authorities and sources. */

/** `telford-and-wrekin` as `Telford and Wrekin`. */
export function authorityInWords(id: string): string {
  return id
    .split('-')
    .map((word) => (word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
