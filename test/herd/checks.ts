/** What must hold of a morning, each with what is wrong where it does not. */
import { minute } from '../../domain/calendar/london.ts';
import { onClock } from '../support/clock-face.ts';
import { groupIn, herdIn, latenessOf, rateAchieved } from './figures.ts';
import type { Outcome } from './run.ts';

type Check = (outcome: Outcome) => readonly string[];

/** Two minutes, and the minute by which a schedule may fire late. */
const urgentWithin = 3 * minute;
const leastOfTheRate = 0.9;

const asMany: Check = (outcome) => {
  const found = herdIn(outcome).length;
  return found === outcome.options.notices
    ? []
    : [`${found} notices fell due at nine, and not ${outcome.options.notices}`];
};

const noneTwice: Check = ({ notices }) =>
  notices
    .filter(({ accepted }) => accepted.length > 1)
    .map(({ name, accepted, unmarked }) => `${name} was sent ${accepted.length} times, ${unmarked} unmarked`);

const noneInTrouble: Check = ({ troubles }) =>
  Object.entries(troubles).flatMap(([what, count]) =>
    what !== 'put off' && count > 0 ? [`${count} ${what}`] : [],
  );

const urgentInTime: Check = ({ notices }) =>
  notices
    .filter(
      ({ urgency, accepted, since }) => urgency === 'urgent' && (accepted[0] ?? 0) - since > urgentWithin,
    )
    .map(
      ({ name, accepted, since }) =>
        `${name} went ${Math.round((accepted[0]! - since) / minute)} minutes late`,
    );

const inOrder: Check = (outcome) => {
  const last = (urgency: 'late' | 'routine') =>
    latenessOf(groupIn(outcome, { urgency, isOfHerd: true })).last;
  return last('late') < last('routine')
    ? []
    : [`the last overdue notice went at ${onClock(last('late'))}, the last reminder before it`];
};

const fastEnough: Check = (outcome) => {
  const { rate } = outcome.options;
  const achieved = rateAchieved(outcome);
  return achieved >= leastOfTheRate * rate ? [] : [`${achieved.toFixed(1)} mails a second of ${rate}`];
};

export const checks: Readonly<Record<string, Check>> = {
  'as-many-as-asked': asMany,
  'none-lost': ({ lost }) => lost,
  'none-twice': noneTwice,
  'none-in-trouble': noneInTrouble,
  'urgent-in-time': urgentInTime,
  'in-order-of-urgency': inOrder,
  'fast-enough': fastEnough,
};

/** What is wrong, each with the name of its check. Empty where all is well. */
export function wrongWith(outcome: Outcome): string[] {
  return Object.entries(checks).flatMap(([name, check]) => check(outcome).map((what) => `${name}: ${what}`));
}
