import type { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';

/**
 * Counts in the log of a function how often it reports one of these things, as the metric `Longstop/NAME`. A report is
 * found as text or as an object in its log line.
 */
export function reports(
  reporter: LambdaFunction,
  whats: readonly string[],
  metricName: string,
  period: Duration,
): IMetric {
  const patterns = whats.flatMap((what) => [
    FilterPattern.stringValue('$.message', '=', `*${what}*`),
    FilterPattern.stringValue('$.message.what', '=', what),
  ]);
  const filter = new MetricFilter(reporter, metricName, {
    logGroup: reporter.logGroup,
    filterPattern: FilterPattern.any(...patterns),
    metricNamespace: 'Longstop',
    metricName,
    metricValue: '1',
  });
  return filter.metric({ period, statistic: 'Sum' });
}
