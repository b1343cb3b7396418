/** What is at fault with the HTML of a page, read as a browser reads it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Answer } from './wire.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element that no page of ours has: where a page has it, somebody else wrote a part of the page. */
export const planted = 'longstop-attack';
/** What a template makes of `{{ 7919 * 7907 }}`. */
export const reckoned = String(7919 * 7907);

/** Elements that fetch, run or send something, and what each may name. Any other is at fault. */
const mayName: Readonly<Record<string, RegExp>> = {
  script: /^\/assets\/longstop\.js/,
  link: /^\/assets\/(longstop\.css|icon\.svg)/,
  iframe: /^\/local\/mail\.html\?id=/,
};
const running = ['script', 'link', 'style', 'iframe', 'object', 'embed', 'base', 'applet', 'frame', 'meta'];
/** Attributes that lead somewhere. */
const leading = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'background', 'poster'];

/** Each fault in a few words; none where only our own template wrote markup. */
export function markupFaults({ body, headers }: Answer): string[] {
  if (!headers['content-type']?.startsWith('text/html')) return [];
  const elements = [...elementsIn(parse(body))];
  return [...new Set([...policyFaults(headers), ...elements.flatMap(faultsOf), ...reckonedIn(body)])];
}

function policyFaults(headers: Answer['headers']): string[] {
  const policy = headers['content-security-policy'];
  if (policy === undefined) return ['it has no policy'];
  return ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]
    .filter((each) => !policy.includes(each))
    .concat(/unsafe-|\*|https?:/.test(policy) ? ['a policy that lets in more'] : [])
    .map((each) => `its policy: ${each}`);
}

function faultsOf({ tagName, attrs }: Element): string[] {
  const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
  const isOurs = mayName[tagName]?.test(attribute('src') ?? attribute('href') ?? '') ?? false;
  return [
    ...(tagName === planted ? ['markup came through'] : []),
    ...(running.includes(tagName) && !isOurs && !isMeta(tagName, attribute) ? [`it has <${tagName}>`] : []),
    ...attrs.flatMap(({ name, value }) => [
      ...(/^on|^style$|^srcdoc$/.test(name) ? [`<${tagName}> has ${name}=`] : []),
      ...(name.includes(planted) ? [`<${tagName}> has an attribute of somebody else`] : []),
      ...(leading.includes(name) && !leadsWell(value) ? [`<${tagName}> leads to ${value.slice(0, 60)}`] : []),
    ]),
  ];
}

/** A page may say how it is encoded and how wide it is, and nothing that acts. */
function isMeta(tagName: string, attribute: (name: string) => string | undefined): boolean {
  return tagName === 'meta' && attribute('http-equiv') === undefined;
}

/** To a path of ours, a place on the page, an own picture, or where procedures are published. */
function leadsWell(value: string): boolean {
  return /^(\/(?![/\\])|[?#]|data:image\/|https:\/\/[\w.-]+(\/|$)|http:\/\/127\.0\.0\.1:\d+\/|mailto:)|^$/.test(
    value,
  );
}

const reckonedIn = (body: string) => (body.includes(reckoned) ? ['a template was filled in'] : []);

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}
