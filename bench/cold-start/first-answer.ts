/**
 * Imports a bundle, has its handler answer one event, and prints how long that took from just before the import, in
 * milliseconds: `first-answer.ts BUNDLE EVENT`, both files.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle = '', eventFile = ''] = process.argv.slice(2);
const event: unknown = JSON.parse(readFileSync(eventFile, 'utf8'));
const context = { functionName: 'measured', awsRequestId: 'one', getRemainingTimeInMillis: () => 20_000 };

const begun = performance.now();
const { handler } = (await import(pathToFileURL(bundle).href)) as {
  handler(event: unknown, context: unknown): Promise<unknown>;
};
const imported = performance.now();
const answer = await handler(event, context);
const answered = performance.now();
const took = { imported: imported - begun, answered: answered - begun, answer: answer ?? null };
process.stdout.write(`\n${JSON.stringify(took)}\n`);
process.exit();
