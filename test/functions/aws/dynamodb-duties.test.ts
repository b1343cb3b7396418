import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fact } from '../../../domain/case/facts.ts';
import type { Duty, Outstanding } from '../../../domain/worklist/outstanding.ts';
import type { Trouble } from '../../../domain/worklist/troubles.ts';
import { dynamodbDuties } from '../../../functions/aws/dynamodb-duties.ts';
import { dynamodbErasures } from '../../../functions/aws/dynamodb-erasures.ts';
import { dynamodbLogs } from '../../../functions/aws/dynamodb-logs.ts';
import { dynamodbWorklist } from '../../../functions/aws/dynamodb-worklist.ts';
import type { Head } from '../../../functions/ports.ts';
import { openDatabase } from '../../../local/database/open.ts';
import { tableName } from '../../../local/database/table.ts';
import type { Loopback } from '../../../local/loopback.ts';
import { endOf, london } from '../../support/clock-face.ts';

let database: Loopback;
let client: DynamoDBClient;
const folder = mkdtempSync(join(tmpdir(), 'longstop-duties-'));
const sunday = endOf('2026-11-29');
const clock = { now: london('2026-11-25 12:00') };

beforeAll(async () => {
  database = await openDatabase(folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new DynamoDBClient({ endpoint: database.url, region: 'eu-west-2', credentials });
});
afterAll(async () => {
  client.destroy();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const duty = (dueAt: number): Duty => ({
  id: 'D-1',
  rule: 'referral-decision',
  dueAt,
  owedBy: ['childrens-social-care'],
});
const trouble: Trouble = {
  is: 'needs-a-person',
  notice: 'N-1',
  kind: 'reminder',
  roles: ['referrer'],
  since: clock.now,
  deadline: 'D-1',
  rule: 'referral-decision',
  owedBy: ['referrer'],
};
const headWith = (outstanding: Outstanding): Head => ({
  length: 1,
  deadlines: [],
  closed: false,
  outstanding,
});
const keyOf = (reference: string) => ({ authority: 'walsall', reference }) as const;

async function project(reference: string, head: Head, authority: 'walsall' | 'wirral' = 'walsall') {
  const logs = dynamodbLogs(client, tableName);
  return logs.project(await logs.load({ ...keyOf(reference), authority }), head);
}
async function found(until = sunday) {
  const cases = await dynamodbDuties(client, tableName, () => clock.now).upTo('walsall', until);
  return cases.map(({ reference }) => reference).sort();
}

test('finds what is due up to a moment, and a notice that did not arrive whatever is due when', async () => {
  await project('due', headWith({ duties: [duty(sunday), duty(endOf('2027-01-31'))], troubles: [] }));
  await project('later', headWith({ duties: [duty(sunday + 1)], troubles: [] }));
  await project('unheard', headWith({ duties: [duty(endOf('2027-01-31'))], troubles: [trouble] }));
  await project('unheard-and-done', headWith({ duties: [], troubles: [trouble] }));
  await project('nothing', headWith({ duties: [], troubles: [] }));
  await project('elsewhere', headWith({ duties: [duty(sunday)], troubles: [] }), 'wirral');
  expect(await found()).toEqual(['due', 'unheard', 'unheard-and-done']);
  const cases = await dynamodbDuties(client, tableName, () => clock.now).upTo('walsall', sunday);
  expect(cases.find(({ reference }) => reference === 'due')).toEqual({
    reference: 'due',
    outstanding: { duties: [duty(sunday), duty(endOf('2027-01-31'))], troubles: [] },
  });
});

test('a case leaves the list with the head that says that it is done', async () => {
  await project('done', headWith({ duties: [duty(sunday)], troubles: [trouble] }));
  expect(await found()).toContain('done');
  await project('done', { ...headWith({ duties: [], troubles: [] }), length: 2 });
  expect(await found()).not.toContain('done');
});

test('a head that an older build wrote is found in the worklist and read', async () => {
  const brief = {
    id: 'D-9',
    rule: 'referral-decision',
    status: 'open',
    startedAt: 0,
    dueAt: sunday,
  } as const;
  const head = { length: 1, deadlines: [brief], closed: false, nextDue: sunday };
  await project('older', head);
  const duties = dynamodbDuties(client, tableName, () => clock.now);
  const ofOlder = async () =>
    (await duties.upTo('walsall', sunday)).find(({ reference }) => reference === 'older');
  expect(await ofOlder()).toEqual({ reference: 'older', deadlines: [brief] });
  // Once it is settled again it is where it belongs, and stands there once.
  await project('older', { ...head, ...headWith({ duties: [duty(sunday)], troubles: [] }) });
  expect(await found()).toEqual(expect.arrayContaining(['older']));
  expect((await found()).filter((reference) => reference === 'older')).toHaveLength(1);
  expect(await ofOlder()).toEqual({
    reference: 'older',
    outstanding: { duties: [duty(sunday)], troubles: [] },
  });
});

test('older heads are looked for again ten minutes after none was found, and at once where there were some', async () => {
  const until = endOf('2026-12-06');
  const duties = dynamodbDuties(client, tableName, () => clock.now);
  const references = async () => (await duties.upTo('walsall', until)).map(({ reference }) => reference);
  expect(await references()).not.toContain('rolled-back');
  await project('rolled-back', { length: 1, deadlines: [], closed: false, nextDue: sunday });
  expect(await references()).not.toContain('rolled-back');
  clock.now += 10 * 60_000;
  expect(await references()).toContain('rolled-back');
  await project('rolled-back-too', { length: 1, deadlines: [], closed: false, nextDue: sunday });
  expect(await references()).toContain('rolled-back-too');
});

test('a case to be erased is in no list, and nothing of what was outstanding is left of it', async () => {
  const logs = dynamodbLogs(client, tableName);
  const key = keyOf('erased');
  const decision: Fact = { is: 'erasure-decided', at: clock.now, reason: 'request', by: 'S-1' };
  const log = await logs.append(await logs.load(key), decision, false);
  if (log === 'conflict') throw new Error('Nobody else writes here');
  await logs.project({ ...log, key }, headWith({ duties: [duty(sunday)], troubles: [trouble] }));
  expect(await found()).toContain('erased');
  const erasing = { ...headWith({ duties: [], troubles: [] }), closed: true, erasing: true as const };
  await logs.project(log, erasing);
  expect(await found()).not.toContain('erased');
  const erasures = dynamodbErasures(client, tableName);
  await erasures.deleteAllBut(key, log.hashes.at(-1)!);
  await erasures.deleteDecision(key, log.hashes.at(-1)!);
  expect(await logs.load(key)).toEqual({ key, facts: [], hashes: [], unsettled: [] });
});

test('the worklist reads back what was outstanding', async () => {
  const outstanding = { duties: [duty(sunday)], troubles: [trouble] };
  await project('both', { ...headWith(outstanding), nextDue: sunday });
  const { cases } = await dynamodbWorklist(client, tableName).page('walsall', 'open', undefined);
  expect(cases.find(({ key }) => key.reference === 'both')?.head.outstanding).toEqual(outstanding);
});
