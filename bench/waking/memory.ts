/** So many notices due at once in a world in memory: what our own logic costs. Reads their count, prints how late they were. */
import { openMemoryWorld } from '../memory/world.ts';
import { herdOf } from './herd.ts';
import { due, wakeAll } from './wake.ts';

const count = Number(process.argv[2]);
const world = openMemoryWorld({ now: due });
for (const { key, log, head } of herdOf(count, due)) {
  const { facts, hashes } = log;
  Object.assign(world.cases.of(key), { facts, hashes, head });
  await world.ports.alarms.set(key, due, head.urgency ?? 'routine');
}

function* whoIsDue() {
  for (let next = world.alarms.takeDue(due); next; next = world.alarms.takeDue(due)) yield next.key;
}

const result = await wakeAll(whoIsDue(), ({ now, random, pause, report, mailer }) => ({
  ...world.ports,
  now,
  random,
  pause,
  report,
  mailer,
}));
process.stdout.write(`${JSON.stringify(result)}\n`);
