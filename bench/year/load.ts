/**
 * England's load in a year, as the Department for Education publishes it, and how it is spread over authorities.
 *
 * No published procedure in the catalogue goes the whole way from a referral to a review, so a third of the authorities
 * follows each of the English rule sets: the West Midlands' (nine areas, Walsall with chapters of its own), which count
 * what follows a referral; Gloucestershire's, from referral to reviews; Wirral's, what is owed about conferences. Authorities are of unequal size: the
 * logarithm of a size is drawn from a bell curve with a deviation of 0.6, so that the largest have about four times the
 * middle one's load.
 */
import { type Authority, westMidlandsAreas } from '../../domain/vocabulary/authorities.ts';
import { type Chance, openChance } from './chance.ts';

export const england = {
  authorities: 153,
  referrals: 633_000,
  enquiries: 230_590,
  conferences: 72_100,
} as const;

/** What one authority has to do in the year. Each conference is of an enquiry, each enquiry of a referral. */
export interface AuthorityLoad {
  /** From 0: which of the nation's authorities. */
  readonly number: number;
  /** Whose rules it follows. */
  readonly follows: Authority;
  readonly referrals: number;
  readonly enquiries: number;
  readonly conferences: number;
  /** How many conferences those before it have together, of those whose rules count them alike. */
  readonly conferencesBefore: number;
}

const ruleSets: readonly (readonly Authority[])[] = [westMidlandsAreas, ['gloucestershire'], ['wirral']];

/** Whether a rule set counts the working days from strategy discussion to conference. */
export function countsConferences(authority: Authority): boolean {
  return authority === 'gloucestershire' || authority === 'wirral';
}

/** The load of every authority. @param scale 1 is England's; authorities stay as many, and each has less to do. */
export function loadsOf(scale: number, seed: number): readonly AuthorityLoad[] {
  const chance = openChance(seed, 'sizes');
  const sizes = Array.from({ length: england.authorities }, () => Math.exp(0.6 * bell(chance)));
  const share = (total: number) => shared(Math.round(total * scale), sizes);
  const [referrals, enquiries, conferences] = [
    share(england.referrals),
    share(england.enquiries),
    share(england.conferences),
  ];
  const before = { counted: 0, others: 0 };
  return sizes.map((_, number) => {
    const names = ruleSets[number % ruleSets.length]!;
    const follows = names[Math.floor(number / ruleSets.length) % names.length]!;
    const kind = countsConferences(follows) ? 'counted' : 'others';
    const conferencesBefore = before[kind];
    before[kind] += conferences[number]!;
    return {
      number,
      follows,
      referrals: referrals[number]!,
      enquiries: enquiries[number]!,
      conferences: conferences[number]!,
      conferencesBefore,
    };
  });
}

/** A total in whole numbers by weight: what is left after rounding down goes to the largest remainders. */
function shared(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total * weight) / all);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact.map((value, place) => ({ place, over: value - whole[place]! }));
  byRemainder.sort((one, other) => other.over - one.over || one.place - other.place);
  for (const { place } of byRemainder.slice(0, left)) whole[place]! += 1;
  return whole;
}

/** A value of the standard bell curve (Box and Muller). */
function bell(chance: Chance): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance.next()));
  return radius * Math.cos(2 * Math.PI * chance.next());
}
