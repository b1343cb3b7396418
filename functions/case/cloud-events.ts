/** Changes of deadlines as CloudEvents. */
import { isoInstant } from '../../domain/calendar/london.ts';
import type { Announcement, CloudEvent } from '../ports.ts';

/** One event a change. Published twice it has the same id. */
export function cloudEventsOf({ key, at, since, lastHash, changes }: Announcement): CloudEvent[] {
  const { authority, reference } = key;
  return changes.map(({ is, deadline }) => ({
    specversion: '1.0',
    id: [deadline.id, is, since, ...(deadline.dueAt === undefined ? [] : [deadline.dueAt])].join('.'),
    source: `/authorities/${authority}`,
    type: `longstop.deadline.${is}`,
    subject: reference,
    time: isoInstant(at),
    datacontenttype: 'application/json',
    data: {
      authority,
      case: reference,
      deadline: deadline.id,
      rule: deadline.rule,
      status: deadline.status,
      startedAt: isoInstant(deadline.startedAt),
      dueAt: deadline.dueAt === undefined ? null : isoInstant(deadline.dueAt),
      lastHash: lastHash ?? null,
      endedAt: deadline.endedAt === undefined ? null : isoInstant(deadline.endedAt),
    },
  }));
}
