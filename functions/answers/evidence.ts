/**
 * `GET /v1/cases/{case}/evidence`: the record of a case as it was written, fact by fact, with its hash chain, and with all
 * that is needed to check and understand it offline: `npx longstop verify bundle.json`.
 */
import { isoInstant } from '../../domain/calendar/london.ts';
import { viewDeadline } from '../../domain/case/view.ts';
import { type Bundle, bundleForm, chainRule } from '../../domain/evidence/bundle.ts';
import { toldIn } from '../../domain/evidence/told.ts';
import { arrangementsOf } from '../case/arrangements.ts';
import { assess } from '../case/assess.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import type { CaseLog, Ports, SettingsRecord } from '../ports.ts';
import { ownCase } from './case.ts';

export async function readEvidence(ports: Ports, event: HttpEvent, person: SignedIn): Promise<HttpResponse> {
  const log = await ownCase(ports, person, event);
  const { authority, reference } = log.key;
  const bundle: Bundle = {
    form: bundleForm,
    case: reference,
    authority,
    generatedAt: isoInstant(ports.now()),
    chain: chainRule,
    facts: log.facts.map((fact, place) => ({ place, hash: log.hashes[place]!, fact: JSON.stringify(fact) })),
    lastHash: log.hashes.at(-1)!,
    noted: log.head?.lastHash === undefined ? null : { facts: log.head.length, lastHash: log.head.lastHash },
    told: toldIn(authority, reference, log.facts),
    dates: await datesOf(ports, log),
  };
  return json(200, bundle);
}

async function datesOf(ports: Ports, log: CaseLog): Promise<Bundle['dates']> {
  const { authority } = log.key;
  const now = ports.now();
  const [{ practice }, { holidays }, current, history] = await Promise.all([
    arrangementsOf(ports, authority),
    ports.calendars.published(),
    ports.authorities.find(authority),
    ports.authorities.history(authority),
  ]);
  const { file, deadlines } = assess(log, practice, now);
  const { division } = current.settings;
  const firstYear = String(new Date(log.facts[0]!.at).getUTCFullYear() - 1);
  return {
    deadlines: deadlines.map((deadline) => viewDeadline(deadline, file, practice, now)),
    holidays: {
      edition: practice.calendar.edition,
      division,
      events: holidays[division].events.filter(({ date }) => date >= firstYear),
    },
    settings: inForceSince(log.facts[0]!.at, history.length > 0 ? history : [current]).map(dateSettings),
  };
}

/** The settings in force at a moment and all later ones, the oldest first, given all, the newest first. */
function inForceSince(moment: number, history: readonly SettingsRecord[]): SettingsRecord[] {
  const before = history.findIndex(({ at }) => at <= moment);
  return history.slice(0, before === -1 ? history.length : before + 1).toReversed();
}

function dateSettings({ version, at, settings }: SettingsRecord): Bundle['dates']['settings'][number] {
  const { periods, ladders, division, closingDays } = settings;
  const changedAt = version === 0 ? null : isoInstant(at);
  return { version, changedAt, periods, ladders, division, closingDays };
}
