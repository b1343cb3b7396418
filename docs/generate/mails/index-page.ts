/** The page that lists the mails of the gallery. */
import type { Language } from '../../../domain/case/facts.ts';
import { safeHtml } from '../../../domain/wording/html.ts';
import { authorityInWords } from '../words/authorities.ts';
import type { Exhibit } from './gallery.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/** The whole page. It needs nothing but itself and the files it leads to. */
export function indexPage(exhibits: readonly Exhibit[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Mails that Longstop sends</title>
<style>
body { font: 1.05rem/1.5 Arial, Helvetica, sans-serif; max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid; }
</style>
</head>
<body>
<h1>Mails that Longstop sends</h1>
<p>Each is of an invented case, which the rules and ladders that run were let loose on, and is written as it would be sent. Their
links lead nowhere. A mail is in every language that its authority writes in, and in the one that its reader asked for: that of a
Welsh authority is always in both, and no mail is in Welsh alone, for the documents of all others are in English.</p>
<p>The pages are generated: after a change to the words, the rules or the frame of mails, run <code>npm run docs</code>. A test fails
when they differ from what is sent.</p>
<table>
<thead><tr><th scope="col">Mail</th><th scope="col">Document</th><th scope="col">Languages</th><th scope="col">Its text part</th></tr></thead>
<tbody>
${exhibits.map(row).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function row({ name, title, document, languages }: Exhibit): string {
  const cells = [
    `<a href="${name}.html">${safeHtml(title)}</a>`,
    safeHtml(authorityInWords(document)),
    languages.map((language) => names[language]).join(', then '),
    `<a href="${name}.txt">text<span hidden> of ${safeHtml(name)}</span></a>`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
