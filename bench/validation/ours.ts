/** As receive-milestone reads a body: JSON in UTF-8 in which no name comes twice, then the strict schema of its type. */
import { parseJson } from '../../functions/http/body.ts';
import { readMilestone } from '../../functions/http/milestone-schema.ts';
import { measured } from './measured.ts';

measured((body) => readMilestone(parseJson(body)));
