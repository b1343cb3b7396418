/** Compiles every template of the pages, and the GOV.UK and Ministry of Justice macros that they reach, into one module of code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import nunjucks from 'nunjucks';
import { templateFolders } from '../templates/folders.ts';
import { options } from '../templates/options.ts';

/**
 * The text of an ES module with the same export as web/templates/from-files.ts, and no file to read. Throws where a
 * template is not found.
 */
export function compiledTemplates(): string {
  const env = new nunjucks.Environment(null, options);
  const parts = [...reachedFrom(ownTemplates())].map(([name, text]) =>
    nunjucks.precompileString(text, {
      name,
      env,
      wrapper: wrapped,
    }),
  );
  return `import nunjucks from 'nunjucks/browser/nunjucks-slim.js';
import { posix } from 'node:path';
const compiled = {
${parts.join(',\n')}
};
class Loader extends nunjucks.PrecompiledLoader {
  resolve(from, to) { return posix.join(posix.dirname(from), to); }
}
export const environment = new nunjucks.Environment([new Loader(compiled)], ${JSON.stringify(options)});
`;
}

/** As an entry of an object. The library hands over a list of one, and says it is the one. */
function wrapped(precompiled: { name: string; template: string }): string {
  const [{ name, template }] = precompiled as unknown as [typeof precompiled];
  return `${JSON.stringify(name)}: (function(){${template}})()`;
}

function ownTemplates(): string[] {
  return readdirSync(templateFolders[0], { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.njk'))
    .map((name) => name.replaceAll('\\', '/'));
}

const reference = /\{%-?\s*(?:from|include|extends|import)\s+"([^"]+)"/g;

/** These templates with all that they name, and all that those name. */
function reachedFrom(names: readonly string[]): Map<string, string> {
  const reached = new Map<string, string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    const text = textOf(name);
    reached.set(name, text);
    for (const [, other = ''] of text.matchAll(reference)) {
      open.push(other.startsWith('.') ? posix.join(posix.dirname(name), other) : other);
    }
  }
  return reached;
}

function textOf(name: string): string {
  for (const folder of templateFolders) {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      // In the next folder, or in none.
    }
  }
  throw new Error(`There is no template ${name}`);
}
