/** `/cases`: opens a case by its reference, or leads to beginning one. */
import type { Authority } from '../../../domain/vocabulary/authorities.ts';
import { casePath } from '../../../web/case/shown.ts';
import { type FindShown, findView } from '../../../web/record/find.ts';
import { isToBeErased } from '../../case/to-be-erased.ts';
import { typed } from '../../http/form/fault.ts';
import { caseReference } from '../../http/values.ts';
import { type PageForPerson, type Paging, seeOther, show } from '../page.ts';
import { mayRecord } from './case.ts';

export const findCase: PageForPerson = async (ports, request) => {
  const { query, person, language } = request;
  const answer = (shown: Omit<FindShown, 'mayBegin'>, status = 200) =>
    show(request, findView({ ...shown, mayBegin: mayRecord(person) }, language), status);
  const text = typed(query, 'case');
  if (!query.has('case')) return answer({ typed: '' });
  if (text === '') return answer({ typed: '', fault: 'missing' }, 422);
  const { data: reference } = caseReference.safeParse(text);
  if (reference === undefined) return answer({ typed: text, fault: 'wrong' }, 422);
  const { authority } = person;
  if (await exists(ports, authority, reference)) return seeOther(casePath(reference));
  const meant = await inOtherLetters(ports, authority, reference);
  return answer({ typed: text, unknown: reference, ...(meant !== undefined && { meant }) });
};

async function exists({ logs }: Paging, authority: Authority, reference: string): Promise<boolean> {
  const log = await logs.load({ authority, reference });
  return log.facts.length > 0 && !isToBeErased(log);
}

/**
 * The case that has the reference in capitals, or else in small letters. To the table these are two cases: without the
 * question a slip of the shift key would begin a twin.
 */
async function inOtherLetters(
  ports: Paging,
  authority: Authority,
  reference: string,
): Promise<string | undefined> {
  for (const other of [reference.toUpperCase(), reference.toLowerCase()]) {
    if (other !== reference && (await exists(ports, authority, other))) return other;
  }
  return undefined;
}
