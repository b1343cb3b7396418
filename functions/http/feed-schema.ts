/** What somebody may ask of a calendar feed. Strict, and checked against the rules that their authority follows. */
import * as z from 'zod';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { FeedFilter } from '../../domain/feeds/filter.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { notUnderstood } from './not-understood.ts';
import { Problem } from './problem.ts';
import { role } from './values.ts';

const named = 'Name at least one, or leave the field out to see all.';

export const feedFilter = z.strictObject({
  rule: z
    .array(z.string().regex(/^[a-z0-9-]{1,60}$/, 'Use the id of a rule.'))
    .min(1, named)
    .max(60, 'Name at most 60 rules.')
    .optional(),
  owedBy: z.array(role).min(1, named).max(40, 'Name at most 40 roles.').optional(),
});

/** Reads a filter; what is named twice is kept once. Throws a problem that names the first field at fault. */
export function readFeedFilter(authority: Authority, sent: unknown): FeedFilter {
  const parsed = feedFilter.safeParse(sent);
  if (!parsed.success) throw notUnderstood(parsed.error);
  const { rule, owedBy } = parsed.data;
  const ids = rulesOf(authority).map(({ id }) => id);
  const unknown = (rule ?? []).findIndex((id) => !ids.includes(id));
  if (unknown >= 0) {
    throw new Problem('not-understood', {
      detail: 'Your authority follows no such rule.',
      field: `rule.${unknown}`,
      howToFix: `Use any of: ${ids.join(', ')}.`,
    });
  }
  return { ...(rule && { rule: [...new Set(rule)] }), ...(owedBy && { owedBy: [...new Set(owedBy)] }) };
}
