/** What is drawn: the year of one authority of middling size, in simulated time through the real functions. */
import { runAuthority } from '../year/authority-run.ts';
import { loadsOf } from '../year/load.ts';

const [load] = loadsOf(0.5, 1).filter(({ follows }) => follows === 'walsall');
await runAuthority(load!, { seed: 1, auditEvery: Number.POSITIVE_INFINITY, progress: () => {} });
