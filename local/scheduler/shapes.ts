import * as z from 'zod';
import { nameInArn } from '../account.ts';
import { readExpression } from './expression.ts';

/** The limits that EventBridge Scheduler's API reference states, checked on everything that comes in. */
const name = z.string().regex(/^[0-9a-zA-Z-_.]{1,64}$/);
const clientToken = z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/);
const epochSeconds = z.number();
const largestInput = 262_144;

const target = z
  .object({
    Arn: z.string().regex(/^arn:aws:(sqs|lambda):[a-z0-9-]+:\d{12}:(function:)?[\w-]+$/),
    RoleArn: z.string().regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,1500}$/),
    Input: z
      .string()
      .min(1)
      .refine((input) => Buffer.byteLength(input) <= largestInput, 'Input is more than 256 KB')
      .optional(),
    DeadLetterConfig: z
      .object({ Arn: z.string().regex(/^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]+$/) })
      .optional(),
    RetryPolicy: z
      .object({
        MaximumEventAgeInSeconds: z.number().int().min(60).max(86_400).default(86_400),
        MaximumRetryAttempts: z.number().int().min(0).max(185).default(185),
      })
      .default({ MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 }),
  })
  .refine(
    ({ Arn, Input = '{}' }) => Arn.includes(':sqs:') || isJson(Input),
    'Input for a function is not JSON',
  );

const window = z.discriminatedUnion('Mode', [
  z.object({ Mode: z.literal('OFF') }),
  z.object({ Mode: z.literal('FLEXIBLE'), MaximumWindowInMinutes: z.number().int().min(1).max(1440) }),
]);

/** The body of CreateSchedule and UpdateSchedule. What an update leaves out goes back to its default. */
export const scheduleShape = z
  .object({
    GroupName: name.default('default'),
    ScheduleExpression: z.string().min(1).max(256),
    ScheduleExpressionTimezone: z.string().min(1).max(50).default('UTC'),
    StartDate: epochSeconds.optional(),
    EndDate: epochSeconds.optional(),
    Description: z.string().max(512).optional(),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    FlexibleTimeWindow: window,
    ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
    Target: target,
    ClientToken: clientToken.optional(),
  })
  .refine(
    (schedule) =>
      readExpression(schedule.ScheduleExpression, schedule.ScheduleExpressionTimezone) !== undefined,
    'Invalid Schedule Expression or time zone',
  );

export type ScheduleSettings = z.infer<typeof scheduleShape>;

export const nameShape = name;
export const groupBodyShape = z.object({ ClientToken: clientToken.optional() });
export const listShape = z.object({
  ScheduleGroup: name.optional(),
  NamePrefix: name.optional(),
  State: z.enum(['ENABLED', 'DISABLED']).optional(),
  MaxResults: z.coerce.number().int().min(1).max(100).default(100),
  NextToken: z.string().max(2048).optional(),
});

/** The queue or function that an ARN names. */
export function targetOf(arn: string): { readonly kind: 'queue' | 'function'; readonly name: string } {
  return { kind: arn.includes(':sqs:') ? 'queue' : 'function', name: nameInArn(arn) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
