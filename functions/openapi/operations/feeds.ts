/** Deadlines in people's own calendars. */
import * as z from 'zod';
import { reference } from '../../http/values.ts';
import type { Examples } from '../examples/examples.ts';
import type { OperationsByRoute } from '../operation.ts';

const calendar = { mediaType: 'text/calendar' };

export const feedOperations = (examples: Examples): OperationsByRoute => ({
  'GET /v1/calendar-feeds': {
    id: 'listCalendarFeeds',
    group: 'Calendars',
    summary: "List one's own calendar feeds",
    description: 'Those that are not revoked. Their addresses are not told again.',
    answers: { 200: { what: 'The feeds.', body: { schema: 'Feeds', example: examples.feeds } } },
    problems: ['not-yours'],
  },
  'POST /v1/calendar-feeds': {
    id: 'createCalendarFeed',
    group: 'Calendars',
    summary: 'Make a calendar feed',
    description:
      "A feed of one's own authority's open deadlines. It can be narrowed to rules, to who owes them, or to both. Its " +
      'address works without a token until it is revoked, and is told in this answer only. A person has 20 at most.',
    body: { schema: 'FeedFilter', example: examples.feedFilter },
    answers: {
      201: { what: 'The feed is made.', body: { schema: 'NewFeed', example: examples.newFeed } },
    },
    problems: ['malformed', 'not-yours', 'conflict', 'too-large', 'not-understood'],
  },
  'DELETE /v1/calendar-feeds/{feed}': {
    id: 'revokeCalendarFeed',
    group: 'Calendars',
    summary: 'Revoke a calendar feed',
    description: "One of one's own. Done again, it changes nothing.",
    path: { feed: { schema: reference, what: 'The id of the feed.', example: examples.newFeed.id } },
    answers: { 204: { what: 'Its address leads nowhere from now on.', body: undefined } },
    problems: ['not-yours', 'not-found'],
  },
  'GET /v1/calendar/{feed}': {
    id: 'readCalendar',
    group: 'Calendars',
    summary: 'Read a calendar feed',
    description:
      'What a calendar that subscribes reads, as iCalendar: an event for each open or overdue deadline that has a date, the ' +
      'most urgent first, a thousand at most. It lasts a day where the deadline is the end of a day, else it is at the ' +
      'moment it is due. A date that moves, moves the event: the UID is the id of the deadline. No token is sent: it is in ' +
      'the address. Unknown, revoked and malformed addresses are answered alike.',
    path: {
      feed: {
        schema: z.string(),
        what: 'The token of the feed, with `.ics` after it.',
        example: 'the-token-of-a-calendar-feed.ics',
      },
    },
    answers: {
      200: {
        what: 'The calendar.',
        body: calendar,
        headers: {
          etag: 'Send it as If-None-Match to be told only whether anything changed.',
          'cache-control': 'Private, and for a quarter of an hour.',
        },
      },
      304: { what: 'Nothing has changed.', body: undefined },
    },
    problems: ['not-found'],
  },
});
