/** A letter as the two parts of a mail: text that reads well by itself, and HTML for mail programs. */
import type { Letter, Section } from './letter.ts';
import type { Block, Sheet, Sheets } from './sheet.ts';
import { sheetsInHtml } from './sheet-html.ts';
import { sheetsInText } from './sheet-text.ts';

export { safeHtml } from './html.ts';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail of a letter. Each language has the same link, for it is one link. */
export function mailOf(letter: Letter): Mail {
  return mailOfSheets(sheetsOf(letter));
}

/** Any mail, from what it says. */
export function mailOfSheets(sheets: Sheets): Mail {
  return { subject: sheets.subject, text: sheetsInText(sheets), html: sheetsInHtml(sheets) };
}

function sheetsOf({ subject, sections, link }: Letter): Sheets {
  const [first, ...others] = sections;
  return {
    subject,
    preview: sections.map(({ phrases }) => phrases.letter.preview).join(' / '),
    notes: others.map(({ phrases: { language, letter } }) => ({ language, words: letter.furtherDown })),
    sheets: [sheetOf(first), ...others.map(sheetOf)],
    link,
  };
}

/** What to do comes before why: many read no further. */
function sheetOf({ phrases, heading, standing, repeat, paragraphs, reference, ...more }: Section): Sheet {
  const { language, letter } = phrases;
  const blocks: Block[] = [
    ...(repeat === undefined ? [] : [{ is: 'repeat', words: repeat } as const]),
    { is: 'key', words: reference },
    ...paragraphs.map((words) => ({ is: 'paragraph', words }) as const),
    { is: 'action', words: letter.acknowledge, meaning: letter.whatItMeans },
    { is: 'list', heading: letter.whyThisDate, items: more.why },
    { is: 'passage', heading: letter.whereLaidDown, words: more.source },
    { is: 'list', heading: letter.whoElse, items: more.alsoTold },
  ];
  return { language, heading, standing, blocks };
}
