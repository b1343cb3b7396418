import ical from 'node-ical';
import { expect, test } from 'vitest';
import type { Fact } from '../../domain/case/facts.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { london } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

/** A world in which a case has heard some facts, and is woken at London times. */
async function lived(authority: Authority, facts: readonly Fact[], ...times: string[]): Promise<World> {
  const key = { authority, reference: 'REF-1' };
  const world = worldInMemory({ now: london(times[0]!) });
  const toCome = [...facts];
  for (const time of times) {
    world.clock.now = london(time);
    while (toCome[0] && toCome[0].at <= world.clock.now)
      await world.ports.logs.append(await world.ports.logs.load(key), toCome.shift()!, true);
    await wakeCase(world.ports)(queued(key), context);
  }
  return world;
}

/** The one event in the file of a mail, read by a calendar program's library. */
function entryOf({ attachments }: World['mails'][number]) {
  const [file, ...others] = attachments ?? [];
  expect(others).toEqual([]);
  expect(file).toMatchObject({ name: 'longstop.ics', type: 'text/calendar' });
  const parsed = Object.values(ical.sync.parseICS(file!.text));
  const events = parsed.filter((each) => each?.type === 'VEVENT');
  expect(events).toHaveLength(1);
  return { text: file!.text, event: events[0] as ical.VEvent };
}

const of = ({ mails }: World, kind: string) => mails.filter(({ tags }) => tags.kind === kind);
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });

test('a reminder brings the date as it will stand in a calendar: to the minute where the clock counts hours', async () => {
  const world = await lived('walsall', [referral], '2026-11-25 10:00');
  const [reminder] = of(world, 'reminder');
  const { text, event } = entryOf(reminder!);
  expect(event.start.toISOString()).toBe('2026-11-26T10:00:00.000Z');
  expect(event.summary).toBe('Confirm the referral in writing [REF-1]');
  expect(event.description).toContain('This is due by Thursday 26 November 2026, 10:00.');
  expect(text).toContain('METHOD:PUBLISH\r\n');
  expect(text).toContain('DTSTAMP:20261125T100000Z\r\n');
  expect(text).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|@|https?:|REFRESH/);
});

test('what is overdue or escalated brings none', async () => {
  const world = await lived('walsall', [referral], '2026-11-26 10:00', '2026-11-27 12:00');
  expect(of(world, 'overdue').length).toBeGreaterThan(0);
  expect(of(world, 'escalation').length).toBeGreaterThan(0);
  expect(world.mails.flatMap(({ attachments = [] }) => attachments)).toEqual([]);
});

test('a date that moves, moves in the calendar: the same entry, in a later version, on the new day', async () => {
  const begun = milestone('strategy-discussion-held', '2026-11-09 10:00', { initiatesSection47: true });
  const put = milestone('conference-delay-authorised', '2026-11-24 12:00', {
    until: '2026-12-04',
    by: 'team-manager',
    reason: 'complex-enquiry',
  });
  const world = await lived('wirral', [begun, put], '2026-11-23 09:00', '2026-11-24 12:00');
  const about = ({ tags }: World['mails'][number]) => tags.rule === 'initial-conference';
  const [reminder] = of(world, 'reminder').filter(about);
  const [moved] = of(world, 'moved').filter(about);
  const [first, then] = [entryOf(reminder!).event, entryOf(moved!).event];
  expect(then.uid).toBe(first.uid);
  expect(Number(then.sequence)).toBeGreaterThan(Number(first.sequence));
  // Mondays to Fridays from 10 November: the fifteenth is Monday the 30th. Then the day that the delay runs to.
  expect([first.start.toDateString(), first.datetype]).toEqual(['Mon Nov 30 2026', 'date']);
  expect([then.start.toDateString(), then.datetype]).toEqual(['Fri Dec 04 2026', 'date']);
});

test('is in the languages of its mail', async () => {
  const issue = milestone('issue-received', '2026-11-04 11:00');
  const world = await lived('cwm-taf', [issue], '2026-11-17 09:00');
  const { event } = entryOf(of(world, 'reminder')[0]!);
  expect(event.summary).toBe(
    "Ymateb i'r mater a gododd y Cadeirydd / Respond to the issue the chair raised [REF-1]",
  );
  expect([event.start.toDateString(), event.datetype]).toEqual(['Wed Nov 18 2026', 'date']);
});
