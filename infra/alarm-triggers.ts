import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { AlarmName } from './alarm-words.ts';
import { type Functions, functionNames } from './functions.ts';
import { deadLetterQueues, type Queues } from './queues.ts';
import { reports } from './reports.ts';
import { absent, lasting, reaches, type Trigger } from './trigger.ts';

export type Triggers = { readonly [Name in AlarmName]: Trigger };

/** One trigger for each alarm. */
export function triggers(functions: Functions, queues: Queues, api: HttpApi): Triggers {
  const dead = deadLetterQueues.map((name) => [name, reaches(waiting(queues, name), 1)]);
  const failing = functionNames.map((name) => [`${name}-failing`, reaches(errorsOf(functions[name], 5), 1)]);
  return {
    ...Object.fromEntries([...dead, ...failing]),
    'needs-a-person': reaches(
      reports(functions['wake-case'], ['needs-a-person'], 'NeedsAPerson', Duration.minutes(5)),
      1,
    ),
    'urgent-waiting': reaches(ageOfOldest(queues.wake.urgent), 180),
    'late-waiting': reaches(ageOfOldest(queues.wake.late), 900),
    'routine-waiting': reaches(ageOfOldest(queues.wake.routine), 7200),
    'sweep-not-running': absent(successesOf(functions.sweep), 5),
    'calendar-refused': reaches(
      reports(functions['refresh-calendar'], ['calendar-refused'], 'CalendarRefused', Duration.minutes(5)),
      1,
    ),
    'calendar-not-refreshed': absent(
      reports(
        functions['refresh-calendar'],
        ['calendar-changed', 'calendar-unchanged'],
        'CalendarRefreshed',
        Duration.days(1),
      ),
      3,
    ),
    'audit-missed': reaches(
      reports(functions.audit, ['audit-missed'], 'AuditMissed', Duration.minutes(5)),
      1,
    ),
    'audit-not-running': absent(
      reports(functions.audit, ['audit-succeeded'], 'AuditSucceeded', Duration.hours(1)),
      3,
    ),
    'erase-not-running': absent(
      reports(functions.erase, ['erase-succeeded'], 'EraseSucceeded', Duration.hours(1)),
      6,
    ),
    'probe-not-succeeding': absent(
      reports(functions.probe, ['probe-succeeded'], 'ProbeSucceeded', Duration.minutes(5)),
      4,
    ),
    'requests-failing': reaches(api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }), 5),
    'mails-bouncing': lasting(reputation('Reputation.BounceRate'), 0.05),
    'mails-complained-of': lasting(reputation('Reputation.ComplaintRate'), 0.001),
    'mails-rejected': reaches(sum('AWS/SES', 'Reject'), 1),
  } as Triggers;
}

const waiting = (queues: Queues, name: keyof Queues['dead']): IMetric =>
  queues.dead[name].metricApproximateNumberOfMessagesVisible({
    period: Duration.minutes(1),
    statistic: 'Maximum',
  });

/** In seconds. */
const ageOfOldest = (queue: IQueue): IMetric =>
  queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'Maximum' });

const errorsOf = (of: IFunction, minutes: number): IMetric =>
  of.metricErrors({ period: Duration.minutes(minutes), statistic: 'Sum' });

const successesOf = (of: IFunction): IMetric =>
  new MathExpression({
    expression: 'FILL(runs, 0) - FILL(errors, 0)',
    usingMetrics: {
      runs: of.metricInvocations({ period: Duration.minutes(1), statistic: 'Sum' }),
      errors: errorsOf(of, 1),
    },
    period: Duration.minutes(1),
    label: 'Sweeps that succeeded',
  });

const sum = (namespace: string, metricName: string): IMetric =>
  new Metric({ namespace, metricName, period: Duration.minutes(5), statistic: 'Sum' });

const reputation = (metricName: string): IMetric =>
  new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: 'Average' });
