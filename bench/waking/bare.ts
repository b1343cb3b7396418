/**
 * The puts that so many notices need, alone: what some notices put that were really sent is put again under other keys,
 * by the same client, the puts of one notice one after the other. Reads the count, prints how soon each had all of its.
 */
import { clientAt } from './client.ts';
import { herdOf } from './herd.ts';
import { latenessOf } from './lateness.ts';
import { withDatabase } from './own-database.ts';
import { portsOn, provisionFor } from './ports.ts';
import { together } from './together.ts';
import { due, wakeAll } from './wake.ts';
import { type Write, watchWrites, writeUnder } from './writes.ts';

const count = Number(process.argv[2]);
/** So many are really sent first. */
const samples = 24;

const result = await withDatabase(samples, due, async (url) => {
  const puts: Write[] = [];
  const keys = [...herdOf(samples, due)].map(({ key }) => key);
  await wakeAll(
    keys,
    async (surroundings) => {
      const client = clientAt(url);
      const ports = portsOn(url, client, surroundings);
      await provisionFor(ports, keys[0]!);
      watchWrites(client, (put) => puts.push(put));
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
      await writeUnder(client, `case#bare#${place}`, puts[(place * each + step) % puts.length]!);
    late.push(performance.now() - begun);
  });
  return { ...latenessOf(late), puts: each };
});
process.stdout.write(`${JSON.stringify(result)}\n`);
