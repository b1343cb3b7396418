/**
 * A deployment under way: copies of another build run beside those of this one, and then no more. The older build has
 * other ladders; the newer one adds a field to every fact, and writes facts of a kind that this build does not know. When
 * it is over all cases are looked at, as after any change of what they are run by.
 */
import { type Instant, minute } from '../../domain/calendar/london.ts';
import { type Fact, isKnown } from '../../domain/case/facts.ts';
import { type Ladder, ladders } from '../../domain/notices/ladders.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import type { Logs, Ports } from '../../functions/ports.ts';
import type { FunctionName } from '../../functions/settings/routes.ts';
import type { Faults } from './faults.ts';
import type { Prng } from './prng.ts';
import type { Process } from './process.ts';
import type { Scheduler } from './scheduler.ts';
import type { LaneQueues } from './services/lanes.ts';

export interface Deployment {
  /** Until here only the other build runs, from here on both. */
  readonly at: Instant;
  /** From here on only this build. */
  readonly until: Instant;
  readonly other: 'older' | 'newer';
}

export function drawDeployment(start: Instant, length: number, prng: Prng): Deployment {
  const at = start + prng.below(Math.round(0.6 * length));
  return { at, until: at + prng.between(1, 40) * minute, other: prng.pick(['older', 'newer'] as const) };
}

export interface Builds {
  /** The ports of a function as the build sees them that a new process is of. */
  portsOf(name: FunctionName, process: Process, ports: Ports): Ports;
  /** Whether a process may still be called. */
  isCurrent(process: Process): boolean;
}

export function openBuilds(
  deployment: Deployment | undefined,
  now: () => Instant,
  faults: Faults,
  prng: Prng,
): Builds {
  const others = new WeakSet<Process>();
  return {
    portsOf(name, process, ports) {
      if (!deployment || now() >= deployment.until) return ports;
      if (now() >= deployment.at && prng.chance(0.5)) return ports;
      others.add(process);
      faults.happened(`${deployment.other}-build`);
      if (deployment.other === 'newer') return newer(ports, faults, prng);
      return showsSettings.includes(name) ? ports : older(ports);
    },
    isCurrent: (process) => !deployment || now() < deployment.until || !others.has(process),
  };
}

/** They show and change what an authority has set, whatever ladders a build has. */
const showsSettings: readonly FunctionName[] = ['read', 'change-settings'];

const olderHours: Ladder = {
  ...ladders.hours,
  rungs: [
    { kind: 'reminder', at: { hoursBefore: 12 }, to: ['owed-by'] },
    { kind: 'overdue', at: 'due', to: ['owed-by', 'safeguarding-unit'] },
    { kind: 'escalation', at: { workingDay: 2 }, to: ['escalates-to', 'safeguarding-unit'] },
  ],
};
const olderDays: Ladder = { rungs: ladders.days.rungs.filter(({ kind }) => kind !== 'reminder') };

function older(ports: Ports): Ports {
  const find: Ports['authorities']['find'] = async (authority) => {
    const record = await ports.authorities.find(authority);
    const older = { hours: olderHours, days: olderDays, ...record.settings.ladders };
    return { ...record, settings: { ...record.settings, ladders: older } };
  };
  return { ...ports, authorities: { ...ports.authorities, find } };
}

function newer(ports: Ports, faults: Faults, prng: Prng): Ports {
  const { logs } = ports;
  const append: Logs['append'] = async (log, fact, unsettled) => {
    const before = log.facts.at(-1);
    if (!prng.chance(0.1) || (before && !isKnown(before)))
      return logs.append(log, Object.assign({ build: 'newer' }, fact), unsettled);
    faults.happened('unknown-fact');
    await logs.append(log, unknownFact(log.facts, ports.now()), true);
    return 'conflict';
  };
  return {
    ...ports,
    logs: {
      ...logs,
      append,
      /** It understands its own facts. */
      markSettled: (log) =>
        logs.markSettled({ ...log, unsettled: [...new Set([...log.unsettled, ...unknownIn(log.facts)])] }),
    },
  };
}

/** Says something of the last notice of the case, or of the case. */
function unknownFact(facts: readonly Fact[], at: Instant): Fact {
  const last = facts.findLast((fact) => 'notice' in fact);
  const about =
    last && 'notice' in last ? { is: 'notice-read-aloud', notice: last.notice } : { is: 'case-noted' };
  return { ...about, at, build: 'newer' } as unknown as Fact;
}

function unknownIn(facts: readonly Fact[]): number[] {
  return facts.flatMap((fact, place) => (isKnown(fact) ? [] : [place]));
}

/** How long after the last copy of another build was called all cases are looked at: longer than any function runs. */
const lookDelay = 3 * minute;

/** What must follow a deployment: every open case is looked at by the build that remains. */
export function lookAfter({ until }: Deployment, scheduler: Scheduler, queues: LaneQueues): void {
  scheduler.after(until + lookDelay - scheduler.now, () => lookAtAll(queues));
}

/** Asks for every open case to be looked at, as a change of settings or of the calendar does. */
export function lookAtAll({ routine }: LaneQueues): void {
  for (const authority of authorities) routine.send(JSON.stringify({ authority, allAfter: null }));
}
