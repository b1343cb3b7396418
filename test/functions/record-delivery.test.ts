import { describe, expect, test } from 'vitest';
import { recordDelivery } from '../../functions/record-delivery.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { london } from '../support/clock-face.ts';
import { type World, worldInMemory } from '../support/ports-in-memory.ts';
import { context, mailEvent, queued } from '../support/requests.ts';
import { milestone } from '../support/story.ts';

const key = { authority: 'walsall', reference: 'WM-1' } as const;

/** A case with a reminder just accepted by SES. */
async function reminded(): Promise<{ world: World; notice: string }> {
  const world = worldInMemory({ now: london('2026-11-25 10:00') });
  const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
  await world.ports.logs.append(await world.ports.logs.load(key), referral, true);
  await wakeCase(world.ports)(queued(key), context);
  world.clock.now += 60_000;
  return { world, notice: world.mails[0]!.tags.notice! };
}
const report = ({ ports }: World, ...events: unknown[]) => recordDelivery(ports)(queued(...events), context);
const heardOf = ({ factsOf }: World) =>
  factsOf(key)
    .map(({ is }) => is)
    .slice(4);

test('a delivery is recorded once, however often it is reported', async () => {
  const { world, notice } = await reminded();
  const delivery = mailEvent('Delivery', key, notice, 1);
  await report(world, delivery, delivery);
  await Promise.all([report(world, delivery), report(world, delivery)]);
  expect(heardOf(world)).toEqual(['notice-delivered']);
});

test('a bounce wakes the case, and the next in line is told', async () => {
  const { world, notice } = await reminded();
  await report(world, mailEvent('Bounce', key, notice, 1, 'Permanent'));
  expect(world.rung).toEqual([key]);
  await wakeCase(world.ports)(queued(key), context);
  expect(world.mails.map(({ to }) => to)).toEqual(['referrer@area.example', 'unit@area.example']);
});

test('a bounce is found by the sweep where waking failed', async () => {
  const { world, notice } = await reminded();
  const noQueue = { ...world.ports.alarms, ring: () => Promise.reject(new Error('Unavailable')) };
  const bounce = mailEvent('Bounce', key, notice, 1, 'Permanent');
  const answer = await recordDelivery({ ...world.ports, alarms: noQueue })(queued(bounce), context);
  expect(answer.batchItemFailures).toHaveLength(1);
  expect(heardOf(world)).toEqual(['notice-bounced']);
  expect(world.unsettledOf(key)).not.toEqual([]);
});

test('an out-of-office reply after delivery changes nothing', async () => {
  const { world, notice } = await reminded();
  await report(
    world,
    mailEvent('Delivery', key, notice, 1),
    mailEvent('Bounce', key, notice, 1, 'Transient'),
  );
  expect(heardOf(world)).toEqual(['notice-delivered']);
  expect(world.rung).toEqual([]);
});

test('a delay and a complaint are kept for the record, once each', async () => {
  const { world, notice } = await reminded();
  const events = ['DeliveryDelay', 'Complaint', 'DeliveryDelay'].map((type) =>
    mailEvent(type, key, notice, 1),
  );
  await report(world, ...events);
  expect(heardOf(world)).toEqual(['notice-delayed', 'notice-complained']);
});

describe('what is about none of our notices is let pass', () => {
  test.each<[string, (notice: string) => unknown]>([
    ['an event type without meaning here', (notice) => mailEvent('Open', key, notice, 1)],
    ['an unknown notice', () => mailEvent('Delivery', key, 'another', 1)],
    ['an unknown case', (notice) => mailEvent('Delivery', { ...key, reference: 'WM-2' }, notice, 1)],
    [
      'an unknown authority',
      (notice) =>
        JSON.parse(JSON.stringify(mailEvent('Delivery', key, notice, 1)).replace('walsall', 'nowhere')),
    ],
    ['a mail without tags', () => ({ detail: { eventType: 'Delivery', mail: { messageId: 'm' } } })],
  ])('%s', async (_what, event) => {
    const { world, notice } = await reminded();
    expect(await report(world, event(notice))).toEqual({ batchItemFailures: [] });
    expect(heardOf(world)).toEqual([]);
  });
});

test('what cannot be read fails alone', async () => {
  const { world, notice } = await reminded();
  const answer = await report(world, 'not json', mailEvent('Delivery', key, notice, 1));
  expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'message-0' }]);
  expect(heardOf(world)).toEqual(['notice-delivered']);
});

test('no address that SES names gets into the log', async () => {
  const { world, notice } = await reminded();
  const event = mailEvent('Bounce', key, notice, 1, 'Permanent');
  const bouncedRecipients = [
    { emailAddress: 'someone@oakfield.example', diagnosticCode: '550 no Jamie here' },
  ];
  const detail = { ...event.detail, bounce: { ...event.detail.bounce, bouncedRecipients } };
  await report(world, { ...event, detail });
  expect(heardOf(world)).toEqual(['notice-bounced']);
  expect(JSON.stringify(world.factsOf(key))).not.toMatch(/someone@|Jamie/);
});
