/** Writes the frame of all mails: `npm run mails`. */
import { writeFileSync } from 'node:fs';
import { compileFrame, frameFile } from './compile.ts';

writeFileSync(frameFile, await compileFrame());
