import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { named, type Place } from './place.ts';

/** Tells the alarm topic when the account's bill of a month nears what was planned, and when it is going to pass it. */
export function budget(scope: Construct, place: Place, topic: ITopic): CfnBudget {
  const telling = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: {
      notificationType,
      comparisonOperator: 'GREATER_THAN',
      threshold,
      thresholdType: 'PERCENTAGE',
    },
    subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
  });
  return new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: named(place, 'month'),
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: place.monthlyBudget, unit: 'USD' },
    },
    notificationsWithSubscribers: [telling('ACTUAL', 80), telling('FORECASTED', 100)],
  });
}
