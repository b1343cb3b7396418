/** Draws sheets as the HTML of a mail, in the frame that mails/mail.mjml compiles to. */
import {
  action,
  calm,
  done,
  language as inLanguage,
  item,
  key,
  late,
  leading,
  list,
  mail,
  mark,
  note,
  outcome,
  paragraph,
  passage,
  prose,
  repeat,
} from './generated/mail-frame.ts';
import { type Html, safeHtml, together } from './html.ts';
import type { Block, Sheet, Sheets, Standing } from './sheet.ts';

/** Spaces that nobody sees: without them a list of messages would go on after the preview with what the mail says. */
const nothingMore = '&#8199;&#847;'.repeat(70) as Html;

const cells = { calm, late, done } as const;
const plain = { paragraph, key, repeat } as const;

/** The whole page. Every text is escaped here and nowhere else. */
export function sheetsInHtml({ subject, preview, notes, sheets, link }: Sheets): Html {
  return mail({
    language: safeHtml(sheets[0].language),
    title: safeHtml(subject),
    preview: together([safeHtml(preview), nothingMore]),
    notes: together(
      notes.map(({ language, words }) => note({ language: safeHtml(language), words: safeHtml(words) })),
    ),
    sections: together(sheets.map((sheet) => sheetInHtml(sheet, safeHtml(link)))),
  });
}

function sheetInHtml({ language, heading, standing, blocks }: Sheet, link: Html): Html {
  return inLanguage({
    language: safeHtml(language),
    heading: safeHtml(heading),
    standing: together(standing ? [standingInHtml(standing)] : []),
    rows: rowsInHtml(blocks, link),
  });
}

function standingInHtml({ urgency, words, date }: Standing): Html {
  const said = safeHtml(words);
  const lines =
    date === undefined
      ? [outcome({ words: said })]
      : [leading({ words: said }), outcome({ words: safeHtml(date) })];
  return mark({ cell: cells[urgency]({ lines: together(lines) }) });
}

/** An action stands in a row of its own, and what is between two actions in one together. */
function rowsInHtml(blocks: readonly Block[], link: Html): Html {
  const rows: Html[] = [];
  let others: Html[] = [];
  const end = () => {
    if (others.length > 0) rows.push(prose({ blocks: together(others) }));
    others = [];
  };
  for (const block of blocks) {
    if (block.is !== 'action') others.push(blockInHtml(block));
    else {
      end();
      rows.push(action({ link, words: safeHtml(block.words), meaning: safeHtml(block.meaning) }));
    }
  }
  end();
  return together(rows);
}

function blockInHtml(block: Exclude<Block, { is: 'action' }>): Html {
  switch (block.is) {
    case 'paragraph':
    case 'key':
    case 'repeat':
      return plain[block.is]({ words: safeHtml(block.words) });
    case 'list':
      return list({
        heading: safeHtml(block.heading),
        items: together(block.items.map((words) => item({ words: safeHtml(words) }))),
      });
    case 'passage':
      return passage({ heading: safeHtml(block.heading), words: safeHtml(block.words) });
  }
}
