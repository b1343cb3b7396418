/** Counts as the rows of a summary list. */
export function summary(counts: readonly (readonly [label: string, count: number])[]) {
  return counts.map(([label, count]) => ({ key: { text: label }, value: { text: String(count) } }));
}
