/** Opening ports: each when it is first used, and those alone that were asked for. */
import type { Instant } from '../../domain/calendar/london.ts';
import type { Basics, Ports, ReportEntry } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';
import type { ClientOpener, Endpoints } from './clients.ts';
import { fitToLog } from './log-line.ts';

/** What differs between places: clock and pauses, the source of randomness, where reports go, and where AWS answers. */
export interface World {
  now(): Instant;
  random(bytes: number): Uint8Array;
  pause(milliseconds: number): Promise<unknown>;
  report(entry: ReportEntry): void;
  readonly endpoints?: Endpoints;
}

/** What a port is opened with. */
export interface Opening {
  readonly settings: Settings;
  now(): Instant;
  /** The client of a service, which all ports share. Made when it is first asked for. */
  client<Client>(open: ClientOpener<Client>): Client;
}

type PortName = Exclude<keyof Ports, keyof Basics>;

/** How each of these ports is opened. */
export type OpenersOf<Opened extends Basics> = {
  readonly [Name in Exclude<keyof Opened, keyof Basics>]: (opening: Opening) => Opened[Name];
};

/** What every function has, and the ports that these open. */
export function open<Opened extends Basics>(
  openers: OpenersOf<Opened>,
  settings: Settings,
  world: World,
): Opened {
  const client = once((opener: ClientOpener<unknown>) => opener(world.endpoints));
  const opening = { settings, now: world.now, client } as Opening;
  const basics: Basics = {
    settings,
    now: world.now,
    random: world.random,
    pause: world.pause,
    report: (entry) => world.report(fitToLog(entry)),
  };
  const port = once((name: PortName) => (openers as OpenersOf<Ports>)[name](opening));
  for (const name of Object.keys(openers) as PortName[])
    Object.defineProperty(basics, name, { get: () => port(name), enumerable: true });
  return basics as Opened;
}

/** The same function, but it works out the answer to each question once. */
function once<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    if (!known.has(question)) known.set(question, answer(question));
    return known.get(question)!;
  };
}
