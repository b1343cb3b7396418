/**
 * Takes the decision to erase one case, because a person, a court or a mistake asks for it.
 *
 * Triggered by `POST /v1/cases/{case}/erasure`, for administrators. From then on the case answers nobody and nothing more is
 * sent about it; within half an hour it is deleted by another function, for this one cannot delete. Twice: the first
 * decision stands, and the second gets the same answer.
 */

import { erasureOf } from '../domain/case/erasure.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import type { Settling } from './case/settle.ts';
import { viewDecision } from './erasure/asked.ts';
import { decideErasure, mayBeErased } from './erasure/decide.ts';
import { readJson } from './http/body.ts';
import { readErasureRequest } from './http/erasure-schema.ts';
import { type HttpEvent, type HttpResponse, httpHandler, json } from './http/handler.ts';
import { admitted } from './http/person.ts';
import { Problem } from './http/problem.ts';
import type { CaseLog } from './ports.ts';

const largestBody = 1024;

export const requestErasure = (ports: Settling) =>
  httpHandler(ports.report, (event) => request(ports, event));

export const handler = onAws(requestErasure, {
  alarms: aws.alarms,
  announcements: aws.announcements,
  authorities: aws.authorities,
  calendars: aws.calendars,
  logs: aws.logs,
  restores: aws.restores,
});

async function request(ports: Settling, event: HttpEvent): Promise<HttpResponse> {
  const { authority, subject } = admitted(event, ports.settings);
  const reference = event.pathParameters?.case ?? '';
  const sent = readJson(event, largestBody, 'Send reason and confirm, and nothing else.');
  const reason = readErasureRequest(sent, reference);
  const log = await ports.logs.load({ authority, reference });
  if (log.facts.length === 0) throw unknownCase;
  const stands = (current: CaseLog) => mayBeErased(current, reason);
  const { log: decided } = await decideErasure(ports, log, { reason, by: subject }, stands);
  const decision = erasureOf(decided.facts);
  if (!decision) throw decided.facts.length === 0 ? unknownCase : stillOpen;
  return json(202, viewDecision(decided.key, decision));
}

const unknownCase = new Problem('not-found', {
  detail: 'Your authority has no case with this reference.',
  field: 'case',
  howToFix: 'Check the reference.',
});

const stillOpen = new Problem('conflict', {
  detail: 'The case is open: duties run in it, and people are told of them. Nothing was erased.',
  field: 'reason',
  howToFix:
    'Have the case closed first. If it should never have been a case, void its milestones, so that those told hear that it is off, and give the reason wrong-case.',
});
