import { TZDate } from '@date-fns/tz';
import { Cron } from 'croner';

/** When a schedule fires. All instants are milliseconds since 1970 in UTC. */
export interface Expression {
  /** `at(…)` fires once; `rate(…)` and `cron(…)` recur. */
  readonly kind: 'at' | 'rate' | 'cron';
  /** The first moment at or after `from`, in a schedule whose time starts at `start`; undefined when there is none. */
  next(from: number, start: number): number | undefined;
}

const unitMilliseconds: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Reads `at(…)`, `rate(…)` or `cron(…)` in a time zone. Gives undefined for what EventBridge Scheduler refuses. */
export function readExpression(text: string, zone: string): Expression | undefined {
  const [, kind, inside = ''] = /^(at|rate|cron)\((.+)\)$/.exec(text) ?? [];
  if (!isZone(zone)) return undefined;
  if (kind === 'at') return readAt(inside, zone);
  if (kind === 'rate') return readRate(inside);
  return kind === 'cron' ? readCron(inside, zone) : undefined;
}

/** AWS does not say what `at` does in the past; here it fires at once, whatever `from` is. */
function readAt(inside: string, zone: string): Expression | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(inside);
  if (!found || Number.isNaN(Date.parse(`${inside}Z`))) return undefined;
  if (new Date(`${inside}Z`).toISOString().slice(0, 19) !== inside) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  const at = new TZDate(year, month - 1, day, hour, minute, second, zone).getTime();
  return { kind: 'at', next: () => at };
}

/** A rate counts from the start of the schedule, and fires at the start itself. */
function readRate(inside: string): Expression | undefined {
  const [, count = '', unit = '', plural] = /^([1-9]\d*) (minute|hour|day)(s?)$/.exec(inside) ?? [];
  const every = Number(count) * (unitMilliseconds[unit] ?? 0);
  if (every === 0 || (plural === 's') === (count === '1')) return undefined;
  return {
    kind: 'rate',
    next: (from, start) => start + Math.max(0, Math.ceil((from - start) / every)) * every,
  };
}

/** The six fields of AWS: minutes, hours, day of month, month, day of week (1 is Sunday), year; one of the days is `?`. */
function readCron(inside: string, zone: string): Expression | undefined {
  const fields = inside.split(' ');
  const [, , dayOfMonth, , dayOfWeek] = fields;
  if (fields.length !== 6 || (dayOfMonth === '?') === (dayOfWeek === '?')) return undefined;
  try {
    const pattern = ['0', ...fields.map((field) => (field === '?' ? '*' : field))].join(' ');
    const cron = new Cron(pattern, {
      timezone: zone,
      paused: true,
      alternativeWeekdays: true,
      mode: '7-part',
    });
    return { kind: 'cron', next: (from) => cron.nextRun(new Date(from - 1))?.getTime() };
  } catch {
    return undefined;
  }
}

const zones = new Map<string, boolean>([['UTC', true]]);

function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? canFormatIn(zone);
  zones.set(zone, known);
  return known;
}

function canFormatIn(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
