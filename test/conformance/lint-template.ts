/** `npm run lint:template`: the synthesised template as cfn-lint sees it. Exits as cfn-lint does. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pythonWith } from './python.ts';

/** CDK writes a dependency down also where a reference implies it, which is no fault. */
const passedOver = ['W3005'];

const output = join(import.meta.dirname, '../../cdk.out');
const templates = readdirSync(output).filter((name) => name.endsWith('.template.json'));
if (templates.length === 0) throw new Error('There is no template: run npm run synth first');
const command = join(pythonWith(['cfn-lint==1.58.0']), 'bin', 'cfn-lint');
const { status } = spawnSync(
  command,
  [
    ...templates.map((name) => join(output, name)),
    '--regions',
    'eu-west-2',
    '--ignore-checks',
    ...passedOver,
  ],
  { stdio: 'inherit' },
);
if (status === 0) console.log(`cfn-lint: nothing found in ${templates.join(', ')}`);
process.exitCode = status ?? 1;
