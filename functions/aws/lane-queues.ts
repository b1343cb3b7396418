/** The wake queue of each lane. */
import type { Urgency } from '../../domain/notices/urgency.ts';
import type { Settings } from '../settings/environment.ts';

export interface LaneQueue {
  readonly url: string;
  readonly arn: string;
}

export function laneQueues(settings: Settings): Readonly<Record<Urgency, LaneQueue>> {
  return {
    urgent: { url: settings.urgentWakeQueueUrl, arn: settings.urgentWakeQueueArn },
    late: { url: settings.lateWakeQueueUrl, arn: settings.lateWakeQueueArn },
    routine: { url: settings.routineWakeQueueUrl, arn: settings.routineWakeQueueArn },
  };
}
