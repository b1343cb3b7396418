/**
 * `GET`, `POST` and `DELETE /v1/calendar-feeds`: the calendar feeds of whoever is signed in, and nobody else's. The address
 * of a feed is told once, when it is made: only the hash of its token is kept.
 */
import { ulid } from 'ulid';
import { isoInstant } from '../../domain/calendar/london.ts';
import { hashOfToken, newToken } from '../case/links.ts';
import { readJson } from '../http/body.ts';
import { readFeedFilter } from '../http/feed-schema.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import { Problem } from '../http/problem.ts';
import type { Feed, Given, Ports } from '../ports.ts';

/** How many feeds a person may have at a time. */
export const mostFeeds = 20;
const largestBody = 4 * 1024;

export async function listFeeds(
  ports: Given<'feeds'>,
  _event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  return json(200, { feeds: (await ports.feeds.of(person)).map(viewFeed) });
}

export async function createFeed(
  ports: Given<'feeds'>,
  event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  const sent = readJson(event, largestBody, 'Name fewer rules, or leave them out to see all.');
  const filter = readFeedFilter(person.authority, sent);
  const { feed, url } = await makeFeed(ports, person, filter, newFeedId(ports));
  const { id, ...rest } = viewFeed(feed);
  return json(201, { id, url, ...rest });
}

/** An id for a feed that is yet to be made. */
export function newFeedId({ now, random }: Pick<Ports, 'now' | 'random'>): string {
  return ulid(now(), () => random(1)[0]! / 256);
}

export function isFeedId(id: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id);
}

/** Makes a feed. Its address is told here and never again. Throws a problem where the person has too many. */
export async function makeFeed(
  ports: Given<'feeds'>,
  person: SignedIn,
  filter: Feed['filter'],
  id: string,
): Promise<{ readonly feed: Feed; readonly url: string }> {
  if ((await ports.feeds.of(person)).length >= mostFeeds) throw tooManyFeeds;
  const feed: Feed = { id, createdAt: ports.now(), filter };
  const token = newToken(ports.random);
  await ports.feeds.create(person, feed, hashOfToken(token));
  return { feed, url: `${ports.settings.publicUrl}/v1/calendar/${token}.ics` };
}

export async function revokeFeed(
  ports: Given<'feeds'>,
  event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  const id = event.pathParameters?.feed ?? '';
  if (!isFeedId(id) || (await ports.feeds.revoke(person, id, ports.now())) === 'unknown') throw noSuchFeed;
  return { statusCode: 204 };
}

export function viewFeed({ id, createdAt, filter }: Feed) {
  return { id, createdAt: isoInstant(createdAt), filter };
}

const tooManyFeeds = new Problem('conflict', {
  detail: `You have ${mostFeeds} calendar feeds already. Nothing was made.`,
  howToFix: 'Revoke one that you no longer use.',
});

const noSuchFeed = new Problem('not-found', {
  detail: 'You have no calendar feed with this id. Nothing was revoked.',
  field: 'feed',
  howToFix: 'Take the id from the list of your calendar feeds.',
});
