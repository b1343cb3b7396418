import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { named, type Place } from './place.ts';
import type { Queues } from './queues.ts';
import { schedulerRole } from './scheduler-role.ts';

/**
 * Runs the sweep each minute: it settles what a crash left and wakes what a lost schedule missed. A run that cannot be
 * started is tried once more within its minute; one that fails is left to the next minute, which does all that is due.
 */
export function sweepEveryMinute(
  scope: Construct,
  place: Place,
  sweep: IFunction,
  queues: Queues,
  key: IKey,
): CfnSchedule {
  const groupName = named(place, 'recurring');
  const group = new CfnScheduleGroup(scope, 'RecurringSchedules', { name: groupName });
  const dead = queues.dead['sweep-dead-letters'];
  const role = schedulerRole(scope, 'SweepScheduleRole', group, 'Lets the recurring schedule run the sweep');
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [sweep.functionArn] }),
  );
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [dead.queueArn] }));
  role.addToPolicy(
    new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] }),
  );
  sweep.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
  const schedule = new CfnSchedule(scope, 'SweepSchedule', {
    name: named(place, 'sweep'),
    groupName,
    description: 'Runs the sweep each minute',
    scheduleExpression: 'rate(1 minute)',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: sweep.functionArn,
      roleArn: role.roleArn,
      retryPolicy: { maximumRetryAttempts: 1, maximumEventAgeInSeconds: 60 },
      deadLetterConfig: { arn: dead.queueArn },
    },
  });
  schedule.addResourceDependency(group);
  schedule.node.addDependency(role);
  return schedule;
}
