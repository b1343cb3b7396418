/** A herd: cases of each of which one notice falls due at the same moment. */
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { hour, type Instant } from '../../domain/calendar/london.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { usualPractice } from '../../domain/catalogue/practice.ts';
import { factItem, headItem, type Item } from '../../functions/aws/log-items.ts';
import { assess, headOf } from '../../functions/case/assess.ts';
import type { CaseKey, CaseLog, Head } from '../../functions/ports.ts';

const authority = 'walsall';
const practice = usualPractice(workingCalendar(bankHolidays, 'england-and-wales'));

/** What falls due: the reminder, a day after a referral by telephone, to confirm it in writing. */
export const awaited = { rule: 'written-confirmation', kind: 'reminder' } as const;

/** A case that was received and settled, and what the table holds of it. */
export interface Waiting {
  readonly key: CaseKey;
  readonly log: CaseLog;
  readonly head: Head;
  readonly items: readonly Item[];
}

/** So many cases whose one notice falls due at `due`. */
export function* herdOf(count: number, due: Instant): Generator<Waiting> {
  for (let place = 0; place < count; place += 1) yield waiting(place, due);
}

function waiting(place: number, due: Instant): Waiting {
  const reference = `HERD-${String(place).padStart(6, '0')}`;
  const at = due - 24 * hour;
  const fact: Fact = {
    is: 'milestone-received',
    at,
    source: `demo-${authority}`,
    delivery: { id: `msg_${reference}`, bodyHash: reference },
    milestone: { id: reference, type: 'referral-made', occurredAt: at, data: { method: 'telephone' } },
    people: [{ role: 'referrer', email: `${reference.toLowerCase()}@school.example` }],
  };
  const key = { authority, reference } as const;
  const empty: CaseLog = { key, facts: [], hashes: [], unsettled: [] };
  const { item, hash } = factItem(empty, fact, false);
  const log: CaseLog = { key, facts: [fact], hashes: [hash], unsettled: [] };
  const head = headOf(log, assess(log, practice, at), at);
  return { key, log, head, items: [item, headItem(key, head)] };
}
