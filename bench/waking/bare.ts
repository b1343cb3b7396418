/**
 * The puts that so many notices need, alone: what some notices put that were really sent is put again under other keys,
 * by the same client, the puts of one notice one after the other. Reads the count, prints how soon each had all of its.
 */
import { PutItemCommand, type PutItemCommandInput } from '@aws-sdk/client-dynamodb';
import { clientAt, watchPuts } from './client.ts';
import { herdOf } from './herd.ts';
import { latenessOf } from './lateness.ts';
import { withDatabase } from './own-database.ts';
import { portsOn, provisionFor } from './ports.ts';
import { together } from './together.ts';
import { due, wakeAll } from './wake.ts';

const count = Number(process.argv[2]);
/** So many are really sent first. */
const samples = 24;

const result = await withDatabase(samples, due, async (url) => {
  const puts: PutItemCommandInput[] = [];
  const keys = [...herdOf(samples, due)].map(({ key }) => key);
  await wakeAll(
    keys,
    async (surroundings) => {
      const client = clientAt(url);
      const ports = portsOn(url, client, surroundings);
      await provisionFor(ports, keys[0]!);
      watchPuts(client, (put) => puts.push(put));
      return ports;
    },
    1,
  );
  const each = puts.length / samples;
  const client = clientAt(url);
  const late: number[] = [];
  const begun = performance.now();
  await together(Array.from({ length: count }).keys(), async (place) => {
    for (let step = 0; step < each; step += 1)
      await client.send(
        new PutItemCommand(under(`case#bare#${place}`, puts[(place * each + step) % puts.length]!)),
      );
    late.push(performance.now() - begun);
  });
  return { ...latenessOf(late), puts: each };
});
process.stdout.write(`${JSON.stringify(result)}\n`);

/** The same put in another partition, where nothing stands yet. */
function under(pk: string, put: PutItemCommandInput): PutItemCommandInput {
  return { ...put, Item: { ...put.Item, pk: { S: pk } } };
}
