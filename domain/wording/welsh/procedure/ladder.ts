/** Who is told and when, in Welsh: the rungs of a ladder. */
import type { Addressee, Rule } from '../../../catalogue/rule.ts';
import type { Ladder, Moment, Rung } from '../../../notices/ladders.ts';
import { rungsOf } from '../../../notices/plan.ts';
import { type Role, roles } from '../../../vocabulary/roles.ts';
import { isADayLong } from '../../english/procedure/ladder.ts';
import type { RungWords } from '../../procedure-phrases.ts';
import { kinds } from '../notices.ts';
import { periodInWelsh } from '../periods.ts';
import { rolesInWelsh } from '../roles.ts';

/** A line for each rung of a rule: what kind of notice, when, and to whom. */
export function rungsInWelsh(rule: Rule, ladder: Ladder): RungWords[] {
  return rungsOf(rule, ladder).map((rung) => ({
    kind: kinds[rung.kind],
    when:
      momentInWelsh(rung.at, isADayLong(rule)) +
      (rung.kind === 'reminder' && ladder.remindsInOfficeHours
        ? ", wedi'i symud yn gynt i oriau swyddfa"
        : ''),
    to: toWhom(rule, rung),
  }));
}

/** When a rung is reached. */
function momentInWelsh(moment: Moment, isADayLong: boolean): string {
  if (moment === 'due') return "yr eiliad y mae i'w wneud";
  if (moment === 'start') return "yr eiliad y mae'n dechrau, ar unrhyw awr";
  if ('everyHour' in moment) {
    return `awr ar ôl iddo ddechrau a phob awr wedyn, ${moment.everyHour} gwaith ar y mwyaf, nes ei gydnabod neu ei wneud`;
  }
  if ('hoursBefore' in moment) {
    return `${isADayLong ? 6 : moment.hoursBefore} awr cyn yr amser y mae i'w wneud`;
  }
  const { workingDay } = moment;
  if (workingDay === 0) return "09:00 ar y dyddiad y mae i'w wneud";
  const days = periodInWelsh({ amount: Math.abs(workingDay), unit: 'working day', direction: 'after' });
  return `09:00, ${days} ${workingDay > 0 ? 'ar ôl' : 'cyn'} y dyddiad y mae i'w wneud`;
}

/** Who owes a rule's duty; whoever its stage names, where that differs. */
export function whoOwesInWelsh({ owedBy, stages }: Rule): string {
  const differs = stages && Object.values(stages).some((stage) => stage.owedBy);
  return differs ? "pwy bynnag y mae'r cam yn ei enwi" : rolesInWelsh(owedBy);
}

function toWhom(rule: Rule, { to }: Rung): string {
  const named = new Set(to.flatMap((addressee) => inRule(addressee, rule) ?? []));
  const byStage = to.filter((addressee) => inRule(addressee, rule) === undefined);
  const words = byStage.map((addressee) =>
    addressee === 'owed-by' ? whoOwesInWelsh(rule) : "pwy bynnag y mae'r cam yn ei enwi nesaf",
  );
  return [...words, ...(named.size === 0 ? [] : [rolesInWelsh([...named])])].join('; ');
}

/** The roles that an addressee stands for. Undefined where that depends on the stage. */
function inRule(
  addressee: Addressee,
  { escalatesTo, owedBy, tells, stages }: Rule,
): readonly Role[] | undefined {
  if (isRole(addressee)) return [addressee];
  if (addressee === 'tells') return tells ?? [];
  if (addressee === 'escalates-to') return stages ? undefined : escalatesTo;
  return stages && Object.values(stages).some((stage) => stage.owedBy) ? undefined : owedBy;
}

function isRole(addressee: Addressee): addressee is Role {
  return (roles as readonly string[]).includes(addressee);
}
