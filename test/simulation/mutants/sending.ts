/** Faults around the sending of one mail. */
import { minute, second } from '../../../domain/calendar/london.ts';
import type { Fact } from '../../../domain/case/facts.ts';
import type { CaseLog, Logs, Mailer, Ports } from '../../../functions/ports.ts';
import type { Mutant } from './mutant.ts';

/** As the SDK does unless it is told not to. */
export const mailerRetries: Mutant = {
  name: 'a mailer that tries once more after an error',
  foundBy: ['repeats-are-marked'],
  ports: ({ mailer, ...ports }) => ({
    ...ports,
    mailer: {
      async send(...mail) {
        const outcome = await mailer.send(...mail);
        return outcome.is === 'unknown' ? mailer.send(...mail) : outcome;
      },
    },
  }),
};

export const timeoutIsNo: Mutant = {
  name: 'no answer from SES taken for a refusal',
  foundBy: ['repeats-are-marked'],
  ports: ({ mailer, ...ports }) => ({
    ...ports,
    mailer: {
      async send(...mail) {
        const outcome = await mailer.send(...mail);
        return outcome.is === 'unknown' ? { is: 'deferred', reason: 'throttled' } : outcome;
      },
    },
  }),
};

/** Claims are read as if they had been made a quarter of an hour less ten seconds earlier. */
export const impatient: Mutant = {
  name: 'sent again after ten seconds of doubt',
  foundBy: ['repeats-are-marked'],
  rates: { 'message-twice': 0.5 },
  hardship: slowToHandOver,
  ports: (ports) => ({
    ...ports,
    logs: {
      ...ports.logs,
      load: async (key) => {
        const log = await ports.logs.load(key);
        return { ...log, facts: log.facts.map(asIfEarlier) };
      },
    },
  }),
};

/** A function is often held up between its claim and its mail, for less than the claim lasts. */
function slowToHandOver(ports: Ports): Ports {
  const { mailer } = ports;
  const send: Mailer['send'] = async (...mail) => {
    if (ports.random(1)[0]! < 128) await ports.pause(ports.random(1)[0]! * 100);
    return mailer.send(...mail);
  };
  return { ...ports, mailer: { send } };
}

function asIfEarlier(fact: Fact): Fact {
  return fact.is === 'notice-claimed' ? { ...fact, at: fact.at - 15 * minute + 10 * second } : fact;
}

/** A claim without an outcome is passed over once its message is handed out again, as if it had never been made. */
export const leaseExpires: Mutant = {
  name: 'sent anew when the lease on a claim expires',
  foundBy: ['repeats-are-marked'],
  ports: (ports) => ({
    ...ports,
    logs: {
      ...ports.logs,
      load: async (key) => {
        const log = await ports.logs.load(key);
        const isOver = (at: number) => at < ports.now() - lease;
        return { ...log, facts: log.facts.map((fact) => (isOver(fact.at) ? released(fact) : fact)) };
      },
    },
  }),
};

const lease = 9 * minute;

/** A kind of fact that nobody knows is passed over. */
function released(fact: Fact): Fact {
  return fact.is === 'notice-claimed' ? ({ is: 'lease-expired', at: fact.at } as unknown as Fact) : fact;
}

/** The claim is held back until the mail has gone, and written then. */
export const claimAfterSend: Mutant = {
  name: 'the claim recorded after the mail was sent',
  foundBy: ['claimed-before-sent'],
  ports({ logs, mailer, ...ports }) {
    let held: { readonly log: CaseLog; readonly fact: Fact } | undefined;
    let written: CaseLog | undefined;
    const append: Logs['append'] = async (log, fact, unsettled) => {
      if (fact.is === 'notice-claimed') {
        held = { log, fact };
        return { ...log, facts: [...log.facts, fact], hashes: [...log.hashes, ''] };
      }
      const hashes = written?.facts.length === log.facts.length ? written.hashes : log.hashes;
      return logs.append({ ...log, hashes }, fact, unsettled);
    };
    return {
      ...ports,
      logs: { ...logs, append },
      mailer: {
        async send(...mail) {
          const outcome = await mailer.send(...mail);
          const claimed = held && (await logs.append(held.log, held.fact, false));
          written = claimed === 'conflict' ? undefined : claimed;
          return outcome;
        },
      },
    };
  },
};
