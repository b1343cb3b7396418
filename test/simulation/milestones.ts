/** Milestones that another system could post, valid by the vocabulary and such that the rules of the authority bite. */
import { isoDay } from '../../domain/calendar/day.ts';
import { hour, type Instant, londonDay, minute, second } from '../../domain/calendar/london.ts';
import type { Person } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { Trigger } from '../../domain/catalogue/rule.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { DataValue, Field, Fields } from '../../domain/vocabulary/fields.ts';
import { isMilestoneType, type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import type { Prng } from './prng.ts';

export interface PlannedMilestone {
  readonly type: MilestoneType;
  readonly occurredAt: Instant;
  /** For a voiding, the milestone it voids is filled in when it is posted. */
  readonly data: Readonly<Record<string, DataValue>>;
  readonly people: readonly Person[];
}

/** @param before the types posted about the case so far */
export function drawMilestone(
  authority: Authority,
  at: Instant,
  before: readonly string[],
  prng: Prng,
): PlannedMilestone {
  const trigger = drawTrigger(authority, before, prng);
  const type = trigger.milestone;
  const occurredAt =
    at - prng.pick([minute, 10 * minute, 3 * hour, 3 * hour, 60 * hour]) * prng.next() - 6 * second;
  const where = Object.fromEntries(
    Object.entries(trigger.where ?? {}).map(([name, values]) => [name, prng.pick(values)]),
  );
  const data = { ...drawData(milestones[type], at, prng), ...where };
  return { type, occurredAt: Math.round(occurredAt), data, people: drawPeople(authority, prng) };
}

function drawTrigger(authority: Authority, before: readonly string[], prng: Prng): Trigger {
  const rules = rulesOf(authority);
  const draw = prng.next();
  if (before.length > 0 && draw < 0.05) return { milestone: 'milestone-voided' };
  if (before.length > 0 && draw < 0.08) return { milestone: 'case-closed' };
  if (draw < 0.1) return { milestone: 'contact-absent' };
  if (before.length === 0 || draw < 0.5) return prng.pick(prng.pick(rules).starts);
  const started = rules.filter(({ starts }) => starts.some(({ milestone }) => before.includes(milestone)));
  const rule = prng.pick(started.length > 0 ? started : rules);
  const moving = [
    rule.held?.from,
    rule.held?.to,
    rule.extended?.by,
    rule.appointedBy,
    ...soonerOf(rule.versions),
  ];
  const movers = moving.flatMap((milestone): Trigger[] => (milestone ? [{ milestone }] : []));
  return prng.pick([...rule.ends, ...movers, ...rule.starts]);
}

function soonerOf(
  versions: readonly { within: string; sooner?: { from: MilestoneType } }[],
): MilestoneType[] {
  return versions.flatMap(({ within, sooner }) => {
    const bound = within.replace(/^(with|before) /, '');
    return [...(sooner ? [sooner.from] : []), ...(isMilestoneType(bound) ? [bound] : [])];
  });
}

function drawData(fields: Fields, at: Instant, prng: Prng): Record<string, DataValue> {
  const wanted = Object.entries(fields).filter(([, field]) => 'required' in field || prng.chance(0.7));
  return Object.fromEntries(wanted.map(([name, field]) => [name, drawValue(field, at, prng)]));
}

function drawValue(field: Field, at: Instant, prng: Prng): DataValue {
  switch (field.is) {
    case 'one-of':
      return prng.pick(field.values);
    case 'yes-or-no':
      return prng.chance(0.5);
    case 'label':
      return prng.pick(['parent-1', 'parent-2']);
    case 'reference':
      return prng.pick(['ICPC-1', 'ICPC-1', 'ICPC-2']);
    case 'milestone-id':
      return '';
    case 'day':
      return isoDay(londonDay(at) + prng.between(0, 8));
    case 'instant':
      return new Date(at + prng.between(-12, 24 * 9) * hour).toISOString();
    case 'role':
      return prng.pick(['social-worker', 'team-manager', 'childrens-social-care', 'conference-chair']);
    case 'agency':
      return prng.pick(agencies);
    case 'agencies':
      return agencies.filter(() => prng.chance(0.6));
  }
}

const agencies = ['Oakfield Primary', 'Northside Health', 'Canal Street Police'];

function drawPeople(authority: Authority, prng: Prng): PlannedMilestone['people'] {
  if (prng.chance(0.6)) return [];
  const role = prng.pick(prng.pick(rulesOf(authority)).owedBy);
  const agency = prng.chance(0.5) ? prng.pick(agencies) : undefined;
  const email = `${prng.pick(['ash', 'birch', 'cedar'])}@people.example`;
  const language = prng.chance(0.2) ? 'cy' : undefined;
  return [{ role, email, ...(agency !== undefined && { agency }), ...(language && { language }) }];
}
