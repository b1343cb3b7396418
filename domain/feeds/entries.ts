/** The entries of a calendar feed: an authority's deadlines that somebody still has to act on, the most urgent first. */
import type { Instant } from '../calendar/london.ts';
import type { DeadlineBrief } from '../case/brief.ts';
import { rulesOf, type SourcedRule } from '../catalogue/procedures.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import type { Outstanding } from '../worklist/outstanding.ts';
import { type FeedFilter, shows } from './filter.ts';

/** A case as its head tells it, with its deadlines as they stand now. */
export interface BriefCase {
  readonly reference: string;
  /** How many facts its log has. */
  readonly length: number;
  readonly deadlines: readonly DeadlineBrief[];
  /** Absent from a head that an older build wrote. */
  readonly outstanding?: Outstanding;
}

export interface Entry {
  /** The id of the deadline: it stays when the date moves. */
  readonly id: string;
  readonly reference: string;
  readonly rule: SourcedRule;
  /** The agency, where each has a clock of its own. A person is never named. */
  readonly agency?: string;
  readonly status: 'open' | 'extended' | 'overdue';
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** Never falls while a log grows, and rises with each of its facts: a date that a milestone moves gets a higher one. */
  readonly sequence: number;
}

/** The most entries a feed has. Calendars of more are slow to read and of no use to anybody. */
export const mostEntries = 1000;

/** @param sequence what every entry's sequence begins from; it rises when settings or bank holidays change */
export function entriesOf(
  authority: Authority,
  cases: readonly BriefCase[],
  filter: FeedFilter,
  sequence: number,
): readonly Entry[] {
  const shown = new Map(rulesOf(authority).flatMap((rule) => (shows(filter, rule) ? [[rule.id, rule]] : [])));
  return cases
    .flatMap(({ reference, length, deadlines, outstanding }) =>
      deadlines.flatMap(({ id, rule: ruleId, status, startedAt, dueAt }): Entry[] => {
        const rule = shown.get(ruleId);
        if (!rule || dueAt === undefined || !isToDo(status)) return [];
        const agency = agencyOf(rule, id, outstanding);
        return [
          {
            id,
            reference,
            rule,
            ...(agency !== undefined && { agency }),
            status,
            startedAt,
            dueAt,
            sequence: sequence + length,
          },
        ];
      }),
    )
    .toSorted((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
    .slice(0, mostEntries);
}

function agencyOf({ oneFor }: SourcedRule, id: string, outstanding: Outstanding | undefined) {
  if (oneFor !== 'agency') return undefined;
  return outstanding?.duties.find((duty) => duty.id === id)?.teams?.[0];
}

function isToDo(status: string): status is Entry['status'] {
  return status === 'open' || status === 'extended' || status === 'overdue';
}
