/** The periods that an authority may set, and what each would mean. */
import type { Language } from '../../../domain/case/facts.ts';
import { periodKeys, type SettablePeriod } from '../../../domain/catalogue/settable-periods.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { errorsOf, type Fault } from '../shared/faults.ts';
import { periodName, stageName, valueWords } from '../shared/values.ts';
import { type SettingsPage, settingsWords } from '../shared/view.ts';
import { english } from './english.ts';
import { type PeriodFault, type Periods, type TypedPeriod, units } from './form.ts';
import { welsh } from './welsh.ts';
import type { PeriodsWords } from './words.ts';

export const periodsWords: Readonly<Record<Language, PeriodsWords>> = { en: english, cy: welsh };

/** A worked example with the period that is in force. */
export interface PeriodExample {
  readonly rule: string;
  readonly because: readonly string[];
  readonly due: string;
}

export interface PeriodsShown {
  readonly settable: readonly SettablePeriod[];
  readonly periods: Periods;
  readonly examples: readonly PeriodExample[];
}

export function periodsPage({ settable, periods, examples }: PeriodsShown, phrases: Phrases): SettingsPage {
  const text = periodsWords[phrases.language];
  return {
    section: 'periods',
    title: text.title,
    template: 'settings/periods/periods.njk',
    context: {
      text,
      rules: settable.map((each) => ({
        ...aboutRule(each, phrases),
        set: periodKeys(each).map((key) => ({
          name: each.stages.length > 0 ? keyName(key, phrases) : text.inForce,
          period: periods[key] && periodName(periods[key], valueWords[phrases.language]),
        })),
        example: examples.find(({ rule }) => rule === each.rule.id),
      })),
    },
  };
}

/** What the document says, and what follows where no period is set. */
function aboutRule({ rule, version, direction }: SettablePeriod, phrases: Phrases) {
  const text = periodsWords[phrases.language];
  const { title, source } = phrases.rule(rule);
  return {
    id: rule.id,
    title,
    source: source(version),
    means: [
      rule.trackedWithoutPeriod ? text.tracked : text.dormant,
      direction === 'before' ? text.countedBack : text.countedOn,
    ].join(' '),
  };
}

function keyName(key: string, phrases: Phrases): string {
  const stage = key.split('/')[1];
  return stage === undefined
    ? periodsWords[phrases.language].allStages
    : stageName(stage, valueWords[phrases.language]);
}

function legendOf(key: string, { stages }: SettablePeriod, phrases: Phrases): string {
  const { edit } = periodsWords[phrases.language];
  if (stages.length === 0) return edit.legend;
  return key.includes('/') ? edit.stageLegend(keyName(key, phrases)) : keyName(key, phrases);
}

export function periodPage(
  settable: SettablePeriod,
  typed: readonly TypedPeriod[],
  faults: readonly Fault<PeriodFault>[],
  phrases: Phrases,
): SettingsPage {
  const text = periodsWords[phrases.language];
  const { units: unitNames } = valueWords[phrases.language];
  const about = aboutRule(settable, phrases);
  return {
    section: 'periods',
    within: settable.rule.id,
    title: text.edit.title(about.title),
    template: 'settings/periods/period.njk',
    errors: errorsOf(faults, text.edit.faults),
    context: {
      text,
      about,
      hasStages: settable.stages.length > 0,
      isLead: settable.direction === 'before',
      fields: typed.map(({ key, amount, unit }, place) => ({
        number: place + 1,
        legend: legendOf(key, settable, phrases),
        amount,
        units: [
          { value: '', text: settingsWords[phrases.language].nothing, selected: unit === '' },
          ...units.map((value) => ({ value, text: unitNames[value], selected: value === unit })),
        ],
      })),
    },
  };
}
