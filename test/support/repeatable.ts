/**
 * Property tests draw the same cases in every run, so that what passes on one machine passes on the next. SEED=n draws
 * others, to go looking for what has not been found yet.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_122) });
