/** Wirral's chapter on initial child protection conferences: before, at and after the conference. */
import type { Procedure } from './rule.ts';
import { birth } from './wirral/birth.ts';
import { convening } from './wirral/convening.ts';
import { exclusion } from './wirral/exclusion.ts';
import { records } from './wirral/records.ts';
import { reports } from './wirral/reports.ts';
import { resources } from './wirral/resources.ts';

export const wirral: Procedure = {
  source: 'wirral',
  document: 'Wirral child protection procedures, chapter 5.4: Initial Child Protection Conferences',
  rules: [...convening, ...birth, ...exclusion, ...reports, ...resources, ...records],
};
