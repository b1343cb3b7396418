/**
 * Tries the whole path, from a signed post to a mail delivered, with a synthetic case, and says whether it worked.
 *
 * Triggered every five minutes. Each run judges the case that the run before started, closes it, and starts another.
 * Late: the case is judged later, by the same times. Twice, or too soon: the second run leaves all to the first. Dead
 * half-way: the case it had started, or was about to, is judged by the next run, which also closes what was left open.
 * It reads and writes nothing of any other authority.
 */
import middy from '@middy/core';
import { minute } from '../domain/calendar/london.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { nameOfError } from './failure.ts';
import { signedHeaders } from './http/sign.ts';
import type { CaseLog, Given, ProbeRecord } from './ports.ts';
import { setUp } from './probe/setting-up.ts';
import { closing, dueAt, keyOf, referenceAt, starting } from './probe/synthetic-case.ts';
import { type BrokenAt, whereBroken } from './probe/verdict.ts';
import { diesAtItsLimit } from './settings/lambda.ts';
import { probeSource } from './settings/probe.ts';

type Needs = Given<'authorities' | 'logs' | 'probes' | 'secrets' | 'sources' | 'visitor'>;

/**
 * From when on a case can be judged: its notice falls due after a minute and a half, may be as much late, and has a
 * minute to be sent and reported delivered. Runs may come a minute closer together than they should.
 */
const ripeAfter = 4 * minute;

/** Earlier cases that are still looked after, should they not be closed. */
const lookedAfter = 12;

export interface Probed {
  readonly probe: 'succeeded' | 'failed' | 'begun' | 'too-soon';
  readonly kind?: BrokenAt;
}

export const probe = (ports: Needs) => middy(diesAtItsLimit).handler((_event: unknown) => run(ports));

export const handler = onAws(probe, {
  authorities: aws.authorities,
  logs: aws.logs,
  probes: aws.probes,
  secrets: aws.secrets,
  sources: aws.sources,
  visitor: aws.visitor,
});

async function run(ports: Needs): Promise<Probed> {
  const now = ports.now();
  const last = await ports.probes.last();
  if (last && Math.abs(now - last.at) < ripeAfter) return { probe: 'too-soon' };
  const earlier = last ? [last.reference, ...last.open] : [];
  const logs = await Promise.all(earlier.map((reference) => ports.logs.load(keyOf(reference))));
  const open = logs.filter(isOpen).map(({ key }) => key.reference);
  const next = { reference: referenceAt(now), at: now, open: open.slice(0, lookedAfter) };
  // Before anything else: of two runs at once one goes on, and no case is judged twice.
  if ((await ports.probes.start(next, last)) === 'conflict') return { probe: 'too-soon' };
  const probed = last ? judge(ports, logs[0]!, last) : ({ probe: 'begun' } as const);
  await post(ports, next);
  return probed;
}

function isOpen({ facts, head }: CaseLog): boolean {
  return facts.length > 0 && !head?.closed;
}

function judge(ports: Needs, log: CaseLog, { at }: ProbeRecord): Probed {
  const kind = whereBroken(log, dueAt(at));
  if (kind === undefined) {
    ports.report({ what: 'probe-succeeded' });
    return { probe: 'succeeded' };
  }
  ports.report({ what: 'probe-failed', kind });
  return { probe: 'failed', kind };
}

/** Closes the cases that stood open, and starts the next. */
async function post(ports: Needs, { reference, at, open }: ProbeRecord): Promise<void> {
  const secret = await setUp(ports);
  await Promise.all([
    postOne(ports, secret, `${reference}-start`, starting(reference, at)),
    ...open.map((each) => postOne(ports, secret, `${each}-close-${at}`, closing(each, at))),
  ]);
}

/** A post that fails is reported at once. What it led to all the same, the next run sees in the log. */
async function postOne(ports: Needs, secret: string, id: string, milestone: object): Promise<void> {
  const body = JSON.stringify(milestone);
  const headers = signedHeaders(id, ports.now(), body, secret);
  const complain = (error: string) => ports.report({ what: 'probe-not-answered', error });
  try {
    const status = await ports.visitor.post(`/v1/sources/${probeSource}/milestones`, headers, body);
    if (status !== 200 && status !== 201) complain(String(status));
  } catch (error) {
    complain(nameOfError(error));
  }
}
