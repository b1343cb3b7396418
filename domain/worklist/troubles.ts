/**
 * Notices that have not reached those they are for: a person must act, or mail is still being tried. A notice and those
 * that replace it are one chain, and the chain is judged as a whole.
 */
import type { Instant } from '../calendar/london.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Deadline } from '../case/deadlines.ts';
import type { Message } from '../case/message.ts';
import { chainTo, messagesAbout, replacedIn } from '../case/messages.ts';
import { isWanted } from '../notices/agenda.ts';
import type { NoticeKind } from '../notices/ladders.ts';
import { quietPeriod } from '../notices/patience.ts';
import type { Role } from '../vocabulary/roles.ts';
import { teamsOf } from './teams.ts';

export interface Trouble {
  /** `needs-a-person`: nothing more can be done by mail. `undelivered`: it bounced or no word came, and goes on. */
  readonly is: 'needs-a-person' | 'undelivered';
  readonly notice: string;
  readonly kind: NoticeKind;
  /** Whom it was for. */
  readonly roles: readonly Role[];
  readonly since: Instant;
  /** From when on it counts, where that is later: until then it is no more than under way. */
  readonly from?: Instant;
  readonly deadline: string;
  readonly rule: string;
  readonly dueAt?: Instant;
  readonly owedBy: readonly Role[];
  readonly teams?: readonly string[];
}

/** What of a case's notices did not arrive and still matters, the oldest first. */
export function troublesOf(file: CaseFile, deadlines: readonly Deadline[]): readonly Trouble[] {
  const replaced = replacedIn(file);
  return [...file.messages.values()]
    .filter(({ notice }) => !replaced.has(notice))
    .flatMap((last): Trouble[] => {
      const deadline = deadlines.find(({ id }) => id === last.deadline);
      if (!isWanted(last, deadline)) return [];
      const chain = chainTo(last, file);
      const standing = chain.some(hasArrived) ? undefined : standingOf(last, chain);
      if (!standing || (standing.is === 'needs-a-person' && wasReachedSince(chain, file))) return [];
      return [{ ...standing, ...about(last, chain[0]!, deadline, file) }];
    })
    .toSorted((a, b) => a.since - b.since);
}

function hasArrived({ progress, acknowledgedAt }: Message): boolean {
  return progress.is === 'delivered' || acknowledgedAt !== undefined;
}

/** How a chain of which nothing has arrived stands. Undefined where it is simply on its way. */
function standingOf(
  last: Message,
  chain: readonly Message[],
): Pick<Trouble, 'is' | 'since' | 'from'> | undefined {
  const { progress } = last;
  if (progress.is === 'needs-a-person') return { is: 'needs-a-person', since: progress.since };
  const since = chain[0]!.progress.since;
  if (chain.length > 1 || progress.is === 'failed') return { is: 'undelivered', since };
  if (progress.is !== 'claimed' && progress.is !== 'deferred') return undefined;
  const tried = last.triedSince ?? since;
  return { is: 'undelivered', since: tried, from: tried + quietPeriod(last) };
}

/** Whether a later notice about the same deadline has reached one of those whom the chain did not. */
function wasReachedSince(chain: readonly Message[], file: CaseFile): boolean {
  const last = chain.at(-1)!;
  const wanted = rolesOf(chain[0]!);
  return messagesAbout(file, last.deadline).some(
    (other) =>
      other.tells === last.tells &&
      hasArrived(other) &&
      (other.acknowledgedAt ?? other.progress.since) > last.progress.since &&
      rolesOf(other).some((role) => wanted.includes(role)),
  );
}

/** Those a notice is for: where someone hears in the stead of a role, that role. */
function rolesOf({ insteadOf, roles }: Message): readonly Role[] {
  return insteadOf === undefined ? roles : [insteadOf];
}

function about(
  last: Message,
  first: Message,
  deadline: Deadline | undefined,
  file: CaseFile,
): Omit<Trouble, 'is' | 'since' | 'from'> {
  const teams = deadline ? teamsOf(deadline, file.people) : [];
  return {
    notice: last.notice,
    kind: last.kind,
    roles: rolesOf(first),
    deadline: last.deadline,
    rule: last.rule,
    ...(deadline?.dueAt !== undefined && { dueAt: deadline.dueAt }),
    owedBy: deadline?.owedBy ?? [],
    ...(teams.length > 0 && { teams }),
  };
}
