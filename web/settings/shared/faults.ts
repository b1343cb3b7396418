/** What is wrong in a form, as data; the words come from each page. */

export interface Fault<Is extends string = string> {
  /** The id of the field to which the summary of errors leads. */
  readonly field: string;
  readonly is: Is;
}

export interface Errors {
  /** For GOV.UK's error summary; undefined where nothing is wrong. */
  readonly summary: readonly { readonly text: string; readonly href: string }[] | undefined;
  /** For the fields themselves, by id. */
  readonly of: Readonly<Record<string, { readonly text: string }>>;
}

/** Each field shows its first fault. */
export function errorsOf<Is extends string>(
  faults: readonly Fault<Is>[],
  words: Readonly<Record<Is, string>>,
): Errors {
  const first = faults.filter(
    ({ field }, place) => faults.findIndex((each) => each.field === field) === place,
  );
  return {
    summary:
      first.length > 0 ? first.map(({ field, is }) => ({ text: words[is], href: `#${field}` })) : undefined,
    of: Object.fromEntries(first.map(({ field, is }) => [field, { text: words[is] }])),
  };
}
