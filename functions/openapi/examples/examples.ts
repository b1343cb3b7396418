/** The examples of the document. Each answer is what the engine answers to the request beside it. */
import { bankHolidays } from '../../../domain/calendar/bank-holidays.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import { answerTo } from '../../../domain/case/answer.ts';
import { briefOf } from '../../../domain/case/brief.ts';
import { preview } from '../../../domain/case/preview.ts';
import { unsetSettings } from '../../../domain/catalogue/authority-settings.ts';
import { listRules } from '../../../domain/catalogue/listing.ts';
import { viewEvidence } from '../../answers/evidence.ts';
import { viewFeed } from '../../answers/feeds.ts';
import { viewSettings } from '../../answers/settings.ts';
import { viewTimeliness } from '../../answers/timeliness.ts';
import { assess } from '../../case/assess.ts';
import { viewCaseAt } from '../../case/case-view.ts';
import { readPreviewed } from '../../http/milestone-schema.ts';
import { erasureExamples } from './erasures.ts';
import {
  directory,
  key,
  practice,
  received,
  referral,
  referredAt,
  remindedAt,
  remindedLog,
} from './referral.ts';

export type Examples = ReturnType<typeof workExamples>;

export function workExamples() {
  const { authority, reference } = key;
  const log = remindedLog();
  const caseView = viewCaseAt(log, practice, remindedAt);
  const briefs = assess(log, practice, remindedAt).deadlines.map(briefOf);
  const period = { from: dayOf(2026, 4, 1), to: dayOf(2027, 3, 31) };
  const report = viewTimeliness(authority, briefs, period, practice.calendar);
  const { case: _, people: __, ...told } = referral;
  const change = { closingDays: [{ date: '2026-12-24', title: 'Offices closed' }] };
  const before = { version: 1, settings: unsetSettings, by: 'administrator@walsall.example', at: referredAt };
  const after = { ...before, version: 2, settings: { ...unsetSettings, ...change }, at: remindedAt };
  const feedFilter = { rule: ['written-confirmation'], owedBy: ['referrer' as const] };
  const feed = viewFeed({ id: '01M86FYZ800RW8VMNZ5A6CMV7E', createdAt: referredAt, filter: feedFilter });
  return {
    reference,
    referral,
    milestoneAnswer: answerTo(authority, reference, [received], 0, practice),
    caseView,
    evidence: viewEvidence(log, { practice, holidays: bankHolidays, changes: [before] }, remindedAt),
    ...erasureExamples(log),
    deadlineList: { deadlines: caseView.deadlines, cursor: null },
    previewBody: { authority, milestones: [told], now: told.occurredAt },
    previewAnswer: { deadlines: preview(authority, [readPreviewed(told)], practice, directory, referredAt) },
    feedFilter,
    feeds: { feeds: [feed] },
    newFeed: { ...feed, url: 'https://longstop.example/v1/calendar/the-token-of-a-calendar-feed.ics' },
    timeliness: { ...report, rules: report.rules.filter(({ started }) => started > 0) },
    procedures: { authority, rules: listRules(authority, practice, referredAt).slice(0, 1) },
    settings: { authority, ...viewSettings(before) },
    settingsBody: { version: 1, change },
    settingsChanged: { authority, ...viewSettings(after) },
    settingsChanges: { authority, changes: [after, before].map(viewSettings) },
  };
}
