/** What a year asks of AWS, in the units that are paid for. */
import { alarmWords } from '../../infra/alarm-words.ts';
import { sizes } from '../../infra/sizes.ts';
import { type Called, type Name, names } from '../year/handlers.ts';
import {
  coldStarts,
  keyUsers,
  logBytes,
  memoryOfACore,
  pollers,
  requestsAMessage,
  waits,
} from './assumptions.ts';
import type { Metered } from './meter.ts';
import type { Priced } from './prices.ts';
import { type Call, operations, requests } from './requests.ts';

export type Usage = Readonly<Partial<Record<Priced, number>>>;

/** What was counted in a run. */
export interface Counted {
  readonly cases: number;
  readonly mails: number;
  readonly metered: Metered;
  readonly called: Readonly<Record<Name, Called>>;
  /** Milliseconds that the second reading of one case took. */
  readonly auditTook: number;
}

/** Read units of the audit: each open log each hour. */
export function auditReadsOf({ metered, cases }: Counted): number {
  return (metered.sampledAuditReads * cases) / metered.sampledCases;
}

/** What grows with the work. */
export function usageOf(counted: Counted): Usage {
  const { metered, called, cases, mails } = counted;
  const all = (call: Call) => names.reduce((sum, name) => sum + (metered.calls[name]?.[call] ?? 0), 0);
  const units = (call: Call) => {
    const sample = metered.sampled[call];
    return all(call) * (sample ? sample.units / sample.calls : 1);
  };
  const perCase = cases / metered.sampledCases;
  const rung = all('alarms.ring');
  const scheduled = called['wake-case'].calls - rung;
  const invocations = names.reduce((sum, name) => sum + called[name].calls, 0);
  const auditReads = auditReadsOf(counted);
  const auditedCases = auditReads / (metered.sampledReads / metered.sampledCases);
  const gigabytes = (metered.sampledBytes * perCase) / 2 ** 30;
  const messages =
    called['wake-case'].calls + called['record-delivery'].calls + called['publish-changes'].calls;
  return {
    'HTTP API requests': called['receive-milestone'].calls,
    'Lambda requests': invocations,
    'Lambda GB-seconds (arm64)':
      names.reduce((sum, name) => sum + gigabyteSeconds(name, counted), 0) +
      (auditedCases * processor('audit', counted.auditTook)) / 1000,
    'DynamoDB writes':
      units('logs.append') +
      units('logs.project') +
      units('logs.markSettled') +
      all('links.put') +
      all('sources.notePost'),
    'DynamoDB reads':
      units('logs.load') +
      all('sources.find') +
      all('authorities.find') +
      all('calendars.published') +
      all('restores.all') +
      auditReads,
    'DynamoDB storage': 12 * gigabytes,
    'DynamoDB backups': 12 * gigabytes,
    'Scheduler invocations': scheduled,
    'SQS requests': requestsAMessage * messages,
    'EventBridge events': metered.events,
    'SES mails': mails,
    'Secrets Manager requests': metered.secrets,
    'CloudWatch logs': (invocations * logBytes) / 2 ** 30,
  };
}

/** Milliseconds in a Lambda function, times GB, of work that takes so long on a whole core. */
function processor(name: keyof typeof sizes, milliseconds: number): number {
  const { memory } = sizes[name];
  return (memory / 1024) * milliseconds * Math.max(1, memoryOfACore / memory);
}

function gigabyteSeconds(name: Name, { called, metered }: Counted): number {
  const { calls, took } = called[name];
  const waited = Object.entries(metered.calls[name] ?? {}).reduce(
    (sum, [call, times]) => sum + times * waitOf(call as Call),
    0,
  );
  const gigabytes = sizes[name].memory / 1024;
  const cold = calls * coldStarts.share * coldStarts.milliseconds;
  return (processor(name, took) + gigabytes * (waited + cold)) / 1000;
}

/** What is remembered between calls is not waited for. */
const remembered: readonly Call[] = [
  'secrets.find',
  'authorities.find',
  'calendars.published',
  'restores.all',
];

function waitOf(call: Call): number {
  if (remembered.includes(call)) return 0;
  return requests[call].reduce((sum, operation) => sum + waits[operations[operation]], 0);
}

const month = { minutes: 43_800, seconds: 2_628_000 } as const;

/** What a place costs in a year with nothing to do: what runs by the clock, watches and is kept. */
export function standingUsage(sources: number): Usage {
  const year = 12 * month.minutes;
  const runs = { sweep: year, probe: year / 5, erase: year / 15, audit: year / 60 };
  const probes = runs.probe;
  const polls = (12 * month.seconds * pollers.each * pollers.queues) / pollers.everySeconds;
  return {
    'HTTP API requests': 2 * probes,
    'Lambda requests': runs.sweep + 8 * probes + runs.erase + runs.audit,
    'Lambda GB-seconds (arm64)': 0.5 * 0.15 * runs.sweep + 0.5 * probes + 0.2 * (runs.erase + runs.audit),
    'DynamoDB writes': 25 * probes,
    'DynamoDB reads': 24 * runs.sweep + 30 * probes + 12 * runs.audit + 14 * runs.erase,
    'Scheduler invocations': runs.sweep + runs.erase + runs.audit + 2 * probes,
    'SQS requests': polls + 2 * runs.sweep + 3 * 4 * probes,
    'SES mails': probes,
    'Secrets Manager secrets': 12 * (sources + 2),
    'CloudWatch alarms': 12 * Object.keys(alarmWords).length,
    'KMS keys': 12,
    'KMS requests': (year / 5) * keyUsers,
  };
}
