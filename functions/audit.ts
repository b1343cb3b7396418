/**
 * Audits by a second way: works out anew from the logs of open cases what should have been sent since the last success,
 * and compares it with what was. It shares no code with the sending, and its own last success is watched by an alarm.
 *
 * Triggered each hour. Late, or after failures: the next run looks at all the time since the last success. Twice at once:
 * the same is reported twice. It reports counts and no references; a finding is looked up in the cases themselves.
 */
import middy from '@middy/core';
import { workingWeekOf } from '../domain/audit/days.ts';
import { audit, type Findings, type Span } from '../domain/audit/findings.ts';
import type { Customs } from '../domain/audit/rungs.ts';
import type { AuthoritySettings } from '../domain/catalogue/authority-settings.ts';
import { rulesOf } from '../domain/catalogue/procedures.ts';
import { ladders } from '../domain/notices/ladders.ts';
import { type Authority, authorities } from '../domain/vocabulary/authorities.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { isToBeErased } from './case/to-be-erased.ts';
import { everyPage } from './every-page.ts';
import type { CaseKey, Given, Publication } from './ports.ts';
import { diesAtItsLimit } from './settings/lambda.ts';

type Needs = Given<'audits' | 'authorities' | 'calendars' | 'logs' | 'restores' | 'worklist'>;

/** How far back the first run of all looks: a day, in milliseconds. */
const firstSpan = 86_400_000;
/** How many logs are read at once. */
const atOnce = 8;

type Counts = { readonly [Kind in keyof Findings]: number };
const none: Counts = { missed: 0, late: 0, unexpected: 0 };

export const auditCases = (ports: Needs) => middy(diesAtItsLimit).handler((_event: unknown) => run(ports));

export const handler = onAws(auditCases, {
  audits: aws.audits,
  authorities: aws.authorities,
  calendars: aws.calendars,
  logs: aws.logs,
  restores: aws.restores,
  worklist: aws.worklist,
});

async function run(ports: Needs): Promise<Counts & { cases: number }> {
  const now = ports.now();
  const [last, publication, restores] = await Promise.all([
    ports.audits.last(),
    ports.calendars.published(),
    ports.restores.all(),
  ]);
  const span = { since: last?.at ?? now - firstSpan, now, restores };
  const published = [publication, ...(last ? [last.publication] : [])].filter(isFirstOfItsEdition);
  let [found, cases] = [none, 0];
  for (const authority of authorities) {
    const customs = await customsOf(ports, authority, published, span);
    for await (const keys of openCases(ports, authority)) {
      const each = await Promise.all(keys.map((key) => auditCase(ports, key, customs, span)));
      found = each.reduce(added, found);
      cases += keys.length;
    }
  }
  for (const kind of ['missed', 'late', 'unexpected'] as const) {
    if (found[kind] > 0) ports.report({ what: `audit-${kind}`, count: found[kind] });
  }
  await ports.audits.succeeded({ at: now, publication });
  ports.report({ what: 'audit-succeeded', count: cases });
  return { ...found, cases };
}

async function* openCases(ports: Needs, authority: Authority): AsyncGenerator<readonly CaseKey[]> {
  for await (const { cases } of everyPage((after) => ports.worklist.page(authority, 'open', after))) {
    for (let from = 0; from < cases.length; from += atOnce) {
      yield cases.slice(from, from + atOnce).map(({ key }) => key);
    }
  }
}

/**
 * What a case may have been run by in the span: settings and holidays that changed in it held for a part of it. Which
 * part cannot be known to the second, so a case is judged by whichever explains most of what was sent.
 */
async function customsOf(
  ports: Needs,
  authority: Authority,
  published: readonly Publication[],
  { since }: Span,
): Promise<readonly Customs[]> {
  const [current, history] = await Promise.all([
    ports.authorities.find(authority),
    ports.authorities.history(authority),
  ]);
  const changed = history.filter(({ at }) => at > since).length;
  const records = changed === 0 ? [current] : history.slice(0, changed + 1);
  return records.flatMap(({ settings }) => published.map((each) => customs(settings, each)));
}

function customs(settings: AuthoritySettings, { holidays }: Publication): Customs {
  return {
    week: workingWeekOf(holidays, settings.division),
    periods: settings.periods,
    ladders: { ...ladders, ...settings.ladders },
    ...(settings.digests && { digests: settings.digests }),
  };
}

async function auditCase(
  ports: Needs,
  key: CaseKey,
  customs: readonly Customs[],
  span: Span,
): Promise<Counts> {
  const log = await ports.logs.load(key);
  if (isToBeErased(log)) return none;
  const { facts } = log;
  const judged = customs.map((each) => countsOf(audit(rulesOf(key.authority), facts, each, span)));
  return judged.toSorted((one, other) => total(one) - total(other))[0] ?? none;
}

function countsOf({ missed, late, unexpected }: Findings): Counts {
  return { missed: missed.length, late: late.length, unexpected: unexpected.length };
}

function total({ missed, late, unexpected }: Counts): number {
  return missed + late + unexpected;
}

function added(one: Counts, other: Counts): Counts {
  return {
    missed: one.missed + other.missed,
    late: one.late + other.late,
    unexpected: one.unexpected + other.unexpected,
  };
}

function isFirstOfItsEdition({ edition }: Publication, place: number, all: readonly Publication[]): boolean {
  return all.findIndex((other) => other.edition === edition) === place;
}
