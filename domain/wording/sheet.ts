/**
 * What a mail says, in blocks. The same blocks are drawn as HTML (sheet-html.ts) and set as text (sheet-text.ts), so the
 * two parts of a mail cannot differ. A sheet is in one language; a mail has one for each language of its reader.
 *
 * Any mail is made of them, not only a notice. A digest, say, is a sheet whose heading says what day it is for, whose
 * blocks are a list for each group ("Overdue", "Due today") with an item for each deadline, and one action.
 */
import type { Language } from '../case/facts.ts';

export interface Sheet {
  readonly language: Language;
  readonly heading: string;
  /** Absent: the mail is about more than one thing. */
  readonly standing?: Standing;
  readonly blocks: readonly Block[];
}

/** How things stand: it is seen first. The words alone say how urgent it is; the colour repeats it. */
export interface Standing {
  readonly urgency: 'calm' | 'late' | 'done';
  readonly words: string;
  readonly date?: string;
}

export type Block =
  | { readonly is: 'paragraph'; readonly words: string }
  /** What one looks for when comparing with another system. */
  | { readonly is: 'key'; readonly words: string }
  /** That the reader may have had this before. */
  | { readonly is: 'repeat'; readonly words: string }
  /** The one thing to press, and what pressing it means. It leads to the link of the mail. */
  | { readonly is: 'action'; readonly words: string; readonly meaning: string }
  | { readonly is: 'list'; readonly heading: string; readonly items: readonly string[] }
  | { readonly is: 'passage'; readonly heading: string; readonly words: string };

/** Everything that is in a mail. */
export interface Sheets {
  readonly subject: string;
  /** What a list of messages shows beside the subject. */
  readonly preview: string;
  /** Said before the first sheet, each in its own language. */
  readonly notes: readonly { readonly language: Language; readonly words: string }[];
  readonly sheets: readonly [Sheet, ...Sheet[]];
  /** Where every action leads. There is no other link in a mail. */
  readonly link: string;
}
