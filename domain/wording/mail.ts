/** A letter as the two parts of a mail: text that reads well by itself, and HTML for mail programs. */
import type { Letter, Section } from './letter.ts';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Between two languages of the text. */
const rule = '-'.repeat(60);

/** The mail of a letter. Each language has the same link, for it is one link. */
export function mailOf({ subject, sections, link }: Letter): Mail {
  return {
    subject,
    text: sections.map((section) => textOf(section, link)).join(`\n\n${rule}\n\n`),
    html: htmlOf(subject, sections, link),
  };
}

function textOf({ phrases, heading, paragraphs, why, source, alsoTold }: Section, link: string): string {
  const { letter } = phrases;
  return [
    heading,
    ...paragraphs,
    [`${letter.whyThisDate}:`, ...why.map((reason) => `- ${reason}`)].join('\n'),
    `${letter.whereLaidDown}: ${source}`,
    [`${letter.whoElse}:`, ...orNobody(alsoTold, letter.nobodyElse).map((line) => `- ${line}`)].join('\n'),
    `${letter.acknowledge}:\n${link}\n${letter.whatItMeans}`,
  ].join('\n\n');
}

function htmlOf(subject: string, sections: Letter['sections'], link: string): string {
  return [
    `<!doctype html><html lang="${sections[0].phrases.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${safeHtml(subject)}</title></head>`,
    '<body style="margin:0;padding:24px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#ffffff">',
    '<div style="max-width:36em">',
    sections
      .map((section) => sectionHtml(section, link))
      .join('\n<hr style="border:0;border-top:1px solid #b1b4b6;margin:32px 0">\n'),
    '</div></body></html>',
  ].join('\n');
}

function sectionHtml({ phrases, heading, paragraphs, why, source, alsoTold }: Section, link: string): string {
  const { language, letter } = phrases;
  return [
    `<section lang="${language}">`,
    `<h1 style="font-size:24px;margin:0 0 16px">${safeHtml(heading)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${safeHtml(paragraph)}</p>`),
    `<p><a href="${safeHtml(link)}" style="color:#1d70b8;font-weight:bold">${safeHtml(letter.acknowledge)}</a><br>${safeHtml(letter.whatItMeans)}</p>`,
    `<h2 style="font-size:18px">${safeHtml(letter.whyThisDate)}</h2>${list(why)}`,
    `<h2 style="font-size:18px">${safeHtml(letter.whereLaidDown)}</h2><p>${safeHtml(source)}</p>`,
    `<h2 style="font-size:18px">${safeHtml(letter.whoElse)}</h2>${list(orNobody(alsoTold, letter.nobodyElse))}`,
    '</section>',
  ].join('\n');
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${safeHtml(line)}</li>`).join('')}</ul>`;
}

function orNobody(lines: readonly string[], nobody: string): readonly string[] {
  return lines.length > 0 ? lines : [nobody];
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
