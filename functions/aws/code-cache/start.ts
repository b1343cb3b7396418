/** What Lambda loads of a function that has a code cache. Becomes `index.cjs` beside the bundle. */
import { programIn, run } from './program.ts';

export const { handler } = run(programIn(__dirname), __dirname);
