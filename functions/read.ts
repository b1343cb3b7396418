/**
 * Answers questions about what is recorded, or what would be. Changes nothing.
 *
 * Triggered by the reading routes of the API. The token was checked by the API; here it decides what may be seen.
 */

import { readCalendar } from './answers/calendar.ts';
import { readCase } from './answers/case.ts';
import { readContract, showContract } from './answers/contract.ts';
import { readDeadlines } from './answers/deadlines.ts';
import { readErasures } from './answers/erasures.ts';
import { readEvidence } from './answers/evidence.ts';
import { listFeeds } from './answers/feeds.ts';
import { health } from './answers/health.ts';
import { previewDeadlines } from './answers/preview.ts';
import { readProcedures } from './answers/procedures.ts';
import { readSettings, readSettingsChanges } from './answers/settings.ts';
import { readSubjectAccess } from './answers/subject-access.ts';
import { readTimeliness } from './answers/timeliness.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import type { Arranging } from './case/arrangements.ts';
import { type HttpEvent, type HttpResponse, httpHandler } from './http/handler.ts';
import { admitted, type SignedIn } from './http/person.ts';
import { Problem } from './http/problem.ts';
import type { Given } from './ports.ts';

type Needs = Arranging & Given<'erasures' | 'feeds' | 'health' | 'logs' | 'worklist'>;

type Answer = (ports: Needs, event: HttpEvent) => Promise<HttpResponse>;

/** Learns whose authority it is from the token alone. */
type AnswerForPerson = (ports: Needs, event: HttpEvent, person: SignedIn) => Promise<HttpResponse>;

const answers: Readonly<Record<string, Answer>> = {
  'GET /health': health,
  'GET /v1/calendar/{feed}': readCalendar,
  'HEAD /v1/calendar/{feed}': readCalendar,
  'GET /openapi.json': readContract,
  'HEAD /openapi.json': readContract,
  'GET /docs': showContract,
  'HEAD /docs': showContract,
};

const answersForPeople: Readonly<Record<string, AnswerForPerson>> = {
  'GET /v1/cases/{case}': readCase,
  'GET /v1/cases/{case}/evidence': readEvidence,
  'GET /v1/deadlines': readDeadlines,
  'POST /v1/preview': previewDeadlines,
  'GET /v1/procedures/{authority}': readProcedures,
  'GET /v1/reports/timeliness': readTimeliness,
  'GET /v1/settings': readSettings,
  'GET /v1/settings/changes': readSettingsChanges,
  'GET /v1/calendar-feeds': listFeeds,
  'GET /v1/erasures': readErasures,
  'POST /v1/subject-access': readSubjectAccess,
};

export const read = (ports: Needs) =>
  httpHandler(ports.report, async (event) => {
    const forPeople = answersForPeople[event.routeKey];
    if (forPeople) return forPeople(ports, event, admitted(event, ports.settings));
    const answer = answers[event.routeKey];
    if (answer) return answer(ports, event);
    throw new Problem('not-found', { detail: 'There is no such page.' });
  });

export const handler = onAws(read, {
  authorities: aws.authorities,
  calendars: aws.calendars,
  erasures: aws.erasures,
  feeds: aws.feeds,
  health: aws.health,
  logs: aws.logs,
  restores: aws.restores,
  worklist: aws.worklist,
});
