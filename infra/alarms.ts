import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Triggers } from './alarm-triggers.ts';
import { type AlarmName, alarmWords } from './alarm-words.ts';
import { named, type Place } from './place.ts';

/** Every alarm: what sets it off, what it means and what to do, told to the topic when it starts and when it ends. */
export function alarms(scope: Construct, place: Place, triggers: Triggers, topic: ITopic): void {
  const tell = new SnsAction(topic);
  for (const name of Object.keys(alarmWords) as AlarmName[]) {
    const { metric, threshold, periods, comparison, missing } = triggers[name];
    const { means, todo } = alarmWords[name];
    const alarm = new Alarm(scope, `${name}-alarm`, {
      alarmName: named(place, name),
      alarmDescription: `${means} What to do: ${todo}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: comparison,
      treatMissingData: missing,
    });
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
  }
}
