import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { ResourceNotFoundException, SchedulerClient, UpdateScheduleCommand } from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { billOf, totalOf } from '../../bench/costs/bill.ts';
import { openMeter } from '../../bench/costs/meter.ts';
import { prices } from '../../bench/costs/prices.ts';
import { type Call, operations, requests } from '../../bench/costs/requests.ts';
import {
  actionsOf,
  businessDollars,
  developerDollars,
  durableDollars,
  operationsOf,
  transitionsOf,
} from '../../bench/costs/rivals.ts';
import { bytesOf, readUnits, storedBytes, writeUnitsOf } from '../../bench/costs/units.ts';
import { openMemoryWorld } from '../../bench/memory/world.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { dynamodbAuthorities, dynamodbSources } from '../../functions/aws/dynamodb-authorities.ts';
import { dynamodbCalendars } from '../../functions/aws/dynamodb-calendars.ts';
import { dynamodbLinks } from '../../functions/aws/dynamodb-links.ts';
import { dynamodbLogs } from '../../functions/aws/dynamodb-logs.ts';
import { dynamodbRestores } from '../../functions/aws/dynamodb-restores.ts';
import { eventBridgeBus } from '../../functions/aws/eventbridge-bus.ts';
import { schedulerAlarms } from '../../functions/aws/scheduler-alarms.ts';
import { secretsManagerSecrets } from '../../functions/aws/secrets-manager-secrets.ts';
import { sesMailer } from '../../functions/aws/ses-mailer.ts';
import { sqsAnnouncements } from '../../functions/aws/sqs-announcements.ts';
import { settings } from '../support/settings.ts';

// What the bench takes a call of a port to ask of AWS is what the real adapters ask; what units and bills are is reckoned
// by hand.

const key = { authority: 'wirral', reference: 'A2-10' } as const;
const fact: Fact = { is: 'notice-acknowledged', at: 0, notice: 'n-1' };
const log = { key, facts: [fact], hashes: ['0'], unsettled: [0] };
const head = { length: 1, deadlines: [], closed: false };

const scheduler = mockClient(SchedulerClient);
const secretsManager = mockClient(SecretsManagerClient);
const eventBridge = mockClient(EventBridgeClient);
const [database, queue, mail] = [mockClient(DynamoDBClient), mockClient(SQSClient), mockClient(SESv2Client)];
const region = { region: 'eu-west-2' };
const dynamodb = new DynamoDBClient(region);
const sqs = new SQSClient(region);
const { table } = settings;
const logs = dynamodbLogs(dynamodb, table);
const sources = dynamodbSources(dynamodb, table);
const alarms = schedulerAlarms(new SchedulerClient(region), sqs, settings);

const made: Readonly<Record<Call, () => Promise<unknown>>> = {
  'logs.load': () => logs.load(key),
  'logs.append': () => logs.append(log, fact, true),
  'logs.project': () => logs.project(log, head),
  'logs.markSettled': () => logs.markSettled(log),
  'links.put': () => dynamodbLinks(dynamodb, table).put('hash', { key, notice: 'n-1', expires: 0 }),
  'alarms.set': () => alarms.set(key, 0, 'routine'),
  'alarms.clear': () => alarms.clear(key),
  'alarms.ring': () => alarms.ring(key, 'routine'),
  'announcements.put': () => sqsAnnouncements(sqs, settings).put({ key, at: 0, since: 0, changes: [] }),
  'bus.publish': () =>
    eventBridgeBus(new EventBridgeClient(region), settings).publish([
      {
        specversion: '1.0',
        id: '1',
        source: '/',
        type: 'opened',
        subject: 'A2-10',
        time: '2026-11-24T10:00:00Z',
        datacontenttype: 'application/json',
        data: {},
      },
    ]),
  'mailer.send': () =>
    sesMailer(new SESv2Client(region), settings).send(
      'unit@area.example',
      { subject: 'A', text: 'B', html: 'C' },
      {},
    ),
  'sources.find': () => sources.find('records'),
  'sources.notePost': () =>
    sources.notePost({ source: 'records', authority: 'wirral' }, { postedAt: 0, secrets: 1 }),
  'secrets.find': () => secretsManagerSecrets(new SecretsManagerClient(region), settings).find('records'),
  'authorities.find': () => dynamodbAuthorities(dynamodb, table).find('wirral'),
  'calendars.published': () => dynamodbCalendars(dynamodb, table).published(),
  'restores.all': () => dynamodbRestores(dynamodb, table).all(),
};

beforeEach(() => {
  for (const mock of [scheduler, secretsManager, eventBridge, database, queue, mail]) mock.reset();
  scheduler.resolves({}).on(UpdateScheduleCommand).rejects(notFound);
  eventBridge.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
  const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
  secretsManager.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify({ secrets: [secret] }) });
  database.resolves({});
  queue.resolves({});
  mail.resolves({});
});

const notFound = new ResourceNotFoundException({ message: '', Message: '', $metadata: {} });

describe('the real adapters ask what the bench counts', () => {
  test.each(Object.keys(made) as Call[])('for %s', async (call) => {
    await made[call]();
    const calls = [scheduler, secretsManager, eventBridge, database, queue, mail].flatMap((mock) =>
      mock.calls().map(({ args }) => args[0].constructor.name),
    );
    const asked = calls.map((name) => name.replace(/Command$/, ''));
    expect(asked).toEqual(requests[call]);
    expect(asked.every((operation) => operation in operations)).toBe(true);
  });
});

