import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hour, minute } from '../../domain/calendar/london.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';
import { type Message, nextState } from '../../domain/case/message.ts';
import { messageStatus, type NoticeStatus, viewDeadline } from '../../domain/case/view.ts';
import { type AgendaItem, agendaOf } from '../../domain/notices/agenda.ts';
import { deliveryLimit, quietPeriod } from '../../domain/notices/patience.ts';
import { settlingTime } from '../../functions/aws/log-items.ts';
import { digestTimes } from '../../functions/settings/digests.ts';
import { schedulePrecision } from '../../functions/settings/precision.ts';
import { hiddenWhileHandledBy } from '../../infra/sizes.ts';
import { london } from '../support/clock-face.ts';
import { factsAbout, messagesInEveryState, stateOf } from '../support/message-states.ts';
import { given, milestone, practice } from '../support/story.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'notice-life.md'), 'utf8');

/** The cells of the table under a heading, row by row. */
function rowsUnder(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}
const coded = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

// A case with an overdue notice just addressed.
const referral = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' });
const { file, deadline, facts } = given('walsall', [referral]).until('2026-11-26 10:00');
const open = deadline('written-confirmation');
const addressed = facts
  .flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []))
  .find(({ kind }) => kind === 'overdue')!;
const over = given('walsall', [referral, milestone('referral-confirmed-in-writing', '2026-11-26 09:00')])
  .until('2026-11-26 10:00')
  .deadline('written-confirmation');
const messages = messagesInEveryState(addressed);
const states = [...messages.keys()];

describe('what moves a message on', () => {
  const rows = rowsUnder('What moves a message on');
  const statesIn = (cell: string): readonly string[] => {
    if (!cell.startsWith('any')) return coded(cell);
    return states.filter((state) => !coded(cell).includes(state));
  };
  const table = new Map(
    rows.flatMap(([from, item, to]) =>
      statesIn(from!).map((state) => [`${state} + ${coded(item!)[0]}`, coded(to!)[0]!] as const),
    ),
  );
  const pairs = [...messages].flatMap(([state, message]) =>
    factsAbout(message).map(({ item, fact }) => ({ state, item, fact, message })),
  );

  test('the table speaks of states and items that there are', () => {
    const items = new Set(pairs.map(({ item }) => item));
    for (const [from, item, to] of rows) {
      expect(states).toEqual(expect.arrayContaining([...coded(from!), ...coded(to!)]));
      expect(items).toContain(coded(item!)[0]);
    }
    expect(rows.length).toBeGreaterThan(5);
  });

  test.each(states)('%s leads where the table says, whatever comes', (state) => {
    for (const { item, fact, message } of pairs.filter((pair) => pair.state === state)) {
      expect(stateOf(nextState(message, fact)), `${state} + ${item}`).toBe(
        table.get(`${state} + ${item}`) ?? state,
      );
    }
  });
});

