/** Ids that say nothing. */

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * Thirteen letters and digits that stand for a text: FNV-1a of its UTF-16 units, 64 bits wide. The same text gives the
 * same ones. It keeps a name out of ids, which travel in tags and events; it is no secret to whoever guesses the name.
 */
export function opaque(text: string): string {
  let hash = offset;
  for (let place = 0; place < text.length; place += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(place))) * prime);
  }
  return hash.toString(36).padStart(13, '0');
}
