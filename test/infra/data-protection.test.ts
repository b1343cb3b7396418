import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { described, resources } from './described.ts';

/** What people call the services of the template. */
const words: Readonly<Record<string, string>> = {
  ApiGatewayV2: 'API Gateway',
  Budgets: 'Budgets',
  CloudWatch: 'CloudWatch',
  DynamoDB: 'DynamoDB',
  Events: 'EventBridge',
  IAM: 'IAM',
  KMS: 'KMS',
  Lambda: 'Lambda',
  Logs: 'CloudWatch with its logs',
  SES: 'SES',
  SNS: 'SNS',
  SQS: 'SQS',
  SecretsManager: 'Secrets Manager',
  Scheduler: 'EventBridge with its Scheduler',
};

test('every service of AWS that is used is named among the sub-processors', () => {
  const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'data-protection.md'), 'utf8');
  const list = /AWS services, all in London \(eu-west-2\):[\s\S]*?\n\n/
    .exec(guide)![0]
    .replaceAll(/\s+/g, ' ');
  const { template } = described();
  const used = new Set(resources(template).map(({ type }) => type.split('::')[1]!));
  expect(used.size).toBeGreaterThan(8);
  expect([...used].filter((service) => !list.includes(words[service] ?? 'not known here'))).toEqual([]);
});
