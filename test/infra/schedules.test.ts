import { expect, test } from 'vitest';
import { recurring } from '../../infra/recurring-schedules.ts';
import { at, described, plain, resources } from './described.ts';
import { grantsOf } from './policies.ts';

const { template } = described();
const roleCalled = (start: string) =>
  resources(template, 'AWS::IAM::Role').find(({ id }) => id.startsWith(start))!;

const allowed = (roleId: string) =>
  grantsOf(template, roleId)
    .map(({ action, resource }) => `${action} on ${resource}`)
    .sort();

test.each([
  ['CaseScheduleRole', 'CaseSchedules'],
  ['RecurringScheduleRole', 'RecurringSchedules'],
])('%s can be taken on only for the schedules of its group in this account', (role, group) => {
  expect(at(roleCalled(role).properties, 'AssumeRolePolicyDocument', 'Statement')).toEqual([
    {
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { Service: 'scheduler.amazonaws.com' },
      Condition: {
        StringEquals: {
          'aws:SourceAccount': { Ref: 'AWS::AccountId' },
          'aws:SourceArn': { 'Fn::GetAtt': [group, 'Arn'] },
        },
      },
    },
  ]);
});

test('the schedule of a case may do no more than wake it, or say that it could not', () => {
  expect(allowed(roleCalled('CaseScheduleRole').id)).toEqual([
    'kms:Decrypt on <Key>',
    'kms:GenerateDataKey on <Key>',
    'sqs:SendMessage on <ScheduleDeadLetters>',
    'sqs:SendMessage on <WakeLate>',
    'sqs:SendMessage on <WakeRoutine>',
    'sqs:SendMessage on <WakeUrgent>',
  ]);
});

test('functions set schedules in the group that exists, with the role and dead-letter queue made for it', () => {
  const [group] = resources(template, 'AWS::Scheduler::ScheduleGroup').filter(
    ({ id }) => id === 'CaseSchedules',
  );
  for (const { properties } of resources(template, 'AWS::Lambda::Function')) {
    const told = at(properties, 'Environment', 'Variables');
    expect(at(told, 'LONGSTOP_SCHEDULE_GROUP')).toBe(group!.properties.Name);
    expect(plain(at(told, 'LONGSTOP_SCHEDULE_ROLE_ARN'))).toBe('<CaseScheduleRole>');
    expect(plain(at(told, 'LONGSTOP_SCHEDULE_DEAD_LETTER_ARN'))).toBe('<ScheduleDeadLetters>');
  }
});

const running = (name: string) =>
  resources(template, 'AWS::Scheduler::Schedule').find(
    ({ properties }) => properties.Name === `longstop-rehearsal-${name}`,
  )!.properties;

const afterFailure = (name: string) =>
  resources(template, 'AWS::Lambda::EventInvokeConfig').find(
    ({ properties }) => plain(properties.FunctionName) === `<${name.replaceAll('-', '')}>`,
  )!.properties;

test('the sweep runs each minute, and a run that cannot be started or fails is left to the next minute', () => {
  expect(running('sweep')).toMatchObject({
    ScheduleExpression: 'rate(1 minute)',
    Target: { RetryPolicy: { MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 60 } },
  });
  expect(afterFailure('sweep')).toMatchObject({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 });
});

test('digests are sent at nine in London on weekdays, and again soon for what was left', () => {
  expect(running('send-digests')).toMatchObject({
    ScheduleExpression: 'cron(0,5,10,15,20 9 ? * MON-FRI *)',
    ScheduleExpressionTimezone: 'Europe/London',
    Target: { RetryPolicy: { MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 240 } },
  });
  expect(afterFailure('send-digests')).toMatchObject({
    MaximumRetryAttempts: 0,
    MaximumEventAgeInSeconds: 240,
  });
});

test('new bank holidays are looked for each morning, and again within the hour while GOV.UK does not answer', () => {
  expect(running('refresh-calendar')).toMatchObject({
    ScheduleExpression: 'cron(30 4 * * ? *)',
    ScheduleExpressionTimezone: 'UTC',
    Target: { RetryPolicy: { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: 3600 } },
  });
  expect(afterFailure('refresh-calendar')).toMatchObject({
    MaximumRetryAttempts: 2,
    MaximumEventAgeInSeconds: 3600,
  });
});

test('the probe runs every five minutes, and a run that cannot be started or fails is left to the next', () => {
  expect(running('probe')).toMatchObject({
    ScheduleExpression: 'rate(5 minutes)',
    Target: { RetryPolicy: { MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 240 } },
  });
  expect(afterFailure('probe')).toMatchObject({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 240 });
});

test('what is to be erased is looked for every quarter of an hour, and a run that fails is left to the next', () => {
  expect(running('erase')).toMatchObject({
    ScheduleExpression: 'rate(15 minutes)',
    Target: { RetryPolicy: { MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 840 } },
  });
  expect(afterFailure('erase')).toMatchObject({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 840 });
});

test.each(Object.keys(recurring))('%s is run on time, and what could not be started is kept', (name) => {
  const schedule = running(name);
  expect(schedule).toMatchObject({
    FlexibleTimeWindow: { Mode: 'OFF' },
    GroupName: 'longstop-rehearsal-recurring',
  });
  expect(plain(at(schedule, 'Target', 'Arn'))).toBe(`<${name.replaceAll('-', '')}>`);
  expect(plain(at(schedule, 'Target', 'RoleArn'))).toBe('<RecurringScheduleRole>');
  expect(plain(at(schedule, 'Target', 'DeadLetterConfig', 'Arn'))).toBe('<RecurringDeadLetters>');
});

test('the recurring schedules may run those six functions and no other', () => {
  expect(allowed(roleCalled('RecurringScheduleRole').id)).toEqual([
    'kms:Decrypt on <Key>',
    'kms:GenerateDataKey on <Key>',
    'lambda:InvokeFunction on <audit>',
    'lambda:InvokeFunction on <erase>',
    'lambda:InvokeFunction on <probe>',
    'lambda:InvokeFunction on <refreshcalendar>',
    'lambda:InvokeFunction on <senddigests>',
    'lambda:InvokeFunction on <sweep>',
    'sqs:SendMessage on <RecurringDeadLetters>',
  ]);
});
