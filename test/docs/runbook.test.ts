import { expect, test } from 'vitest';
import { tableShape } from '../../functions/settings/table.ts';
import { webhookSecretPrefix } from '../../functions/settings/webhooks.ts';
import { alarmWords } from '../../infra/alarm-words.ts';
import { functionNames } from '../../infra/functions.ts';
import { intakes } from '../../infra/sizes.ts';
import { onTheWire, sdkCall } from '../support/aws-words.ts';
import { type Call, rehearse, shellUnder, textUnder } from '../support/runbook.ts';

// The runbook is run by a shell, word for word, with commands that only write down how they were called.

const named = functionNames.map((name) => `longstop-production-${name}`);
const answers = {
  'aws lambda list-functions': named.join('\t'),
  'aws lambda get-function-configuration': 'longstop-production-Cases-1A2B',
  ...Object.fromEntries(
    Object.keys(intakes).map((name) => [
      `aws lambda list-event-source-mappings --function-name longstop-production-${name} `,
      `intake-of-${name}`,
    ]),
  ),
  'aws sqs get-queue-url': 'https://sqs.eu-west-2.amazonaws.com/000000000000/dead',
  'aws sqs get-queue-attributes': 'arn:aws:sqs:eu-west-2:000000000000:dead',
};

const restoring = rehearse(shellUnder('Restoring from a backup'), answers);
const asText = restoring.map((call) => call.join(' '));
const placesOf = (begins: string) =>
  asText.flatMap((text, place) => (text.startsWith(begins) ? [place] : []));
const [record] = placesOf('npm run record-restore');
const [deploy] = placesOf('npx cdk deploy');

test('everything is stopped, the intakes of the queues before the functions', () => {
  const isOff = (text: string) => text.endsWith(' --no-enabled');
  const off = asText.filter(isOff).map((text) => /--uuid (\S+)/.exec(text)![1]);
  expect(off).toEqual(Object.keys(intakes).map((name) => `intake-of-${name}`));
  const stops = placesOf('aws lambda put-function-concurrency');
  expect(stops.map((place) => asText[place])).toEqual(
    named.map(
      (name) =>
        `aws lambda put-function-concurrency --function-name ${name} --reserved-concurrent-executions 0`,
    ),
  );
  expect(asText.findLastIndex(isOff)).toBeLessThan(stops[0]!);
});

test('the restore is recorded in the new table, and only then do functions run against it', () => {
  const [restore] = placesOf('aws dynamodb restore-table-to-point-in-time');
  const until = /--until (\S+)/.exec(asText[record!]!)![1]!;
  expect(asText[restore!]).toContain('--source-table-name longstop-production-Cases-1A2B');
  expect(asText[record!]).toBe(
    `npm run record-restore -- --table longstop-production-restored-1 --from 2026-11-26T09:00:00Z --until ${until} --by CHG-1042`,
  );
  expect(Math.abs(Date.parse(until) - Date.now())).toBeLessThan(60_000);
  expect(asText[deploy!]).toBe('npx cdk deploy -c stage=production -c table=longstop-production-restored-1');
  const order = [placesOf('aws lambda put-function-concurrency').at(-1)!, restore!, record!, deploy!];
  expect([...order, placesOf('aws lambda delete-function-concurrency')[0]!]).toEqual(
    [...order, placesOf('aws lambda delete-function-concurrency')[0]!].toSorted((a, b) => a - b),
  );
});

test('whatever was stopped is started, the functions before the intakes', () => {
  const starts = placesOf('aws lambda delete-function-concurrency');
  const refresh = 'longstop-production-refresh-calendar';
  expect(starts.map((place) => restoring[place]!.at(-1))).toEqual([refresh, ...named]);
  const on = asText.filter((text) => text.endsWith(' --enabled'));
  expect(on.map((text) => /--uuid (\S+)/.exec(text)![1])).toEqual(
    Object.keys(intakes).map((name) => `intake-of-${name}`),
  );
  expect(starts.at(-1)!).toBeLessThan(asText.findIndex((text) => text.endsWith(' --enabled')));
});

test('the bank holidays are looked up before anything else runs', () => {
  const [refresh, ...more] = placesOf('aws lambda invoke');
  expect(more).toEqual([]);
  expect(asText[refresh!]).toContain('longstop-production-refresh-calendar');
  const [first, second] = placesOf('aws lambda delete-function-concurrency');
  expect(first!).toBeLessThan(refresh!);
  expect(second!).toBeGreaterThan(refresh!);
});

test('what a restore does not bring along is set as the stack would have it', () => {
  const [backups, expiry, protection] = [
    'update-continuous-backups',
    'update-time-to-live',
    'update-table',
  ].map((operation) => sdkCall(restoring[placesOf(`aws dynamodb ${operation} `)[0]!]!)!.input);
  expect(backups).toMatchObject({
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
  });
  expect(expiry).toMatchObject({
    TimeToLiveSpecification: { Enabled: true, AttributeName: tableShape.timeToLive },
  });
  expect(protection).toMatchObject({ DeletionProtectionEnabled: true });
});

const redriving = rehearse(shellUnder('Messages in a dead-letter queue'), answers);

test('a redrive is started with the ARN of the queue', () => {
  expect(redriving.at(-1)).toEqual([
    'aws',
    'sqs',
    'start-message-move-task',
    '--source-arn',
    'arn:aws:sqs:eu-west-2:000000000000:dead',
  ]);
});

const telling = rehearse(shellUnder('Telling another system of changes'), {
  ...answers,
  'aws secretsmanager get-secret-value': '{"secrets":["whsec_b2xk","whsec_bmV3"]}',
});

test('the secret of a webhook is put and replaced where calls look for it, and its calls are redriven', () => {
  const id = `${webhookSecretPrefix('production')}walsall`;
  expect(telling.map((call) => [call[2], call[4]])).toEqual([
    ['create-secret', id],
    ['get-secret-value', id],
    ['put-secret-value', id],
    ['get-secret-value', id],
    ['put-secret-value', id],
    ['get-queue-url', 'longstop-production-webhook-calls-dead-letters'],
    ['get-queue-attributes', 'QueueArn'],
    ['start-message-move-task', 'arn:aws:sqs:eu-west-2:000000000000:dead'],
  ]);
});

/** Makes a call that is repeated the same call; the command line adds it too. */
const addedBySdk = 'ClientRequestToken';

const known = [...restoring, ...redriving, ...telling].filter((call) => sdkCall(call) !== undefined);

test.each(known.map((call): [string, Call] => [call.slice(0, 4).join(' '), call]))(
  'AWS knows every option: %s',
  async (_words, call) => {
    const asked = sdkCall(call)!;
    const sent = Object.keys((await onTheWire(call[1]!, asked)) as object);
    expect(sent.filter((name) => name !== addedBySdk).sort()).toEqual(Object.keys(asked.input).sort());
  },
);

test('every alarm it speaks of is one', () => {
  const section = textUnder('Restoring from a backup');
  const spoken = [
    ...section.matchAll(
      /`([a-z]+(?:-[a-z]+)*-(?:waiting|running|failing|letters|missed|succeeding|person))`/g,
    ),
  ];
  expect(spoken.length).toBeGreaterThan(8);
  expect(Object.keys(alarmWords)).toEqual(expect.arrayContaining(spoken.map((match) => match[1])));
});
