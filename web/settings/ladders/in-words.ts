import type { Language } from '../../../domain/case/facts.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { LadderWords } from './words.ts';

export const ladderWords: Readonly<Record<Language, LadderWords>> = { en: english, cy: welsh };
