/** `npm run record-restore`: what an operator tells Longstop after restoring the table, with AWS credentials of their own. */
import { openDynamodb } from '../functions/aws/clients.ts';
import { sourceNames } from '../functions/aws/dynamodb-authorities.ts';
import { dynamodbRestores } from '../functions/aws/dynamodb-restores.ts';
import { help, type RestoreOptions, readOptions } from './options.ts';

try {
  const options = readOptions(process.argv.slice(2), Date.now());
  console.log(options ? await record(options) : help);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function record({ table, restore }: RestoreOptions): Promise<string> {
  const dynamodb = openDynamodb();
  const outcome = await dynamodbRestores(dynamodb, table).record(restore);
  const [from, until] = [restore.from, restore.until].map((instant) => new Date(instant).toISOString());
  const sources = await sourceNames(dynamodb, table);
  return [
    `${outcome === 'written' ? 'Recorded' : 'Already recorded'} in ${table}: what was written after ${from} is lost.`,
    `Notices that fell due until ${until} go out as possible repeats.`,
    `Ask these ${sources.length} sources to post again what they posted after ${from}:`,
    ...sources.map((source) => `  ${source}`),
  ].join('\n');
}
