/** Which roles an authority's rules and ladders write to: those whose address must be known. */
import type { AuthoritySettings } from '../catalogue/authority-settings.ts';
import { rulesOf, type SourcedRule } from '../catalogue/procedures.ts';
import type { Addressee } from '../catalogue/rule.ts';
import { hasPeriod } from '../catalogue/settable-periods.ts';
import { ladderOf } from '../catalogue/settings-differences.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import { type Role, roles } from '../vocabulary/roles.ts';
import { rungsOf } from './plan.ts';

/** The rules that may write to each role, in the order of the documents. A rule without a period writes to nobody. */
export function rulesByRoleTold(
  authority: Authority,
  settings: AuthoritySettings,
): ReadonlyMap<Role, readonly SourcedRule[]> {
  const running = rulesOf(authority).filter((rule) => hasPeriod(rule, settings.periods));
  const told = running.map((rule) => ({ rule, roles: rolesToldBy(rule, settings) }));
  return new Map(
    roles.flatMap((role) => {
      const rules = told.filter((each) => each.roles.has(role)).map(({ rule }) => rule);
      return rules.length > 0 ? [[role, rules] as const] : [];
    }),
  );
}

/** Roles that a rule writes to and that have no address. Their mail goes to the safeguarding unit in their stead. */
export function rolesWithoutAddress(authority: Authority, settings: AuthoritySettings): Role[] {
  return [...rulesByRoleTold(authority, settings).keys()].filter(
    (role) => (settings.directory.addresses[role] ?? []).length === 0,
  );
}

function rolesToldBy(rule: SourcedRule, settings: AuthoritySettings): ReadonlySet<Role> {
  const { standIn, outOfHours, inAbsence } = rule;
  const addressed = rungsOf(rule, ladderOf(settings, rule.ladder)).flatMap(({ to }) => to);
  const told = new Set(addressed.flatMap((addressee) => rolesMeantBy(addressee, rule)));
  const others = [
    ...(standIn && told.has(standIn.for) ? [standIn.by] : []),
    ...(outOfHours && told.has(outOfHours.for) ? [outOfHours.by] : []),
    ...(inAbsence?.of.some((role) => told.has(role)) ? inAbsence.by : []),
  ];
  return new Set([...told, ...others]);
}

/** The roles that an addressee may stand for under a rule, at any of its stages. */
function rolesMeantBy(
  addressee: Addressee,
  { owedBy, escalatesTo, tells, stages }: SourcedRule,
): readonly Role[] {
  const each = Object.values(stages ?? {});
  switch (addressee) {
    case 'owed-by':
      return [...owedBy, ...each.flatMap((stage) => stage.owedBy ?? [])];
    case 'escalates-to':
      return [...escalatesTo, ...each.map((stage) => stage.escalatesTo)];
    case 'tells':
      return tells ?? [];
    default:
      return [addressee];
  }
}