describe('units', () => {
  const text = (length: number) => ({ S: 'a'.repeat(length) });

  test('bytes are those of names and values', () => {
    // pk 2 + case#x 6, sk 2 + head 4, length 6 + two digits 1 + 1, closed 6 + 1
    const item = {
      pk: { S: 'case#x' },
      sk: { S: 'head' },
      length: { N: '12' },
      closed: { BOOL: true },
    };
    expect(bytesOf(item)).toBe(29);
    expect(bytesOf({ é: { S: '€' } })).toBe(5);
    expect(storedBytes(item)).toBe(129);
  });

  test('reading takes one for each 4 KB begun, and one for nothing', () => {
    expect([0, 1, 4096, 4097].map(readUnits)).toEqual([1, 1, 1, 2]);
  });

  test('a fact in the attention index takes a second write, and a third when it leaves', () => {
    const plain = { pk: text(10), sk: text(10), body: text(900) };
    const watched = { ...plain, attention: text(8), attentionAt: text(24) };
    expect(writeUnitsOf(undefined, plain)).toBe(1);
    expect(writeUnitsOf(undefined, watched)).toBe(2);
    expect(writeUnitsOf(watched, plain)).toBe(2);
    expect(writeUnitsOf(undefined, { ...plain, body: text(1100) })).toBe(2);
  });

  test('a head that moves in the worklist is written there twice, one that stays once, one that is the same not at all', () => {
    const at = (day: string, body: number) => ({
      pk: text(4),
      sk: text(4),
      worklist: text(6),
      nextDue: { S: day },
      deadlines: text(body),
    });
    const before = at('2026-11-24', 10);
    expect(writeUnitsOf(before, at('2026-11-25', 10))).toBe(3);
    expect(writeUnitsOf(before, at('2026-11-24', 20))).toBe(2);
    expect(writeUnitsOf(before, before)).toBe(1);
    expect(writeUnitsOf(undefined, before)).toBe(2);
  });
});

describe('what a case asks for', () => {
  test('is counted for each function, and its units for one case of ten', async () => {
    const meter = openMeter();
    const { ports, clock } = openMemoryWorld({
      now: 0,
      onCall: (call, args) => meter.onCall('wake-case', call, args, clock.now),
    });
    for (const reference of ['A2-10', 'A2-11']) {
      const of = { ...key, reference };
      const longer = await ports.logs.append(await ports.logs.load(of), fact, true);
      if (longer === 'conflict') throw new Error(longer);
      await ports.logs.project(longer, head);
      await ports.logs.markSettled(longer);
      await ports.alarms.set(of, 1, 'routine');
    }
    const { calls, sampled, sampledCases } = meter.result();
    expect(calls['wake-case']).toEqual({
      'logs.load': 2,
      'logs.append': 2,
      'logs.project': 2,
      'logs.markSettled': 2,
      'alarms.set': 2,
    });
    expect(sampledCases).toBe(1);
    expect(sampled).toEqual({
      'logs.load': { calls: 1, units: 1 },
      'logs.append': { calls: 1, units: 2 },
      'logs.project': { calls: 1, units: 2 },
      'logs.markSettled': { calls: 1, units: 2 },
    });
  });
});

describe('the bill', () => {
  test('is usage times prices, the dearest first', () => {
    const bill = billOf({ 'HTTP API requests': 2_000_000, 'SES mails': 50_000 });
    expect(bill.map(({ what, dollars }) => [what, dollars.toFixed(2)])).toEqual([
      ['SES mails', '5.00'],
      ['HTTP API requests', '2.32'],
    ]);
    expect(totalOf(bill)).toBeCloseTo(7.32);
  });

  test('every price says when and how surely it was seen', () => {
    for (const { dollars, per, seen, on } of Object.values(prices)) {
      expect(dollars).toBeGreaterThan(0);
      expect(per).toBeGreaterThan(0);
      expect(['published', 'virginia', 'known']).toContain(seen);
      expect(on).toMatch(/^20\d\d-\d\d$/);
    }
  });

  test('what the same takes elsewhere', () => {
    const timing = {
      cases: 10,
      milestones: 50,
      mails: 30,
      deadlines: 20,
      reached: 100,
      set: 60,
    };
    expect(transitionsOf(timing)).toBeCloseTo(341);
    expect(actionsOf(timing)).toBe(240);
    expect(operationsOf(timing)).toBe(180);
    // A million actions at fifty dollars, and a tenth for the plan
    expect(developerDollars({ ...timing, set: 1_000_000 - 180 }, 0)).toBeCloseTo(55);
    expect(durableDollars({ ...timing, set: 1_000_000 - 120 })).toBeCloseTo(8);
    // Two and a half million actions a month belong to the plan: nothing is left but the plan
    expect(businessDollars(timing, 0)).toBe(6000);
    // 144 million in a year are 12 a month; 9.5 are charged: 5 at 50 and 4.5 at 45, and the plan
    expect(businessDollars({ ...timing, set: 144_000_000 - 180 }, 0)).toBeCloseTo(12 * (250 + 202.5 + 500));
  });
});
