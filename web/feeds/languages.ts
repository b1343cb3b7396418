import type { Language } from '../../domain/case/facts.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { FeedsWords } from './words.ts';

export const feedsWords: Readonly<Record<Language, FeedsWords>> = { en: english, cy: welsh };
