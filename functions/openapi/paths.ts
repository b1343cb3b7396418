import { caseReference } from '../http/values.ts';
import type { Examples } from './examples/examples.ts';
import type { Operation } from './operation.ts';

/** What stands in the path of every route of one case. */
export const casePath = (examples: Examples): NonNullable<Operation['path']> => ({
  case: { schema: caseReference, what: 'The reference of the case.', example: examples.reference },
});
