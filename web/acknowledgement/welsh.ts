import { softened } from '../../domain/wording/welsh/dates.ts';
import type { AcknowledgementWords } from './words.ts';

export const welsh: AcknowledgementWords = {
  whatIsDue: 'Am beth y mae hyn',
  due: "Beth sydd i'w wneud",
  by: 'Erbyn pryd',
  noDateYet: 'Nid oes dyddiad eto',
  caseReference: 'Cyfeirnod yr achos',
  owedBy: 'Pwy sydd i fod i wneud hyn',
  message: 'Neges',
  sentTo: 'Anfonwyd at',
  since: 'Ers hynny',
  doneOn: (when) => `Cofnodwyd ei fod wedi'i wneud, ar ${softened(when)}.`,
  notRequired: 'Nid oes ei angen bellach.',
  problem: 'Mae problem',
};
