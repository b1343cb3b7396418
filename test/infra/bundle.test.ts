import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleClients, servicesIn } from '../../bench/cold-start/clients-alone.ts';
import { writeSettings } from '../../functions/settings/environment.ts';
import type { FunctionName } from '../../functions/settings/routes.ts';
import { bundle } from '../../infra/bundle.ts';
import { functionNames } from '../../infra/functions.ts';

const folder = mkdtempSync(join(tmpdir(), 'longstop-bundles-'));
const made = new Map<string, Metafile>();

beforeAll(() => {
  for (const name of functionNames) made.set(name, bundle(name, join(folder, name)));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** How many times as large as its clients a bundle may be that is larger than 1.25 times, and what makes it so. */
const exceptions: { readonly [Name in FunctionName]?: number } = {
  // Every mail in two languages, the procedures behind it, and calendar files.
  'wake-case': 1.4,
  'send-digests': 1.3,
  // The API's own document, and calendar feeds.
  read: 1.9,
  // All pages with their styles, pictures and charts.
  web: 6.2,
};

const inputs = (name: string) => Object.keys(made.get(name)!.inputs);
const outputs = (name: string) => Object.values(made.get(name)!.outputs);
const file = (name: string) => join(folder, name, 'index.cjs');

const anything = 'https://anything.example';
const settings = writeSettings({
  table: anything,
  urgentWakeQueueUrl: anything,
  urgentWakeQueueArn: anything,
  lateWakeQueueUrl: anything,
  lateWakeQueueArn: anything,
  routineWakeQueueUrl: anything,
  routineWakeQueueArn: anything,
  changesQueueUrl: anything,
  eventBus: anything,
  webhookCallsQueueUrl: anything,
  mailEventsQueueUrl: anything,
  scheduleGroup: anything,
  scheduleRoleArn: anything,
  scheduleDeadLetterArn: anything,
  mailFrom: anything,
  mailConfigurationSet: anything,
  authorityClaim: anything,
  roleClaim: anything,
  tokenIssuer: anything,
  pagesClientId: anything,
  pagesSecret: anything,
  bankHolidaysUrl: anything,
  secretPrefix: anything,
  webhookSecretPrefix: anything,
  publicUrl: anything,
});

describe.each(functionNames)('the bundle of %s', (name) => {
  test('has nothing of the local server, the tests or the infrastructure in it', () => {
    expect(inputs(name).filter((input) => /^(local|test|bench|infra)\//.test(input))).toEqual([]);
    expect(readFileSync(file(name), 'utf8')).not.toMatch(
      /\/local\/(clock|outbox|schedules|sources|token|mail-events|webhook-secrets)/,
    );
  });

  test('has none of the stand-ins that the local server runs on', () => {
    const standIns =
      /node_modules\/(dynalite|aws-ses-v2-local|oidc-provider|koa|croner|nunjucks\/src|sass|mjml[\w-]*|vitest|aws-sdk-client-mock)\//;
    expect(inputs(name).filter((input) => standIns.test(input))).toEqual([]);
    const signsPeopleIn = inputs(name).some((input) =>
      /node_modules\/(jose|openid-client|nunjucks)\//.test(input),
    );
    expect(signsPeopleIn).toBe(name === 'web');
  });

  test('brings the AWS SDK it was tested with, and leaves nothing but Node itself to the runtime', () => {
    expect(inputs(name).some((input) => /(^|\/)node_modules\/@aws-sdk\/client-/.test(input))).toBe(true);
    const left = outputs(name).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(left.filter((path) => !/^(node:)?(?!@)[a-z_/]+$/.test(path))).toEqual([]);
  });

  test('loads under Node and exports the handler', () => {
    const said = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `console.log(typeof (await import(process.argv[1])).handler)`,
        file(name),
      ],
      { env: { ...settings, AWS_REGION: 'eu-west-2' }, encoding: 'utf8' },
    );
    expect(said.trim()).toBe('function');
  });

  test('is not much larger than the SDK clients that it uses', () => {
    const most = exceptions[name] ?? 1.25;
    const alone = join(folder, `${name}-clients`);
    bundleClients(servicesIn(made.get(name)!), [], alone);
    const ratio = statSync(file(name)).size / statSync(join(alone, 'index.cjs')).size;
    expect(ratio).toBeLessThan(most);
    // An exception that is no longer needed is taken back.
    if (most > 1.25) expect(ratio).toBeGreaterThan(1.25);
  });
});
