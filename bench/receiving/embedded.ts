/**
 * `embedded.ts ours|puts COUNT`: so many milestones received on the embedded database, in a process of its own; or what each
 * writes (fact, head, that it is settled, that its source posted), alone, by the same client under other keys. Prints how
 * long each took.
 */
import { randomBytes } from 'node:crypto';
import { dynamodbSources } from '../../functions/aws/dynamodb-authorities.ts';
import type { Ports } from '../../functions/ports.ts';
import { tableName } from '../../local/database/table.ts';
import { secret } from '../signed-post.ts';
import { clientAt } from '../waking/client.ts';
import { withDatabase } from '../waking/own-database.ts';
import { portsOn } from '../waking/ports.ts';
import { idle } from '../waking/wake.ts';
import { type Write, watchWrites, writeUnder } from '../waking/writes.ts';
import { authority, begin, postingTo, postOf, source, timeOf } from './posts.ts';
import { timesOf } from './timed.ts';

const [what, count] = process.argv.slice(2);
const warmUp = 200;

const times = await withDatabase(0, begin, async (url) => {
  const client = clientAt(url);
  let place = 0;
  const ports: Ports = {
    ...portsOn(url, client, {
      now: () => timeOf(place),
      random: (bytes) => randomBytes(bytes),
      pause: async () => {},
      report: ({ what: said }) => {
        throw new Error(said);
      },
      mailer: { send: () => Promise.reject(new Error('Nothing is due')) },
      alarms: idle,
    }),
    sources: dynamodbSources(client, tableName),
    announcements: { put: async () => {} },
    secrets: { find: async () => [secret], findAnew: async () => [secret], put: async () => {} },
  };
  await ports.sources.put({ source, authority });
  const post = postingTo(ports);
  const receive = (next: number) => {
    place = next;
    return post(postOf(next));
  };
  if (what !== 'puts') return timesOf(Number(count), warmUp, receive);
  const writes: Write[][] = [];
  watchWrites(client, (write) => writes.at(-1)?.push(write));
  const samples = 200;
  for (let next = 0; next < samples; next += 1) {
    writes.push([]);
    await receive(next);
  }
  const bare = clientAt(url);
  return timesOf(Number(count), warmUp, async (next) => {
    for (const write of writes[next % samples]!) await writeUnder(bare, `case#bare#${next}`, write);
  });
});
process.stdout.write(`${JSON.stringify(times)}\n`);
