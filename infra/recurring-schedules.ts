import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { digestTimes } from '../functions/settings/digests.ts';
import type { FunctionName } from '../functions/settings/routes.ts';
import type { Functions } from './functions.ts';
import { named, type Place } from './place.ts';
import type { Queues } from './queues.ts';
import { schedulerRole } from './scheduler-role.ts';

/** A function that runs by the clock rather than because somebody asked. */
interface Recurrence {
  readonly expression: string;
  /** Whose clock it runs by; UTC where absent. */
  readonly zone?: 'UTC' | 'Europe/London';
  readonly description: string;
  /** Minutes after its time at which a run is no longer worth starting: the next one does all that is due. */
  readonly worthStartingFor: number;
  /** How often a run that could not be started is started again. */
  readonly startAgain: number;
  /** How often a run that failed is run again; 2 is the most AWS allows. */
  readonly runAgain: number;
}

export const recurring = {
  sweep: {
    expression: 'rate(1 minute)',
    description: 'Settles each minute what a crash left, and wakes what a lost schedule missed',
    worthStartingFor: 1,
    startAgain: 1,
    runAgain: 0,
  },
  'send-digests': {
    ...digestTimes,
    description: 'Sends at nine in the morning one mail with all the routine notices of whoever wants one',
    worthStartingFor: 4,
    startAgain: 1,
    runAgain: 0,
  },
  'refresh-calendar': {
    expression: 'cron(30 4 * * ? *)',
    description: 'Takes over the bank holidays of GOV.UK each morning, before anybody works',
    worthStartingFor: 60,
    startAgain: 5,
    runAgain: 2,
  },
  audit: {
    expression: 'rate(1 hour)',
    description: 'Compares each hour what was sent with what should have been, worked out a second way',
    worthStartingFor: 30,
    startAgain: 2,
    runAgain: 1,
  },
  erase: {
    expression: 'rate(15 minutes)',
    description: 'Erases what its authority keeps no longer, or was asked to erase',
    worthStartingFor: 14,
    startAgain: 1,
    runAgain: 0,
  },
  probe: {
    expression: 'rate(5 minutes)',
    description: 'Tries the whole path every five minutes with a synthetic case',
    worthStartingFor: 4,
    startAgain: 1,
    runAgain: 0,
  },
} as const satisfies { readonly [Name in FunctionName]?: Recurrence };

/** All schedules that recur, in a group of their own, with one role and one queue for runs that could not be started. */
export function recurringSchedules(
  scope: Construct,
  place: Place,
  functions: Functions,
  queues: Queues,
  key: IKey,
): void {
  const groupName = named(place, 'recurring');
  const group = new CfnScheduleGroup(scope, 'RecurringSchedules', { name: groupName });
  const dead = queues.dead['recurring-dead-letters'].queueArn;
  const role = schedulerRole(scope, 'RecurringScheduleRole', group, 'Lets the recurring schedules run');
  allow(role, ['sqs:SendMessage'], dead);
  allow(role, ['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn);
  for (const name of Object.keys(recurring) as (keyof typeof recurring)[]) {
    const {
      expression,
      zone = 'UTC',
      description,
      worthStartingFor,
      startAgain,
      runAgain,
    }: Recurrence = recurring[name];
    const run = functions[name];
    const until = Duration.minutes(worthStartingFor);
    allow(role, ['lambda:InvokeFunction'], run.functionArn);
    run.configureAsyncInvoke({ retryAttempts: runAgain, maxEventAge: until });
    const schedule = new CfnSchedule(scope, `${name}-schedule`, {
      name: named(place, name),
      groupName,
      description,
      scheduleExpression: expression,
      scheduleExpressionTimezone: zone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: run.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: startAgain, maximumEventAgeInSeconds: until.toSeconds() },
        deadLetterConfig: { arn: dead },
      },
    });
    schedule.addResourceDependency(group);
    schedule.node.addDependency(role);
  }
}

function allow(role: Role, actions: readonly string[], resource: string): void {
  role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
}
