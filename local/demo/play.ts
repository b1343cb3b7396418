/** Plays invented cases on a running service: moves its clock, and posts and does what happens at each moment. */
import * as z from 'zod';
import { parseDay } from '../../domain/calendar/day.ts';
import { hour, londonInstant, minute } from '../../domain/calendar/london.ts';
import { printInstant } from '../instant.ts';
import { type Sender, senderTo } from '../post/sender.ts';
import { acknowledgeLast, bounceAll } from './mails.ts';
import { type Event, type Posting, type Story, theDay } from './story.ts';

/** What there is in the service afterwards, and how much of it this run has made. */
export interface Played {
  readonly cases: number;
  readonly recorded: number;
  readonly alreadyThere: number;
  /** The service's time at the end. */
  readonly now: string;
}

interface Moment {
  readonly at: number;
  readonly story: Story;
  readonly is: { readonly posting: Posting; readonly place: number } | { readonly event: Event };
}

const answerShape = z.object({ milestone: z.object({ id: z.string() }) });

/**
 * Plays every story to the end. Again, it changes nothing. Throws an error of one line where the service's time is real.
 * @param seed the one the stories were made with: it is part of the ids of deliveries
 */
export async function play(url: string, stories: readonly Story[], seed: number): Promise<Played> {
  const sender = senderTo(url);
  let now = Date.parse(await sender.now());
  await moveTo(url, now);
  const counts = { recorded: 0, alreadyThere: 0 };
  const ids = new Map<string, string>();
  for (const { at, story, is } of inOrder(stories)) {
    const isInTime = at >= now;
    if (at > now) await moveTo(url, at);
    now = Math.max(now, at);
    if ('event' in is) {
      // What happened to mails on the way happened when the clock was there, and not again.
      if (isInTime) await (is.event.mails === 'bounced' ? bounceAll : acknowledgeLast)(url, story.case);
      continue;
    }
    const key = `demo-${seed}-${story.case}-${is.place}`;
    const voided = is.posting.voids === undefined ? undefined : ids.get(placeOf(story, is.posting.voids));
    const { status, id } = await post(sender, key, story, at, is.posting, voided);
    ids.set(placeOf(story, is.place), id);
    counts[status === 201 ? 'recorded' : 'alreadyThere'] += 1;
  }
  const end = Math.max(now, instantOf(theDay));
  await moveTo(url, end);
  return { cases: stories.length, ...counts, now: printInstant(end) };
}

const placeOf = (story: Story, place: number): string => `${story.case} ${place}`;

function inOrder(stories: readonly Story[]): readonly Moment[] {
  const moments = stories.flatMap((story): Moment[] => [
    ...story.postings.map((posting, place) => ({
      at: instantOf(posting.at),
      story,
      is: { posting, place },
    })),
    ...(story.events ?? []).map((event) => ({ at: instantOf(event.at), story, is: { event } })),
  ]);
  return moments.sort((one, other) => one.at - other.at);
}

async function post(
  sender: Sender,
  key: string,
  { authority, case: reference }: Story,
  at: number,
  { type, data, people }: Posting,
  voided: string | undefined,
): Promise<{ readonly status: number; readonly id: string }> {
  const { status, body } = await sender.post(`demo-${authority}`, key, {
    case: reference,
    type,
    occurredAt: printInstant(at),
    ...(data && { data }),
    ...(voided !== undefined && { data: { milestone: voided } }),
    ...(people && { people }),
  });
  if (status >= 300) throw new Error(`${type} of ${reference} was answered ${status}`);
  return { status, id: answerShape.parse(body).milestone.id };
}

/** The instant at which London's clock shows `YYYY-MM-DD HH:mm`. */
export function instantOf(face: string): number {
  const [date = '', time = ''] = face.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const day = parseDay(date);
  if (day === undefined) throw new Error(`${face} is not a date`);
  return londonInstant(day, hours * hour + minutes * minute);
}

async function moveTo(url: string, to: number): Promise<void> {
  const body = JSON.stringify({ to: printInstant(to) });
  const response = await fetch(`${url}/local/clock`, { method: 'POST', body });
  if (response.status === 409)
    throw new Error('The service runs in real time. Start it with LONGSTOP_CLOCK=2026-11-24T10:00:00Z');
  if (!response.ok) throw new Error(`The clock did not move: ${response.status}`);
}
