/**
 * PostgreSQL and Redis as Debian packages them, each on a socket in a folder of its own: PostgreSQL as it is set up by
 * default (fsync and synchronous commit on), Redis with its append-only file written through each second.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Server {
  readonly connection: string;
  stop(): Promise<void>;
}

/** @param folder an empty one, which the server may own */
export async function startPostgres(folder: string): Promise<Server> {
  const bin = globSync('/usr/lib/postgresql/*/bin').at(-1);
  if (bin === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const as = unprivileged();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8'], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  });
  const options = ['-D', data, '-k', folder, '-c', 'listen_addresses='];
  const child = spawn(join(bin, 'postgres'), options, { ...as, cwd: folder, stdio: 'ignore' });
  await until(() => existsSync(join(folder, '.s.PGSQL.5432')), child);
  const connection = `postgres://bench@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await until(() => isReady(bin, folder), child);
  return { connection, stop: () => end(child, 'SIGINT') };
}

export async function startRedis(folder: string): Promise<Server> {
  const connection = join(folder, 'redis.sock');
  const durability = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''];
  const options = ['--port', '0', '--unixsocket', connection, '--dir', folder, ...durability];
  const child = spawn('redis-server', options, { stdio: 'ignore' });
  child.on('error', () => {});
  await until(() => existsSync(connection), child);
  return { connection, stop: () => end(child, 'SIGTERM') };
}

/** PostgreSQL refuses to run as root: its own user then. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function isReady(bin: string, folder: string): boolean {
  try {
    execFileSync(join(bin, 'pg_isready'), ['-h', folder, '-q']);
    return true;
  } catch {
    return false;
  }
}

async function until(isTrue: () => boolean, child: ChildProcess): Promise<void> {
  for (let count = 0; count < 300; count += 1) {
    if (isTrue()) return;
    if (child.exitCode !== null || child.pid === undefined) break;
    await pause(100);
  }
  throw new Error(
    `${child.spawnfile} does not start. Is it installed? apt-get install postgresql redis-server`,
  );
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
