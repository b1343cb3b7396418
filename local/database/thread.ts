/** The thread that DynamoDB's stand-in runs in. */
import { serveThread } from '../thread.ts';
import { openDatabase } from './open.ts';

await serveThread(openDatabase);
