import type { Language } from '../../domain/case/facts.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { ImportWords } from './words.ts';

export const importWords: Readonly<Record<Language, ImportWords>> = { en: english, cy: welsh };
