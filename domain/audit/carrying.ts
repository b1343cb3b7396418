/** Which messages tell what should have been told. */
import type { Expected } from './expected.ts';
import type { Telling } from './told.ts';

type Message = Telling['message'];

/**
 * Whether a message at a place in the log tells it: one that carries the planned notice, or, of a correction, one to the
 * same address afterwards.
 */
export function carriesIt(expected: Expected): (message: Message, place: number) => boolean {
  const { corrects, planned, name, kind } = expected;
  if (!corrects) return ({ covers }) => namesOneOf(covers, planned);
  const { last } = corrects.heard;
  return ({ deadline, email, tells, kind: sent }, place) =>
    place > last.place &&
    deadline === name &&
    email === last.message.email &&
    (kind === 'stand-down' ? sent === kind : tells === corrects.date);
}

export function namesOneOf(ids: readonly string[], planned: readonly string[]): boolean {
  return planned.some((id) => ids.includes(id));
}
