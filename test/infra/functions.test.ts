import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../functions/settings/environment.ts';
import { routes } from '../../functions/settings/routes.ts';
import { functionNames } from '../../infra/functions.ts';
import { at, described, plain, resources } from './described.ts';

const { template } = described();
const found = resources(template, 'AWS::Lambda::Function');
const called = (name: string) =>
  found.find(({ properties }) => properties.FunctionName === `longstop-rehearsal-${name}`)!;

test('every function that answers a route exists, and there is no function that is not named', () => {
  expect(functionNames).toEqual(expect.arrayContaining(routes.map(({ answeredBy }) => answeredBy)));
  expect(found.map(({ properties }) => properties.FunctionName).sort()).toEqual(
    functionNames.map((name) => `longstop-rehearsal-${name}`).sort(),
  );
});

test.each(functionNames)('%s has a file of its name to be built from', (name) => {
  expect(existsSync(join(import.meta.dirname, '..', '..', 'functions', `${name}.ts`))).toBe(true);
});

describe('a function is told everything it must know', () => {
  test.each(functionNames)('%s', (name) => {
    const variables = at(called(name).properties, 'Environment', 'Variables') as Record<string, unknown>;
    const settings = readSettings(
      Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, plain(value)])),
    );
    expect(settings).toMatchObject({
      table: '<Cases>',
      urgentWakeQueueUrl: '<WakeUrgent>',
      lateWakeQueueUrl: '<WakeLate>',
      routineWakeQueueUrl: '<WakeRoutine>',
      mailEventsQueueUrl: '<MailEvents>',
      bankHolidaysUrl: 'https://www.gov.uk/bank-holidays.json',
    });
  });
});

test('all run on Node 24, on ARM, with nothing that slows the start of node', () => {
  for (const { properties } of found) {
    expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    expect(Object.keys(at(properties, 'Environment', 'Variables') as object)).not.toContain('NODE_OPTIONS');
  }
});

test('a function that a person waits for answers before the HTTP API gives up at 30 seconds', () => {
  for (const { answeredBy } of routes) expect(called(answeredBy).properties.Timeout).toBeLessThan(30);
});

test('a sweep ends before the next begins', () => {
  expect(called('sweep').properties.Timeout).toBeLessThan(60);
});

test('each function writes JSON into a log of its own that is kept for a year', () => {
  const logs = new Map(
    resources(template, 'AWS::Logs::LogGroup').map(({ id, properties }) => [id, properties]),
  );
  const groups = found.map(({ properties }) => {
    expect(at(properties, 'LoggingConfig', 'LogFormat')).toBe('JSON');
    return String(at(properties, 'LoggingConfig', 'LogGroup', 'Ref'));
  });
  expect(new Set(groups).size).toBe(functionNames.length);
  for (const group of groups) expect(logs.get(group)?.RetentionInDays).toBe(365);
});
