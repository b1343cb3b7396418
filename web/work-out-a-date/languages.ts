import type { Language } from '../../domain/case/facts.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { WorkOutWords } from './words.ts';

export const workOutWords: Readonly<Record<Language, WorkOutWords>> = { en: english, cy: welsh };
