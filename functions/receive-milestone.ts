/**
 * Records a milestone that another system posts.
 *
 * Triggered by `POST /v1/sources/{source}/milestones`. Late or out of order: the case is recomputed as if it had come
 * in time. Twice: the first is recorded, the second gets the same answer. Nothing is answered before it is durable.
 */

import { createHash } from 'node:crypto';
import { answerTo } from '../domain/case/answer.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { arrangementsOf } from './case/arrangements.ts';
import { receive } from './case/receive.ts';
import type { Settling } from './case/settle.ts';
import { noteLastPost } from './case/source-seen.ts';
import { parseJson } from './http/body.ts';
import { type HttpEvent, type HttpResponse, httpHandler, json, rawBody } from './http/handler.ts';
import { type PostedMilestone, readMilestone } from './http/milestone-schema.ts';
import { Problem } from './http/problem.ts';
import { verifiedSource } from './http/verified-source.ts';
import type { Given, Source } from './ports.ts';

type Needs = Settling & Given<'secrets' | 'sources'>;

const largestBody = 20 * 1024;

export const receiveMilestone = (ports: Needs) =>
  httpHandler(ports.report, (event) => receivePost(ports, event));

export const handler = onAws(receiveMilestone, {
  alarms: aws.alarms,
  announcements: aws.announcements,
  authorities: aws.authorities,
  calendars: aws.calendars,
  logs: aws.logs,
  restores: aws.restores,
  secrets: aws.secrets,
  sources: aws.sources,
});

async function receivePost(ports: Needs, event: HttpEvent): Promise<HttpResponse> {
  const body = rawBody(event);
  if (body.length > largestBody) {
    throw new Problem('too-large', {
      detail: 'A milestone has at most 20 KB.',
      howToFix: 'Send ids, not documents.',
    });
  }
  const source = await verifiedSource(ports, event, body);
  const posted = readMilestone(parseJson(body));
  refuseWhatIsNotGiven(source, posted);
  const delivery = {
    id: event.headers['webhook-id']!,
    bodyHash: createHash('sha256').update(body).digest('hex'),
  };
  const { authority } = source;
  const key = { authority, reference: posted.case };
  const telling = { from: { source: source.source }, delivery, told: posted };
  const { log, place, added } = await receive(ports, key, telling);
  if (added) await noteLastPost(ports, source, ports.now());
  const { practice } = await arrangementsOf(ports, authority);
  return json(added ? 201 : 200, answerTo(authority, posted.case, log.facts, place, practice));
}

/** Throws `not-yours` where a source is given certain types of milestones, and this is not one of them. */
function refuseWhatIsNotGiven({ milestones }: Source, { type }: PostedMilestone): void {
  if (!milestones || milestones.includes(type)) return;
  throw new Problem('not-yours', {
    detail: 'This source may not post milestones of this type. Nothing was stored.',
    field: 'type',
    howToFix: `Post only: ${milestones.join(', ') || 'nothing'}. Whoever operates Longstop can give this source more.`,
  });
}
