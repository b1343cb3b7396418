import { scheduleArn, scheduleGroupArn } from '../account.ts';
import type { Group, Schedule } from './store.ts';

/** A schedule as GetSchedule tells it. */
export function describe({ name, settings, createdAt, modifiedAt }: Schedule): object {
  const { ClientToken: _, ...shown } = settings;
  const Arn = scheduleArn(settings.GroupName, name);
  return {
    ...shown,
    Name: name,
    Arn,
    CreationDate: createdAt / 1000,
    LastModificationDate: modifiedAt / 1000,
  };
}

/** A schedule as ListSchedules tells it. */
export function summarise({ name, settings, createdAt, modifiedAt }: Schedule): object {
  return {
    Arn: scheduleArn(settings.GroupName, name),
    Name: name,
    GroupName: settings.GroupName,
    State: settings.State,
    CreationDate: createdAt / 1000,
    LastModificationDate: modifiedAt / 1000,
    Target: { Arn: settings.Target.Arn },
  };
}

/** A group as the API tells it. */
export const describeGroup = ({ name, createdAt }: Group): object => ({
  Arn: scheduleGroupArn(name),
  Name: name,
  State: 'ACTIVE',
  CreationDate: createdAt / 1000,
  LastModificationDate: createdAt / 1000,
});
