/** All invented cases: the same for the same seed. */
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { drawLots } from './lot.ts';
import { cwmTaf } from './stories/cwm-taf.ts';
import { gloucestershire } from './stories/gloucestershire.ts';
import { walsall } from './stories/walsall.ts';
import { wirral } from './stories/wirral.ts';
import type { Lot, Plot, Story } from './story.ts';

interface Place {
  readonly authority: Authority;
  readonly prefix: string;
  readonly plots: (lot: Lot) => readonly Plot[];
}

const places: readonly Place[] = [
  { authority: 'walsall', prefix: 'WM', plots: walsall },
  { authority: 'gloucestershire', prefix: 'GL', plots: gloucestershire },
  { authority: 'cwm-taf', prefix: 'CT', plots: cwmTaf },
  { authority: 'wirral', prefix: 'WI', plots: wirral },
];

/** About when the first of them begins: the clock that README starts with. */
export const storiesBegin = '2026-11-24 10:00';

/** The authorities that the stories are of. */
export const storyAuthorities: readonly Authority[] = places.map(({ authority }) => authority);

/** Every story. The seed decides on schools, teams and times of day, and is part of each reference. */
export function storiesOf(seed: number): readonly Story[] {
  return places.flatMap(({ authority, prefix, plots }, place) =>
    plots(drawLots(seed * places.length + place, authority)).map((plot, index) => ({
      authority,
      case: `${prefix}-2026-${seed}${String(index + 1).padStart(3, '0')}`,
      ...plot,
    })),
  );
}
