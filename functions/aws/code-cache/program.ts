/** A function's bundle as a script that V8 may have compiled beforehand. */
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';

/** Where the bundle stands in the folder of a function. */
const programName = 'main.cjs';

/**
 * The file of what a V8 like this one compiled: of this version, with these flags, on this architecture. For any other it
 * would be of no use, and any other looks for another file.
 */
export function cacheName(): string {
  return `${process.arch}-${cachedDataVersionTag()}.cache`;
}

/** The bundle in a folder. Where what was compiled cannot be used, V8 compiles it anew: it is slower, and the same. */
export function programIn(folder: string): Script {
  const filename = join(folder, programName);
  const body = readFileSync(filename, 'utf8');
  const cachedData = readCache(folder, body);
  return new Script(`(function (exports, require, module, __filename, __dirname) {${body}\n})`, {
    filename,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

/** Writes what V8 has compiled of the bundle so far. */
export function writeCache(folder: string, program: Script): void {
  const compiled = program.createCachedData();
  const body = readFileSync(join(folder, programName), 'utf8');
  writeFileSync(join(folder, cacheName()), Buffer.concat([markOf(body, compiled), compiled]));
}

/** V8 looks at the length of a program alone, and dies of a cache that was damaged: so a mark of both goes before it. */
function readCache(folder: string, body: string): Buffer | undefined {
  try {
    const cache = readFileSync(join(folder, cacheName()));
    const [mark, compiled] = [cache.subarray(0, markLength), cache.subarray(markLength)];
    return mark.equals(markOf(body, compiled)) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

const markLength = 64;

function markOf(body: string, compiled: Buffer): Buffer {
  return Buffer.concat([hash('sha256', body, 'buffer'), hash('sha256', compiled, 'buffer')]);
}

type Wrapper = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  folder: string,
) => void;

/** Runs the bundle as node runs a CommonJS module, and gives what it exports. */
export function run(program: Script, folder: string): Readonly<Record<string, unknown>> {
  const filename = join(folder, programName);
  const module: { exports: object } = { exports: {} };
  const wrapper = program.runInThisContext() as Wrapper;
  wrapper(module.exports, createRequire(filename), module, filename, folder);
  return module.exports as Readonly<Record<string, unknown>>;
}
