/**
 * AWS emulators that other people wrote, from PyPI, each at a fixed version in a Python environment that is made when it
 * is first needed. They listen on 127.0.0.1 and keep nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listen, stop } from '../../local/loopback.ts';
import { pythonWith } from './python.ts';

export const emulatorNames = ['ministack', 'moto'] as const;
export type EmulatorName = (typeof emulatorNames)[number];

export interface Emulator {
  readonly url: string;
  end(): void;
}

interface Launch {
  readonly command: string;
  readonly options: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** Answers 200 when it is ready. */
  readonly health: string;
}

const launches: Readonly<Record<EmulatorName, (port: number) => Launch>> = {
  ministack: (port) => ({
    command: 'ministack',
    options: [],
    variables: {
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: '127.0.0.1',
      MINISTACK_REGION: 'eu-west-2',
      IOT_MTLS_ENABLED: '0',
    },
    health: '/_ministack/health',
  }),
  moto: (port) => ({
    command: 'moto_server',
    options: ['-H', '127.0.0.1', '-p', String(port)],
    variables: { MOTO_ENABLE_ISO_REGIONS: 'false' },
    health: '/moto-api/',
  }),
};

/** Starts an emulator on a free port. Throws where it does not get ready within a minute. */
export async function startEmulator(name: EmulatorName): Promise<Emulator> {
  const folder = pythonWith(['ministack==1.5.33', 'moto[server]==5.2.5']);
  const port = await freePort();
  const { command, options, variables, health } = launches[name](port);
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(join(folder, 'bin', command), options, {
    env: { PATH, HOME, AWS_DEFAULT_REGION: 'eu-west-2', ...variables },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(child, url + health);
  return { url, end: () => child.kill('SIGKILL') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await stop(server);
  return port;
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    if (child.exitCode !== null) throw new Error(`The emulator ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(200);
  }
  child.kill('SIGKILL');
  throw new Error('The emulator does not answer');
}
