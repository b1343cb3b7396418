import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { lanes } from '../functions/settings/lanes.ts';
import { named, type Place } from './place.ts';
import type { Queues } from './queues.ts';
import { schedulerRole } from './scheduler-role.ts';

export interface CaseSchedules {
  readonly group: CfnScheduleGroup;
  readonly groupName: string;
  /** What the schedules may do: put a case on the wake queue, or on the dead-letter queue if that fails. */
  readonly role: Role;
}

/** The group that holds one schedule a case, its next moment of interest. Functions fill it; here it is empty. */
export function caseSchedules(scope: Construct, place: Place, queues: Queues, key: IKey): CaseSchedules {
  const groupName = named(place, 'cases');
  const group = new CfnScheduleGroup(scope, 'CaseSchedules', { name: groupName });
  const role = schedulerRole(scope, 'CaseScheduleRole', group, 'Lets the schedules of cases wake them');
  role.addToPolicy(
    new PolicyStatement({
      actions: ['sqs:SendMessage'],
      resources: [
        ...lanes.map((lane) => queues.wake[lane].queueArn),
        queues.dead['schedule-dead-letters'].queueArn,
      ],
    }),
  );
  role.addToPolicy(
    new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] }),
  );
  return { group, groupName, role };
}
