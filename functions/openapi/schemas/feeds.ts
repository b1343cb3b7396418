/** Calendar feeds as they are answered. */
import * as z from 'zod';
import { feedFilter } from '../../http/feed-schema.ts';
import { reference } from '../../http/values.ts';
import { londonInstant } from './deadline.ts';

const id = reference.check(z.describe('By which it is revoked. It opens nothing.'));
const filter = feedFilter.describe('What it was asked to show. Empty: all deadlines.');

export const feed = z.strictObject({ id, createdAt: londonInstant, filter });
export const newFeed = z.strictObject({
  id,
  url: z.url().describe('Where a calendar subscribes. Told this once; whoever has it reads the feed.'),
  createdAt: londonInstant,
  filter,
});
export const feeds = z.strictObject({ feeds: z.array(feed).describe('The oldest first, 20 at most.') });
