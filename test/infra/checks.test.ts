import { Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { at, described, resources, somewhere } from './described.ts';

test.each(['production', 'rehearsal'])("AWS's catalogue of good practice finds nothing in %s", (stage) => {
  const { app } = described(somewhere({ stage }));
  expect(new AwsSolutionsChecks(app).validateScope(app)).toMatchObject({ success: true, violations: [] });
});

test('the check is awake: a queue without a dead-letter queue is found', () => {
  const { app, stack } = described();
  new Queue(stack, 'Forgotten', { enforceSSL: true });
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  expect(violations.map(({ ruleName }) => ruleName)).toEqual(['AwsSolutions-SQS3']);
});

test('what is let pass is let pass for a reason given beside it', () => {
  const { app } = described();
  const passed = app.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY);
  expect(passed.length).toBeGreaterThan(0);
  for (const { data } of passed) expect(JSON.stringify(data)).toMatch(/AwsSolutions-.*[a-z]{3,} .*\./);
});

const { stack, template } = described(somewhere({ stage: 'production' }));

const nameProperties = /^(.*Name|Name)$/;

/** Names that we choose, as written in the template; references and names of attributes left out. */
const chosen = resources(template).flatMap(({ properties }) =>
  Object.entries(properties)
    .filter(([property, value]) => nameProperties.test(property) && typeof value === 'string')
    .map(([property, value]) => [property, String(value)] as const)
    .filter(([property]) => !['PolicyName', 'StageName', 'MetricName', 'DisplayName'].includes(property)),
);

test('a name says service, stage and purpose, and nothing of a person, an authority or a case', () => {
  expect(chosen.length).toBeGreaterThan(30);
  for (const [property, name] of chosen)
    expect(`${property}: ${name}`).toMatch(
      /: (alias\/|\/)?(longstop[-/]production[-/](sources\/)?[a-z-]+|Bearer)$/,
    );
});

test('tags say service and stage, and nothing else', () => {
  const tags = resources(template).flatMap(({ properties }) => {
    const given = properties.Tags ?? at(properties, 'Replicas', 0, 'Tags') ?? [];
    return Array.isArray(given)
      ? given.map((tag) => `${at(tag, 'Key')}=${at(tag, 'Value')}`)
      : Object.entries(given as object).map(([key, value]) => `${key}=${value}`);
  });
  expect(new Set(tags)).toEqual(new Set(['service=longstop', 'stage=production']));
});

test('no address of a person is written into the template', () => {
  const addresses = JSON.stringify(template.toJSON()).match(/[\w.+-]+@[\w-]+\.[\w.-]+/g);
  expect(new Set(addresses)).toEqual(new Set(['notices@longstop.example']));
});

test('the stack is in London, and cannot be deleted by a slip', () => {
  expect(stack.region).toBe('eu-west-2');
  expect(stack.terminationProtection).toBe(true);
});
