/**
 * List prices in US dollars, without taxes, discounts and free tiers, for Europe (London), eu-west-2. Each says when it was
 * seen and how surely: `published` was read for London in a copy of the vendor's own page; `virginia` was read for US East,
 * in the vendor's page or an account of it, and is London's as far as is known, raised where London's list is the higher; `known`
 * is from memory of the list and could not be looked up when this was written. Whoever buys looks again.
 */

export interface Price {
  readonly dollars: number;
  /** What one costs: a million of requests, a GB-second, a month. */
  readonly per: number;
  readonly unit: string;
  readonly seen: 'published' | 'virginia' | 'known';
  /** The year and month for which it can be vouched. */
  readonly on: string;
}

const million = 1_000_000;

export const prices = {
  'HTTP API requests': { dollars: 1.16, per: million, unit: 'requests', seen: 'known', on: '2025-06' },
  'Lambda requests': { dollars: 0.2, per: million, unit: 'requests', seen: 'virginia', on: '2026-05' },
  'Lambda GB-seconds (arm64)': {
    dollars: 0.0000133334,
    per: 1,
    unit: 'GB-seconds',
    seen: 'virginia',
    on: '2026-05',
  },
  /** Virginia: 0.625 since November 2024. London has been 1.1877 times that. */
  'DynamoDB writes': { dollars: 0.7423, per: million, unit: 'write units', seen: 'virginia', on: '2025-07' },
  /** Virginia: 0.125. */
  'DynamoDB reads': { dollars: 0.1485, per: million, unit: 'read units', seen: 'virginia', on: '2025-07' },
  'DynamoDB storage': { dollars: 0.297, per: 1, unit: 'GB-months', seen: 'known', on: '2025-06' },
  'DynamoDB backups': { dollars: 0.2376, per: 1, unit: 'GB-months', seen: 'known', on: '2025-06' },
  /** Beyond 14 million a month, which are free; here none is. */
  'Scheduler invocations': {
    dollars: 1.0,
    per: million,
    unit: 'invocations',
    seen: 'virginia',
    on: '2026-03',
  },
  'SQS requests': { dollars: 0.4, per: million, unit: 'requests', seen: 'virginia', on: '2025-06' },
  'EventBridge events': { dollars: 1.0, per: million, unit: 'events', seen: 'virginia', on: '2026-03' },
  'SES mails': { dollars: 0.1, per: 1000, unit: 'mails', seen: 'known', on: '2025-06' },
  'Secrets Manager requests': {
    dollars: 0.05,
    per: 10_000,
    unit: 'requests',
    seen: 'virginia',
    on: '2026-09',
  },
  'Secrets Manager secrets': { dollars: 0.4, per: 1, unit: 'secret-months', seen: 'virginia', on: '2026-09' },
  'CloudWatch logs': { dollars: 0.5985, per: 1, unit: 'GB', seen: 'known', on: '2025-06' },
  'CloudWatch alarms': { dollars: 0.1, per: 1, unit: 'alarm-months', seen: 'known', on: '2025-06' },
  'KMS keys': { dollars: 1.0, per: 1, unit: 'key-months', seen: 'known', on: '2025-06' },
  'KMS requests': { dollars: 0.03, per: 10_000, unit: 'requests', seen: 'known', on: '2025-06' },
} as const satisfies Readonly<Record<string, Price>>;

export type Priced = keyof typeof prices;

/** Step Functions, Standard: each state that is entered, each retry included. Published for Europe (London). */
export const stateTransitions: Price = {
  dollars: 0.025,
  per: 1000,
  unit: 'state transitions',
  seen: 'published',
  on: '2020-07',
};

/** Lambda's own durable functions: each step, wait or callback. What is written and kept is priced besides and left out. */
export const durableOperations: Price = {
  dollars: 8,
  per: million,
  unit: 'operations',
  seen: 'virginia',
  on: '2026-09',
};

/** Temporal Cloud, by the month: read in the sources of docs.temporal.io/cloud/pricing as they stood in 2026. */
export const temporal = {
  on: '2026',
  /** The Developer plan has no least price and the first price of an action for all; support by a share of what is used. */
  developerAction: 50,
  /** The Business plan is the greater of so many dollars a month and a share of what is used. */
  leastPlan: 500,
  planShare: 0.1,
  /** So many actions a month belong to the plan. */
  included: 2_500_000,
  /** Dollars a million actions, up to so many a month. The last is for all above, where sales quotes a lower one. */
  actions: [
    { upTo: 5_000_000, dollars: 50 },
    { upTo: 10_000_000, dollars: 45 },
    { upTo: 20_000_000, dollars: 40 },
    { upTo: 50_000_000, dollars: 35 },
    { upTo: 100_000_000, dollars: 30 },
    { upTo: Number.POSITIVE_INFINITY, dollars: 25 },
  ],
  /** Dollars a GB-hour of what is under way. */
  activeStorage: 0.042,
} as const;
