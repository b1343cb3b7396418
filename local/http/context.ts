import type { Context } from 'aws-lambda';
import { functionArn } from '../account.ts';

/** The context of one call of a function that may run for `seconds` of real time. */
export function lambdaContext(functionName: string, awsRequestId: string, seconds = 90): Context {
  const ends = performance.now() + seconds * 1000;
  return {
    awsRequestId,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn(functionName),
    memoryLimitInMB: '1024',
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(ends - performance.now())),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
