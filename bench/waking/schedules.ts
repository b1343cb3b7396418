/** Puts the schedules of a herd into the folder of a local service that is not running, as its functions would have set them. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../domain/calendar/london.ts';
import { scheduleName } from '../../functions/aws/keys.ts';
import type { CaseKey } from '../../functions/ports.ts';
import { queueArn, roleArn } from '../../local/account.ts';
import { scheduleShape } from '../../local/scheduler/shapes.ts';
import { keyOf, plan } from '../../local/scheduler/store.ts';
import { caseGroup } from '../../local/settings.ts';
import { herdOf } from './herd.ts';

const atOnce = 1000;

export function storeSchedules(folder: string, count: number, due: Instant, now: Instant): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'schedules.jsonl');
  writeFileSync(file, '');
  let lines: string[] = [];
  const write = (): void => {
    appendFileSync(file, lines.join(''));
    lines = [];
  };
  for (const { key, head } of herdOf(count, due)) {
    lines.push(lineFor(key, head.wakeAt ?? due, now));
    if (lines.length === atOnce) write();
  }
  write();
}

function lineFor(key: CaseKey, at: Instant, now: Instant): string {
  const name = scheduleName(key);
  const settings = scheduleShape.parse({
    GroupName: caseGroup,
    ScheduleExpression: `at(${new Date(at).toISOString().slice(0, 19)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: queueArn('longstop-wake-urgent'),
      RoleArn: roleArn('longstop-case-schedules'),
      Input: JSON.stringify(key),
      RetryPolicy: { MaximumRetryAttempts: 10, MaximumEventAgeInSeconds: 3600 },
      DeadLetterConfig: { Arn: queueArn('longstop-schedule-dead-letters') },
    },
  });
  return `${JSON.stringify({ key: keyOf(caseGroup, name), value: plan(name, settings, now) })}\n`;
}
