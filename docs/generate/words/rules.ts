/** What a rule asks in words, milestones with their names. */
import type { Rule, Trigger, Version } from '../../../domain/catalogue/rule.ts';
import * as features from '../../../domain/wording/english/procedure/features.ts';
import * as periods from '../../../domain/wording/english/procedure/periods.ts';
import * as triggers from '../../../domain/wording/english/procedure/triggers.ts';
import { milestoneWithName } from './milestones.ts';

export const featuresOf = (rule: Rule) => features.featuresOf(rule, milestoneWithName);

export const periodSentence = (rule: Rule, version: Version) =>
  periods.periodSentence(rule, version, milestoneWithName);

export const triggerInWords = (trigger: Trigger, titleOf: (ruleId: string) => string) =>
  triggers.triggerInWords(trigger, titleOf, milestoneWithName);
