/** Which partitions of the table the probe may touch: those of its synthetic authority, and none of a real case. */
import { syntheticAuthority } from '../../domain/vocabulary/authorities.ts';

/** Where the probe keeps what it started last. */
export const probePartition = 'probe';

/** The source in whose name the probe posts. */
export const probeSource = syntheticAuthority;

const own = [probePartition, `source#${probeSource}`, `authority#${syntheticAuthority}`];

/** Patterns of partition keys, `*` for anything. It reads its cases, and has others write them. */
export const probeTouches = { reads: [...own, `case#${syntheticAuthority}#*`], writes: own } as const;
