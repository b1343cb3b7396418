/** What a rule asks, in English. */
import type { ProcedurePhrases } from '../../procedure-phrases.ts';
import { joined } from '../joining.ts';
import { periodInWords } from '../reasons.ts';
import { detailsInWords } from './details.ts';
import { featuresOf } from './features.ts';
import { ladderRows, whoOwes } from './ladder.ts';
import { milestoneInWords } from './milestones.ts';
import { periodInBrief, periodSentence } from './periods.ts';
import { triggerInWords } from './triggers.ts';

export const procedure: ProcedurePhrases = {
  milestone: milestoneInWords,
  details: detailsInWords,
  trigger: (trigger, titleOf) => triggerInWords(trigger, titleOf),
  length: periodInWords,
  periodInBrief,
  period: (rule, version) => periodSentence(rule, version),
  owedBy: (rule) => joined(whoOwes(rule), 'and'),
  features: (rule) => featuresOf(rule),
  rungs: (rule, ladder) =>
    ladderRows(rule, ladder).map(([kind = '', when = '', to = '']) => ({ kind, when, to })),
};
