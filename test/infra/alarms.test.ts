import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AlarmName, alarmWords } from '../../infra/alarm-words.ts';
import { functionNames } from '../../infra/functions.ts';
import { at, described, resources } from './described.ts';

const { template } = described();
const alarms = resources(template, 'AWS::CloudWatch::Alarm');
const names = Object.keys(alarmWords) as AlarmName[];
const called = (name: AlarmName) =>
  alarms.find(({ properties }) => properties.AlarmName === `longstop-rehearsal-${name}`)!.properties;

test('every alarm has words, and all words an alarm', () => {
  expect(alarms.map(({ properties }) => properties.AlarmName).sort()).toEqual(
    names.map((name) => `longstop-rehearsal-${name}`).sort(),
  );
});

test.each(names)('%s tells whoever it wakes what it means and what to do, and when it is over', (name) => {
  const { means, todo } = alarmWords[name];
  const description = String(called(name).AlarmDescription);
  expect(description).toContain(means);
  expect(description).toContain(todo);
  expect(description.length).toBeLessThanOrEqual(1024);
  const [topic] = resources(template, 'AWS::SNS::Topic');
  expect(called(name)).toMatchObject({ AlarmActions: [{ Ref: topic!.id }], OKActions: [{ Ref: topic!.id }] });
});

describe('the alarms are in the operating guide in the same words', () => {
  const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'operating.md'), 'utf8');
  const section = guide.split(/^## /m).find((part) => part.startsWith('Alarms\n')) ?? '';
  const entries = new Map(
    section
      .split(/^### /m)
      .slice(1)
      .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.replace(/\s+/g, ' ')]),
  );

  test('each has an entry and there is no entry for an alarm that is gone', () => {
    expect([...entries.keys()].sort()).toEqual([...names].sort());
  });

  test.each(names)('%s', (name) => {
    expect(entries.get(name)).toContain(alarmWords[name].means);
    expect(entries.get(name)).toContain(alarmWords[name].todo);
  });
});

test('silence of the sweep is itself an alarm', () => {
  expect(called('sweep-not-running')).toMatchObject({
    TreatMissingData: 'breaching',
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    EvaluationPeriods: 5,
  });
});

test('so is silence of the daily look for new bank holidays, but one missed morning is not', () => {
  expect(called('calendar-not-refreshed')).toMatchObject({
    Namespace: 'Longstop',
    MetricName: 'CalendarRefreshed',
    Statistic: 'Sum',
    Period: 24 * 3600,
    TreatMissingData: 'breaching',
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    EvaluationPeriods: 3,
  });
});

test('so is silence of the audit for three hours', () => {
  expect(called('audit-not-running')).toMatchObject({
    MetricName: 'AuditSucceeded',
    Period: 3600,
    TreatMissingData: 'breaching',
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    EvaluationPeriods: 3,
  });
});

test('so is silence of the erasing for six hours', () => {
  expect(called('erase-not-running')).toMatchObject({
    MetricName: 'EraseSucceeded',
    Period: 3600,
    TreatMissingData: 'breaching',
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    EvaluationPeriods: 6,
  });
});

test('so is silence of the probe for twenty minutes', () => {
  expect(called('probe-not-succeeding')).toMatchObject({
    MetricName: 'ProbeSucceeded',
    Statistic: 'Sum',
    Period: 300,
    TreatMissingData: 'breaching',
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    EvaluationPeriods: 4,
  });
});

test.each([
  ['urgent', 3 * 60, /^WakeUrgent[0-9A-F]{8}$/],
  ['late', 15 * 60, /^WakeLate[0-9A-F]{8}$/],
  ['routine', 2 * 3600, /^WakeRoutine[0-9A-F]{8}$/],
] as const)('a case that waits too long in the %s lane sounds an alarm', (lane, seconds, queue) => {
  expect(called(`${lane}-waiting`)).toMatchObject({
    MetricName: 'ApproximateAgeOfOldestMessage',
    Threshold: seconds,
    Statistic: 'Maximum',
  });
  expect(at(called(`${lane}-waiting`), 'Dimensions', 0, 'Value', 'Fn::GetAtt', 0)).toMatch(queue);
});

test.each([
  ['notice that needs a person', 'needs-a-person', 'NeedsAPerson'],
  ['notice that the audit missed', 'audit-missed', 'AuditMissed'],
  ['publication of bank holidays that was refused', 'calendar-refused', 'CalendarRefused'],
] as const)('one %s is enough', (_, name, metric) => {
  expect(called(name)).toMatchObject({
    Namespace: 'Longstop',
    MetricName: metric,
    Statistic: 'Sum',
    Threshold: 1,
    EvaluationPeriods: 1,
  });
});

test.each(functionNames)('an error of %s is seen', (name) => {
  const alarm = called(`${name}-failing`);
  const watched = String(at(alarm, 'Dimensions', 0, 'Value', 'Ref'));
  expect(alarm).toMatchObject({ Namespace: 'AWS/Lambda', MetricName: 'Errors', Threshold: 1 });
  expect(template.toJSON().Resources[watched].Properties.FunctionName).toBe(`longstop-rehearsal-${name}`);
});

test('bounces, complaints and rejections are seen before AWS stops the account from sending', () => {
  expect(called('mails-bouncing')).toMatchObject({ MetricName: 'Reputation.BounceRate', Threshold: 0.05 });
  expect(called('mails-complained-of')).toMatchObject({
    MetricName: 'Reputation.ComplaintRate',
    Threshold: 0.001,
  });
  expect(called('mails-rejected')).toMatchObject({
    Namespace: 'AWS/SES',
    MetricName: 'Reject',
    Threshold: 1,
  });
});

test('CloudWatch and Budgets may tell the topic, nobody may without TLS, and the topic is encrypted with our key', () => {
  const [topic] = resources(template, 'AWS::SNS::Topic');
  const [policy] = resources(template, 'AWS::SNS::TopicPolicy');
  const [key] = resources(template, 'AWS::KMS::Key');
  expect(at(topic!.properties, 'KmsMasterKeyId', 'Fn::GetAtt', 0)).toBe(key!.id);
  expect(at(policy!.properties, 'PolicyDocument', 'Statement')).toMatchObject([
    { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    { Effect: 'Allow', Action: 'sns:Publish', Principal: { Service: 'cloudwatch.amazonaws.com' } },
    { Effect: 'Allow', Action: 'sns:Publish', Principal: { Service: 'budgets.amazonaws.com' } },
  ]);
});

test('whoever is on call hears when the bill of a month nears the budget, and when it is going to pass it', () => {
  const [budget] = resources(template, 'AWS::Budgets::Budget');
  const [topic] = resources(template, 'AWS::SNS::Topic');
  expect(at(budget!.properties, 'Budget', 'BudgetLimit')).toEqual({ Amount: 50, Unit: 'USD' });
  const telling = (NotificationType: string, Threshold: number) => ({
    Notification: expect.objectContaining({ NotificationType, Threshold }),
    Subscribers: [{ SubscriptionType: 'SNS', Address: { Ref: topic!.id } }],
  });
  expect(budget!.properties.NotificationsWithSubscribers).toEqual([
    telling('ACTUAL', 80),
    telling('FORECASTED', 100),
  ]);
});
