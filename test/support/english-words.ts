/** Finds English in text that should be Welsh: words that no Welsh sentence here can have. */
const words = new Set(
  [
    'the and of is are was were has have been be being this that these by for with you your not from to it its',
    'on or who which when what why where nobody else no due overdue since told record recorded done read message',
    'working day days hour hours week weeks month months weekend holiday case reference board chair manager',
    'social worker team unit conference report acknowledge acknowledged link mail date until before after',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august',
    'september october november december',
  ].flatMap((line) => line.split(' ')),
);

/** English words outside quotation marks and links, in order. Titles of sections are quoted as a document has them. */
export function englishIn(text: string): string[] {
  const own = text.replaceAll(/"[^"]*"/g, ' ').replaceAll(/https:\S+/g, ' ');
  return own.split(/[^\p{L}]+/u).filter((word) => words.has(word.toLowerCase()));
}
