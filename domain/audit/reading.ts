/**
 * A second reading of a case: what is planned to be told, given what was known at a place in its log. It shares nothing
 * with the sending but the catalogue, the ladders and the published holidays, which are data.
 */
import type { Fact } from '../case/facts.ts';
import type { Rule } from '../catalogue/rule.ts';
import { type Due, dueOf } from './due.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { standingAmong } from './known.ts';
import { type Customs, type Rung, rungsOf } from './rungs.ts';
import { messagesIn } from './told.ts';

/** A duty that was still to be done, with what its ladder has told. */
export interface Standing {
  readonly duty: Duty;
  readonly due: Due;
  readonly rungs: readonly Rung[];
}

/** Duties still to be done, by the name the log gives them. */
export type Reading = ReadonlyMap<string, Standing>;

/** What stood to be done once these facts, and no others, were known. */
export function readingOf(rules: readonly Rule[], facts: readonly Fact[], customs: Customs): Reading {
  const milestones = standingAmong(facts);
  const dated = (duty: Duty, until = milestones) => {
    const due = dueOf(duty, until, customs);
    return typeof due === 'number' ? due : undefined;
  };
  const told = [...messagesIn(facts).values()].map(({ deadline }) => deadline);
  const standing = dutiesOf(rules, milestones, dated)
    .filter(({ overAt }) => overAt === undefined)
    .map((duty) => ({ ...duty, name: told.find((name) => duty.names.includes(name)) ?? duty.name }))
    .map((duty): [string, Standing] => {
      const due = dueOf(duty, milestones, customs);
      const rungs = typeof due === 'number' ? rungsOf(duty, due, milestones, customs) : [];
      return [duty.name, { duty, due, rungs }];
    })
    .filter(([, { due }]) => due !== 'no-period');
  return new Map(standing);
}
