/** Goes through what is given a page at a time. */

interface Page {
  /** Where the next page begins. Undefined where this is the last. */
  readonly next: string | undefined;
}

/** Every page, one after the other, each asked for when the one before has been dealt with. */
export async function* everyPage<One extends Page>(
  read: (after: string | undefined) => Promise<One>,
): AsyncGenerator<One> {
  let after: string | undefined;
  do {
    const page = await read(after);
    yield page;
    after = page.next;
  } while (after !== undefined);
}
