/** Kills the whole local service while a herd falls due, starts it again at once, and counts its mails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minute } from '../../domain/calendar/london.ts';
import type { Mail } from '../../local/mail/mail.ts';
import { awaited } from './herd.ts';
import { type Lateness, latenessOf } from './lateness.ts';
import { type Life, moveTo, outboxOf, prepare, readMail, startLife } from './service.ts';
import { strike } from './strikes.ts';
import { openTail } from './tail.ts';
import { due as fallsDue } from './wake.ts';

export interface Killed {
  readonly count: number;
  readonly kills: number;
  readonly lateness: Lateness;
  /** Notices that nobody ever had. */
  readonly lost: number;
  /** Mails that were sent again, and those of them that do not say so. */
  readonly repeated: number;
  readonly unmarked: number;
  /** Notices in doubt when all else was done, which wait for word of them for a quarter of an hour. */
  readonly inDoubt: number;
  /** Milliseconds from each kill to the next mail that was accepted. */
  readonly resumed: readonly number[];
}

/** Nothing more came for so long, in milliseconds: what is left is in doubt. */
const patience = 15_000;
/** Longer than any doubt. */
const afterwards = 20 * minute;

export async function killed(
  count: number,
  kills: number,
  progress: (text: string) => void,
): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-bench-killed-'));
  const tail = openTail(outboxOf(folder));
  try {
    await prepare(folder, count, fallsDue);
    let begun: number | undefined;
    const live = (): Life => {
      const life = startLife(folder, fallsDue);
      void life.ready.then(async (url) => {
        if (url === undefined) return;
        begun ??= Date.now();
        await moveTo(url, fallsDue).catch(() => {});
      });
      return life;
    };
    // Nothing else is kept of a mail: 50,000 of them are more than fits a text.
    const mails: { readonly notice: string; readonly isMarked: boolean }[] = [];
    const read = () => {
      const at = Date.now();
      const fresh = tail.read().map(readMail).filter(isAwaited);
      mails.push(...fresh.map((mail) => ({ notice: noticeOf(mail), isMarked: isMarked(mail) })));
      return fresh.map((mail) => ({ what: noticeOf(mail), at }));
    };
    const struck = await strike({ count, due: Date.now(), kills, patience, start: live, progress, read });
    await settleAll(folder);
    read();
    const each = [...Map.groupBy(mails, ({ notice }) => notice).values()];
    const again = each.flatMap((same) => same.slice(1));
    return {
      count,
      kills,
      lateness: latenessOf(struck.done.map(({ at }) => at - begun!)),
      lost: count - each.length,
      repeated: again.length,
      unmarked: again.filter((mail) => !mail.isMarked).length,
      inDoubt: struck.stuck,
      resumed: struck.resumed,
    };
  } finally {
    tail.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One more life, in which the quarter of an hour goes by that what is in doubt waits for. */
async function settleAll(folder: string): Promise<void> {
  const last = startLife(folder, fallsDue);
  try {
    const url = await last.ready;
    if (url === undefined) throw new Error('The service does not start any more');
    await moveTo(url, fallsDue + afterwards);
  } finally {
    await last.kill();
  }
}

const isMarked = ({ subject }: Mail): boolean => subject.includes('possible repeat');
const isAwaited = ({ tags }: Mail): boolean => tags.rule === awaited.rule && tags.kind === awaited.kind;
const noticeOf = ({ tags }: Mail): string => `${tags.case} ${tags.notice}`;
