/** What is not counted in the run and is taken as so much. Each is said with the bill. */
import type { Service } from './requests.ts';

/** Milliseconds that a function waits for an answer inside a region. */
export const waits: Readonly<Record<Service, number>> = {
  dynamodb: 5,
  scheduler: 25,
  sqs: 10,
  eventbridge: 15,
  ses: 80,
  'secrets-manager': 30,
};

/** Memory in MB at which Lambda gives a function one whole core; with less it has that share of one. */
export const memoryOfACore = 1769;

/** Of a hundred calls, how many start a copy, and for how many milliseconds that is charged. */
export const coldStarts = { share: 0.03, milliseconds: 600 } as const;

/** Bytes of log for each call: what Lambda itself writes of it. */
export const logBytes = 900;

/** SQS asks a queue for messages on its own account: pollers for each queue that feeds a function, each every 20 seconds. */
export const pollers = { each: 5, everySeconds: 20, queues: 6 } as const;

/** Requests to SQS for one message: to put it there, to take it, to delete it. */
export const requestsAMessage = 3;

/** Encrypted services keep a data key for five minutes: so many of them ask that often. */
export const keyUsers = 20;
