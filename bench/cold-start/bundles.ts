/** The bundles that are measured, in a folder of their own. */
import { cpSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FunctionName } from '../../functions/settings/routes.ts';
import { bundle } from '../../infra/bundle.ts';
import { addCodeCache } from '../../infra/code-cache.ts';
import { bundleClients, servicesIn } from './clients-alone.ts';
import type { ServiceName } from './wire.ts';

export interface Bundled {
  readonly file: string;
  readonly bytes: number;
  /** The services whose clients are in it. */
  readonly services: readonly ServiceName[];
}

export function bundleOurs(name: FunctionName, within: string): Bundled {
  const folder = join(within, name);
  return measured(folder, servicesIn(bundle(name, folder)));
}

/** The same with a code cache made by this node, as one made by Lambda's node is shipped. */
export function withCodeCache(name: FunctionName, ours: Bundled, within: string): string {
  const folder = join(within, `${name}-with-code-cache`);
  cpSync(dirname(ours.file), folder, { recursive: true });
  addCodeCache(folder, [process.execPath]);
  return join(folder, 'index.cjs');
}

/** The clients that a bundle of ours has, with nothing else. Its handler calls those of `called`. */
export function bundleTheirs(
  name: FunctionName,
  { services }: Bundled,
  called: readonly ServiceName[],
  within: string,
): Bundled {
  const folder = join(within, `${name}-clients`);
  bundleClients(services, called, folder);
  return measured(folder, services);
}

function measured(folder: string, services: readonly ServiceName[]): Bundled {
  const file = join(folder, 'index.cjs');
  return { file, bytes: statSync(file).size, services };
}
