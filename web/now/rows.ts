/** The lines of the list, in words. */

import type { Instant } from '../../domain/calendar/london.ts';
import { distanceTo } from '../../domain/case/distance.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import { dueInWords } from '../../domain/wording/subject.ts';
import type { DutyRow, Listed, UnheardRow } from '../../domain/worklist/worklist.ts';
import { cardId } from '../case/card-id.ts';
import type { NowWords } from './words.ts';

export interface Line {
  readonly title: string;
  readonly due: string;
  readonly distance: string;
  readonly isLate: boolean;
  readonly reference: string;
  readonly href: string;
  /** Where in the case this deadline stands. */
  readonly dutyHref: string;
  readonly owedBy: string;
  readonly teams: string;
  /** Whether it was acknowledged, or whom a notice did not reach. */
  readonly told: string;
  readonly since?: string;
}

/** What lines are written in. */
export interface Written {
  readonly words: NowWords;
  readonly phrases: Phrases;
  readonly now: Instant;
}

export function lineOf(row: DutyRow | UnheardRow, written: Written): Line {
  return 'duty' in row ? dutyLine(row, written) : unheardLine(row, written);
}

function dutyLine(row: DutyRow, written: Written): Line {
  const { reference, rule, stands, duty } = row;
  const { words, phrases } = written;
  const { dueAt, owedBy, teams = [], acknowledged } = duty;
  return {
    title: phrases.rule(rule).title,
    due: dueInWords(phrases, dueAt),
    distance: distance(dueAt, row, written),
    isLate: stands === 'overdue',
    ...ofCase(reference, duty.id),
    owedBy: capitalised(phrases.roles(owedBy)),
    teams: teams.join(', '),
    told: acknowledged ? words.acknowledgedBy(phrases.roles(acknowledged.by)) : words.notAcknowledged,
  };
}

function unheardLine(row: UnheardRow, written: Written): Line {
  const { reference, rule, stands, unheard } = row;
  const { words, phrases } = written;
  const { dueAt, owedBy, teams = [], roles, since } = unheard;
  return {
    title: phrases.rule(rule).title,
    due: dueAt === undefined ? '' : dueInWords(phrases, dueAt),
    distance: dueAt === undefined ? '' : distance(dueAt, row, written),
    isLate: stands === 'overdue',
    ...ofCase(reference, unheard.deadline),
    owedBy: owedBy.length === 0 ? '' : capitalised(phrases.roles(owedBy)),
    teams: teams.join(', '),
    told: capitalised(phrases.roles(roles)),
    since: words.notReached(phrases.instant(since)),
  };
}

/** Nothing where nobody has to meet it any more: its date is neither near nor past. */
function distance(dueAt: Instant, { stands }: Listed, { words, now }: Written): string {
  return stands === undefined ? '' : words.distance(distanceTo(dueAt, now, stands === 'overdue'));
}

function ofCase(reference: string, deadline: string): Pick<Line, 'reference' | 'href' | 'dutyHref'> {
  const href = `/cases/${reference}`;
  return { reference, href, dutyHref: `${href}#${cardId(deadline)}` };
}
