/** Reads a mail as a cautious postmaster would, and says what is wrong with it. */
import { isDiscreet } from '../../domain/wording/discreet.ts';

export interface SentMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly from: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The reference of its case, which a source gave: its letters are nobody's words. */
  readonly reference: string;
}

/** What may be wrong, and what of it a mail has. */
const faults: Readonly<Record<string, (mail: SentMail) => readonly string[]>> = {
  'the subject is longer than 200 characters and the mark of a repeat': ({ subject }) =>
    subject.replace(/ \([^()]*\)$/, '').length > 200 ? [subject] : [],
  'the subject is not one line of visible characters': ({ subject }) =>
    /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(subject) || subject.trim() !== subject ? [subject] : [],
  'the subject has not the reference once, in brackets': ({ subject, reference }) =>
    subject.split(reference).length === 2 && subject.includes(`[${reference}]`) ? [] : [subject],
  'the subject tells what the matter is about': ({ subject, reference }) =>
    isDiscreet(subject.replace(reference, '')) ? [] : [subject],
  'the sender tells what the matter is about': ({ from }) => (isDiscreet(from) ? [] : [from]),
  'the sender is not Longstop': ({ from }) =>
    /^(Longstop <[a-z]+@[a-z0-9.-]+>|[a-z]+@[a-z0-9.-]+)$/.test(from) ? [] : [from],
  'it does not say that a machine wrote it': ({ headers }) =>
    headers['Auto-Submitted'] === 'auto-generated' ? [] : [JSON.stringify(headers)],
  'it has another header than that': ({ headers }) =>
    Object.keys(headers).filter((name) => name !== 'Auto-Submitted'),
  'a header is not printable ASCII': ({ headers }) =>
    Object.values(headers).filter((value) => !/^[ -~]+$/.test(value)),
  'it has not exactly one link': ({ text, html }) => {
    const links = [...new Set([...urlsIn(text), ...urlsIn(html.replaceAll(/ xmlns:\w+="[^"]*"/g, ''))])];
    return links.length === 1 && /\/a\/[\w-]+$/.test(links[0]!) ? [] : links.length > 0 ? links : ['none'];
  },
  'it fetches or runs something, or asks for something': ({ html }) =>
    html.match(
      /<(script|img|link|iframe|object|embed|video|audio|svg|form|input|base|meta http-equiv)\b|\bsrc=|\bon\w+=|url\(|@import|background=/gi,
    ) ?? [],
  // Gmail cuts at 102 KB, and some gateways add to a mail on its way
  'a part of it is longer than mail programs show whole': ({ html }) =>
    Buffer.byteLength(html) > 40 * 1024 ? [`${Buffer.byteLength(html)} bytes`] : [],
  'a line of the text is too long to be quoted': ({ text }) =>
    text.split('\n').filter((line) => line.length > 78 && line.trim().includes(' ')),
  'a line of the text could be taken for something else': ({ text }) =>
    text.split('\n').filter((line) => /^(>|From )|[ \t]$|^[ \t]+$/.test(line)),
  'a list of mails shows what the matter is about': ({ html }) => {
    const shown = previewIn(html);
    return shown.length > 120 && isDiscreet(shown) ? [] : [shown];
  },
  'text and HTML do not say the same': ({ text, html }) => {
    const [inText, inHtml] = [wordsOf(text.replaceAll(/https?:\S+/g, ' ')), wordsOf(seenIn(html))];
    return inText.join(' ') === inHtml.join(' ') ? [] : [differences(inText, inHtml)];
  },
  'it names an address': ({ subject, text, html }) =>
    [subject, text, withoutStyles(html)]
      .filter((part) => part.includes('@'))
      .flatMap((part) => part.match(/\S*@\S*/g) ?? []),
};

/** What is wrong with a mail, in words, with what shows it. */
export function faultsIn(mail: SentMail): string[] {
  return Object.entries(faults).flatMap(([what, find]) => find(mail).map((found) => `${what}: ${found}`));
}

export const knownFaults = Object.keys(faults);

function urlsIn(text: string): string[] {
  return text.match(/\b(?:https?:|www\.|mailto:|data:|javascript:|\/\/)[^\s"'<>]+/g) ?? [];
}

/** What a list of mails shows of one: what stands first in it, which whoever opens it does not see. */
function previewIn(html: string): string {
  return /<body[^>]*><div style="display:none[^"]*">([^<]*)<\/div>/.exec(html)?.[1] ?? '';
}

/** The HTML without its rules of style, which have signs of their own. */
export function withoutStyles(html: string): string {
  return html.replaceAll(/<style.*?<\/style>/gs, ' ');
}

/** What a reader of the HTML sees, without its head. */
export function seenIn(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, ' ')
    .replaceAll(/<!--.*?-->/gs, ' ')
    .replaceAll(/<div style="display:none[^"]*">[^<]*<\/div>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#8202;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Words in no order: the two parts put their sections in different places. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
}

function differences(one: readonly string[], other: readonly string[]): string {
  const lacks = (from: readonly string[], these: readonly string[]) =>
    [...new Set(these)].filter((word) => !from.includes(word)).slice(0, 5);
  return `HTML lacks ${lacks(other, one).join(', ')}; text lacks ${lacks(one, other).join(', ')}`;
}
