/** The inputs of a form, each as the parameters of the GOV.UK component that draws it, with what was typed and what is wrong. */
import type { FormFault } from '../../functions/http/form/fault.ts';
import type { RecordWords } from './words.ts';

/** An input for the template: which component, and its parameters. */
export interface Input {
  readonly is: 'radios' | 'checkboxes' | 'select' | 'text' | 'textarea' | 'date';
  readonly params: object;
}

export interface Filled {
  readonly words: RecordWords;
  readonly form: URLSearchParams;
  readonly faults: readonly FormFault[];
}

export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The message of an input that is at fault, if it is. */
export function messageAt({ words, faults }: Filled, { name, label }: Asked) {
  const fault = faults.find(({ input }) => input === name)?.fault;
  return fault && { text: words.fault(fault, label), visuallyHiddenText: words.error };
}

function common(filled: Filled, asked: Asked) {
  const errorMessage = messageAt(filled, asked);
  return {
    name: asked.name,
    ...(asked.hint !== undefined && { hint: { text: asked.hint } }),
    ...(errorMessage && { errorMessage }),
  };
}

const typedIn = ({ form }: Filled, name: string) => form.get(name) ?? '';
const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } });
const strong = (text: string) => ({ text, classes: 'govuk-label--s' });

export function radios(filled: Filled, asked: Asked, choices: readonly Choice[], inline = false): Input {
  const typed = typedIn(filled, asked.name);
  const items = choices.map((choice) => ({ ...choice, checked: typed !== '' && choice.value === typed }));
  return {
    is: 'radios',
    params: {
      ...common(filled, asked),
      idPrefix: asked.name,
      fieldset: legend(asked.label),
      ...(inline && { classes: 'govuk-radios--inline' }),
      items,
    },
  };
}

export function checkboxes(filled: Filled, asked: Asked, choices: readonly Choice[]): Input {
  const ticked = filled.form.getAll(asked.name);
  const items = choices.map((choice) => ({ ...choice, checked: ticked.includes(choice.value) }));
  return {
    is: 'checkboxes',
    params: { ...common(filled, asked), idPrefix: asked.name, fieldset: legend(asked.label), items },
  };
}

/** With an empty choice before the others, so that nothing is chosen unseen. */
export function select(filled: Filled, asked: Asked, choices: readonly Choice[], label = strong): Input {
  const typed = typedIn(filled, asked.name);
  const items = [{ value: '', text: filled.words.form.chooseOne }, ...choices].map((choice) => ({
    ...choice,
    selected: choice.value === typed,
  }));
  return {
    is: 'select',
    params: { ...common(filled, asked), id: asked.name, label: label(asked.label), items },
  };
}

export interface TextManner {
  readonly classes?: string;
  readonly type?: 'email';
  readonly plain?: true;
}

export function text(filled: Filled, asked: Asked, { classes, type, plain }: TextManner = {}): Input {
  return {
    is: 'text',
    params: {
      ...common(filled, asked),
      id: asked.name,
      label: plain ? { text: asked.label } : strong(asked.label),
      value: typedIn(filled, asked.name),
      autocomplete: 'off',
      ...(classes !== undefined && { classes }),
      ...(type && { type, spellcheck: false }),
    },
  };
}

export function textarea(filled: Filled, asked: Asked): Input {
  return {
    is: 'textarea',
    params: {
      ...common(filled, asked),
      id: asked.name,
      label: strong(asked.label),
      value: typedIn(filled, asked.name),
      rows: 4,
      spellcheck: false,
    },
  };
}

/** Day, month and year in three inputs. The fault of the day is that of all three, and the group has an id of its own. */
export function date(filled: Filled, asked: Asked): Input {
  const { parts } = filled.words.form;
  const errorMessage = messageAt(filled, { ...asked, name: `${asked.name}-day` });
  const items = (['day', 'month', 'year'] as const).map((part) => ({
    id: `${asked.name}-${part}`,
    name: part,
    label: parts[part],
    value: typedIn(filled, `${asked.name}-${part}`),
    classes: `govuk-input--width-${part === 'year' ? 4 : 2}${errorMessage ? ' govuk-input--error' : ''}`,
  }));
  return {
    is: 'date',
    params: {
      id: `${asked.name}-date`,
      namePrefix: asked.name,
      fieldset: legend(asked.label),
      ...(asked.hint !== undefined && { hint: { text: asked.hint } }),
      ...(errorMessage && { errorMessage }),
      items,
    },
  };
}

/** A time of day and, where its hour comes twice, which of the two. */
export function time(filled: Filled, name: string, label: string): readonly Input[] {
  const { form } = filled.words;
  const showing = { name: `${name}-showing`, label: form.showing };
  const isAsked = messageAt(filled, showing) !== undefined || typedIn(filled, showing.name) !== '';
  return [
    text(filled, { name: `${name}-time`, label, hint: form.timeHint }, { classes: 'govuk-input--width-5' }),
    ...(isAsked
      ? [
          radios(filled, showing, [
            { value: 'first', text: form.showings.first },
            { value: 'second', text: form.showings.second },
          ]),
        ]
      : []),
  ];
}
