import * as z from 'zod';
import { type Endpoint, readQuery } from './endpoint.ts';

const filter = z.strictObject({ case: z.string().optional() });

/** `GET /local/events?case=`: the CloudEvents published so far, oldest first. */
export const listEvents: Endpoint = async ({ published, settled }, { query }) => {
  const wanted = readQuery(filter, query);
  await settled();
  return published.events().filter(({ subject }) => wanted.case === undefined || subject === wanted.case);
};
