/** What a rule asks, in Welsh. It awaits a native reviewer: see docs/welsh.md. */
import type { ProcedurePhrases } from '../../procedure-phrases.ts';
import { milestones } from '../milestones.ts';
import { periodInWelsh } from '../periods.ts';
import { detailsInWelsh } from './details.ts';
import { featuresInWelsh } from './features.ts';
import { rungsInWelsh, whoOwesInWelsh } from './ladder.ts';
import { periodInBriefInWelsh, periodSentenceInWelsh } from './periods.ts';
import { triggerInWelsh } from './triggers.ts';

export const procedure: ProcedurePhrases = {
  milestone: (type) => milestones[type],
  details: detailsInWelsh,
  trigger: triggerInWelsh,
  length: periodInWelsh,
  periodInBrief: periodInBriefInWelsh,
  period: periodSentenceInWelsh,
  owedBy: whoOwesInWelsh,
  features: featuresInWelsh,
  rungs: rungsInWelsh,
};
