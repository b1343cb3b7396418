import { GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scheduleName } from '../../functions/aws/keys.ts';
import type { CaseKey, CaseLog } from '../../functions/ports.ts';
import { attentionShards } from '../../functions/settings/table.ts';
import { context, mailEvent, post, queued, secret } from '../support/requests.ts';
import { verifyChain } from './chain.ts';
import { type EmulatorName, emulatorNames } from './emulators.ts';
import { mailsTo } from './mails.ts';
import { openWorld, type World } from './world.ts';

// What the functions ask of AWS, asked of emulators that nobody here wrote. docs/conformance.md says what they cannot check.

const second = 1000;
const minute = 60 * second;
const key = (reference: string): CaseKey => ({ authority: 'walsall', reference });

/** Emulators that set schedules off and not only keep them. */
const firing: readonly EmulatorName[] = ['ministack'];
/** Emulators that hand on what is put on a bus and show the mails they took. */
const showing: readonly EmulatorName[] = ['ministack'];

describe.each(emulatorNames)('%s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  }, 5 * minute);
  afterAll(() => world?.end());

  const refer = (reference: string, id: string, occurredAt = Date.now() - second) =>
    world.handlers['receive-milestone'](
      post({
        to: 'demo-walsall',
        id,
        at: Date.now(),
        signedWith: secret,
        body: {
          case: reference,
          type: 'referral-made',
          occurredAt: new Date(occurredAt).toISOString(),
          data: { method: 'telephone' },
          people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }],
        },
      }),
      context,
    );

  test('the table and the queues answer', async () => {
    await world.ports.health.check();
  });

  test('twenty milestones of one case at once are all recorded, each once, in one unbroken chain', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => refer('WM-CONTENDED', `msg-${n}`, Date.now() - n * minute)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 20 }, () => 201));
    const log = await world.ports.logs.load(key('WM-CONTENDED'));
    const received = log.facts.filter(({ is }) => is === 'milestone-received');
    expect(received).toHaveLength(20);
    verifyChain(log);
  });

  test('the same message ten times at once is recorded once and answered alike', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => refer('WM-REPEATED', 'msg-1', 1e12)));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    const { facts } = await world.ports.logs.load(key('WM-REPEATED'));
    expect(facts.filter(({ is }) => is === 'milestone-received')).toHaveLength(1);
  });

  test('of two writers for one place one wins, and a head of an older log does not replace a newer one', async () => {
    const { logs } = world.ports;
    const empty = await logs.load(key('WM-RACE'));
    const fact = (notice: string) => ({ is: 'notice-acknowledged', at: Date.now(), notice }) as const;
    const outcomes = await Promise.all([
      logs.append(empty, fact('one'), true),
      logs.append(empty, fact('other'), true),
    ]);
    const [winner] = outcomes.filter((outcome): outcome is CaseLog => outcome !== 'conflict');
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const head = (length: number) => ({ length, deadlines: [], closed: false });
    expect(await logs.project(winner!, head(2))).toBe('projected');
    expect(await logs.project(winner!, head(1))).toBe('outdated');
  });

  test('what is unsettled is found in its lane and shard when its time has come, and not once it is settled', async () => {
    const { logs, attention } = world.ports;
    const all = async (before: number) => {
      const shards = Array.from({ length: attentionShards }, (_, shard) => shard);
      const found = await Promise.all(shards.map((shard) => attention.due('urgent', shard, before, 100)));
      return found.flat().filter(({ reference }) => reference === 'WM-UNSETTLED');
    };
    const empty = await logs.load(key('WM-UNSETTLED'));
    const fact = { is: 'notice-acknowledged', at: Date.now(), notice: 'one' } as const;
    const log = (await logs.append(empty, fact, true)) as CaseLog;
    expect(await all(Date.now())).toEqual([]);
    expect(await all(Date.now() + 2 * minute)).toEqual([key('WM-UNSETTLED')]);
    await logs.markSettled(log);
    expect(await all(Date.now() + 2 * minute)).toEqual([]);
  });

  test('an alarm is set, moved to another lane, and cleared twice', async () => {
    const { alarms } = world.ports;
    await alarms.set(key('WM-ALARM'), Date.now() + 60 * minute, 'routine');
    await alarms.set(key('WM-ALARM'), Date.now() + 30 * minute, 'urgent');
    const scheduler = new SchedulerClient({
      endpoint: world.url,
      region: 'eu-west-2',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const which = { GroupName: world.settings.scheduleGroup, Name: scheduleName(key('WM-ALARM')) };
    const { Target: target, ActionAfterCompletion: after } = await scheduler.send(
      new GetScheduleCommand(which),
    );
    expect([target?.Arn, JSON.parse(target?.Input ?? ''), after]).toEqual([
      world.settings.urgentWakeQueueArn,
      key('WM-ALARM'),
      'DELETE',
    ]);
    await alarms.clear(key('WM-ALARM'));
    await alarms.clear(key('WM-ALARM'));
  });

  test('ringing puts the case on the queue of its lane, and how many wait can be asked', async () => {
    await world.ports.alarms.ring(key('WM-RUNG'), 'late');
    expect(await world.ports.alarms.waiting('late')).toBe(1);
    const body = await world.take(world.settings.lateWakeQueueUrl, 10);
    expect(JSON.parse(body ?? 'null')).toEqual(key('WM-RUNG'));
  });

  test.runIf(firing.includes(name))(
    'a schedule really fires, once, and is gone',
    async () => {
      await world.ports.alarms.set(key('WM-FIRES'), Date.now() + 3 * second, 'routine');
      const body = await world.take(world.settings.routineWakeQueueUrl, 90);
      expect(JSON.parse(body ?? 'null')).toEqual(key('WM-FIRES'));
      expect(await world.take(world.settings.routineWakeQueueUrl, 5)).toBeUndefined();
      await world.ports.alarms.clear(key('WM-FIRES'));
    },
    2 * minute,
  );

  test.runIf(firing.includes(name))(
    'from a posted referral, by its schedule, to the mail and back to its record',
    async () => {
      // Its 48 hours end in four seconds: the overdue notice is due then.
      const { statusCode } = await refer('WM-WHOLE', 'msg-whole', Date.now() - 48 * 60 * minute + 4 * second);
      expect(statusCode).toBe(201);
      for (let woken = false; !woken; ) {
        const body = await world.take(world.settings.urgentWakeQueueUrl, 90);
        if (body === undefined) throw new Error('Nothing woke the case');
        await world.handlers['wake-case'](queued(body), context);
        woken = (await noticesOf('overdue')).length > 0;
      }
      const [notice] = await noticesOf('overdue');
      expect(await mailsTo(world, 'dsl@oakfield.example')).toContainEqual(
        expect.stringContaining('WM-WHOLE'),
      );
      await world.handlers['record-delivery'](
        queued(JSON.stringify(mailEvent('Delivery', key('WM-WHOLE'), notice!, 1))),
        context,
      );
      const { facts } = await world.ports.logs.load(key('WM-WHOLE'));
      expect(facts.map(({ is }) => is)).toContain('notice-delivered');
    },
    3 * minute,
  );

  async function noticesOf(kind: string): Promise<string[]> {
    const { facts } = await world.ports.logs.load(key('WM-WHOLE'));
    const accepted = new Set(facts.flatMap((fact) => (fact.is === 'notice-accepted' ? [fact.notice] : [])));
    return facts
      .flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []))
      .filter((message) => message.kind === kind && accepted.has(message.notice))
      .map(({ notice }) => notice);
  }

  test('a mail is taken, once, with its tags', async () => {
    const mail = { subject: 'Due on Friday: case WM-1', text: 'Text', html: '<p>Text</p>' };
    const tags = { authority: 'walsall', case: 'WM-1', notice: 'n-1', attempt: '1' };
    const sent = await world.ports.mailer.send('once@oakfield.example', mail, tags);
    expect(sent).toEqual({ is: 'accepted', mail: expect.stringMatching(/./) });
    if (showing.includes(name)) expect(await mailsTo(world, 'once@oakfield.example')).toHaveLength(1);
  });

  test('settings and bank holidays are logs: the same version is not written twice', async () => {
    const { authorities, calendars } = world.ports;
    const { settings } = await authorities.find('wirral');
    const change = { version: 2, settings, by: 'test', at: Date.now() };
    expect(await authorities.change('wirral', change)).toBe('written');
    expect(await authorities.change('wirral', change)).toBe('conflict');
    expect((await authorities.history('wirral')).map(({ version }) => version)).toEqual([2, 1]);
    const { holidays } = await calendars.published();
    expect(await calendars.publish({ edition: 1, holidays })).toBe('written');
    expect(await calendars.publish({ edition: 1, holidays })).toBe('conflict');
  });

  test('a link is found by its hash, and no other is', async () => {
    const link = { key: key('WM-LINK'), notice: 'n-1', expires: 4_102_444_800_000 };
    await world.ports.links.put('a'.repeat(64), link);
    expect(await world.ports.links.find('a'.repeat(64))).toEqual(link);
    expect(await world.ports.links.find('b'.repeat(64))).toBeUndefined();
  });

  test('secrets of a source are found and replaced, and nobody has any', async () => {
    const { secrets } = world.ports;
    expect(await secrets.find({ name: 'demo-walsall', isRegistered: true })).toEqual([secret]);
    expect(await secrets.find({ name: 'demo-mars', isRegistered: false })).toEqual([]);
    expect(await secrets.find({ name: 'demo-wirral', isRegistered: true })).toEqual([]);
    const own = { name: 'longstop-probe', isRegistered: true };
    expect(await secrets.find(own)).toEqual([]);
    await secrets.put('longstop-probe', [secret]);
    expect(await secrets.find(own)).toEqual([secret]);
  });

  test('the worklist gives the open cases of one authority and of no other', async () => {
    const { cases } = await world.ports.worklist.page('walsall', 'open', undefined);
    expect(cases.map(({ key: { reference } }) => reference)).toContain('WM-CONTENDED');
    expect((await world.ports.worklist.page('wirral', 'open', undefined)).cases).toEqual([]);
  });

  test('what changed about a deadline is announced, and the bus takes it', async () => {
    const announcement = await world.take(world.settings.changesQueueUrl, 10);
    const answer = await world.handlers['publish-changes'](queued(announcement), context);
    expect(answer).toEqual({ batchItemFailures: [] });
  });

  test('a sweep finds nothing amiss to fail at', async () => {
    await world.handlers.sweep({}, context);
    expect(world.reports).toContainEqual(expect.objectContaining({ what: 'swept' }));
  });
});
