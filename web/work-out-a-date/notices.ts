/** The notices that would go, in rows: those of one kind at one moment together, those that repeat as one. */
import type { PlannedNotice } from '../../domain/notices/plan.ts';
import type { Role } from '../../domain/vocabulary/roles.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import type { Said } from './said.ts';

export interface NoticeRow {
  readonly kind: string;
  readonly when: string;
  readonly to: string;
}

/** @param notices in order of time */
export function noticeRows(notices: readonly PlannedNotice[], { phrases, words }: Said): NoticeRow[] {
  const groups = new Map<string, { first: PlannedNotice; roles: Set<Role>; moments: Set<number> }>();
  for (const notice of notices) {
    const key = notice.repeats ? notice.kind : `${notice.kind} ${notice.at}`;
    const group = groups.get(key) ?? { first: notice, roles: new Set(), moments: new Set() };
    group.roles.add(notice.role);
    group.moments.add(notice.at);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, roles, moments }) => ({
    kind: capitalised(phrases.kinds[first.kind]),
    when: [
      capitalised(phrases.instant(first.at)),
      ...(first.repeats && moments.size > 1 ? [words.result.repeated(moments.size)] : []),
    ].join(', '),
    to: capitalised(phrases.roles([...roles])),
  }));
}
