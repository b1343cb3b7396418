/** The least that reading can be: JSON.parse, and nothing is checked. */
import { measured } from './measured.ts';

measured((body) => JSON.parse(body.toString()));
