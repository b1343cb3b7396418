/** Everything that is measured, in the order of the tables. */
import { assessing } from './assessing/subject.ts';
import { coldStart } from './cold-start/subject.ts';
import { dueDates } from './due-dates/subject.ts';
import { receiving } from './receiving/subject.ts';
import { signatures } from './signatures/subject.ts';
import type { Subject } from './subject.ts';
import { validation } from './validation/subject.ts';
import { waking } from './waking/subject.ts';

export const subjects: readonly Subject[] = [
  dueDates,
  assessing,
  receiving,
  coldStart,
  waking,
  signatures,
  validation,
];
