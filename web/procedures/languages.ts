import type { Language } from '../../domain/case/facts.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { ProceduresWords } from './words.ts';

export const proceduresWords: Readonly<Record<Language, ProceduresWords>> = { en: english, cy: welsh };
