/** The values that can be set, in words: periods, stages, divisions, languages, how long cases are kept. */
import type { Division } from '../../../domain/calendar/bank-holidays.ts';
import type { Language } from '../../../domain/case/facts.ts';
import type { Retention } from '../../../domain/case/retention.ts';
import { type CountedPeriod, type Length, parsePeriod, type Unit } from '../../../domain/periods/period.ts';
import { periodInWords } from '../../../domain/wording/reasons.ts';
import { periodInWelsh } from '../../../domain/wording/welsh/periods.ts';

export interface ValueWords {
  /** In which languages people are written to. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly divisions: Readonly<Record<Division, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** What a stage of a disagreement or an issue is called. */
  readonly stages: Readonly<Record<string, string>>;
  length(length: Length): string;
  before(period: string): string;
  years(years: number): string;
  readonly forEver: string;
  readonly nothing: string;
  readonly awayUntil: (day: string) => string;
}

const english: ValueWords = {
  languages: { en: 'English', cy: 'Welsh and English' },
  divisions: {
    'england-and-wales': 'England and Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  units: { hour: 'hours', day: 'days', 'working day': 'working days', week: 'weeks', month: 'months' },
  stages: {
    informal: 'Informal stage',
    coordinator: 'Coordinator',
    'lead-safeguarding-manager': 'Lead Safeguarding Manager',
    qasg: 'Quality Assurance and Standards Group',
    board: 'Board',
    practitioner: 'Practitioners',
    'line-manager': 'Line managers',
    'senior-manager': 'Senior managers',
  },
  length: periodInWords,
  before: (period) => `${period} before`,
  years: (years) => (years === 1 ? '1 year' : `${years} years`),
  forEver: 'for ever',
  nothing: 'None',
  awayUntil: (day) => `Away until the end of ${day}`,
};

const welsh: ValueWords = {
  languages: { en: 'Saesneg', cy: 'Cymraeg a Saesneg' },
  divisions: {
    'england-and-wales': 'Cymru a Lloegr',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  units: { hour: 'awr', day: 'diwrnod', 'working day': 'diwrnod gwaith', week: 'wythnos', month: 'mis' },
  stages: {
    informal: 'Cam anffurfiol',
    coordinator: 'Cydlynydd',
    'lead-safeguarding-manager': 'Rheolwr Diogelu Arweiniol',
    qasg: 'Grŵp Sicrhau Ansawdd a Safonau',
    board: 'Bwrdd',
    practitioner: 'Ymarferwyr',
    'line-manager': 'Rheolwyr llinell',
    'senior-manager': 'Uwch-reolwyr',
  },
  length: periodInWelsh,
  before: (period) => `${period} cyn hynny`,
  years: (years) => (years === 2 ? '2 flynedd' : years === 1 ? '1 flwyddyn' : `${years} mlynedd`),
  forEver: 'am byth',
  nothing: 'Dim',
  awayUntil: (day) => `Yn absennol tan ddiwedd ${day}`,
};

export const valueWords: Readonly<Record<Language, ValueWords>> = { en: english, cy: welsh };

/** `10 working days`, `3 months before`. */
export function periodName(period: CountedPeriod, words: ValueWords): string {
  const length = parsePeriod(period);
  if (!length) return period;
  const said = words.length(length);
  return length.direction === 'before' ? words.before(said) : said;
}

export function retentionName(retention: Retention | undefined, words: ValueWords): string {
  return retention === undefined || retention === 'for ever'
    ? words.forEver
    : words.years(Number.parseInt(retention, 10));
}

export function stageName(stage: string, words: ValueWords): string {
  return words.stages[stage] ?? stage;
}
