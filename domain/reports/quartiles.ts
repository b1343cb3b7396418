/** Median and quartiles, between two values in proportion where they fall between them. */

export interface Quartiles {
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
}

/** Null where there are no values. */
export function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    lowerQuartile: at(sorted, 0.25),
    median: at(sorted, 0.5),
    upperQuartile: at(sorted, 0.75),
  };
}

/** The value below which so large a share lies. */
function at(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
