/** A large case: twenty milestones under Wirral's procedures that call for thirty deadlines, some met, most open. */
import { bankHolidays } from '../../domain/calendar/bank-holidays.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { aDay, hour, type Instant, londonInstant, second } from '../../domain/calendar/london.ts';
import { workingCalendar } from '../../domain/calendar/working-calendar.ts';
import { openCaseFile } from '../../domain/case/case-file.ts';
import { deadlinesOf } from '../../domain/case/deadlines.ts';
import type { Fact, MilestoneReceived } from '../../domain/case/facts.ts';
import { type Practice, usualPractice } from '../../domain/catalogue/practice.ts';
import { agendaOf } from '../../domain/notices/agenda.ts';
import { nextStep } from '../../domain/notices/next-step.ts';
import type { Directory } from '../../domain/notices/recipients.ts';
import type { MilestoneData } from '../../domain/vocabulary/fields.ts';
import type { MilestoneType } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';

export const authority = 'wirral';
export const reference = 'BENCH-1';
export const practice: Practice = usualPractice(workingCalendar(bankHolidays, 'england-and-wales'));

/** 09:00 in London on a Monday: the first case begins on 2 November 2026, each other some weeks before. */
export const beginningOf = (number: number): Instant =>
  londonInstant(dayOf(2026, 11, 2) - (number % 300) * 7, 9 * hour);
/** The moment at which a case is assessed: the day after its last milestone. */
export const assessedAt = (begin: Instant): Instant => begin + 16 * aDay;

type Happening = readonly [day: number, type: MilestoneType, data?: MilestoneData];

/** What happened, by the day of the case. */
const storyFrom = (begin: Instant): readonly Happening[] => [
  [0, 'strategy-discussion-held', { initiatesSection47: true }],
  [1, 'conference-requested'],
  [1, 'conference-scheduled', conference(begin, 'one', 9, 'Oakfield Primary', 'Elm Clinic', 'Ash Nursery')],
  [2, 'exclusion-considered'],
  [3, 'agency-report-provided', { conference: 'one', agency: 'Elm Clinic' }],
  [4, 'agency-report-provided', { conference: 'one', agency: 'Ash Nursery' }],
  [4, 'social-worker-report-provided'],
  [5, 'report-given-to-parents'],
  [7, 'report-given-to-chair'],
  [9, 'conference-held', { conference: 'one', plan: true, inquorate: true }],
  [9, 'conference-scheduled', conference(begin, 'two', 23, 'Elm Clinic')],
  [10, 'decision-letter-sent'],
  [11, 'resource-disparity-raised'],
  [11, 'protection-order-made', { ...order(begin + 20 * aDay) }],
  [12, 'record-sent-to-professionals'],
  [13, 'record-received', { person: 'one' }],
  [13, 'record-received', { person: 'two' }],
  [14, 'record-received', { person: 'three' }],
  [14, 'conference-requested'],
  [15, 'conference-scheduled', conference(begin, 'three', 30, 'Ash Nursery')],
];

function order(expires: Instant): MilestoneData {
  return {
    kind: 'emergency-protection-order',
    expires: new Date(expires).toISOString(),
    furtherAction: true,
  };
}

function conference(
  begin: Instant,
  name: string,
  day: number,
  ...agencies: readonly string[]
): MilestoneData {
  return { conference: name, kind: 'initial', at: new Date(begin + day * aDay).toISOString(), agencies };
}

function milestonesFrom(begin: Instant): readonly MilestoneReceived[] {
  return storyFrom(begin).map(([day, type, data = {}], place) => {
    const at = begin + day * aDay + place * second;
    const id = `01M${begin.toString(36)}${String(place).padStart(4, '0')}`;
    return {
      is: 'milestone-received',
      at,
      source: 'bench',
      delivery: { id, bodyHash: id },
      milestone: { id, type, occurredAt: at, data },
      people: [],
    };
  });
}

const directory: Directory = {
  language: 'en',
  addresses: Object.fromEntries(roles.map((role) => [role, [`${role}@wirral.example`]])),
};

/**
 * The log of the case when it has so many facts: each notice is addressed, put off three times because SES is busy, accepted,
 * delivered and acknowledged.
 */
export function logOf(length: number, begin: Instant): readonly Fact[] {
  const facts: Fact[] = [...milestonesFrom(begin)];
  let at = assessedAt(begin);
  while (facts.length < length) {
    const file = openCaseFile(authority, reference, facts);
    const agenda = agendaOf(file, deadlinesOf(file, practice, at), practice);
    if (!agenda[0]) throw new Error(`The case comes to rest at ${facts.length} facts`);
    at = Math.max(at, agenda[0].at);
    const step = nextStep(file, agenda, directory, at);
    if (!step) throw new Error('Something is due, but no step');
    if (step.is === 'record') facts.push(step.fact);
    else {
      const about = { at, notice: step.message.notice, attempt: step.attempt };
      facts.push({ is: 'notice-claimed', ...about, link: String(facts.length) });
      if (step.attempt <= 3) facts.push({ is: 'notice-deferred', ...about, reason: 'throttled' });
      else {
        facts.push({ is: 'notice-accepted', ...about }, { is: 'notice-delivered', ...about });
        facts.push({ is: 'notice-acknowledged', at, notice: about.notice });
      }
    }
  }
  return facts.slice(0, length);
}
