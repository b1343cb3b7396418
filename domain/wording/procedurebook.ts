/** What a rule asks, in each language there is. */
import type { Language } from '../case/facts.ts';
import { procedure as english } from './english/procedure/procedure.ts';
import type { ProcedurePhrases } from './procedure-phrases.ts';
import { procedure as welsh } from './welsh/procedure/procedure.ts';

export const procedurebook: Readonly<Record<Language, ProcedurePhrases>> = { en: english, cy: welsh };
