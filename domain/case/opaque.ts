/** Ids that say nothing. */

/** FNV-1a, 64 bits wide: its offset in two halves, and its prime, which is 2 to the 40th and this. */
const offset = { high: 0xcbf29ce4, low: 0x84222325 };
const prime = 0x1b3;
const half = 2 ** 32;

/**
 * Thirteen letters and digits that stand for a text: FNV-1a of its UTF-16 units. The same text gives the same ones. It
 * keeps a name out of ids, which travel in tags and events; it is no secret to whoever guesses the name.
 */
export function opaque(text: string): string {
  let { high, low } = offset;
  for (let place = 0; place < text.length; place += 1) {
    const mixed = (low ^ text.charCodeAt(place)) >>> 0;
    const product = mixed * prime;
    high = (high * prime + Math.floor(product / half) + mixed * 256) % half;
    low = product % half;
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36).padStart(13, '0');
}
