/** What a schema found wrong, as a problem that names the field and the fix. */
import type { core } from 'zod/mini';
import { Problem } from './problem.ts';

/** The first thing that is wrong. What was sent is never repeated in the answer: it might name somebody. */
export function notUnderstood(error: core.$ZodError): Problem {
  const issue = error.issues[0]!;
  const field = fieldAt(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return new Problem('not-understood', {
      detail: 'There is a field here that is not known in this place. Nothing was stored.',
      field: fieldAt([...issue.path, issue.keys[0]!]),
      howToFix: 'Leave the field out. Longstop takes no names and no free text.',
    });
  }
  if (issue.code === 'invalid_value') {
    return new Problem('not-understood', {
      detail: 'The value is missing or is not one of those allowed.',
      field,
      howToFix: `Use one of: ${issue.values.join(', ')}.`,
    });
  }
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  return new Problem('not-understood', {
    detail: missing ? 'A field is missing.' : 'The value cannot be used.',
    field,
    howToFix: issue.message.endsWith('.')
      ? issue.message
      : `Give a value of the right kind: ${issue.message}.`,
  });
}

/**
 * Where a fault is, as `data.method`. Names of fields are repeated, because whoever sent them needs them; but a name that
 * does not look like one is something that somebody wrote, and `?` stands for it.
 */
export function fieldAt(path: readonly PropertyKey[]): string {
  return path.map((name) => (/^[A-Za-z0-9_/-]{1,40}$/.test(String(name)) ? String(name) : '?')).join('.');
}
