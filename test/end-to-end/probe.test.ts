import { expect, onTestFinished, test } from 'vitest';
import type { LocalReport } from '../../local/open.ts';
import { openService } from './open.ts';

async function openProbed(probe: boolean) {
  const reports: LocalReport[] = [];
  const service = await openService('2026-11-24T10:00:00Z', {
    ...(probe && { probe }),
    report: (entry) => reports.push(entry),
  });
  onTestFinished(() => service.close());
  const probed = () =>
    reports
      .filter(({ what }) => what.startsWith('probe-'))
      .map(({ what, kind }) => [what, kind].join(' ').trim());
  return { service, probed };
}

test('in twenty minutes three synthetic cases come all the way, one mail each, by a schedule of their own', async () => {
  const { service, probed } = await openProbed(true);
  await service.moveTo('2026-11-24T10:05:00Z');
  const waiting = await service.ask<{ at: string }[]>('/local/schedules');
  expect(waiting.body.map(({ at }) => at)).toContain('2026-11-24T10:06:30.000Z');
  const { fired } = await service.moveTo('2026-11-24T10:20:00Z');
  expect(probed()).toEqual(['probe-succeeded', 'probe-succeeded', 'probe-succeeded']);
  expect(fired).toBe(3);
  const mails = await service.outbox();
  expect(mails.map(({ at, to, kind }) => `${at} ${kind} ${to}`)).toEqual(
    ['10:06:30', '10:11:30', '10:16:30'].map(
      (time) => `2026-11-24T${time}.000Z reminder success@simulator.amazonses.com`,
    ),
  );
  expect(new Set(mails.map((mail) => mail.case)).size).toBe(3);
});

test('it finds a mail that came back, says so, and goes on with the next case', async () => {
  const { service, probed } = await openProbed(true);
  await service.moveTo('2026-11-24T10:07:00Z');
  const [mail] = await service.outbox();
  await service.ask('/local/mail-events', {
    method: 'POST',
    body: JSON.stringify({ id: mail!.id, type: 'bounce' }),
  });
  await service.moveTo('2026-11-24T10:15:00Z');
  expect(probed()).toEqual(['probe-failed not-delivered', 'probe-succeeded']);
});

test('the synthetic authority is no authority to anybody else', async () => {
  const { service } = await openProbed(true);
  await service.moveTo('2026-11-24T10:10:00Z');
  const sources = await service.ask<{ source: string }[]>('/local/sources');
  expect(sources.body).toHaveLength(12);
  expect(sources.text).not.toContain('probe');
  const token = await service.ask('/local/token?authority=longstop-probe&role=unit');
  expect(token.status).toBe(422);
  expect(token.text.match(/Use one of[^"]*/)?.[0]).not.toContain('probe');
  const unsigned = await service.post('longstop-probe', { case: 'WM-1' });
  expect(unsigned.status).toBe(401);
  expect((await service.ask('/local/events')).body).toEqual([]);
});

test('unless it is asked for, no synthetic case is started', async () => {
  const { service, probed } = await openProbed(false);
  expect(await service.moveTo('2026-11-24T11:00:00Z')).toMatchObject({ fired: 0 });
  expect(await service.outbox()).toEqual([]);
  expect(probed()).toEqual([]);
});
