/**
 * Records a milestone that another system posts.
 *
 * Triggered by `POST /v1/sources/{source}/milestones`. Late or out of order: the case is recomputed as if it had come
 * in time. Twice: the first is recorded, the second gets the same answer. Nothing is answered before it is durable.
 */
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { type Instant, second } from '../domain/calendar/london.ts';
import { answerTo } from '../domain/case/answer.ts';
import type { Fact, MilestoneReceived } from '../domain/case/facts.ts';
import { onAws } from './aws/on-aws.ts';
import { arrangementsOf } from './case/arrangements.ts';
import { refuseImpossibleTime, refuseVoidingNothing } from './case/plausible.ts';
import { record } from './case/record.ts';
import { settle } from './case/settle.ts';
import { noteLastPost } from './case/source-seen.ts';
import { isToBeErased } from './case/to-be-erased.ts';
import { nameOfError } from './failure.ts';
import { parseJson } from './http/body.ts';
import { type HttpEvent, type HttpResponse, httpHandler, json, rawBody } from './http/handler.ts';
import { type PostedMilestone, readMilestone } from './http/milestone-schema.ts';
import { Problem } from './http/problem.ts';
import { verifiedSource } from './http/verified-source.ts';
import type { CaseLog, Ports, Source } from './ports.ts';

const largestBody = 20 * 1024;

export const receiveMilestone = (ports: Ports) => httpHandler(ports.report, (event) => receive(ports, event));

export const handler = onAws(receiveMilestone);

async function receive(ports: Ports, event: HttpEvent): Promise<HttpResponse> {
  const body = rawBody(event);
  if (body.length > largestBody) {
    throw new Problem('too-large', {
      detail: 'A milestone has at most 20 KB.',
      howToFix: 'Send ids, not documents.',
    });
  }
  const now = ports.now();
  const source = await verifiedSource(ports, event, body);
  const posted = readMilestone(parseJson(body));
  refuseWhatIsNotGiven(source, posted);
  refuseImpossibleTime(posted, now);
  const delivery = {
    id: event.headers['webhook-id']!,
    bodyHash: createHash('sha256').update(body).digest('hex'),
  };
  const key = { authority: source.authority, reference: posted.case };
  const empty = await ports.logs.load(key);
  const { log, added } = await record(
    ports,
    empty,
    (current) => {
      if (placeOf(current, source, delivery) !== undefined) return undefined;
      refuseVoidingNothing(posted, current);
      return factOf(ports, source, posted, delivery);
    },
    true,
  );
  if (isToBeErased(log)) throw beingErased;
  const place = placeOf(log, source, delivery)!;
  if (added) await noteLastPost(ports, source, now);
  if (added || wasLeftUnsettled(log, place, now)) await settleOrLeave(ports, log);
  const { authority, reference } = key;
  const answer = answerTo(
    authority,
    reference,
    log.facts,
    place,
    (await arrangementsOf(ports, authority)).practice,
  );
  return json(added ? 201 : 200, answer);
}

/** For the half hour that it takes: what is posted afterwards begins the case anew, and no duty goes unheard. */
const beingErased = new Problem('try-again', {
  detail: 'A case of this reference is being erased. Nothing was stored.',
  howToFix: 'Post the same again in half an hour: it then begins a new case.',
});

/** Throws `not-yours` where a source is given certain types of milestones, and this is not one of them. */
function refuseWhatIsNotGiven({ milestones }: Source, { type }: PostedMilestone): void {
  if (!milestones || milestones.includes(type)) return;
  throw new Problem('not-yours', {
    detail: 'This source may not post milestones of this type. Nothing was stored.',
    field: 'type',
    howToFix: `Post only: ${milestones.join(', ') || 'nothing'}. Whoever operates Longstop can give this source more.`,
  });
}

/** Where the log already has this delivery. A problem where it came with another body. */
function placeOf(
  log: CaseLog,
  { source }: Source,
  delivery: MilestoneReceived['delivery'],
): number | undefined {
  const place = log.facts.findIndex(
    (fact) => fact.is === 'milestone-received' && fact.source === source && fact.delivery.id === delivery.id,
  );
  if (place === -1) return undefined;
  if ((log.facts[place] as MilestoneReceived).delivery.bodyHash === delivery.bodyHash) return place;
  throw new Problem('conflict', {
    detail: 'This webhook-id was used for a different body before. Nothing was stored.',
    field: 'webhook-id',
    howToFix: 'Give every new milestone a webhook-id of its own.',
  });
}

function factOf(
  ports: Ports,
  { source }: Source,
  posted: PostedMilestone,
  delivery: MilestoneReceived['delivery'],
): Fact {
  const { type, occurredAt, data, people } = posted;
  const at = ports.now();
  const milestone = { id: ulid(at, () => ports.random(1)[0]! / 256), type, occurredAt, data };
  return { is: 'milestone-received', at, source, delivery, milestone, people };
}

/** How long whoever recorded a milestone is left to settle it, before one who posts it again does. */
const settlingTime = 5 * second;

/** Whoever recorded it died before it was settled, and its sender asks again: that need not wait for the sweep. */
function wasLeftUnsettled({ facts, unsettled }: CaseLog, place: number, now: Instant): boolean {
  return unsettled.includes(place) && facts[place]!.at + settlingTime < now;
}

/** The milestone is durable: should settling fail, the sweep finds it and settles it. */
async function settleOrLeave(ports: Ports, log: CaseLog): Promise<void> {
  try {
    await settle(ports, log);
  } catch (error) {
    ports.report({ what: 'settling-left-to-sweep', error: nameOfError(error) });
  }
}
