/** What the Now page shows: an authority's worklist, its counts first, each part by itself or all in brief. */
import type { View } from '../render.ts';
import { addressOf } from './address.ts';
import { filterOf } from './filter.ts';
import { listContext } from './list.ts';
import { nowWords, type Shown } from './shown.ts';

export function nowView(shown: Shown): View {
  const { phrases, asked } = shown;
  const words = nowWords[phrases.language];
  return {
    template: 'now/now.njk',
    title: words.title,
    context: {
      ...listContext(shown),
      refresh: addressOf(asked),
      download: addressOf(asked, '/now.csv'),
      part: addressOf(asked, '/now'),
      filter: filterOf(shown, words),
    },
  };
}
