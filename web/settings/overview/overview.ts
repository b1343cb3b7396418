/** The first page of the settings: what needs seeing to, and how each section stands. */
import type { Day } from '../../../domain/calendar/day.ts';
import type { Instant } from '../../../domain/calendar/london.ts';
import type { Language } from '../../../domain/case/facts.ts';
import type { AuthoritySettings } from '../../../domain/catalogue/authority-settings.ts';
import { hasPeriod, type SettablePeriod } from '../../../domain/catalogue/settable-periods.ts';
import type { Role } from '../../../domain/vocabulary/roles.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import type { PersonRole } from '../../../functions/http/admissions.ts';
import { mayOpenSection, type SectionName, sections } from '../shared/sections.ts';
import { retentionName, valueWords } from '../shared/values.ts';
import { type SettingsPage, settingsWords } from '../shared/view.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { OverviewWords } from './words.ts';

const overviewWords: Readonly<Record<Language, OverviewWords>> = { en: english, cy: welsh };

export interface OverviewShown {
  readonly settings: AuthoritySettings;
  /** Roles that a rule may write to, and those of them without an address. */
  readonly told: readonly Role[];
  readonly missing: readonly Role[];
  readonly settable: readonly SettablePeriod[];
  readonly today: Day;
  /** Today in London, `YYYY-MM-DD`. */
  readonly todayWritten: string;
  readonly lastKnownDay: Day;
  /** The names of all sources, and of those that have been silent for a week. */
  readonly sources: readonly string[];
  readonly silent: readonly string[];
  /** Absent where nothing was ever set. */
  readonly changedAt?: Instant;
  readonly role: PersonRole;
}

export function overviewPage(shown: OverviewShown, phrases: Phrases): SettingsPage {
  const text = overviewWords[phrases.language];
  const { sections: names } = settingsWords[phrases.language];
  const states = statesOf(shown, phrases);
  return {
    section: 'overview',
    title: text.title,
    template: 'settings/overview/overview.njk',
    context: {
      text,
      todo: todoOf(shown, text),
      rows: sections.flatMap(({ name, href }) =>
        name === 'overview' || !mayOpenSection(name, shown.role)
          ? []
          : [{ name: names[name], href, state: states[name] }],
      ),
    },
  };
}

function todoOf(
  { missing, settable, settings, today, lastKnownDay, silent }: OverviewShown,
  { todo }: OverviewWords,
) {
  const unset = settable.filter(({ rule }) => !hasPeriod(rule, settings.periods)).length;
  const daysLeft = lastKnownDay - today;
  const hasUnit = (settings.directory.addresses['safeguarding-unit'] ?? []).length > 0;
  return [
    ...(hasUnit ? [] : [{ text: todo.unitMissing, href: '/settings/directory/safeguarding-unit' }]),
    ...(missing.length > 0
      ? [{ text: todo.missing(missing.length), href: '/settings/directory?missing=yes' }]
      : []),
    ...(unset > 0 ? [{ text: todo.periods(unset), href: '/settings/periods' }] : []),
    ...(daysLeft < 180 ? [{ text: todo.horizon(daysLeft), href: '/settings/calendar' }] : []),
    ...silent.map((source) => ({ text: todo.silent(source), href: '/settings/sources' })),
  ];
}

function statesOf(
  shown: OverviewShown,
  phrases: Phrases,
): Readonly<Record<Exclude<SectionName, 'overview'>, string>> {
  const { state } = overviewWords[phrases.language];
  const words = valueWords[phrases.language];
  const { settings, told, missing, settable, todayWritten, lastKnownDay, sources, changedAt } = shown;
  const away = new Set(
    (settings.directory.absences ?? []).filter(({ until }) => until >= todayWritten).map(({ role }) => role),
  );
  return {
    directory: state.addresses(told.length - missing.length, told.length),
    absences: state.absences(away.size),
    periods: state.periods(
      settable.filter(({ rule }) => hasPeriod(rule, settings.periods)).length,
      settable.length,
    ),
    ladders: state.ladders(Object.keys(settings.ladders).length),
    digests: state.digests((settings.digests ?? []).length),
    calendar: state.calendar(words.divisions[settings.division], phrases.day(lastKnownDay)),
    sources: state.sources(sources.length),
    import: state.import,
    webhook: settings.webhook ? state.webhookSet : state.webhookNone,
    retention: state.retention(retentionName(settings.retention?.closedCases, words)),
    changes: changedAt === undefined ? state.noChange : state.lastChange(phrases.instant(changedAt)),
  };
}
