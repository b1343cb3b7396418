/** Running text of the document as HTML: paragraphs, `code`, and blocks between lines of three backticks. */
import { safeHtml } from '../../../domain/wording/mail.ts';

export function textHtml(text: string): string {
  return text
    .split(/^```$/m)
    .map((part, index) => (index % 2 === 1 ? block(part.trim()) : paragraphs(part)))
    .join('');
}

/** A block of code or of an example. It can be reached by the keyboard, because it may have to be scrolled. */
export function block(code: string, label = 'Code'): string {
  return `<pre tabindex="0" role="region" aria-label="${safeHtml(label)}"><code>${safeHtml(code)}</code></pre>`;
}

export function exampleHtml(example: unknown, label: string): string {
  return example === undefined ? '' : block(JSON.stringify(example, null, 2), label);
}

export function code(text: string): string {
  return `<code>${safeHtml(text)}</code>`;
}

/** A table whose first column names what the row is about. Cells are HTML already made safe. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map((each) => `<th scope="col">${safeHtml(each)}</th>`).join('');
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  return `<table><caption>${safeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${inline(paragraph)}</p>`)
    .join('\n');
}

function inline(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : safeHtml(part)))
    .join('');
}
