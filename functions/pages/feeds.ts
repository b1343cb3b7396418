/**
 * `/feeds`: the calendar feeds of whoever is signed in, by the same functions as `/v1/calendar-feeds`. The address of a feed
 * is in the answer to the form that makes it and nowhere else: so that answer is a page and no way to one. The form
 * carries the feed's id, so what is sent twice makes one.
 */
import type { FeedFilter } from '../../domain/feeds/filter.ts';
import { feedMadeView, feedsView, revokingView } from '../../web/feeds/feeds.ts';
import { isFeedId, makeFeed, mostFeeds, newFeedId } from '../answers/feeds.ts';
import { readFeedFilter } from '../http/feed-schema.ts';
import type { HttpResponse } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import { Problem } from '../http/problem.ts';

import { lost } from './lost.ts';
import { type PageForPerson, type PageRequest, type Paging, seeOther, show } from './page.ts';

type Request = PageRequest & { readonly person: SignedIn };

export const showFeeds: PageForPerson = async (ports, request) => {
  const done = request.query.get('done');
  return list(ports, request, done === 'revoked' || done === 'thereAlready' ? { done } : {});
};

export const createFeed: PageForPerson = async (ports, request) => {
  const { form, person, language } = request;
  const sent = filterSent(form);
  const id = form.get('once') ?? '';
  if (!isFeedId(id)) return lost(request, 'notUnderstood', 422);
  if ((await ports.feeds.of(person)).some((feed) => feed.id === id))
    return seeOther('/feeds?done=thereAlready');
  try {
    const filter = readFeedFilter(person.authority, sent);
    const { feed, url } = await makeFeed(ports, person, filter, id);
    return show(request, feedMadeView(feed, url, person.authority, language));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const is = error.code === 'conflict' ? ({ is: 'too-many', most: mostFeeds } as const) : notKnown;
    return list(ports, request, { error: is, ticked: sent as FeedFilter }, 422);
  }
};

const notKnown = { is: 'not-known' } as const;

export const askToRevokeFeed: PageForPerson = async (ports, request) => {
  const { event, person, language } = request;
  const feeds = await ports.feeds.of(person);
  const feed = feeds.find(({ id }) => id === event.pathParameters?.feed);
  return feed
    ? show(request, revokingView(feed, person.authority, language))
    : lost(request, 'notFound', 404);
};

export const revokeFeed: PageForPerson = async (ports, request) => {
  const id = request.event.pathParameters?.feed ?? '';
  if (!isFeedId(id) || (await ports.feeds.revoke(request.person, id, ports.now())) === 'unknown')
    return lost(request, 'notFound', 404);
  return seeOther('/feeds?done=revoked');
};

async function list(
  ports: Paging,
  request: Request,
  more: Partial<Pick<Parameters<typeof feedsView>[0], 'done' | 'error' | 'ticked'>>,
  statusCode = 200,
): Promise<HttpResponse> {
  const { person, language } = request;
  const feeds = await ports.feeds.of(person);
  const shown = { authority: person.authority, feeds, once: newFeedId(ports), ticked: {}, ...more };
  return show(request, feedsView(shown, language), statusCode);
}

/** What was ticked; nothing ticked asks for nothing less. */
function filterSent(form: URLSearchParams): { readonly rule?: string[]; readonly owedBy?: string[] } {
  const [rule, owedBy] = [form.getAll('rule'), form.getAll('owedBy')];
  return { ...(rule.length > 0 && { rule }), ...(owedBy.length > 0 && { owedBy }) };
}
