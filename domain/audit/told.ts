/** What a log says was told: each message that was claimed, and what each address last heard about a duty. */
import type { Addressed, Fact, NoticeClaimed } from '../case/facts.ts';
import type { NoticeKind } from '../notices/ladders.ts';

/** One claim of a message: the moment after which its mail may have gone. */
export interface Telling {
  readonly message: Addressed;
  readonly claim: NoticeClaimed;
  /** The place of the claim in the log. */
  readonly place: number;
}

/** What an address last heard about a duty. */
export interface Heard {
  /** The last claim of a mail to it. */
  readonly last: Telling;
  /** The date it was told. Undefined where it was told that there is none any more. */
  readonly date?: number;
  /** Whether it was told that the duty is overdue or urgent, and nothing since that put it right. */
  readonly alarmed: boolean;
}

const alarming: readonly NoticeKind[] = ['chase', 'overdue', 'escalation', 'alert'];

/** Every message of a log by its id. */
export function messagesIn(facts: readonly Fact[]): ReadonlyMap<string, Addressed> {
  const messages = facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []));
  return new Map(messages.map((message) => [message.notice, message]));
}

/** Every claim of a log, in its order. `strayClaims` has those of messages that nobody addressed. */
export function tellingsIn(facts: readonly Fact[]): readonly Telling[] {
  const messages = messagesIn(facts);
  return facts.flatMap((fact, place) => {
    const message = fact.is === 'notice-claimed' ? messages.get(fact.notice) : undefined;
    return fact.is === 'notice-claimed' && message ? [{ message, claim: fact, place }] : [];
  });
}

/** Claims of messages that stand nowhere in the log. */
export function strayClaims(facts: readonly Fact[]): readonly NoticeClaimed[] {
  const messages = messagesIn(facts);
  return facts.flatMap((fact) => (fact.is === 'notice-claimed' && !messages.has(fact.notice) ? [fact] : []));
}

/** What each address had heard about a duty, before a place in the log. */
export function heardBefore(
  tellings: readonly Telling[],
  name: string,
  place: number,
): ReadonlyMap<string, Heard> {
  const heard = new Map<string, Heard>();
  for (const telling of tellings) {
    const { email, deadline, kind, tells } = telling.message;
    if (deadline !== name || telling.place >= place) continue;
    const before = heard.get(email)?.alarmed ?? false;
    const alarmed = kind !== 'stand-down' && (before || alarms(telling));
    heard.set(email, { last: telling, alarmed, ...(tells !== undefined && { date: tells }) });
  }
  return heard;
}

/** Tells of something urgent or overdue: also who hears that it runs again, by a date already past. */
function alarms({ message, claim }: Telling): boolean {
  const { kind, tells } = message;
  return alarming.includes(kind) || (kind === 'moved' && tells !== undefined && tells < claim.at);
}

/** The claims whose mail certainly reached nobody: SES put it off or refused it, or it came back. */
export function neverArrived(facts: readonly Fact[]): ReadonlySet<string> {
  const failed = new Set<string>();
  for (const fact of facts) {
    if (fact.is === 'notice-deferred' || fact.is === 'notice-refused' || fact.is === 'notice-bounced') {
      failed.add(attemptOf(fact));
    }
  }
  return failed;
}

/** One attempt to send a message, as a key. */
export function attemptOf({
  notice,
  attempt,
}: {
  readonly notice: string;
  readonly attempt: number;
}): string {
  return `${notice} ${attempt}`;
}
