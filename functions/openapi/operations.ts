/** Every operation that the document describes. */
import type { Examples } from './examples/examples.ts';
import type { OperationsByRoute } from './operation.ts';
import { caseOperations } from './operations/cases.ts';
import { erasureOperations } from './operations/erasures.ts';
import { feedOperations } from './operations/feeds.ts';
import { mailOperations } from './operations/mails.ts';
import { milestoneOperations } from './operations/milestones.ts';
import { procedureOperations } from './operations/procedures.ts';
import { reportOperations } from './operations/reports.ts';
import { serviceOperations } from './operations/service.ts';
import { settingsOperations } from './operations/settings.ts';

export const operationsWith = (examples: Examples): OperationsByRoute => ({
  ...milestoneOperations(examples),
  ...caseOperations(examples),
  ...feedOperations(examples),
  ...reportOperations(examples),
  ...procedureOperations(examples),
  ...settingsOperations(examples),
  ...erasureOperations(examples),
  ...mailOperations(),
  ...serviceOperations(),
});
