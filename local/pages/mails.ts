/** Mails as the pages of this machine show them. */
import { instantInWords } from '../../domain/wording/dates.ts';
import type { Mail } from '../mail/mail.ts';
import type { Outbox, Reported } from '../mail/outbox.ts';

const aPage = 50;

/** What SES reports, in words. */
export const outcomeWords: Readonly<Record<Reported['type'], string>> = {
  send: 'accepted',
  delivery: 'delivered',
  bounce: 'bounced',
  complaint: 'complained of',
  delay: 'delayed',
};

interface Shown {
  /** How many mails there were before the last move of the clock: what came after is new. */
  readonly before: number | undefined;
  /** From 1. */
  readonly page: number;
  readonly query: URLSearchParams;
}

/** A page of the mails, newest first, with the way to the next. */
export function listOf(outbox: Outbox, mails: readonly Mail[], { before, page, query }: Shown) {
  const newest = mails.map((mail, place) => ({ mail, place })).reverse();
  const shown = newest.slice((page - 1) * aPage, page * aPage);
  return {
    count: mails.length,
    mails: shown.map(({ mail, place }) => ({
      id: mail.id,
      subject: mail.subject,
      at: instantInWords(mail.at),
      to: mail.to.join(', '),
      outcome: outcomeWords[outbox.reportsOf(mail).at(-1)?.type ?? 'send'],
      isNew: before !== undefined && place >= before,
    })),
    ...(mails.length > aPage && { pages: pagesAround(page, Math.ceil(mails.length / aPage), query) }),
  };
}

function pagesAround(page: number, last: number, query: URLSearchParams) {
  const href = (to: number) => {
    const changed = new URLSearchParams(query);
    changed.set('page', String(to));
    return `/local?${changed}#mails`;
  };
  return {
    ...(page > 1 && { previous: { text: 'Newer', href: href(page - 1) } }),
    ...(page < last && { next: { text: 'Older', href: href(page + 1) } }),
  };
}
