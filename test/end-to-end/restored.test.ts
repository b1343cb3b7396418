import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../local/database/open.ts';
import { tableName } from '../../local/database/table.ts';
import { openLongstop } from '../../local/open.ts';
import { rehearse, shellUnder } from '../support/runbook.ts';
import { type OutboxMail, type Service, serviceAt } from './service.ts';

// The runbook of a restore, rehearsed: a copy of the table is put back after more has happened, and the service goes on.

const data = mkdtempSync(join(tmpdir(), 'longstop-restored-'));
const backup = mkdtempSync(join(tmpdir(), 'longstop-backup-'));
const table = join(data, 'dynamodb');
const root = join(import.meta.dirname, '..', '..');
const restorePoint = '2024-11-27T09:30:00.000Z';
const stopped = '2024-11-28T12:00:00.000Z';

afterAll(() => {
  for (const folder of [data, backup]) rmSync(folder, { recursive: true, force: true });
});

/** The service running from an instant, on the folder as it is, while something is done. */
async function running(clock: string, act: (service: Service) => Promise<void>): Promise<void> {
  const longstop = await openLongstop({ port: 0, data, clock: Date.parse(clock) });
  try {
    await act(serviceAt(longstop.url));
  } finally {
    await longstop.close();
  }
}

async function withTable<Result>(act: (url: string) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(data);
  try {
    return await act(database.url);
  } finally {
    await database.close();
  }
}

const postings = new Map<string, { id: string; body: object }>();

/** Posts a milestone, or the same again. */
async function post(service: Service, reference: string, type: string, occurredAt: string): Promise<number> {
  const name = `${reference} ${type}`;
  const body = {
    case: reference,
    type,
    occurredAt,
    ...(type === 'referral-made' && {
      data: { method: 'telephone' },
      people: [{ role: 'referrer', email: `${reference.toLowerCase()}@school.example` }],
    }),
  };
  postings.set(name, { id: name.replace(' ', '-'), body });
  return (await service.post('demo-walsall', body, { id: postings.get(name)!.id })).status;
}

/** The command of the runbook that records the restore, run as it stands there. */
async function recordAsWritten(url: string): Promise<string> {
  const shell = shellUnder('Restoring from a backup');
  const call = rehearse(shell, {}).find(([name]) => name === 'npm')!;
  const values = { '--table': tableName, '--from': restorePoint, '--until': stopped };
  const args = call
    .slice(call.indexOf('--') + 1)
    .map((word, place, all) => values[all[place - 1] as keyof typeof values] ?? word);
  expect(call.slice(0, 4)).toEqual(['npm', 'run', 'record-restore', '--']);
  const env = {
    ...process.env,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: url,
  };
  const program = join(root, 'operate/record-restore.ts');
  return (await promisify(execFile)(process.execPath, [program, ...args], { env })).stdout;
}

const saying = ({ case: reference, rule, kind, to }: OutboxMail) => [reference, rule, kind, to].join(' ');
const isMarked = ({ subject, text }: OutboxMail) =>
  subject.includes('possible repeat') && text.includes('You may have had this message before');

