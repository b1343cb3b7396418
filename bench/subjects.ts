/** Everything that is measured, in the order of the tables. */
import type { Subject } from './subject.ts';
import { waking } from './waking/subject.ts';

export const subjects: readonly Subject[] = [waking];
