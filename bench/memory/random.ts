/** Bytes by chance from a seed, as cheap as they can be had. Not for secrets. */

/** The same seed gives the same bytes, in the order in which they are asked for. */
export function seededBytes(seed: number): (count: number) => Uint8Array {
  let state = (Math.imul(seed, 0x9e3779b9) ^ 0x6a09e667) | 1;
  return (count) => {
    const bytes = new Uint8Array(count);
    for (let place = 0; place < count; place += 4) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      for (let part = 0; part < 4 && place + part < count; part += 1) {
        bytes[place + part] = state >>> (8 * part);
      }
    }
    return bytes;
  };
}
