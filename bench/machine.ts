import { cpus, release, totalmem, type } from 'node:os';

/** On what it was measured: processor, cores, memory, system and the version of node. */
export function machine(): string {
  const [first] = cpus();
  const memory = `${(totalmem() / 1024 ** 3).toFixed(0)} GiB`;
  const processor = `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}`;
  return [processor, memory, `${type()} ${release()}`, `Node ${process.version}`].join(', ');
}