describe('what happens if nothing more is heard', () => {
  const rows = rowsUnder('What happens if nothing more is heard');
  const units: Readonly<Record<string, number>> = { minute, hour };
  const duration = (words: string): number => {
    if (words === 'at once') return 0;
    const [, amount, unit] = /^(\d+) (minute|hour)s?$/.exec(words)!;
    return Number(amount) * units[unit!]!;
  };
  const after = (limit: number, message: Message): Message => ({
    ...message,
    attempt: 5,
    triedSince: since(message) - limit,
  });
  /** What the second column speaks of. */
  const cases: Readonly<Record<string, (message: Message) => [Message, Deadline]>> = {
    'a recipient with an address': (message) => [message, open],
    'a recipient without one': (message) => [{ ...message, email: '' }, open],
    'a message whose digest has not taken it': (message) => [{ ...message, digest: since(message) }, open],
    'an alert': (message) => [{ ...message, kind: 'alert' }, open],
    'any other kind': (message) => [message, open],
    'a 1st attempt': (message) => [{ ...message, attempt: 1 }, open],
    'a 2nd attempt': (message) => [{ ...message, attempt: 2 }, open],
    'a 3rd attempt': (message) => [{ ...message, attempt: 3 }, open],
    'a 4th attempt': (message) => [{ ...message, attempt: 4 }, open],
    'any later attempt': (message) => [{ ...message, attempt: 7 }, open],
    'an attempt after the delivery limit': (message) => [after(deliveryLimit(open), message), open],
    'a deadline of the urgent ladder': (message) => [message, onLadder('urgent')],
    'a deadline of the hours ladder': (message) => [message, onLadder('hours')],
    'any other deadline': (message) => [message, onLadder('days')],
    'any message': (message) => [message, open],
  };
  const onLadder = (ladder: Deadline['rule']['ladder']): Deadline => ({
    ...open,
    rule: { ...open.rule, ladder },
  });
  const since = ({ progress }: Message) => progress.since;
  const next = (message: Message, about: Deadline): AgendaItem | undefined => {
    const only = { ...file, messages: new Map([[message.notice, message]]) };
    return agendaOf(only, [about], practice).find((item) => item.is !== 'tell');
  };
  const inWords = (item: AgendaItem | undefined): string => {
    if (item?.is === 'replace') return 'replaced';
    if (item?.is !== 'send') return 'nothing';
    if (item.possibleRepeat) return 'sent again as a possible repeat';
    return item.message.attempt === 0 ? 'sent' : 'sent again';
  };

  test.each(rows)('%s, %s: after %s, %s', (state, of, time, then) => {
    const [message, about] = cases[of!]!(messages.get(coded(state!)[0]!)!);
    const item = next(message, about);
    expect(inWords(item)).toBe(then);
    expect(item!.at - since(message)).toBe(duration(time!));
  });

  test('a state is either in the table or final', () => {
    const final = /^Final are (.*?), a message/m.exec(page)![1]!;
    const told = new Set(rows.flatMap(([state]) => coded(state!)));
    expect([...told, ...coded(final)].sort()).toEqual([...states].sort());
    for (const state of states) {
      expect(next(messages.get(state)!, open) !== undefined, state).toBe(told.has(state));
      expect(next({ ...messages.get(state)!, acknowledgedAt: 1 }, open)).toBeUndefined();
      expect(next(messages.get(state)!, over)).toBeUndefined();
    }
  });

  test('and every notice that is planned has its moment', () => {
    const view = viewDeadline(open, file, practice, london('2026-11-24 10:00'));
    const planned = view.notices.filter(({ status }) => status === 'planned').map(({ id }) => id);
    const told = agendaOf(file, [open], practice).flatMap((item) =>
      item.is === 'tell' ? [item.notice.id] : [],
    );
    const waiting = [...file.messages.values()].filter((message) => message.progress.is === 'addressed');
    expect(planned.sort()).toEqual([...told, ...waiting.map(({ notice }) => notice)].sort());
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('what people see', () => {
  const rows = rowsUnder('What people see, and what stands for it in the log');
  const all: Readonly<Record<NoticeStatus, true>> = {
    planned: true,
    sending: true,
    sent: true,
    delivered: true,
    bounced: true,
    unconfirmed: true,
    acknowledged: true,
    superseded: true,
    cancelled: true,
    'needs-a-person': true,
  };
  const rowOf = (status: string) => rows.find(([shown]) => shown === `\`${status}\``)!;
  const shown = (message: Message, about = open, after = 0) =>
    messageStatus(message, about, message.progress.since + after);

  test('every word of the public contract has its row', () => {
    expect(rows.map(([cell]) => coded(cell!)[0]).sort()).toEqual(Object.keys(all).sort());
  });

  test.each(states.filter((state) => state !== 'claimed'))('%s is shown as its row says', (state) => {
    const status = shown(messages.get(state)!);
    expect(coded(rowOf(status)[1]!)).toContain(state);
    const others = rows.filter(([cell]) => ![`\`${status}\``, '`cancelled`'].includes(cell!));
    expect(others.flatMap(([, inLog]) => coded(inLog!))).not.toContain(state);
  });

  test('a claim is being sent for a third of its quiet period, and then it is in doubt', () => {
    const claimed = messages.get('claimed')!;
    const third = quietPeriod(claimed) / 3;
    expect([shown(claimed, open, third - 1), shown(claimed, open, third)]).toEqual([
      'sending',
      'unconfirmed',
    ]);
    for (const status of ['sending', 'unconfirmed']) expect(coded(rowOf(status)[1]!)).toEqual(['claimed']);
  });

  test.each(states)('%s, acknowledged, is shown as acknowledged', (state) => {
    expect(shown({ ...messages.get(state)!, acknowledgedAt: 1 })).toBe('acknowledged');
  });

  test('what was to be sent about a deadline that is over is cancelled', () => {
    const cancelled = states.filter((state) => shown(messages.get(state)!, over) === 'cancelled');
    expect(cancelled).toEqual(coded(rowOf('cancelled')[1]!));
  });

  test('every log item named there is one', () => {
    const items = rows.flatMap(([, , how]) => coded(how!));
    const known = ['notices-addressed', ...factsAbout(messages.get('accepted')!).map(({ item }) => item)];
    expect(known).toEqual(expect.arrayContaining(items));
  });
});

test('the sweep and the queue act when the page says', () => {
  const acts = Object.fromEntries(rowsUnder('What keeps these times').map(([what, when]) => [what, when]));
  expect(digestTimes).toEqual({ expression: 'cron(0,5,10,15,20 9 ? * MON-FRI *)', zone: 'Europe/London' });
  expect(acts['the sending of digests, for what waits for one']).toContain('09:00 in London on weekdays');
  expect(acts['the sending of digests, for what waits for one']).toContain('every five minutes to 09:20');
  expect(schedulePrecision).toBe(1.5 * minute);
  expect(acts['the sweep, for a head whose moment has passed']).toContain('a minute and a half after');
  expect(settlingTime).toBe(minute);
  expect(acts['the sweep, for a fact from outside that nobody settled']).toContain('a minute after');
  expect(hiddenWhileHandledBy('wake-case')).toBe(9 * 60);
  expect(acts['the wake queue, for a waking that failed']).toContain('after nine minutes, five times in all');
});
