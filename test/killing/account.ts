/** All that can be seen of a run once it is over: through the public contract, and in what the queues still hold. */
import { realClock } from '../../local/clock.ts';
import { openQueues, queueShapes } from '../../local/queue/queues.ts';
import type { OutboxMail, Service } from '../end-to-end/service.ts';
import type { Milestone, Story } from './stories.ts';

export interface NoticeBody {
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly at: string;
  readonly recipient: { readonly email: string };
  readonly status: string;
}

export interface CaseBody {
  readonly case: string;
  readonly milestones: readonly { readonly id: string }[];
  readonly notices: readonly NoticeBody[];
}

export interface EvidenceBody {
  readonly case: string;
  readonly facts: readonly { readonly place: number; readonly hash: string; readonly fact: string }[];
  readonly lastHash: string;
}

/** A CloudEvent about a deadline, as far as it is looked at here. */
export interface EventBody {
  readonly type: string;
  readonly subject: string;
  readonly data: { readonly rule: string };
}

/** A milestone with the id of its webhook, the answer that it got in the end, and the answer to the same one sent once more. */
export interface Answered {
  readonly webhook: string;
  readonly milestone: Milestone;
  readonly id: string;
  readonly text: string;
  readonly again?: { readonly status: number; readonly text: string };
}

export interface Account {
  readonly stories: readonly Story[];
  readonly answered: readonly Answered[];
  readonly outbox: readonly OutboxMail[];
  readonly cases: ReadonlyMap<string, CaseBody>;
  readonly evidence: ReadonlyMap<string, EvidenceBody>;
  readonly events: readonly EventBody[];
  readonly schedules: readonly unknown[];
  /** How many messages each queue holds. */
  readonly queued: Readonly<Record<string, number>>;
}

/** Asks the service for everything, and sends every milestone again under its old webhook id. */
export async function takeAccount(
  service: Service,
  stories: readonly Story[],
  answered: readonly Answered[],
): Promise<Omit<Account, 'queued'>> {
  const cases = new Map<string, CaseBody>();
  const evidence = new Map<string, EvidenceBody>();
  for (const [authority, own] of Map.groupBy(stories, (story) => story.authority)) {
    const token = await service.ask<{ token: string }>(`/local/token?authority=${authority}&role=auditor`);
    const headers = { authorization: `Bearer ${token.body.token}` };
    for (const { case: reference } of own) {
      const path = `/v1/cases/${reference}`;
      cases.set(reference, (await service.ask<CaseBody>(path, { headers })).body);
      evidence.set(reference, (await service.ask<EvidenceBody>(`${path}/evidence`, { headers })).body);
    }
  }
  const repeated: Answered[] = [];
  for (const each of answered) {
    const { source, body } = each.milestone;
    const { status, text } = await service.post(source, body, { id: each.webhook });
    repeated.push({ ...each, again: { status, text } });
  }
  const outbox = await service.outbox();
  const { body: schedules } = await service.ask<unknown[]>('/local/schedules');
  const { body: events } = await service.ask<EventBody[]>('/local/events');
  return { stories, answered: repeated, outbox, cases, evidence, events, schedules };
}

/** What the queues in a stopped service's folder hold. */
export function countQueued(data: string): Record<string, number> {
  const queues = openQueues(data, queueShapes, realClock);
  const counts = queueShapes.map(({ name }): [string, number] => {
    const { visible, hidden } = queues.named(name).counts();
    return [name, visible + hidden];
  });
  queues.close();
  return Object.fromEntries(counts);
}
