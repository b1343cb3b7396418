/**
 * `npm start`. What Node compiles is kept for the next start, where caches of packages are kept unless NODE_COMPILE_CACHE
 * says elsewhere: that takes a third off the work of starting. It is kept once the service is ready: a kill leaves no time.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// In the environment, so that the threads of the stand-ins have it too.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/longstop', import.meta.url));
enableCompileCache(process.env.NODE_COMPILE_CACHE);
await import('./run.ts');
flushCompileCache();
