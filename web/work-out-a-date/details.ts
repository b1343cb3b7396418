/** The third step: what happened, when, and what else the date depends on. */
import type { Language } from '../../domain/case/facts.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import type { WhenQuestion } from '../../domain/working-out/questions.ts';
import { errorMessage } from '../layout/frame.ts';
import type { View } from '../render.ts';
import { addressOf } from './addresses.ts';
import { type At, type Stage, units } from './read.ts';
import { type Said, saidIn, titlesOf } from './said.ts';
import { exampleOf, typedDate } from './typed.ts';

type Details = Extract<Stage, { readonly is: 'details' }>;

/** @param query what was typed so far; @param year the year that examples of dates are in */
export function detailsView(
  { chosen, faults }: Details,
  query: URLSearchParams,
  year: number,
  language: Language,
): View {
  const said = saidIn(language);
  const { words, phrases, nameOf, procedure } = said;
  const { authority, rule, start, questions } = chosen;
  const asked: Asked = { said, query, faults, year, chosen };
  const whens = questions.whens.map((when) => whenField(when, asked));
  const messages = faults.map((at) => ({ text: messageOf(at, asked), href: `#${at.box}` }));
  const titleOf = titlesOf(authority, phrases);
  const isOptional = ({ isNeeded, name }: WhenQuestion) =>
    !isNeeded && name !== 'limit' && name !== 'appointment';
  const isMore = (place: number) => isOptional(questions.whens[place]!);
  const more = whens.filter((_, place) => isMore(place));
  return {
    template: 'work-out-a-date/details.njk',
    title: `${phrases.rule(rule).title} – ${words.title}`,
    hasErrors: faults.length > 0,
    context: {
      words,
      back: addressOf({ authority }),
      caption: nameOf(authority),
      heading: phrases.rule(rule).title,
      period: procedure.period(rule, rule.versions.at(-1)!),
      kept: [
        { name: 'authority', value: authority },
        { name: 'rule', value: rule.id },
      ],
      errors: messages.length > 0 ? messages : undefined,
      what:
        rule.starts.length > 1
          ? {
              items: rule.starts.map((each) => ({
                value: each.milestone,
                text: capitalised(procedure.trigger(each, titleOf)),
                checked: query.get('what') === each.milestone,
              })),
              error: errorAt('what', asked),
            }
          : undefined,
      happened: rule.starts.length > 1 ? undefined : capitalised(procedure.trigger(start, titleOf)),
      stages: stagesField(asked),
      whens: whens.filter((_, place) => !isMore(place)),
      more,
      isMoreOpen: more.some((field) => field.isFilled),
      period_: periodField(asked),
      standIn: questions.standIn ? { checked: query.get('stand-in') === 'yes' } : undefined,
    },
  };
}

interface Asked {
  readonly said: Said;
  readonly query: URLSearchParams;
  readonly faults: readonly At[];
  readonly year: number;
  readonly chosen: Details['chosen'];
}

function whenField(when: WhenQuestion, asked: Asked) {
  const { name, precision, milestone } = when;
  const { said, query, year, chosen } = asked;
  const { details } = said.words;
  const typed = typedDate(query, name);
  const faulty = asked.faults.filter(({ box }) => box.startsWith(`${name}-`)).map(({ box }) => box);
  const part = (which: 'day' | 'month' | 'year') => ({
    name: which,
    label: details[which],
    value: typed[which],
    error: faulty.includes(`${name}-${which}`),
    classes: which === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
  });
  const isTheStart = name === 'start';
  return {
    name,
    legend: legendOf(when, asked),
    happened:
      isTheStart || milestone === undefined ? undefined : capitalised(said.procedure.milestone(milestone)),
    hint: details.dateHint(exampleOf(year)),
    items: [part('day'), part('month'), part('year')],
    error: errorAt(`${name}-`, asked),
    time:
      precision === 'day'
        ? undefined
        : {
            label: details.time,
            hint: precision === 'time' ? details.timeHint : details.timeIfHoursHint,
            value: typed.time,
            isFaulty: faulty.includes(`${name}-time`),
          },
    isFilled: Object.values(typed).some((text) => text !== ''),
    isOfStart: isTheStart && chosen.rule.starts.length === 1,
  };
}

function legendOf({ name, milestone }: WhenQuestion, { said, chosen }: Asked): string {
  const { details } = said.words;
  const field = chosen.rule.appointedIn;
  if (name !== 'appointment' || milestone !== undefined) {
    return name === 'appointment' ? details.appointment.at : details.when[name];
  }
  return field === 'date' || field === 'expires' ? details.appointment[field] : details.appointment.at;
}

function stagesField(asked: Asked) {
  const { said, query, chosen } = asked;
  if (chosen.questions.stages.length === 0) return undefined;
  return {
    items: chosen.questions.stages.map((value) => ({
      value,
      text: capitalised(said.procedure.details({ stage: value }).join()),
      checked: query.get('stage') === value,
    })),
    error: errorAt('stage', asked),
  };
}

function periodField(asked: Asked) {
  const { said, query, chosen } = asked;
  const { period } = chosen.questions;
  if (period === 'none') return undefined;
  const { details } = said.words;
  return {
    hint: period === 'before' ? details.periodBackHint : details.periodHint,
    amount: (query.get('period-amount') ?? '').slice(0, 20),
    amountError: errorAt('period-amount', asked),
    unitError: errorAt('period-unit', asked),
    units: [
      { value: '', text: '' },
      ...units.map((value) => ({
        value,
        text: details.units[value],
        selected: query.get('period-unit') === value,
      })),
    ],
  };
}

function errorAt(prefix: string, asked: Asked) {
  const at = asked.faults.find(({ box }) => box.startsWith(prefix));
  return at && errorMessage(messageOf(at, asked), asked.said.phrases.language);
}

function messageOf({ box, fault }: At, { said }: Asked): string {
  const name = box.replace(/-(day|month|year|time)$/, '') as WhenQuestion['name'];
  const { called, time } = said.words.details;
  const what = box.endsWith('-time') ? time.toLowerCase() : (called[name] ?? '');
  return said.words.faults[fault](what);
}
