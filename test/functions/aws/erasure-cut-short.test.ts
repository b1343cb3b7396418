import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamodbErasures } from '../../../functions/aws/dynamodb-erasures.ts';
import { dynamodbLinks } from '../../../functions/aws/dynamodb-links.ts';
import { dynamodbLogs } from '../../../functions/aws/dynamodb-logs.ts';
import { dynamodbWorklist } from '../../../functions/aws/dynamodb-worklist.ts';
import { wake } from '../../../functions/case/wake.ts';
import { decideErasure } from '../../../functions/erasure/decide.ts';
import { eraseCase } from '../../../functions/erasure/erase-case.ts';
import type { CaseKey, Ports } from '../../../functions/ports.ts';
import { openDatabase } from '../../../local/database/open.ts';
import { tableName } from '../../../local/database/table.ts';
import { london } from '../../support/clock-face.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';
import { milestone } from '../../support/story.ts';

// The adapters on the database of this machine, whose connection breaks at one command after the other.

const folder = mkdtempSync(join(tmpdir(), 'longstop-cut-short-'));
let database: Awaited<ReturnType<typeof openDatabase>>;
let client: DynamoDBClient;
let breaksAt = Number.POSITIVE_INFINITY;
let [sent, doneFirst] = [0, false];

beforeAll(async () => {
  database = await openDatabase(folder);
  client = new DynamoDBClient({
    endpoint: database.url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  client.middlewareStack.add(
    (next) => async (command) => {
      const breaks = sent === breaksAt;
      sent += 1;
      if (breaks && !doneFirst) throw new Error('Broken');
      const answer = await next(command);
      if (breaks) throw new Error('Broken');
      return answer;
    },
    { step: 'initialize' },
  );
});
afterAll(async () => {
  client.destroy();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const world = worldInMemory({ now: london('2026-11-25 10:00') });
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });

function onDatabase(): Ports {
  return {
    ...world.ports,
    logs: dynamodbLogs(client, tableName),
    links: dynamodbLinks(client, tableName),
    erasures: dynamodbErasures(client, tableName),
    worklist: dynamodbWorklist(client, tableName),
  };
}

/** A case with a mail sent, whose erasure was decided twenty minutes ago. */
async function decidedCase(ports: Ports, key: CaseKey): Promise<{ facts: number; link: string }> {
  world.clock.now = london('2026-11-25 10:00');
  await ports.logs.append(await ports.logs.load(key), referral, true);
  await wake(ports, key);
  const log = await ports.logs.load(key);
  await decideErasure(ports, log, { reason: 'wrong-case', by: 'person-1' }, () => true);
  world.clock.now = london('2026-11-25 10:20');
  const link = log.facts.flatMap((fact) => (fact.is === 'notice-claimed' ? [fact.link] : []))[0]!;
  return { facts: log.facts.length, link };
}

async function all(ports: Ports) {
  const { keys } = await ports.erasures.decided(world.clock.now, undefined);
  const { proofs } = await ports.erasures.proofs('walsall', undefined);
  const { cases } = await ports.worklist.page('walsall', 'open', undefined);
  const closed = await ports.worklist.page('walsall', 'closed', undefined);
  return { keys, proofs, listed: [...cases, ...closed.cases].map(({ key }) => key.reference) };
}

test.each([
  ['before', false],
  ['after', true],
])(
  'cut short %s any command, an erasure is found again and finished, with one proof of all there was',
  async (when, isDone) => {
    doneFirst = isDone;
    const ports = onDatabase();
    const before = (await all(ports)).proofs.length;
    let cuts = 0;
    for (; ; cuts += 1) {
      const key: CaseKey = { authority: 'walsall', reference: `CUT-${when}-${cuts}` };
      const { facts, link } = await decidedCase(ports, key);
      expect((await all(ports)).listed).toEqual([]);
      expect(await ports.links.find(link)).toBeDefined();
      [sent, breaksAt] = [0, cuts];
      const cutShort = await eraseCase(ports, key).then(
        () => false,
        () => true,
      );
      breaksAt = Number.POSITIVE_INFINITY;
      const found = (await all(ports)).keys;
      if (found.length > 0) {
        expect(found).toEqual([key]);
        expect(await eraseCase(ports, key)).toBe(true);
      }
      const { keys, proofs } = await all(ports);
      expect([keys, await ports.links.find(link)]).toEqual([[], undefined]);
      expect(await ports.logs.load(key)).toMatchObject({ facts: [] });
      expect((await ports.logs.load(key)).head).toBeUndefined();
      expect(proofs).toHaveLength(before + cuts + 1);
      const decidedAt = london('2026-11-25 10:00');
      const erasedAt = london('2026-11-25 10:20');
      for (const proof of proofs.slice(before)) expect(proof).toMatchObject({ facts, decidedAt, erasedAt });
      expect(await eraseCase(ports, key)).toBe(false);
      if (!cutShort) break;
    }
    expect(cuts).toBeGreaterThan(10);
  },
);
