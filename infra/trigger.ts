import { ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';

/** What sets an alarm off: `threshold` compared with the metric in all of `periods` of its periods. */
export interface Trigger {
  readonly metric: IMetric;
  readonly threshold: number;
  readonly periods: number;
  readonly comparison: ComparisonOperator;
  readonly missing: TreatMissingData;
}

/** Sounds when the metric reaches the threshold; no data means that nothing happened. */
export function reaches(metric: IMetric, threshold: number): Trigger {
  return {
    metric,
    threshold,
    periods: 1,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    missing: TreatMissingData.NOT_BREACHING,
  };
}

/** Sounds when what should happen in each period has happened in none of so many; no data means that it did not. */
export function absent(metric: IMetric, periods: number): Trigger {
  return {
    metric,
    threshold: 1,
    periods,
    comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
    missing: TreatMissingData.BREACHING,
  };
}

/** As `reaches`, for a rate that SES reports only now and then: between reports the last one stands. */
export function lasting(metric: IMetric, threshold: number): Trigger {
  return { ...reaches(metric, threshold), missing: TreatMissingData.IGNORE };
}
