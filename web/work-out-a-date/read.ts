/** Reads what the address of the page says: how far somebody has come, and what is wrong with what they typed. */
import { londonDay, startOfWork } from '../../domain/calendar/london.ts';
import { rulesOf, type SourcedRule } from '../../domain/catalogue/procedures.ts';
import type { Trigger } from '../../domain/catalogue/rule.ts';
import type { CountedPeriod, Unit } from '../../domain/periods/period.ts';
import { type Authority, isAuthority } from '../../domain/vocabulary/authorities.ts';
import type { Choices } from '../../domain/working-out/choices.ts';
import { type Questions, questionsOf, type WhenQuestion } from '../../domain/working-out/questions.ts';
import { isEmpty, type Mistake, readDay, readMoment, type TypedDate, typedDate } from './typed.ts';
import type { Fault } from './words.ts';

export const units = ['hour', 'day', 'working day', 'week', 'month'] as const satisfies readonly Unit[];

/** What is at fault: the name of a box and what is wrong with it. */
export interface At {
  readonly box: string;
  readonly fault: Fault;
}

/** How far somebody has come. */
export type Stage =
  | { readonly is: 'authority'; readonly faults: readonly At[] }
  | { readonly is: 'rule'; readonly authority: Authority; readonly faults: readonly At[] }
  | { readonly is: 'details'; readonly chosen: Chosen; readonly faults: readonly At[] }
  | { readonly is: 'result'; readonly chosen: Chosen; readonly choices: Choices };

export interface Chosen {
  readonly authority: Authority;
  readonly rule: SourcedRule;
  readonly start: Trigger;
  readonly questions: Questions;
}

export function readStage(query: URLSearchParams): Stage {
  const authority = query.get('authority');
  const missing = (box: string): readonly At[] => (query.has(box) ? [{ box, fault: 'not-chosen' }] : []);
  if (authority === null || !isAuthority(authority)) return { is: 'authority', faults: missing('authority') };
  const rule = rulesOf(authority).find(({ id }) => id === query.get('rule'));
  if (!rule) {
    const faults =
      query.has('next') || query.get('rule') ? [{ box: 'rule', fault: 'not-chosen' } as const] : [];
    return { is: 'rule', authority, faults };
  }
  const start = rule.starts.find(({ milestone }) => milestone === query.get('what')) ?? rule.starts[0]!;
  const chosen = { authority, rule, start, questions: questionsOf(rule, start.milestone) };
  if (!query.has('start-day') || query.has('edit')) return { is: 'details', chosen, faults: [] };
  const read = readDetails(query, chosen);
  return Array.isArray(read)
    ? { is: 'details', chosen, faults: read }
    : { is: 'result', chosen, choices: read as Choices };
}

type Read<T> = { readonly value: T } | { readonly at: At };

function readDetails(query: URLSearchParams, chosen: Chosen): Choices | At[] {
  const { authority, rule, start, questions } = chosen;
  const faults: At[] = [];
  const take = <T>(read: Read<T> | undefined): T | undefined => {
    if (read && 'at' in read) faults.push(read.at);
    return read && 'value' in read ? read.value : undefined;
  };
  if (rule.starts.length > 1 && query.get('what') !== start.milestone)
    faults.push({ box: 'what', fault: 'not-chosen' });
  const stage = take(readStageOf(query, questions));
  const period = take(readPeriod(query, questions));
  const moments = new Map<string, number>();
  for (const when of questions.whens) {
    const moment = take(readWhen(query, when, period));
    if (moment !== undefined) moments.set(when.name, moment);
  }
  const at = (name: WhenQuestion['name']) => moments.get(name);
  const startedAt = at('start');
  faults.push(...outOfOrder(questions, moments, faults));
  if (faults.length > 0 || startedAt === undefined) return faults;
  const [from, until] = [at('held-from'), at('held-until')];
  const [appointment, limit, sooner, extended] = [
    at('appointment'),
    at('limit'),
    at('sooner'),
    at('extended'),
  ];
  return {
    authority,
    rule,
    start,
    startedAt,
    ...(stage !== undefined && { stage }),
    ...(appointment !== undefined && { appointment }),
    ...(limit !== undefined && { limit }),
    ...(sooner !== undefined && { sooner }),
    ...(from !== undefined && { held: { from, ...(until !== undefined && { until }) } }),
    ...(extended !== undefined && { extendedTo: londonDay(extended) }),
    ...(questions.standIn && query.get('stand-in') === 'yes' && { standIn: true }),
    ...(period !== undefined && { period }),
  };
}

function readStageOf(query: URLSearchParams, { stages }: Questions): Read<string> | undefined {
  if (stages.length === 0) return undefined;
  const stage = query.get('stage') ?? '';
  return stages.includes(stage) ? { value: stage } : { at: { box: 'stage', fault: 'not-chosen' } };
}

function readPeriod(query: URLSearchParams, { period }: Questions): Read<CountedPeriod> | undefined {
  if (period === 'none') return undefined;
  const amount = (query.get('period-amount') ?? '').trim();
  const unit = units.find((each) => each === query.get('period-unit'));
  if (!/^[1-9][0-9]{0,2}$/.test(amount)) return { at: { box: 'period-amount', fault: 'not-a-number' } };
  if (!unit) return { at: { box: 'period-unit', fault: 'not-chosen' } };
  const counted: CountedPeriod = `${amount as `${bigint}`} ${unit}s`;
  return { value: period === 'before' ? `${counted} before` : counted };
}

/** Days without a time count from the morning: what matters of them is the day. */
function readWhen(
  query: URLSearchParams,
  { name, precision, isNeeded }: WhenQuestion,
  period: string | undefined,
): Read<number> | undefined {
  const typed = typedDate(query, name);
  if (!isNeeded && isEmpty(typed)) return undefined;
  const needsTime = precision === 'time' || (precision === 'time-if-hours' && / hours/.test(period ?? ''));
  const read = needsTime || (precision !== 'day' && typed.time !== '') ? readMoment(typed) : morningOf(typed);
  return typeof read === 'number'
    ? { value: read }
    : { at: { box: `${name}-${read.part}`, fault: read.fault } };
}

function morningOf(typed: TypedDate): number | Mistake {
  const day = readDay(typed);
  return typeof day === 'number' ? startOfWork(day) : day;
}

/** What cannot have happened before the start, or the end of something before its beginning. */
function outOfOrder(
  { whens }: Questions,
  moments: ReadonlyMap<string, number>,
  found: readonly At[],
): readonly At[] {
  const isFaulty = (name: string) => found.some(({ box }) => box.startsWith(name));
  const startedAt = moments.get('start');
  return whens.flatMap(({ name }): readonly At[] => {
    const at = moments.get(name);
    if (at === undefined || startedAt === undefined || isFaulty(name)) return [];
    const box = `${name}-day`;
    const from = moments.get('held-from');
    if (name === 'held-until' && from === undefined) return [{ box: 'held-from-day', fault: 'missing' }];
    if (name === 'held-until' && from !== undefined && at < from)
      return [{ box, fault: 'ends-before-it-begins' }];
    const isLater = name !== 'start' && name !== 'appointment';
    return isLater && londonDay(at) < londonDay(startedAt) ? [{ box, fault: 'before-the-start' }] : [];
  });
}
