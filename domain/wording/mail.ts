/** A letter as the two parts of a mail: text that reads well by itself, and HTML for mail programs. */
import type { Letter } from './letter.ts';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const acknowledge = 'Acknowledge that you have read this';
const meaning = 'This records that you have read the message. It does not record that the work is done.';

export function mailOf(letter: Letter): Mail {
  return { subject: letter.subject, text: textOf(letter), html: htmlOf(letter) };
}

function textOf({ heading, paragraphs, why, source, alsoTold, link }: Letter): string {
  return [
    heading,
    ...paragraphs,
    ['Why this date:', ...why.map((reason) => `- ${reason}`)].join('\n'),
    `Where it is laid down: ${source}`,
    ['Who else was told:', ...nobodyElse(alsoTold).map((line) => `- ${line}`)].join('\n'),
    `${acknowledge}:\n${link}\n${meaning}`,
  ].join('\n\n');
}

function htmlOf({ subject, heading, paragraphs, why, source, alsoTold, link }: Letter): string {
  const list = (lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li>${safeHtml(line)}</li>`).join('')}</ul>`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${safeHtml(subject)}</title></head>`,
    '<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#ffffff">',
    '<div style="max-width:36em">',
    `<h1 style="font-size:24px;margin:0 0 16px">${safeHtml(heading)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${safeHtml(paragraph)}</p>`),
    `<p><a href="${safeHtml(link)}" style="color:#1d70b8;font-weight:bold">${acknowledge}</a><br>${meaning}</p>`,
    `<h2 style="font-size:18px">Why this date</h2>${list(why)}`,
    `<h2 style="font-size:18px">Where it is laid down</h2><p>${safeHtml(source)}</p>`,
    `<h2 style="font-size:18px">Who else was told</h2>${list(nobodyElse(alsoTold))}`,
    '</div></body></html>',
  ].join('\n');
}

function nobodyElse(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ['nobody else'];
}

/** Text made safe to stand in HTML, attributes included. */
export function safeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
