/** Everything that is measured, in the order of the tables. */
import { coldStart } from './cold-start/subject.ts';
import type { Subject } from './subject.ts';

export const subjects: readonly Subject[] = [coldStart];
