/** Milestones as these pages say them: the clause with the name that other systems post, to check one against the other. */
import type { MilestoneType } from '../../../domain/vocabulary/milestones.ts';
import { milestoneInWords } from '../../../domain/wording/english/procedure/milestones.ts';

export function milestoneWithName(type: MilestoneType): string {
  return `${milestoneInWords(type)} (\`${type}\`)`;
}
