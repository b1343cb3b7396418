/** The messages of a case, as they are asked for: those about one deadline, and those that others replace. */
import type { CaseFile } from './case-file.ts';
import type { Message } from './message.ts';

const grouped = new WeakMap<CaseFile['messages'], ReadonlyMap<string, readonly Message[]>>();
const none: readonly Message[] = [];

/** Every message about a deadline, in the order in which they were addressed. */
export function messagesAbout({ messages }: CaseFile, deadline: string): readonly Message[] {
  if (messages.size === 0) return none;
  const byDeadline = grouped.get(messages) ?? Map.groupBy(messages.values(), (message) => message.deadline);
  grouped.set(messages, byDeadline);
  return byDeadline.get(deadline) ?? none;
}

/** The ids of messages in whose place another was addressed. */
export function replacedIn({ messages }: CaseFile): ReadonlySet<string | undefined> {
  const replaced = new Set<string | undefined>();
  for (const { replaces } of messages.values()) replaced.add(replaces);
  return replaced;
}

/** The notice first sent and those that replaced it, in order. */
export function chainTo(
  last: Message,
  { messages }: Pick<CaseFile, 'messages'>,
): readonly [Message, ...Message[]] {
  const chain: [Message, ...Message[]] = [last];
  for (let { replaces } = last; replaces !== undefined; ) {
    const before = messages.get(replaces);
    if (!before) break;
    chain.unshift(before);
    replaces = before.replaces;
  }
  return chain;
}
