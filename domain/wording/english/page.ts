/** The acknowledgement page in English. */
import type { PagePhrases } from '../phrases.ts';

export const page: PagePhrases = {
  title: 'Acknowledge this message',
  willRecord: (who, kind) =>
    `What will be recorded: that ${who} has read this ${kind}. It does not record that the work is done.`,
  tickTheBox: 'Tick the box to acknowledge.',
  haveRead: 'I have read this message',
  button: 'Acknowledge',
  recorded: 'Recorded',
  alreadyRecorded: 'Already acknowledged',
  acknowledgedBy: (who, when) => `${who} acknowledged this on ${when}.`,
  nothingMore: 'This does not record that the work is done. Nothing more is needed on this page.',
  notFound: 'This link does not work',
  openAgain: 'It may have expired, or not have been copied whole. Open it again from the mail.',
};
