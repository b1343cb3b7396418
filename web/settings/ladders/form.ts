/** The form that changes a ladder: its rungs as they were typed, and the ladder that they make. */
import type { Addressee } from '../../../domain/catalogue/rule.ts';
import type { Ladder, LadderName, Moment, Rung } from '../../../domain/notices/ladders.ts';
import { misplacedIn } from '../../../domain/notices/misplaced.ts';
import { ladder as ladderSchema } from '../../../functions/http/settings-schema.ts';
import type { Fault } from '../shared/faults.ts';
import type { RelativeAddressee, RungKind } from './words.ts';

export const rungKinds: readonly RungKind[] = ['reminder', 'chase', 'alert', 'overdue', 'escalation'];
export const momentKinds = [
  'start',
  'hours-before',
  'days-before',
  'on-the-day',
  'due',
  'days-after',
  'every-hour',
] as const;
export type MomentKind = (typeof momentKinds)[number];
export const relativeAddressees: readonly RelativeAddressee[] = ['owed-by', 'escalates-to', 'tells'];

export type LadderFault =
  | 'no-rung'
  | 'too-many'
  | 'no-kind'
  | 'no-moment'
  | 'hours'
  | 'days'
  | 'repeats'
  | 'before-due'
  | 'after-due'
  | 'nobody'
  | 'too-many-roles';

/** One rung as typed. Its fields end in its place: `kind-1`. */
export interface TypedRung {
  readonly kind: string;
  readonly moment: string;
  readonly number: string;
  readonly relative: readonly string[];
  readonly roles: readonly string[];
}

export interface TypedLadder {
  readonly rungs: readonly TypedRung[];
  readonly officeHours: boolean;
}

/** How many other roles a rung’s form has room for at most: with those that are relative, as many as a rung may have. */
export const roomForRoles = 7;
const mostRungs = 20;
export const emptyRung: TypedRung = { kind: '', moment: '', number: '', relative: [], roles: [] };

/** The ladder in force as the form shows it. */
export function typedLadder({ rungs, remindsInOfficeHours }: Ladder): TypedLadder {
  return { rungs: rungs.map(typedRung), officeHours: remindsInOfficeHours === true };
}

function typedRung({ kind, at, to }: Rung): TypedRung {
  const isRelative = (addressee: Addressee) => (relativeAddressees as readonly string[]).includes(addressee);
  return {
    kind,
    ...typedMoment(at),
    relative: to.filter(isRelative),
    roles: to.filter((addressee) => !isRelative(addressee)),
  };
}

function typedMoment(at: Moment): Pick<TypedRung, 'moment' | 'number'> {
  if (at === 'due' || at === 'start') return { moment: at, number: '' };
  if ('hoursBefore' in at) return { moment: 'hours-before', number: String(at.hoursBefore) };
  if ('everyHour' in at) return { moment: 'every-hour', number: String(at.everyHour) };
  if (at.workingDay === 0) return { moment: 'on-the-day', number: '' };
  return {
    moment: at.workingDay < 0 ? 'days-before' : 'days-after',
    number: String(Math.abs(at.workingDay)),
  };
}

/** What a form sent, without the rungs that were ticked to be removed. */
export function readLadder(form: URLSearchParams): TypedLadder {
  const count = Math.min(Number(form.get('rungs')) || 0, mostRungs + 1);
  const all = Array.from({ length: count }, (_, place) => place + 1);
  const removed = new Set(form.getAll('remove'));
  return {
    rungs: all.filter((place) => !removed.has(String(place))).map((place) => readRung(form, place)),
    officeHours: form.get('office-hours') === 'yes',
  };
}

function readRung(form: URLSearchParams, place: number): TypedRung {
  const field = (name: string) => (form.get(`${name}-${place}`) ?? '').trim();
  return {
    kind: field('kind'),
    moment: field('moment'),
    number: field('number'),
    relative: form.getAll(`to-${place}`),
    roles: form.getAll(`role-${place}`).filter((role) => role !== ''),
  };
}

export interface ReadLadder {
  /** Absent where anything is at fault. */
  readonly ladder?: Ladder;
  readonly faults: readonly Fault<LadderFault>[];
}

/** The ladder that was typed, checked as the API checks it. */
export function ladderOf(name: LadderName, { rungs, officeHours }: TypedLadder): ReadLadder {
  const read = rungs.map(rungOf);
  const faults: Fault<LadderFault>[] = [
    ...(rungs.length === 0 ? [{ field: 'add-rung', is: 'no-rung' } as const] : []),
    ...(rungs.length > mostRungs ? [{ field: 'add-rung', is: 'too-many' } as const] : []),
    ...read.flatMap((each, place) =>
      each.faults.map(({ field, is }) => ({ field: `${field}-${place + 1}`, is })),
    ),
  ];
  if (faults.length > 0) return { faults };
  const ladder = { rungs: read.map(({ rung }) => rung), ...(officeHours && { remindsInOfficeHours: true }) };
  const parsed = ladderSchema.parse(ladder) as Ladder;
  const misplaced = misplacedIn(name, parsed);
  if (misplaced.length === 0) return { ladder: parsed, faults };
  return { faults: misplaced.map(({ place, is }) => ({ field: `moment-${place + 1}`, is })) };
}

function rungOf(typed: TypedRung): { readonly rung: object; readonly faults: readonly Fault<LadderFault>[] } {
  const { kind, relative, roles } = typed;
  const to = [...new Set([...relative, ...roles])];
  const moment = momentOf(typed);
  const isKind = (rungKinds as readonly string[]).includes(kind);
  return {
    rung: { kind, at: moment.at, to },
    faults: [
      ...(isKind ? [] : [{ field: 'kind', is: 'no-kind' } as const]),
      ...(moment.fault ? [moment.fault] : []),
      ...(to.length === 0 ? [{ field: 'to', is: 'nobody' } as const] : []),
      ...(to.length > 10 ? [{ field: 'to', is: 'too-many-roles' } as const] : []),
    ],
  };
}

function momentOf({ moment, number }: TypedRung): { at?: Moment; fault?: Fault<LadderFault> } {
  const n = /^\d{1,3}$/.test(number) ? Number(number) : 0;
  const within = (most: number, is: LadderFault, at: Moment) =>
    n >= 1 && n <= most ? { at } : { fault: { field: 'number', is } };
  switch (moment) {
    case 'due':
    case 'start':
      return { at: moment };
    case 'on-the-day':
      return { at: { workingDay: 0 } };
    case 'hours-before':
      return within(720, 'hours', { hoursBefore: n });
    case 'days-before':
      return within(60, 'days', { workingDay: -n });
    case 'days-after':
      return within(60, 'days', { workingDay: n });
    case 'every-hour':
      return within(24, 'repeats', { everyHour: n });
    default:
      return { fault: { field: 'moment', is: 'no-moment' } };
  }
}
