/**
 * Takes over bank holidays as GOV.UK publishes them, so that a newly proclaimed one moves every deadline it touches.
 *
 * Triggered each day. Late: the next day does. Twice: the second finds nothing new. What cannot be right is refused and
 * reported, and the calendar in force stays.
 */
import middy from '@middy/core';
import * as z from 'zod/mini';
import type { PublishedHolidays } from '../domain/calendar/bank-holidays.ts';
import { parseDay } from '../domain/calendar/day.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { newEdition } from '../domain/calendar/new-edition.ts';
import { authorities } from '../domain/vocabulary/authorities.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { Failure } from './failure.ts';
import type { Given } from './ports.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

type Needs = Given<'alarms' | 'bulletin' | 'calendars'>;

const holiday = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(100)),
  date: z.string().check(z.refine((text) => parseDay(text) !== undefined)),
  notes: z.string().check(z.maxLength(200)),
  bunting: z.boolean(),
});

function division<Name extends string>(name: Name) {
  return z.object({ division: z.literal(name), events: z.array(holiday).check(z.minLength(8)) });
}

const publication = z.object({
  'england-and-wales': division('england-and-wales'),
  scotland: division('scotland'),
  'northern-ireland': division('northern-ireland'),
});

export const refreshCalendar = (ports: Needs) =>
  middy(diesAtItsLimit).handler((_event: unknown) => refresh(ports));

export const handler = onAws(refreshCalendar, {
  alarms: aws.alarms,
  bulletin: aws.bulletin,
  calendars: aws.calendars,
});

async function refresh(ports: Needs): Promise<{ calendar: string }> {
  const fetched = publication.safeParse(await ports.bulletin.fetch());
  if (!fetched.success) return outcome(ports, 'refused', 'not-understood');
  const current = await ports.calendars.published();
  const edition = newEdition(
    current.holidays,
    fetched.data satisfies PublishedHolidays,
    londonDay(ports.now()),
  );
  if (edition.is !== 'accepted')
    return outcome(ports, edition.is, edition.is === 'refused' ? edition.reason : undefined);
  await lookAtAllCasesSoon(ports);
  const next = { edition: current.edition + 1, holidays: edition.holidays, at: ports.now() };
  // Another run was first, perhaps with another publication: this one fails, and is run once more on what stands now.
  if ((await ports.calendars.publish(next)) === 'conflict') throw new Failure('CalendarChangedMeanwhile');
  // Again: had this function been held up in between, the first look would have come too early.
  await lookAtAllCasesSoon(ports);
  return outcome(ports, 'changed');
}

async function lookAtAllCasesSoon(ports: Needs): Promise<void> {
  await Promise.all(authorities.map((authority) => ports.alarms.ringAllSoon(authority)));
}

function outcome(
  ports: Needs,
  calendar: 'changed' | 'unchanged' | 'refused',
  error?: string,
): { calendar: string } {
  ports.report({ what: `calendar-${calendar}`, ...(error !== undefined && { error }) });
  return { calendar };
}
