/**
 * Whether everybody was told what they had to be, once: by the log of a case read in two ways. The audit works out anew
 * what should have been told, by code that shares nothing with the sending; and every notice that was addressed is
 * followed to the mail that was accepted.
 */
import { workingWeekOf } from '../../domain/audit/days.ts';
import { audit } from '../../domain/audit/findings.ts';
import type { Customs } from '../../domain/audit/rungs.ts';
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import type { Fact } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { ladders, type NoticeKind } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';

export interface Account {
  /** Notices by kind, each of one duty to one address. */
  readonly kinds: Readonly<Partial<Record<NoticeKind, number>>>;
  /** Deadlines that were started, and moments at which somebody was told of one because its time had come. */
  deadlines: number;
  reached: number;
  /** Notices that were addressed and that no mail was accepted for. */
  unsent: number;
  /** Notices that more than one mail was accepted for. */
  repeated: number;
  /** Mails that could not be delivered and were not replaced. */
  needPerson: number;
  /** Cases that the second reading looked at, and what it found. */
  audited: number;
  missed: number;
  late: number;
  unexpected: number;
}

export function newAccount(): Account {
  return {
    kinds: {},
    deadlines: 0,
    reached: 0,
    unsent: 0,
    repeated: 0,
    needPerson: 0,
    audited: 0,
    missed: 0,
    late: 0,
    unexpected: 0,
  };
}

/** Adds what the facts of a case say of its notices. */
export function countNotices(account: Account, facts: readonly Fact[]): void {
  const kinds = account.kinds as Partial<Record<NoticeKind, number>>;
  const accepted = new Map<string, number>();
  const reached = new Set<string>();
  for (const fact of facts) {
    if (fact.is === 'notices-addressed') {
      for (const { notice, kind, deadline, due } of fact.messages) {
        if (kind !== 'stand-down' && kind !== 'moved') reached.add(`${deadline} ${due}`);
        kinds[kind] = (kinds[kind] ?? 0) + 1;
        accepted.set(notice, 0);
      }
    } else if (fact.is === 'notice-accepted') {
      accepted.set(fact.notice, (accepted.get(fact.notice) ?? 0) + 1);
    } else if (fact.is === 'notice-needs-a-person') account.needPerson += 1;
  }
  account.reached += reached.size;
  for (const times of accepted.values()) {
    if (times === 0) account.unsent += 1;
    if (times > 1) account.repeated += 1;
  }
}

const customs: Customs = { week: workingWeekOf(bankHolidays, 'england-and-wales'), periods: {}, ladders };

/** Adds what the second reading finds in a case. */
export function auditCase(account: Account, authority: Authority, facts: readonly Fact[], now: number): void {
  const found = audit(rulesOf(authority), facts, customs, { since: 0, now, restores: [] });
  account.audited += 1;
  account.missed += found.missed.length;
  account.late += found.late.length;
  account.unexpected += found.unexpected.length;
}
