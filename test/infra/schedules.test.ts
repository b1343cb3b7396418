import { expect, test } from 'vitest';
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
  ['SweepScheduleRole', 'RecurringSchedules'],
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
    'sqs:SendMessage on <Wake>',
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

test('the sweep runs each minute, is not repeated late, and what could not be started is kept', () => {
  const [schedule] = resources(template, 'AWS::Scheduler::Schedule');
  expect(schedule!.properties).toMatchObject({
    ScheduleExpression: 'rate(1 minute)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    GroupName: 'longstop-rehearsal-recurring',
    Target: { RetryPolicy: { MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 60 } },
  });
  expect(plain(at(schedule!.properties, 'Target', 'Arn'))).toBe('<sweep>');
  expect(plain(at(schedule!.properties, 'Target', 'DeadLetterConfig', 'Arn'))).toBe('<SweepDeadLetters>');
  const [asynchronous] = resources(template, 'AWS::Lambda::EventInvokeConfig');
  expect(asynchronous!.properties).toMatchObject({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 });
  expect(allowed(roleCalled('SweepScheduleRole').id)).toContain('lambda:InvokeFunction on <sweep>');
});
