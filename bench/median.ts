/** The middle of some numbers; of an even count the mean of the two in the middle. There must be one at least. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The value below which a share of some numbers lies, between two of them where need be. There must be one at least. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = Float64Array.from(numbers).sort();
  if (sorted.length === 0) throw new Error('There is no quantile of nothing');
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}
