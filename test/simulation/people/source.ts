/** Another system: posts milestones, and posts again until it is answered. */
import { second } from '../../../domain/calendar/london.ts';
import type { HttpResponse } from '../../../functions/http/handler.ts';
import { post } from '../../support/requests.ts';
import type { Faults } from '../faults.ts';
import type { Lambda } from '../lambda.ts';
import type { Prng } from '../prng.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Trace } from '../trace.ts';
import type { PlannedPost } from '../workload.ts';

/** An answer that reached the source. */
export interface Answered {
  readonly post: PlannedPost;
  readonly at: number;
  readonly status: number;
  readonly body: string;
}

export interface SourceParts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly prng: Prng;
  readonly trace: Trace;
  readonly lambda: Lambda;
}

/** The ids of milestones that were recorded, by case, so that one can be voided. */
type Recorded = Map<string, string[]>;

/** Posts everything at its time. The answers come into the list that is returned. */
export function openSource(parts: SourceParts, posts: readonly PlannedPost[]): readonly Answered[] {
  const answered: Answered[] = [];
  const recorded: Recorded = new Map();
  for (const planned of posts) {
    parts.scheduler.after(planned.at - parts.scheduler.now, () => {
      const body = bodyOf(planned, recorded);
      if (body === undefined) return;
      send(parts, planned, body, answered, recorded, 1);
      if (parts.faults.hits('webhook-twice'))
        parts.scheduler.after(parts.prng.below(2000), () =>
          send(parts, planned, body, answered, recorded, 1),
        );
    });
  }
  return answered;
}

function send(
  parts: SourceParts,
  planned: PlannedPost,
  body: object,
  answered: Answered[],
  recorded: Recorded,
  attempt: number,
): void {
  const { scheduler, faults, prng, trace, lambda } = parts;
  const event = post({ to: `demo-${planned.authority}`, id: planned.id, at: scheduler.now, body });
  trace('source', `posts ${planned.id} ${planned.milestone.type} (${attempt})`);
  lambda.call('receive-milestone', event, (answer) => {
    const response = 'value' in answer ? (answer.value as HttpResponse) : undefined;
    const status = response?.statusCode ?? 0;
    if (status === 0 || status >= 500 || faults.hits('answer-lost')) {
      const patience = Math.min(2 ** attempt, 600) * second * prng.next();
      return scheduler.after(patience, () => send(parts, planned, body, answered, recorded, attempt + 1));
    }
    trace('source', `${planned.id} answered ${status}`);
    answered.push({ post: planned, at: scheduler.now, status, body: response?.body ?? '' });
    if (status >= 300 || planned.milestone.type === 'milestone-voided') return;
    const { milestone } = JSON.parse(response?.body ?? '') as { milestone: { id: string } };
    recorded.set(planned.reference, [...(recorded.get(planned.reference) ?? []), milestone.id]);
  });
}

/** Undefined for a voiding where there is nothing yet to void. */
function bodyOf({ reference, milestone }: PlannedPost, recorded: Recorded): object | undefined {
  const { type, occurredAt, data, people } = milestone;
  const toVoid = recorded.get(reference)?.at(-1);
  if (type === 'milestone-voided' && toVoid === undefined) return undefined;
  return {
    case: reference,
    type,
    occurredAt: new Date(occurredAt).toISOString(),
    data: type === 'milestone-voided' ? { milestone: toVoid } : data,
    people,
  };
}
