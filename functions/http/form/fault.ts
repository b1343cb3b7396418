/** What is wrong with something typed into a form, to be put into words in the reader's language. */

/** Each is a kind of mistake with one way to put it right. */
export type Fault =
  | 'missing'
  | 'day-missing'
  | 'no-such-day'
  | 'time-missing'
  | 'no-such-time'
  /** The clocks went forward over it. */
  | 'skipped-time'
  /** The clocks went back over it, and it is not said which of the two is meant. */
  | 'repeated-time'
  | 'future'
  | 'before-2000'
  | 'not-a-label'
  | 'not-a-reference'
  | 'not-an-agency'
  | 'not-an-email'
  | 'email-missing'
  | 'role-missing'
  | 'too-many';

export interface FormFault {
  /** The name of the input to go to. */
  readonly input: string;
  readonly fault: Fault;
}

/** What was read, or what is wrong. */
export type Read<Value> =
  | { readonly value: Value; readonly faults?: never }
  | { readonly faults: readonly FormFault[]; readonly value?: never };

export const read = <Value>(value: Value): Read<Value> => ({ value });
export const wrong = (input: string, fault: Fault): Read<never> => ({ faults: [{ input, fault }] });

/** What was typed into an input, without spaces around it. Empty where nothing was. */
export function typed(form: URLSearchParams, input: string): string {
  return (form.get(input) ?? '').trim();
}
