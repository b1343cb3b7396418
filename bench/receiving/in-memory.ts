/**
 * `in-memory.ts ours|puts COUNT`: so many milestones received on a store in memory; or what each has the store put, alone.
 * Prints how long each took.
 */
import type { CaseKey, CaseLog, Head, Logs } from '../../functions/ports.ts';
import { openMemoryWorld } from '../memory/world.ts';
import { secret } from '../signed-post.ts';
import { authority, begin, postingTo, postOf, source, timeOf } from './posts.ts';
import { timesOf } from './timed.ts';

const [what, count] = process.argv.slice(2);
const warmUp = 4000;
const total = Number(count) + warmUp;
const posts = Array.from({ length: total }, (_, place) => postOf(place));

const open = () => openMemoryWorld({ now: begin, sources: [{ source, authority, secrets: [secret] }] });
type Put = (logs: Logs) => Promise<unknown>;

/** Receives everything, and gives what was put for each milestone. */
async function putsOfAll(): Promise<readonly (readonly Put[])[]> {
  const world = open();
  const { logs } = world.ports;
  let puts: Put[] = [];
  const watched: Logs = {
    ...logs,
    append(log: CaseLog, ...fact) {
      puts.push((others) => others.append(log, ...fact));
      return logs.append(log, ...fact);
    },
    project(log: { readonly key: CaseKey } & CaseLog, head: Head) {
      puts.push((others) => others.project(log, head));
      return logs.project(log, head);
    },
  };
  const post = postingTo({ ...world.ports, logs: watched });
  const all: Put[][] = [];
  for (const [place, each] of posts.entries()) {
    world.clock.now = timeOf(place);
    await post(each);
    all.push(puts);
    puts = [];
  }
  return all;
}

async function ours() {
  const world = open();
  const post = postingTo(world.ports);
  return timesOf(Number(count), warmUp, (place) => {
    world.clock.now = timeOf(place);
    return post(posts[place]!);
  });
}

async function puts() {
  const all = await putsOfAll();
  const { logs } = open().ports;
  return timesOf(Number(count), warmUp, async (place) => {
    for (const put of all[place]!) await put(logs);
  });
}

process.stdout.write(`${JSON.stringify(await (what === 'puts' ? puts() : ours()))}\n`);
