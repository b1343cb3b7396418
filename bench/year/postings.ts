/** What one authority's systems post in the year, in order. */
import { minute } from '../../domain/calendar/london.ts';
import { type Authority, westMidlandsAreas } from '../../domain/vocabulary/authorities.ts';
import { arrival } from './calendar.ts';
import { type Chance, openChance } from './chance.ts';
import { conferenceDays } from './conference-days.ts';
import type { AuthorityLoad } from './load.ts';
import { gloucestershire } from './stories/gloucestershire.ts';
import { westMidlands } from './stories/west-midlands.ts';
import { wirral } from './stories/wirral.ts';
import type { Happening, Referral, Story } from './story.ts';

export interface Posting {
  readonly reference: string;
  /** When it is posted: some minutes after it happened. */
  readonly postedAt: number;
  readonly happening: Happening;
}

export interface AuthorityYear {
  /** By the time of posting; of one case in the order in which things happened. */
  readonly postings: readonly Posting[];
  /** Working days of each conference, as they were drawn. */
  readonly conferenceDays: readonly number[];
}

/** The year of one authority. The same load and seed give the same year. */
export function yearOf(load: AuthorityLoad, seed: number): AuthorityYear {
  const chance = openChance(seed, `authority-${load.number}`);
  const story = storyOf(load.follows);
  const drawn: number[] = [];
  const postings: Posting[] = [];
  const places = shuffled(load.referrals, chance);
  for (let number = 0; number < load.referrals; number += 1) {
    const place = places[number]!;
    const days = place < load.conferences ? conferenceDays(load.conferencesBefore + place, seed) : undefined;
    if (days !== undefined) drawn.push(days);
    const referral: Referral = {
      follows: load.follows,
      number,
      at: arrival(chance),
      isEnquiry: place < load.enquiries,
      ...(days !== undefined && { conferenceAfter: days }),
    };
    postings.push(...posted(`A${load.number}-${number}`, story(referral, chance), chance));
  }
  return { postings: postings.sort((one, other) => one.postedAt - other.postedAt), conferenceDays: drawn };
}

function storyOf(authority: Authority): Story {
  if ((westMidlandsAreas as readonly string[]).includes(authority)) return westMidlands;
  return authority === 'wirral' ? wirral : gloucestershire;
}

/** Each at least a second after the one before: one system posts of a case, in order. */
function posted(reference: string, happenings: Happening[], chance: Chance): Posting[] {
  let last = 0;
  return happenings
    .sort((one, other) => one.at - other.at)
    .map((happening) => {
      last = Math.max(last + 1000, Math.floor(happening.at + chance.between(1, 15) * minute));
      return { reference, postedAt: last, happening };
    });
}

function shuffled(length: number, chance: Chance): number[] {
  const places = Array.from({ length }, (_, place) => place);
  for (let place = length - 1; place > 0; place -= 1) {
    const other = chance.below(place + 1);
    [places[place], places[other]] = [places[other]!, places[place]!];
  }
  return places;
}
