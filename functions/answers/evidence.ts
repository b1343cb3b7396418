/**
 * `GET /v1/cases/{case}/evidence`: the record of a case as it was written, fact by fact, with its hash chain, and with all
 * that is needed to check and understand it offline: `npx longstop verify bundle.json`.
 */
import type { PublishedHolidays } from '../../domain/calendar/bank-holidays.ts';
import { type Instant, isoInstant } from '../../domain/calendar/london.ts';
import { viewDeadline } from '../../domain/case/view.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import { type Bundle, bundleForm, chainRule } from '../../domain/evidence/bundle.ts';
import { toldIn } from '../../domain/evidence/told.ts';
import { type Arranging, arrangementsOf } from '../case/arrangements.ts';
import { assess } from '../case/assess.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import type { CaseLog, Given, SettingsRecord } from '../ports.ts';
import { ownCase } from './case.ts';

export async function readEvidence(
  ports: Arranging & Given<'logs'>,
  event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  const log = await ownCase(ports, person, event);
  const { authority } = log.key;
  const [{ practice }, { holidays }, current, history] = await Promise.all([
    arrangementsOf(ports, authority),
    ports.calendars.published(),
    ports.authorities.find(authority),
    ports.authorities.history(authority),
  ]);
  const changes = history.length > 0 ? history : [current];
  return json(200, viewEvidence(log, { practice, holidays, changes }, ports.now()));
}

/** What the dates of a case are reckoned by. */
interface Reckoning {
  readonly practice: Practice;
  readonly holidays: PublishedHolidays;
  /** All settings of the authority, the newest first. */
  readonly changes: readonly SettingsRecord[];
}

/** The whole record of a case, with what is needed to check it and to understand its dates. */
export function viewEvidence(log: CaseLog, { practice, holidays, changes }: Reckoning, now: Instant): Bundle {
  const { authority, reference } = log.key;
  const { file, deadlines } = assess(log, practice, now);
  const { division, edition } = practice.calendar;
  const began = log.facts[0]!.at;
  const firstYear = String(new Date(began).getUTCFullYear() - 1);
  return {
    form: bundleForm,
    case: reference,
    authority,
    generatedAt: isoInstant(now),
    chain: chainRule,
    facts: log.facts.map((fact, place) => ({ place, hash: log.hashes[place]!, fact: JSON.stringify(fact) })),
    lastHash: log.hashes.at(-1)!,
    noted: log.head?.lastHash === undefined ? null : { facts: log.head.length, lastHash: log.head.lastHash },
    told: toldIn(authority, reference, log.facts),
    dates: {
      deadlines: deadlines.map((deadline) => viewDeadline(deadline, file, practice, now)),
      holidays: {
        edition,
        division,
        events: holidays[division].events.filter(({ date }) => date >= firstYear),
      },
      settings: inForceSince(began, changes).map(dateSettings),
    },
  };
}

/** The settings in force at a moment and all later ones, the oldest first, given all, the newest first. */
function inForceSince(moment: Instant, history: readonly SettingsRecord[]): SettingsRecord[] {
  const before = history.findIndex(({ at }) => at <= moment);
  return history.slice(0, before === -1 ? history.length : before + 1).toReversed();
}

function dateSettings({ version, at, settings }: SettingsRecord): Bundle['dates']['settings'][number] {
  const { periods, ladders, division, closingDays } = settings;
  const changedAt = version === 0 ? null : isoInstant(at);
  return { version, changedAt, periods, ladders, division, closingDays };
}
