import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { lanes } from '../functions/settings/lanes.ts';
import type { FunctionName } from '../functions/settings/routes.ts';
import type { CodeOf } from './bundle.ts';
import { lambdaFunction } from './lambda-function.ts';
import type { Place } from './place.ts';
import type { Queues } from './queues.ts';
import { callers, intakes, recorders, senders, sendersIn, sizes } from './sizes.ts';
import type { Surroundings } from './surroundings.ts';

export type Functions = { readonly [Name in FunctionName]: LambdaFunction };

/** Every function there is; a name without a size and an access does not compile. */
export const functionNames = Object.keys(sizes) as FunctionName[];

/** All functions, those that work through queues joined to them. */
export function functions(
  scope: Construct,
  place: Place,
  around: Surroundings,
  queues: Queues,
  codeOf: CodeOf,
): Functions {
  const made = Object.fromEntries(
    functionNames.map((name) => [name, lambdaFunction(scope, name, place, around, codeOf)]),
  ) as Functions;
  for (const lane of lanes) {
    takeFrom(made, 'wake-case', queues.wake[lane], { id: `${lane}-intake`, copies: sendersIn(lane, place) });
  }
  takeFrom(made, 'record-delivery', queues.mailEvents, { id: 'intake', copies: recorders(place) });
  takeFrom(made, 'publish-changes', queues.changes, { id: 'intake', copies: senders(place) });
  takeFrom(made, 'call-webhook', queues.webhookCalls, { id: 'intake', copies: callers });
  return made;
}

interface Joint {
  readonly id: string;
  /** At most so many copies of the function at once for this queue. */
  readonly copies: number;
}

/** Joins a function to its queue. Messages that fail come back alone; the rest of their batch stays done. */
function takeFrom(made: Functions, name: keyof typeof intakes, queue: IQueue, { id, copies }: Joint): void {
  made[name].addEventSourceMapping(id, {
    eventSourceArn: queue.queueArn,
    batchSize: intakes[name].batch,
    maxConcurrency: copies,
    reportBatchItemFailures: true,
  });
}
