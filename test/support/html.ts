/** What a page says to a program that reads it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Each id that several elements of a page have: whatever refers to it finds the first alone. */
export function idsTwiceIn(html: string): string[] {
  const ids = idsIn(parse(html));
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) < place))];
}

function idsIn(node: Node): string[] {
  const own = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'id').map(({ value }) => value) : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(idsIn) : [])];
}
