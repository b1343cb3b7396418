/** Rights that lapsed, and what is to be done immediately in its first hour: nobody is late, whichever way it is asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { signInTo } from '../support/signing-in.ts';
import { type OpenService, openService } from './open.ts';
import type { DeadlineBody } from './service.ts';

// On Tuesday 24 November 2026 at 10:00 a parent in Wirral had the record of a conference: a week, to the end of Tuesday 1
// December, to ask for an amendment. A parent in Walsall had the decisions: 14 days, to the end of Tuesday 8 December, to
// complain. On Thursday 10 December at 10:00 a concern is raised in Cwm Taf: immediately, and late from 11:00 on.
let service: OpenService;
beforeAll(async () => {
  service = await openService('2026-11-24T10:00:00Z');
  const data = { person: 'parent-1' };
  await post('wirral', 'record-received', '2026-11-24T10:00:00Z', data);
  await post('walsall', 'decisions-received', '2026-11-24T10:00:00Z', data);
  await service.moveTo('2026-12-10T10:00:00Z');
  await post('cwm-taf', 'immediate-safety-concern-raised', '2026-12-10T10:00:00Z');
  await service.moveTo('2026-12-10T10:40:00Z');
});
afterAll(() => service.close());

const post = (authority: Authority, type: string, occurredAt: string, data = {}) =>
  service.post(`demo-${authority}`, { case: 'CALM-1', type, occurredAt, data });

async function ask<Body>(authority: Authority, path: string, accept = 'application/json') {
  const headers = { authorization: `Bearer ${await service.token(authority, 'manager')}`, accept };
  return service.ask<Body>(path, { headers });
}

/** Of the statuses asked for, in which lists the deadline of a rule is, and what its own body says there. */
async function listed(authority: Authority, rule: string): Promise<string[]> {
  const found: string[] = [];
  for (const status of ['open', 'overdue', 'met', 'withdrawn']) {
    const path = `/v1/deadlines?rule=${rule}&status=${status}`;
    const { body } = await ask<{ deadlines: readonly DeadlineBody[] }>(authority, path);
    found.push(...body.deadlines.map((deadline) => `${status}: ${deadline.status}`));
  }
  return found;
}

async function counted(authority: Authority, rule: string) {
  const { body } = await ask<{ rules: readonly Record<string, unknown>[] }>(
    authority,
    '/v1/reports/timeliness',
  );
  const { started, overdue, open, withdrawn } = body.rules.find((line) => line.rule === rule)!;
  return { started, overdue, open, withdrawn };
}

async function lineInCsv(authority: Authority, rule: string): Promise<readonly string[] | undefined> {
  const { text } = await ask<unknown>(authority, '/v1/reports/timeliness', 'text/csv');
  const line = text.split('\r\n').find((each) => each.startsWith(`${rule},`));
  return line?.split(',').slice(2, 8);
}

/** What is read on a page, its marks taken away. */
async function page(authority: Authority, path: string): Promise<string> {
  const cookie = await signInTo(service.url, authority, 'manager');
  const text = await (await fetch(`${service.url}${path}`, { headers: { cookie } })).text();
  return text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

const rights = [
  ['wirral', 'record-amendment'],
  ['walsall', 'complaint-submission'],
] as const;

test.each(rights)(
  'the list of %s has a right that lapsed among what is withdrawn',
  async (authority, rule) => {
    expect(await listed(authority, rule)).toEqual(['withdrawn: withdrawn']);
  },
);

test.each(rights)('the report of %s counts a right that lapsed as withdrawn', async (authority, rule) => {
  expect(await counted(authority, rule)).toEqual({ started: 1, overdue: 0, open: 0, withdrawn: 1 });
  // Started, met, met late, overdue, open, withdrawn.
  expect(await lineInCsv(authority, rule)).toEqual(['1', '0', '0', '0', '0', '1']);
});

test.each(rights)('the pages of %s blame nobody for a right that lapsed', async (authority, rule) => {
  const timeliness = await page(authority, '/timeliness');
  expect(timeliness).toContain('In time – Overdue 0 Open 0 Started 1');
  expect(timeliness).not.toContain('0%');
  expect(await page(authority, `/timeliness/deadlines?rule=${rule}&count=withdrawn`)).toContain('CALM-1');
  expect(await page(authority, `/timeliness/deadlines?rule=${rule}&count=overdue`)).not.toContain('CALM-1');
  expect(await page(authority, '/')).toContain('Nothing is overdue.');
  expect(await page(authority, '/cases/CALM-1')).toContain('The time passed unused');
});

test('what is to be done immediately is open in every answer for an hour, and then overdue', async () => {
  const asked = ['cwm-taf', 'immediate-safety'] as const;
  expect(await listed(...asked)).toEqual(['open: open']);
  expect(await counted(...asked)).toEqual({ started: 1, overdue: 0, open: 1, withdrawn: 0 });
  expect(await lineInCsv(...asked)).toEqual(['1', '0', '0', '0', '1', '0']);
  expect(await page('cwm-taf', '/timeliness')).toContain('Overdue 0 Open 1 Started 1');
  expect(await page('cwm-taf', '/')).toContain('Nothing is overdue.');
  const inCase = await page('cwm-taf', '/cases/CALM-1');
  expect(inCase).toContain('1 open');
  expect(inCase).not.toContain('minutes late');

  await service.moveTo('2026-12-10T11:00:01Z');
  expect(await listed(...asked)).toEqual(['overdue: overdue']);
  expect(await counted(...asked)).toEqual({ started: 1, overdue: 1, open: 0, withdrawn: 0 });
  expect(await page('cwm-taf', '/timeliness')).toContain('Overdue 1 Open 0 Started 1');
  expect(await page('cwm-taf', '/cases/CALM-1')).toContain('1 hour late');
});
