/** Wakes every case of a herd by the real handler, and tells when each notice was accepted. */
import { randomBytes } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type { Instant } from '../../domain/calendar/london.ts';
import type { Alarms, CaseKey, Mailer, Ports } from '../../functions/ports.ts';
import { wakeCase } from '../../functions/wake-case.ts';
import { lambdaContext } from '../../local/http/context.ts';
import { type Lateness, latenessOf } from './lateness.ts';
import { together } from './together.ts';

/** The moment at which the herd falls due: a Wednesday in winter time. */
export const due: Instant = Date.parse('2026-11-25T10:00:00Z');

export const idle: Alarms = {
  set: async () => {},
  clear: async () => {},
  ring: async () => {},
  waiting: async () => 0,
  ringAllSoon: async () => {},
  ringMore: async () => {},
};

/** What surrounds the table: clock, chance and reports, and a post and alarms that cost nothing and accept at once. */
export type Surroundings = Pick<Ports, 'now' | 'random' | 'report' | 'pause' | 'mailer' | 'alarms'>;

/**
 * The clock of the ports stands at `due` when it begins and runs with the machine's.
 * @param portsOf makes the ports; what is done before the first notice falls due is not counted
 */
export async function wakeAll(
  keys: Iterable<CaseKey>,
  portsOf: (surroundings: Surroundings) => Ports | Promise<Ports>,
  workers?: number,
): Promise<Lateness> {
  const late: number[] = [];
  let begun = performance.now();
  const mailer: Mailer = {
    async send() {
      late.push(performance.now() - begun);
      return { is: 'accepted', mail: `mail-${late.length}` };
    },
  };
  const problems: string[] = [];
  const ports = await portsOf({
    now: () => due + Math.floor(performance.now() - begun),
    random: (bytes) => randomBytes(bytes),
    pause: async () => {},
    report: ({ what }) => problems.push(what),
    mailer,
    alarms: idle,
  });
  const handler = wakeCase(ports) as unknown as (event: unknown, context: Context) => Promise<unknown>;
  begun = performance.now();
  let woken = 0;
  const wake = (key: CaseKey) => {
    woken += 1;
    return handler(
      { Records: [{ messageId: key.reference, body: JSON.stringify(key) }] },
      lambdaContext('wake-case', key.reference),
    );
  };
  await together(keys, wake, workers);
  if (problems.length > 0 || late.length !== woken)
    throw new Error(`${late.length} notices of ${woken} were accepted; ${problems[0] ?? ''}`);
  return latenessOf(late);
}
