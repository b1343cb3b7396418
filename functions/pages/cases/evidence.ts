/** `/cases/{case}/evidence`: the evidence of a case as a file, the same as the API gives. */
import { evidenceName } from '../../../web/case/case.ts';
import { readEvidence } from '../../answers/evidence.ts';
import type { PageForPerson } from '../page.ts';

export const downloadEvidence: PageForPerson = async (ports, { event, person }) => {
  const answer = await readEvidence(ports, event, person);
  const name = evidenceName(event.pathParameters?.case ?? '');
  return {
    ...answer,
    headers: { ...answer.headers, 'content-disposition': `attachment; filename="${name}"` },
  };
};
