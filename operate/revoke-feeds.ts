/** `npm run revoke-feeds`: what an operator does when somebody who had calendar feeds leaves. */
import { openDynamodb } from '../functions/aws/clients.ts';
import { dynamodbFeeds } from '../functions/aws/dynamodb-feeds.ts';
import { revokeFeedsOf } from '../functions/leaving.ts';
import { help, type LeavingOptions, readLeaving } from './leaving.ts';

try {
  const options = readLeaving(process.argv.slice(2));
  console.log(options ? await revoke(options) : help);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function revoke({ table, leaver }: LeavingOptions): Promise<string> {
  const dynamodb = openDynamodb();
  const count = await revokeFeedsOf(dynamodbFeeds(dynamodb, table), leaver, Date.now());
  return `Calendar feeds revoked: ${count}.`;
}
