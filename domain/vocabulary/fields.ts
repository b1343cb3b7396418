/** The kinds of value a milestone's data may carry. There is no free text: that is how a child's name never gets in. */
export type Field =
  | { readonly is: 'one-of'; readonly values: readonly string[]; readonly required?: true }
  | { readonly is: 'yes-or-no' }
  /** An opaque label of lower-case letters, digits and hyphens, such as `parent-1`. */
  | { readonly is: 'label'; readonly required?: true }
  /** Another system's reference, of letters, digits and hyphens, such as `ICPC-204`. */
  | { readonly is: 'reference'; readonly required?: true }
  /** The id Longstop gave to a milestone. */
  | { readonly is: 'milestone-id'; readonly required?: true }
  | { readonly is: 'day'; readonly required?: true }
  | { readonly is: 'instant'; readonly required?: true }
  | { readonly is: 'role'; readonly required?: true }
  /** The name of an organisation. */
  | { readonly is: 'agency'; readonly required?: true }
  | { readonly is: 'agencies' };

export type Fields = Readonly<Record<string, Field>>;

/** A value as it stands in a milestone's data, days and instants as text. */
export type DataValue = string | boolean | readonly string[];
export type MilestoneData = Readonly<Record<string, DataValue>>;
