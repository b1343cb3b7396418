/** The pages of cases, by route. */
import type { PageForPerson } from '../page.ts';
import { showCase } from './case.ts';
import { downloadEvidence } from './evidence.ts';
import { findCase } from './find.ts';
import { offerMilestones, takeMilestone } from './record.ts';
import { revokeFromPage } from './revoke.ts';
import { offerVoiding, takeVoiding } from './void.ts';

export const pagesOfCases: Readonly<Record<string, PageForPerson>> = {
  'GET /cases': findCase,
  'GET /cases/{case}': showCase,
  'GET /cases/{case}/milestones': offerMilestones,
  'POST /cases/{case}/milestones': takeMilestone,
  'GET /cases/{case}/milestones/{milestone}/void': offerVoiding,
  'POST /cases/{case}/milestones/{milestone}/void': takeVoiding,
  'GET /cases/{case}/evidence': downloadEvidence,
  'POST /cases/{case}/links/revocation': revokeFromPage,
};
