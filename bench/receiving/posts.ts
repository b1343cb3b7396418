/** Milestones to be posted, each signed: four of every case, as a referral by telephone goes. */
import type { Context } from 'aws-lambda';
import { type Instant, minute } from '../../domain/calendar/london.ts';
import type { MilestoneData } from '../../domain/vocabulary/fields.ts';
import type { HttpEvent, HttpResponse } from '../../functions/http/handler.ts';
import type { Ports } from '../../functions/ports.ts';
import { receiveMilestone } from '../../functions/receive-milestone.ts';
import { signedPost } from '../signed-post.ts';

export const authority = 'walsall';
export const source = 'bench-records';
/** 10:00 in London on Tuesday 3 November 2026. */
export const begin: Instant = Date.parse('2026-11-03T10:00:00Z');

const story: readonly (readonly [string, MilestoneData])[] = [
  ['referral-made', { method: 'telephone' }],
  ['referral-received', {}],
  ['referral-confirmed-in-writing', {}],
  ['referral-decided', { outcome: 'strategy-discussion' }],
];

/** When the nth milestone happens and is posted. */
export const timeOf = (place: number): Instant => begin + place * minute;

/** The request that posts the nth milestone. */
export function postOf(place: number): HttpEvent {
  const [type, data] = story[place % story.length]!;
  const now = timeOf(place);
  const reference = `BENCH-${Math.floor(place / story.length)}`;
  const body = JSON.stringify({
    case: reference,
    type,
    occurredAt: new Date(now).toISOString(),
    data,
    people: [{ role: 'referrer', email: 'lead@school.example' }],
  });
  return signedPost(source, `msg-${place}`, body, now);
}

/** What posts it, made ready beforehand. Rejects where a post is not recorded. */
export function postingTo(ports: Ports): (post: HttpEvent) => Promise<void> {
  const receive = receiveMilestone(ports);
  return async (post) => {
    const { statusCode } = (await receive(post, {} as Context)) as HttpResponse;
    if (statusCode !== 201) throw new Error(`A milestone was answered with ${statusCode}`);
  };
}
