/** `/cases`: opens a case by its reference, or leads to beginning one. */
import { casePath } from '../../../web/case/shown.ts';
import { type FindShown, findView } from '../../../web/record/find.ts';
import { isToBeErased } from '../../case/to-be-erased.ts';
import { typed } from '../../http/form/fault.ts';
import { caseReference } from '../../http/values.ts';
import { type PageForPerson, seeOther, show } from '../page.ts';
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
  const log = await ports.logs.load({ authority: person.authority, reference });
  const exists = log.facts.length > 0 && !isToBeErased(log);
  return exists ? seeOther(casePath(reference)) : answer({ typed: text, unknown: reference });
};
