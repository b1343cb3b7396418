/**
 * Loads a bundle, as Lambda loads CommonJS, has its handler answer one event, and prints how long that took from just before the import, in
 * milliseconds: `first-answer.ts BUNDLE EVENT`, both files.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [bundle = '', eventFile = ''] = process.argv.slice(2);
const event: unknown = JSON.parse(readFileSync(eventFile, 'utf8'));
const context = { functionName: 'measured', awsRequestId: 'one', getRemainingTimeInMillis: () => 20_000 };

const load = createRequire(import.meta.url);
const begun = performance.now();
const { handler } = load(bundle) as {
  handler(event: unknown, context: unknown): Promise<unknown>;
};
const imported = performance.now();
const answer = await handler(event, context);
const answered = performance.now();
const took = { imported: imported - begun, answered: answered - begun, answer: answer ?? null };
process.stdout.write(`\n${JSON.stringify(took)}\n`);
process.exit();
