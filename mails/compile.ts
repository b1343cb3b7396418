/** Compiles mails/mail.mjml into the frame that the domain fills. */
import { readFileSync } from 'node:fs';
import mjml2html from 'mjml';
import { type Part, partsOf } from './parts.ts';

const source = new URL('mail.mjml', import.meta.url);

/** Where the frame belongs. */
export const frameFile = new URL('../domain/wording/generated/mail-frame.ts', import.meta.url);

/** The text of the frame: TypeScript with one function for each part. Throws where the source is not good MJML. */
export async function compileFrame(): Promise<string> {
  const { html } = await mjml2html(readFileSync(source, 'utf8'), { fonts: {}, validationLevel: 'strict' });
  return [
    '/** The parts of a mail. Written by `npm run mails` from mails/mail.mjml: change that, and run it. */',
    "import type { Html, Slots } from '../html.ts';",
    ...partsOf(tidied(html)).map(functionOf),
    '',
  ].join('\n');
}

/** What MJML writes and no mail here needs: headers inside the page, pictures, programs of last century, white space. */
const needless: readonly (readonly [RegExp, string])[] = [
  [/<!--\[if !mso\]><!-->\s*<meta http-equiv="X-UA-Compatible"[^>]*>\s*<!--<!\[endif\]-->/, ''],
  [/<meta http-equiv="Content-Type"[^>]*>/, '<meta charset="utf-8">'],
  [/ xmlns="[^"]*" xmlns:v="[^"]*"/, ''],
  [/ aria-roledescription="email"/, ''],
  [/ style(?= width)/g, ''],
  [/ img \{[^}]*\}/, ''],
  [/<style media="screen and \(min-width:480px\)">\s*\.moz-text-html[\s\S]*?<\/style>/, ''],
  [/<!--\[if lte mso 11\]>[\s\S]*?<!\[endif\]-->/, ''],
  [/ class=""/g, ''],
  [/\s+/g, ' '],
  [/ ?(<[^>]*>) ?/g, '$1'],
];

function tidied(html: string): string {
  return needless.reduce((text, [what, instead]) => text.replace(what, instead), html);
}

/** One part as a function from what fills its slots to HTML. */
function functionOf({ name, html, slots }: Part): string {
  const literal = html
    .replaceAll(/[\\`]|\$\{/g, '\\$&')
    .replaceAll(/\{\{(\w+)\}\}/g, (_slot, slot) => `\${slots.${slot}}`)
    .replaceAll(/(?<=<\/(?:tr|table|div|style|head)>)/g, '\\n');
  const names = slots.map((slot) => `'${slot}'`).join(' | ');
  return `\nexport const ${name} = (slots: Slots<${names}>): Html =>\n  \`${literal}\` as Html;`;
}
