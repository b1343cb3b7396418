import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { AlarmName } from './alarm-words.ts';
import { type Functions, functionNames } from './functions.ts';
import { needsAPerson } from './needs-a-person.ts';
import { deadLetterQueues, type Queues } from './queues.ts';

/** What sets an alarm off: `threshold` reached (or, for `below`, not reached) in all of `periods` periods of the metric. */
export interface Trigger {
  readonly metric: IMetric;
  readonly threshold: number;
  readonly periods: number;
  readonly comparison: ComparisonOperator;
  readonly missing: TreatMissingData;
}

export type Triggers = { readonly [Name in AlarmName]: Trigger };

/** One trigger for each alarm. */
export function triggers(functions: Functions, queues: Queues, api: HttpApi): Triggers {
  const dead = deadLetterQueues.map((name) => [name, reaches(waiting(queues, name), 1)]);
  const failing = functionNames.map((name) => [`${name}-failing`, reaches(errorsOf(functions[name], 5), 1)]);
  return {
    ...Object.fromEntries([...dead, ...failing]),
    'needs-a-person': reaches(needsAPerson(functions['wake-case']), 1),
    'wake-waiting': reaches(
      queues.wake.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'Maximum' }),
      600,
    ),
    'sweep-not-running': {
      metric: successesOf(functions.sweep),
      threshold: 1,
      periods: 5,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      missing: TreatMissingData.BREACHING,
    },
    'requests-failing': reaches(api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }), 5),
    'mails-bouncing': lasting(reputation('Reputation.BounceRate'), 0.05),
    'mails-complained-of': lasting(reputation('Reputation.ComplaintRate'), 0.001),
    'mails-rejected': reaches(sum('AWS/SES', 'Reject'), 1),
  } as Triggers;
}

/** Sounds when the metric reaches the threshold; no data means that nothing happened. */
function reaches(metric: IMetric, threshold: number): Trigger {
  return {
    metric,
    threshold,
    periods: 1,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    missing: TreatMissingData.NOT_BREACHING,
  };
}

/** The same for a rate that SES reports only now and then: between reports the last one stands. */
function lasting(metric: IMetric, threshold: number): Trigger {
  return { ...reaches(metric, threshold), missing: TreatMissingData.IGNORE };
}

const waiting = (queues: Queues, name: keyof Queues['dead']): IMetric =>
  queues.dead[name].metricApproximateNumberOfMessagesVisible({
    period: Duration.minutes(1),
    statistic: 'Maximum',
  });

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
