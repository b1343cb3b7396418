/** So many notices due at once on the embedded database: reads their count, prints how late they were accepted. */
import { clientAt } from './client.ts';
import { herdOf } from './herd.ts';
import { withDatabase } from './own-database.ts';
import { portsOn, provisionFor } from './ports.ts';
import { due, wakeAll } from './wake.ts';

const count = Number(process.argv[2]);
const keys = [...herdOf(count, due)].map(({ key }) => key);
const result = await withDatabase(count, due, (url) =>
  wakeAll(keys, async (surroundings) => {
    const ports = portsOn(url, clientAt(url), surroundings);
    await provisionFor(ports, keys[0]!);
    return ports;
  }),
);
process.stdout.write(`${JSON.stringify(result)}\n`);