test('after a restore nothing is lost, and no second mail goes out unmarked', async () => {
  let before: readonly OutboxMail[] = [];
  let after: readonly OutboxMail[] = [];
  // Four cases. Of the third the table's copy knows, but not of its end; of the fourth it does not know at all.
  await running('2024-11-26T10:00:00Z', async (service) => {
    for (const reference of ['KEPT-1', 'KEPT-2', 'ENDED-3'])
      expect(await post(service, reference, 'referral-made', '2024-11-26T10:00:00Z')).toBe(201);
    await service.moveTo(restorePoint);
  });
  cpSync(table, backup, { recursive: true });
  await running(restorePoint, async (service) => {
    await service.moveTo('2024-11-27T11:00:00Z');
    expect(await post(service, 'LOST-4', 'referral-made', '2024-11-27T11:00:00Z')).toBe(201);
    await service.moveTo('2024-11-28T11:00:00Z');
    expect(await post(service, 'ENDED-3', 'referral-confirmed-in-writing', '2024-11-28T11:00:00Z')).toBe(201);
    await service.moveTo(stopped);
    before = await service.outbox();
  });

  rmSync(table, { recursive: true });
  cpSync(backup, table, { recursive: true });
  const printed = await withTable(async (url) => [await recordAsWritten(url), await recordAsWritten(url)]);
  expect(printed[0]).toContain(`Recorded in ${tableName}: what was written after ${restorePoint} is lost.`);
  expect(printed[0]).toContain('\n  demo-walsall\n');
  expect(printed[1]).toContain('Already recorded');

  await running('2024-11-28T13:00:00Z', async (service) => {
    // The sweep wakes what the restored table holds; then the sources post again.
    await service.moveTo('2024-11-28T13:02:00Z');
    expect(await post(service, 'ENDED-3', 'referral-confirmed-in-writing', '2024-11-28T11:00:00Z')).toBe(201);
    await service.moveTo('2024-11-28T13:05:00Z');
    expect(await post(service, 'LOST-4', 'referral-made', '2024-11-27T11:00:00Z')).toBe(201);
    expect(await post(service, 'KEPT-1', 'referral-made', '2024-11-26T10:00:00Z')).toBe(200);
    await service.moveTo('2024-12-06T12:00:00Z');
    after = (await service.outbox()).slice(before.length);
    await showsItself(service);
  });

  const gone = new Set(before.map(saying));
  const again = after.filter((mail) => gone.has(saying(mail)));
  expect(again.filter((mail) => !isMarked(mail)).map(saying)).toEqual([]);
  expect(again.length).toBeGreaterThanOrEqual(5);
  const told = (reference: string, kind: string, mails = after) =>
    mails.filter(
      (mail) => mail.case === reference && mail.kind === kind && mail.rule === 'written-confirmation',
    );
  // Who was told in the lost time is told again; who was not yet, is told as ever.
  for (const reference of ['KEPT-1', 'KEPT-2', 'ENDED-3']) {
    expect(told(reference, 'overdue', before)).toHaveLength(2);
    expect(told(reference, 'overdue').map(isMarked)).toEqual([true, true]);
  }
  for (const reference of ['KEPT-1', 'KEPT-2'])
    expect(told(reference, 'escalation').map(isMarked)).toEqual([false, false]);
  expect(
    told('ENDED-3', 'stand-down')
      .map(({ to }) => to)
      .sort(),
  ).toEqual(
    told('ENDED-3', 'overdue', before)
      .map(({ to }) => to)
      .sort(),
  );
  expect(told('LOST-4', 'reminder').map(isMarked)).toEqual([true]);
  expect(told('LOST-4', 'overdue').map(isMarked)).toEqual([false, false]);

  await withTable(headsAgreeWithLogs);
}, 120_000);

interface Evidence {
  readonly facts: readonly { readonly hash: string; readonly fact: string }[];
}

/** The mark is in the case for people to read, and the record is unbroken. */
async function showsItself(service: Service): Promise<void> {
  const { body } = await service.readCase<{ notices: { kind: string; possibleRepeat: boolean }[] }>(
    'walsall',
    'KEPT-1',
  );
  const overdue = body.notices.filter(({ kind }) => kind === 'overdue');
  expect(overdue.slice(0, 2).map(({ possibleRepeat }) => possibleRepeat)).toEqual([true, true]);
  const { token } = (await service.ask<{ token: string }>('/local/token?authority=walsall&role=auditor'))
    .body;
  const headers = { authorization: `Bearer ${token}` };
  for (const reference of ['KEPT-1', 'KEPT-2', 'ENDED-3', 'LOST-4']) {
    const { facts } = (await service.ask<Evidence>(`/v1/cases/${reference}/evidence`, { headers })).body;
    let previous = '0'.repeat(64);
    for (const { hash, fact } of facts) {
      previous = createHash('sha256').update(`${previous}\n${fact}`).digest('hex');
      expect(hash).toBe(previous);
    }
    expect(facts.length).toBeGreaterThan(4);
  }
}

/** Every head is of its whole log, wakes its case in the future or not at all, and no fact is left unsettled. */
async function headsAgreeWithLogs(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials });
  const { Items: items = [] } = await client.send(new ScanCommand({ TableName: tableName }));
  const cases = Map.groupBy(
    items.filter(({ pk }) => pk?.S?.startsWith('case#')),
    ({ pk }) => pk!.S!,
  );
  expect(cases.size).toBe(4);
  for (const [name, of] of cases) {
    const facts = of.filter(({ sk }) => sk?.S?.startsWith('log#'));
    const head = of.find(({ sk }) => sk?.S === 'head');
    expect(Number(head?.length?.N), name).toBe(facts.length);
    expect(facts.filter(({ attention }) => attention !== undefined)).toEqual([]);
    expect(Number(head?.wakeAt?.N ?? Infinity), name).toBeGreaterThan(Date.parse('2024-12-06T12:00:00Z'));
  }
}
