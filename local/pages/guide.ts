/** The guided path through one case: what to do next, judged by how the case stands. */
import * as z from 'zod';

/** A step, and what is done at it: a button of this page, a link, or nothing. */
export interface Step {
  readonly text: string;
  readonly is: 'done' | 'now' | 'later';
  readonly button?: { readonly text: string; readonly action: string; readonly to?: string };
  readonly links?: readonly { readonly text: string; readonly href: string }[];
}

export const caseShape = z.object({
  deadlines: z.array(z.object({ rule: z.string(), status: z.string() })),
  notices: z.array(z.object({ kind: z.string(), status: z.string() })),
});

/** How the guided case stands; undefined before it is begun. */
export interface Standing {
  readonly reference: string;
  readonly seen: z.infer<typeof caseShape>;
  /** The id of its last mail. */
  readonly lastMail?: string;
  /** When the next thing happens in it, as an instant; absent in real time. */
  readonly nextEvent?: string;
}

interface Told {
  readonly text: string;
  readonly isDone: (seen: Standing['seen']) => boolean;
  readonly offers: (standing: Standing) => Pick<Step, 'button' | 'links'>;
}

const rule = 'written-confirmation';
const statusOf = ({ deadlines }: Standing['seen']) =>
  deadlines.find((deadline) => deadline.rule === rule)?.status;
const isOver = (seen: Standing['seen']) => ['met', 'met-late'].includes(statusOf(seen) ?? '');
const hasTold = (seen: Standing['seen'], kind: string) => seen.notices.some((notice) => notice.kind === kind);
const isRead = ({ notices }: Standing['seen']) => notices.some(({ status }) => status === 'acknowledged');

const toNextEvent = ({ nextEvent }: Standing): Pick<Step, 'button'> =>
  nextEvent === undefined
    ? {}
    : { button: { text: 'Go to its next event', action: '/local', to: nextEvent } };

const path: readonly Told[] = [
  {
    text: 'A school has referred by telephone. It must confirm that in writing within 48 hours: let time pass, and it is reminded.',
    isDone: (seen) => hasTold(seen, 'reminder') || isOver(seen),
    offers: toNextEvent,
  },
  {
    text: 'Open the mail and follow its link, to say that it was read.',
    isDone: (seen) => isRead(seen) || hasTold(seen, 'overdue') || isOver(seen),
    offers: ({ lastMail }) =>
      lastMail === undefined
        ? {}
        : { links: [{ text: 'Open the mail', href: `/local/mail?id=${lastMail}` }] },
  },
  {
    text: 'Reading a mail confirms nothing. Let the time run out: the school and the safeguarding unit are told.',
    isDone: (seen) => hasTold(seen, 'overdue') || isOver(seen),
    offers: toNextEvent,
  },
  {
    text: 'Look at the case as the unit sees it: sign in by one click. Then the confirmation comes: post it, and everybody who was alarmed is told that it is over.',
    isDone: isOver,
    offers: ({ reference }) => ({
      links: [{ text: `Case ${reference}`, href: `/cases/${reference}` }],
      button: { text: 'Confirm in writing', action: '/local/confirm' },
    }),
  },
];

const begin = 'A school refers by telephone. Start the case, and follow it to its end.';

/** The steps of the path, of which at most one is for now. */
export function stepsOf(standing: Standing | undefined): readonly Step[] {
  if (!standing) {
    const start: Step = { text: begin, is: 'now', button: { text: 'Start a case', action: '/local/start' } };
    return [start, ...path.map(({ text }): Step => ({ text, is: 'later' }))];
  }
  const done = path.map(({ isDone }) => isDone(standing.seen));
  const next = done.indexOf(false);
  const steps = path.map(({ text, offers }, place): Step => {
    if (place === next) return { text, is: 'now', ...offers(standing) };
    return { text, is: done[place] ? 'done' : 'later' };
  });
  return [{ text: begin, is: 'done' }, ...steps];
}
