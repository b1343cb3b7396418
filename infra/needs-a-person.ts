import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';

/** What a function reports when a notice cannot be brought to anybody, as text or as an object in its log line. */
const report = FilterPattern.any(
  FilterPattern.stringValue('$.message', '=', '*needs-a-person*'),
  FilterPattern.stringValue('$.message.what', '=', 'needs-a-person'),
);

/** Counts the notices that need a person, from the log of the function that finds them: `Longstop/NeedsAPerson`. */
export function needsAPerson(finder: LambdaFunction): IMetric {
  const filter = new MetricFilter(finder, 'NeedsAPerson', {
    logGroup: finder.logGroup,
    filterPattern: report,
    metricNamespace: 'Longstop',
    metricName: 'NeedsAPerson',
    metricValue: '1',
  });
  return filter.metric({ period: Duration.minutes(5), statistic: 'Sum' });
}
