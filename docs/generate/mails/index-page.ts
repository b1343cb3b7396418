/** The page that lists the mails of the gallery. */
import type { Language } from '../../../domain/case/facts.ts';
import { safeHtml } from '../../../domain/wording/html.ts';
import { authorityInWords } from '../words/authorities.ts';
import type { Exhibit } from './gallery.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/** The whole page. It needs nothing but itself and the files it leads to. */
export function indexPage(exhibits: readonly Exhibit[]): string {
  const documents = [...new Set(exhibits.map(({ document }) => document))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Mails that Longstop sends</title>
<style>
body { font: 1.05rem/1.5 Arial, Helvetica, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem; }
li { margin-bottom: 0.5rem; }
</style>
</head>
<body>
<h1>Mails that Longstop sends</h1>
<p>Each is about an invented case that was run through the real rules and ladders, and is written as it would be sent. The links in
them lead nowhere. A mail is in the languages of its authority, and before them in the one that its reader asked for. That of a Welsh
authority is always in both; none is in Welsh alone, for all other authorities also write in English.</p>
<p>To make them anew after a change to words, rules or the frame of mails, run <code>npm run docs</code>.</p>
${documents.map((document) => section(document, exhibits)).join('\n')}
</body>
</html>
`;
}

function section(document: string, exhibits: readonly Exhibit[]): string {
  const own = exhibits.filter((each) => each.document === document);
  const titles = [...new Set(own.map(({ title }) => title))];
  const items = titles.map((title) => {
    const links = own.filter((each) => each.title === title).map(linksTo);
    return `<li>${safeHtml(title)}<br>${links.join('<br>')}</li>`;
  });
  return `<h2>${safeHtml(authorityInWords(document))}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function linksTo({ name, title, languages }: Exhibit): string {
  const written = languages.map((language) => names[language]).join(', then ');
  const about = safeHtml(`${title}, ${written}`);
  return `<a href="${name}.html" aria-label="${about}">${written}</a> · <a href="${name}.txt" aria-label="${about}, as text">as text</a>`;
}
