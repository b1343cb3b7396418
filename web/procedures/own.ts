/** What an authority has set beside its documents, for its own people. */
import type { Practice } from '../../domain/catalogue/practice.ts';
import type { SourcedRule } from '../../domain/catalogue/procedures.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import { parsePeriod } from '../../domain/periods/period.ts';
import { termOf } from '../../domain/periods/term.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import type { Saying } from './saying.ts';

export interface OwnShown {
  /** What it has set in place of a period that the document does not give. */
  readonly period?: string;
  /** Its own times of notices, where they are not the usual ones. */
  readonly rungs?: readonly { readonly kind: string; readonly when: string; readonly to: string }[];
}

export function ownShown(rule: SourcedRule, practice: Practice, { words, procedure }: Saying): OwnShown {
  const period =
    termOf(rule.versions.at(-1)!.within).is === 'unset'
      ? periodSet(rule, practice, words, procedure)
      : undefined;
  const isChanged = JSON.stringify(practice.ladders[rule.ladder]) !== JSON.stringify(ladders[rule.ladder]);
  return {
    ...(period !== undefined && { period }),
    ...(isChanged && {
      rungs: procedure.rungs(rule, practice.ladders[rule.ladder]).map(({ kind, when, to }) => ({
        kind: capitalised(kind),
        when: capitalised(when),
        to: capitalised(to),
      })),
    }),
  };
}

function periodSet(
  { id }: SourcedRule,
  { periods }: Practice,
  words: Saying['words'],
  procedure: Saying['procedure'],
): string {
  const set = Object.entries(periods).flatMap(([key, period]) => {
    const length = parsePeriod(period);
    if (!length) return [];
    const said = procedure.length(length);
    if (key === id) return [said];
    if (!key.startsWith(`${id}/`)) return [];
    return [`${said} (${procedure.details({ stage: key.slice(id.length + 1) }).join()})`];
  });
  return set.length === 0 ? words.own.notSet : `${words.own.periodSet}: ${set.join('; ')}.`;
}
