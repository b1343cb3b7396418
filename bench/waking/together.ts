/** Works through a list, so many at a time: as many as the local service hands to the function at once. */
export const atOnce = 12;

export async function together<T>(
  list: Iterable<T>,
  work: (one: T) => Promise<unknown>,
  workers = atOnce,
): Promise<void> {
  const rest = list[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
