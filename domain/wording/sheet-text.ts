/** Sets sheets as plain text that reads well by itself, in lines that no mail program has to break. */
import type { Block, Sheet, Sheets, Standing } from './sheet.ts';

/** Columns: what is left of 80 after some levels of quoting. A word longer than that, as a link, stands whole. */
const width = 72;

/** Between two languages. */
const rule = '-'.repeat(width);

/** The whole text. It ends without a line break. */
export function sheetsInText({ notes, sheets, link }: Sheets): string {
  const first = notes.length === 0 ? [] : [notes.map(({ words }) => wrapped(words)).join('\n')];
  const body = sheets.map((sheet) => sheetInText(sheet, link)).join(`\n\n${rule}\n\n`);
  return [...first, body, 'Longstop'].join('\n\n');
}

function sheetInText({ heading, standing, blocks }: Sheet, link: string): string {
  return [
    underlined(heading, '='),
    ...(standing ? [standingInText(standing)] : []),
    ...blocks.map((block) => blockInText(block, link)),
  ].join('\n\n');
}

function standingInText({ words, date }: Standing): string {
  return [words, ...(date === undefined ? [] : [date])].map((line) => wrapped(line, '    ')).join('\n');
}

function blockInText(block: Block, link: string): string {
  switch (block.is) {
    case 'paragraph':
    case 'key':
    case 'repeat':
      return wrapped(block.words);
    case 'action':
      return [`${block.words}:`, link, block.meaning].map((line) => wrapped(line)).join('\n');
    case 'list':
      return [
        underlined(block.heading, '-'),
        ...block.items.map((item) => wrapped(item, '  ').replace('  ', '- ')),
      ].join('\n');
    case 'passage':
      return [underlined(block.heading, '-'), wrapped(block.words)].join('\n');
  }
}

function underlined(heading: string, line: string): string {
  const lines = wrapped(heading).split('\n');
  return [...lines, line.repeat(Math.max(...lines.map(({ length }) => length)))].join('\n');
}

/** The words of a text in lines, each after the indent; a line holds one word at least. Words are parted by one space. */
function wrapped(text: string, indent = ''): string {
  const room = width - indent.length;
  let lines = '';
  let from = 0;
  while (text.length - from > room) {
    const space = text.lastIndexOf(' ', from + room);
    const end = space > from ? space : text.indexOf(' ', from + room);
    if (end < 0) break;
    lines += `${indent}${text.slice(from, end)}\n`;
    from = end + 1;
  }
  return lines + indent + text.slice(from);
}
