/** Everything that is measured, in the order of the tables. */
import { dueDates } from './due-dates/subject.ts';
import { signatures } from './signatures/subject.ts';
import type { Subject } from './subject.ts';

export const subjects: readonly Subject[] = [dueDates, signatures];
