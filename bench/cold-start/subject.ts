/**
 * Cold start: how large each function's bundle is, and how long it takes in a fresh process from just before its import
 * until it has answered a first event, against a bundle of the SDK clients it uses and nothing else, which calls each
 * service once that the function called. AWS is a stand-in on this machine that answers at once.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionName } from '../../functions/settings/routes.ts';
import { functionNames } from '../../infra/functions.ts';
import { type Figure, figureOf } from '../figure.ts';
import { inFreshProcess, sideBySide } from '../rounds.ts';
import type { BenchOptions, Subject } from '../subject.ts';
import { type Bundled, bundleOurs, bundleTheirs, withCodeCache } from './bundles.ts';
import { environmentAt } from './place.ts';
import { type Scene, scenesOf, secret } from './scenes.ts';
import { openStandIn, type StandIn } from './stand-in.ts';
import type { Asked, ServiceName } from './wire.ts';

export const coldStart: Subject = {
  name: 'cold-start',
  title: 'Cold start: what is loaded, and the time from just before the import to the first answer',
  async run(options) {
    const folder = mkdtempSync(join(tmpdir(), 'longstop-cold-start-'));
    try {
      await using standIn = await openStandIn(secret);
      return await measureAll(folder, standIn, options);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureAll(folder: string, standIn: StandIn, options: BenchOptions): Promise<Figure[]> {
  const ours = new Map(functionNames.map((name) => [name, bundleOurs(name, folder)]));
  const run = (file: string, event: unknown) => firstAnswer(folder, standIn, file, event);
  const scenes = await scenesOf(
    standIn,
    async (name, event) => (await run(ours.get(name)!.file, event)).asked,
  );
  const figures: Figure[] = [];
  for (const name of functionNames) {
    options.progress(`  ${name}`);
    const play = (file: string) => playScene(scenes[name], standIn, run, file);
    figures.push(...(await measure(name, ours.get(name)!, play, folder, options)));
  }
  return figures;
}

interface First {
  readonly milliseconds: number;
  readonly asked: readonly Asked[];
}

async function measure(
  name: FunctionName,
  ours: Bundled,
  play: (file: string) => Promise<First>,
  folder: string,
  { rounds }: BenchOptions,
): Promise<Figure[]> {
  const called = servicesOf((await play(ours.file)).asked);
  const theirs = bundleTheirs(name, ours, called, folder);
  const cached = withCodeCache(name, ours, folder);
  const took = (file: string) => async () => (await play(file)).milliseconds;
  const times = await sideBySide(rounds, {
    plain: took(ours.file),
    cached: took(cached),
    theirs: took(theirs.file),
  });
  const against = `its clients alone: ${ours.services.join(', ')}`;
  const target = { atMost: 1 };
  const beside = (which: 'plain' | 'cached') =>
    times.map((time) => ({ ours: time[which], theirs: time.theirs }));
  const bytes = { ours: ours.bytes, theirs: theirs.bytes };
  return [
    figureOf({ name: `bundle of ${name}`, unit: 'bytes', against, target: { atMost: 1.25 } }, [bytes]),
    figureOf({ name: `first answer of ${name}`, unit: 'ms', against, target }, beside('plain')),
    figureOf(
      { name: `first answer of ${name} with a code cache`, unit: 'ms', against, target },
      beside('cached'),
    ),
  ];
}

function servicesOf(asked: readonly Asked[]): ServiceName[] {
  const services = new Set(asked.map(({ service }) => service));
  services.delete('web');
  return [...services] as ServiceName[];
}

type Run = (file: string, event: unknown) => Promise<First>;

function playScene({ event, table }: Scene, standIn: StandIn, run: Run, file: string): Promise<First> {
  standIn.table = table.copy();
  return run(file, event);
}

interface Took {
  readonly answered: number;
  readonly answer: {
    readonly statusCode?: number;
    readonly batchItemFailures?: readonly unknown[];
  } | null;
}

async function firstAnswer(folder: string, standIn: StandIn, file: string, event: unknown): Promise<First> {
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event));
  standIn.asked.length = 0;
  const script = new URL('first-answer.ts', import.meta.url);
  const { answered, answer } = await inFreshProcess<Took>(script, [file, eventFile], {
    env: environmentAt(standIn.url),
  });
  const hasFailed = (answer?.statusCode ?? 200) >= 400 || (answer?.batchItemFailures ?? []).length > 0;
  if (hasFailed) throw new Error(`${file} did not answer what was asked: ${JSON.stringify(answer)}`);
  return { milliseconds: answered, asked: [...standIn.asked] };
}
