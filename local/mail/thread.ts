/** The thread that the embedded SES runs in. */
import { serveThread } from '../thread.ts';
import { openEmbeddedSes } from './embedded.ts';

await serveThread(openEmbeddedSes);
