/** Another system: posts milestones, and posts again until it is answered. */
import { minute, second } from '../../../domain/calendar/london.ts';
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

export interface Source {
  readonly answered: readonly Answered[];
  /** Posts again what was answered after a moment: it may be lost. */
  postAgain(since: number): void;
}

interface Posting extends SourceParts {
  readonly answered: Answered[];
  /** The id of the milestone that each post was last answered with. */
  readonly recorded: Map<string, string>;
  /** Which post each voiding is about. */
  readonly voids: Map<string, string>;
}

/** Posts everything at its time. */
export function openSource(parts: SourceParts, posts: readonly PlannedPost[]): Source {
  const { scheduler, faults, prng } = parts;
  const posting: Posting = { ...parts, answered: [], recorded: new Map(), voids: new Map() };
  for (const planned of posts) {
    scheduler.after(planned.at - scheduler.now, () => {
      const body = bodyOf(planned, posting);
      if (body === undefined) return;
      send(posting, planned, body, 1);
      if (faults.hits('webhook-twice'))
        scheduler.after(prng.below(2000), () => send(posting, planned, body, 1));
    });
  }
  return {
    answered: posting.answered,
    postAgain(since) {
      const lost = new Set(posting.answered.flatMap(({ post, at }) => (at > since ? [post] : [])));
      const kept = posting.answered.filter(({ post }) => !lost.has(post));
      posting.answered.splice(0, posting.answered.length, ...kept);
      for (const { id } of lost) posting.recorded.delete(id);
      for (const planned of lost) postOnceMore(posting, planned);
    },
  };
}

/** A voiding waits until what it voids has been answered again. */
function postOnceMore(posting: Posting, planned: PlannedPost): void {
  const { scheduler, prng } = posting;
  const body = bodyOf(planned, posting);
  if (body) send(posting, planned, body, 1);
  else scheduler.after(prng.between(1, 20) * minute, () => postOnceMore(posting, planned));
}

function send(posting: Posting, planned: PlannedPost, body: object, attempt: number): void {
  const { scheduler, faults, prng, trace, lambda, answered, recorded } = posting;
  const event = post({ to: `demo-${planned.authority}`, id: planned.id, at: scheduler.now, body });
  trace('source', `posts ${planned.id} ${planned.milestone.type} (${attempt})`);
  lambda.call('receive-milestone', event, (answer) => {
    const response = 'value' in answer ? (answer.value as HttpResponse) : undefined;
    const status = response?.statusCode ?? 0;
    if (status === 0 || status >= 500 || faults.hits('answer-lost')) {
      const patience = Math.min(2 ** attempt, 600) * second * prng.next();
      return scheduler.after(patience, () => send(posting, planned, body, attempt + 1));
    }
    trace('source', `${planned.id} answered ${status}`);
    answered.push({ post: planned, at: scheduler.now, status, body: response?.body ?? '' });
    if (status >= 300 || planned.milestone.type === 'milestone-voided') return;
    const { milestone } = JSON.parse(response?.body ?? '') as { milestone: { id: string } };
    recorded.set(planned.id, milestone.id);
  });
}

/** Undefined for a voiding where there is nothing yet to void. */
function bodyOf(planned: PlannedPost, { recorded, voids }: Posting): object | undefined {
  const { type, occurredAt, data, people } = planned.milestone;
  const isVoiding = type === 'milestone-voided';
  const target = voids.get(planned.id) ?? lastOf(planned, recorded);
  const milestone = target === undefined ? undefined : recorded.get(target);
  if (isVoiding && (target === undefined || milestone === undefined)) return undefined;
  if (isVoiding) voids.set(planned.id, target!);
  return {
    case: planned.reference,
    type,
    occurredAt: new Date(occurredAt).toISOString(),
    data: isVoiding ? { milestone } : data,
    people,
  };
}

function lastOf({ reference }: PlannedPost, recorded: ReadonlyMap<string, string>): string | undefined {
  return [...recorded.keys()].findLast((id) => id.startsWith(`${reference}-`));
}
