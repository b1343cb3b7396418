/** What the worklist is narrowed to. An absent field asks for nothing. */
import type { Role } from '../vocabulary/roles.ts';

export interface WorklistFilter {
  /** The id of a rule. */
  readonly rule?: string;
  readonly owedBy?: Role;
  /** An agency or team, as the case names it. */
  readonly team?: string;
}

/** What a deadline, or a notice about one, is filtered by. */
export interface Filtered {
  readonly rule: string;
  readonly owedBy: readonly Role[];
  readonly teams?: readonly string[];
}

export function fits({ rule, owedBy, teams }: Filtered, filter: WorklistFilter): boolean {
  if (filter.rule !== undefined && filter.rule !== rule) return false;
  if (filter.owedBy !== undefined && !owedBy.includes(filter.owedBy)) return false;
  return filter.team === undefined || (teams?.includes(filter.team) ?? false);
}

/** What there is to narrow it to: each value once. */
export interface Choices {
  readonly rules: readonly string[];
  readonly roles: readonly Role[];
  readonly teams: readonly string[];
}

export function choicesIn(all: readonly Filtered[]): Choices {
  return {
    rules: [...new Set(all.map(({ rule }) => rule))],
    roles: [...new Set(all.flatMap(({ owedBy }) => owedBy))],
    teams: [...new Set(all.flatMap(({ teams = [] }) => teams))],
  };
}
