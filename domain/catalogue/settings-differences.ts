/** What a change of an authority's settings changed, one by one: for those who check it, and for whoever was second. */
import type { Division } from '../calendar/bank-holidays.ts';
import type { Language } from '../case/facts.ts';
import type { Retention } from '../case/retention.ts';
import { type Ladder, type LadderName, ladders } from '../notices/ladders.ts';
import type { CountedPeriod } from '../periods/period.ts';
import { type Role, roles } from '../vocabulary/roles.ts';
import type { AuthoritySettings } from './authority-settings.ts';

interface BeforeAndAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

export type Difference =
  | ({ readonly is: 'language' } & BeforeAndAfter<Language>)
  | ({ readonly is: 'addresses'; readonly role: Role } & BeforeAndAfter<readonly string[]>)
  | ({ readonly is: 'stand-ins'; readonly role: Role } & BeforeAndAfter<readonly Role[]>)
  /** The last days, `YYYY-MM-DD`, up to which a role is away. */
  | ({ readonly is: 'absences'; readonly role: Role } & BeforeAndAfter<readonly string[]>)
  /** `rule` is a rule's id or `rule id/stage`. Undefined: no period is set. */
  | ({ readonly is: 'period'; readonly rule: string } & BeforeAndAfter<CountedPeriod | undefined>)
  /** The ladders in force: the usual one where the authority has set none of its own. */
  | ({ readonly is: 'ladder'; readonly ladder: LadderName } & BeforeAndAfter<Ladder>)
  /** Roles whose routine notices come in a digest, each once. */
  | ({ readonly is: 'digests' } & BeforeAndAfter<readonly Role[]>)
  | ({ readonly is: 'division' } & BeforeAndAfter<Division>)
  /** What the closing days of one date, `YYYY-MM-DD`, are called. */
  | ({ readonly is: 'closing-days'; readonly date: string } & BeforeAndAfter<readonly string[]>)
  | ({ readonly is: 'retention' } & BeforeAndAfter<Retention>)
  | ({ readonly is: 'webhook' } & BeforeAndAfter<string | undefined>);

/** In the order of the sections, and in each by role, rule, ladder or date. Empty where nothing differs. */
export function differencesBetween(before: AuthoritySettings, after: AuthoritySettings): Difference[] {
  const each = <Value>(of: (settings: AuthoritySettings) => Value) => ({
    before: of(before),
    after: of(after),
  });
  const all: Difference[] = [
    { is: 'language', ...each(({ directory }) => directory.language) },
    ...roles.flatMap((role): Difference[] => [
      { is: 'addresses', role, ...each(({ directory }) => directory.addresses[role] ?? []) },
      { is: 'stand-ins', role, ...each(({ directory }) => directory.standIns?.[role] ?? []) },
      { is: 'absences', role, ...each((settings) => absencesOf(settings, role)) },
    ]),
    ...keysOf(before.periods, after.periods).map(
      (rule): Difference => ({ is: 'period', rule, ...each(({ periods }) => periods[rule]) }),
    ),
    ...(Object.keys(ladders) as LadderName[]).map(
      (ladder): Difference => ({ is: 'ladder', ladder, ...each((settings) => ladderOf(settings, ladder)) }),
    ),
    { is: 'digests', ...each(({ digests = [] }) => roles.filter((role) => digests.includes(role))) },
    { is: 'division', ...each(({ division }) => division) },
    ...[...new Set([...before.closingDays, ...after.closingDays].map(({ date }) => date))]
      .sort()
      .map((date): Difference => ({ is: 'closing-days', date, ...each((of) => titlesOn(of, date)) })),
    { is: 'retention', ...each(({ retention }) => retention?.closedCases ?? 'for ever') },
    { is: 'webhook', ...each(({ webhook }) => webhook?.url) },
  ];
  return all.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** The ladder in force, its parts in one order however they were written. */
export function ladderOf({ ladders: own }: AuthoritySettings, name: LadderName): Ladder {
  const { rungs, remindsInOfficeHours }: Ladder = own[name] ?? ladders[name];
  return {
    rungs: rungs.map(({ kind, at, to }) => ({ kind, at, to })),
    ...(remindsInOfficeHours && { remindsInOfficeHours }),
  };
}

function absencesOf({ directory }: AuthoritySettings, role: Role): readonly string[] {
  return (directory.absences ?? [])
    .flatMap((absence) => (absence.role === role ? [absence.until] : []))
    .sort();
}

function titlesOn({ closingDays }: AuthoritySettings, date: string): readonly string[] {
  return closingDays.flatMap((day) => (day.date === date ? [day.title] : []));
}

function keysOf(...records: readonly object[]): string[] {
  return [...new Set(records.flatMap(Object.keys))].sort();
}
