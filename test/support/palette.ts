/**
 * Which colours stand on which in the HTML of a mail, as a mail program paints it: by what is inlined, and in dark mode by
 * the rules of the one block of styles that asks for it. Knows the selectors that the frame uses, and no others.
 */

export interface Pair {
  readonly ink: string;
  readonly paper: string;
  readonly text: string;
}

interface Rule {
  readonly selectors: readonly string[];
  readonly ink?: string;
  readonly paper?: string;
}

interface Element {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly ink: string;
  readonly paper: string;
  readonly hidden: boolean;
}

const voids = /^(meta|br|hr|img|input|link|!doctype)$/;
const root: Element = { tag: '', classes: [], ink: '#000000', paper: '#ffffff', hidden: false };

/** Every colour of text with the colour behind it, for each text that is seen. */
export function pairsIn(html: string, scheme: 'light' | 'dark'): readonly Pair[] {
  const rules = scheme === 'dark' ? darkRules(html) : [];
  const [page] = /<body.*<\/body>/s.exec(html)!;
  const body = page.replaceAll(/<!--.*?-->/gs, '');
  const open: Element[] = [root];
  const pairs: Pair[] = [];
  for (const [, closing, tag, attributes, text] of body.matchAll(/<(\/?)([\w!]+)([^>]*)>|([^<]+)/g)) {
    const here = open.at(-1)!;
    if (text !== undefined) {
      const seen = text.replaceAll(/&#8202;|\s+/g, ' ').trim();
      if (seen !== '' && !here.hidden) pairs.push({ ink: here.ink, paper: here.paper, text: seen });
    } else if (closing) {
      if (here.tag !== tag) throw new Error(`<${here.tag}> is closed by </${tag}>`);
      open.pop();
    } else if (!voids.test(tag!)) open.push(painted(tag!, attributes!, open, rules));
  }
  if (open.length !== 1) throw new Error(`${open.length - 1} elements are not closed`);
  return pairs;
}

function painted(tag: string, attributes: string, open: readonly Element[], rules: readonly Rule[]): Element {
  const around = open.at(-1)!;
  const style = /style="([^"]*)"/.exec(attributes)?.[1] ?? '';
  const classes = (/class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ').filter((name) => name !== '');
  const bare = { tag, classes };
  const applied = rules.filter(({ selectors }) => selectors.some((selector) => fits(selector, bare, open)));
  const inline = declared(style);
  return {
    ...bare,
    ink: applied.findLast(({ ink }) => ink)?.ink ?? inline.ink ?? around.ink,
    paper: applied.findLast(({ paper }) => paper)?.paper ?? inline.paper ?? around.paper,
    hidden: around.hidden || style.includes('display:none'),
  };
}

function declared(style: string): { readonly ink?: string; readonly paper?: string } {
  const ink = /(?:^|[;{ ])color: ?(#[0-9a-f]{6})/.exec(style)?.[1];
  const paper = [...style.matchAll(/background(?:-color)?: ?(#[0-9a-f]{6})/g)].at(-1)?.[1];
  return { ...(ink && { ink }), ...(paper && { paper }) };
}

function darkRules(html: string): Rule[] {
  const [, block] = /@media \(prefers-color-scheme: dark\) \{(.*?\}) \}/s.exec(html)!;
  return [...block!.matchAll(/([^{}]+)\{([^}]*)\}/g)].map(([, selectors, style]) => {
    if (style!.split('!important').length - 1 !== style!.split(';').filter((each) => each.trim()).length)
      throw new Error(`What is inlined is stronger than ${style}`);
    return { selectors: selectors!.split(',').map((selector) => selector.trim()), ...declared(style!) };
  });
}

/** Whether an element is what a selector of tags, classes, descent and `>` asks for. */
function fits(
  selector: string,
  element: Pick<Element, 'tag' | 'classes'>,
  open: readonly Element[],
): boolean {
  const parts = selector.split(/\s+/);
  const last = parts.pop()!;
  if (!is(last, element)) return false;
  if (parts.length === 0) return true;
  if (parts.at(-1) === '>') {
    const parent = open.at(-1);
    return parent !== undefined && fits(parts.slice(0, -1).join(' '), parent, open.slice(0, -1));
  }
  return open.some((each, place) => fits(parts.join(' '), each, open.slice(0, place)));
}

function is(simple: string, { tag, classes }: Pick<Element, 'tag' | 'classes'>): boolean {
  if (!/^[\w.]+$/.test(simple)) throw new Error(`A selector that is not known: ${simple}`);
  const [name, ...wanted] = simple.split('.');
  return (name === '' || name === tag) && wanted.every((each) => classes.includes(each));
}

/** How strongly two colours contrast, from 1 to 21, by WCAG 2. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The colour that a program makes of it that turns light into dark whether it is asked to or not: the hue stays. */
export function inverted(colour: string): string {
  const values = channels(colour);
  const shift = 1 - Math.max(...values) - Math.min(...values);
  return `#${values
    .map((value) =>
      Math.round((value + shift) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255);
}
