/** Cuts a compiled mail into its parts: see mails/mail.mjml for the marks. */

export interface Part {
  readonly name: string;
  /** HTML with its slots as `{{name}}`. */
  readonly html: string;
  /** Names of the slots, in the order in which they first come, each once. */
  readonly slots: readonly string[];
}

/** A part that holds no other. */
const innermost = /<!-- part (\w+) as (\w+) -->((?:(?!<!-- part )[\s\S])*?)<!-- end \1 -->/;

/** Every part, the whole mail last, under the name `mail`. Throws where a mark is left over or a name comes twice. */
export function partsOf(html: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = html;
  for (let found = innermost.exec(rest); found; found = innermost.exec(rest)) {
    const [marked, name, slot, content] = found;
    parts.push(part(name!, content!));
    rest = rest.replace(marked, () => `{{${slot}}}`);
  }
  if (/<!-- (part|end) /.test(rest)) throw new Error('A part does not end, or ends without having begun');
  const all = [...parts, part('mail', rest)];
  const twice = all.find(({ name }, place) => all.findIndex((other) => other.name === name) !== place);
  if (twice) throw new Error(`Two parts have the name ${twice.name}`);
  return all;
}

/** Several parts for one slot leave it several times in a row: it is kept once. */
function part(name: string, marked: string): Part {
  const html = marked.replaceAll(/(\{\{\w+\}\})(\s*\1)+/g, '$1').trim();
  return { name, html, slots: [...new Set([...html.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot]) => slot!))] };
}
