/** The phrases of a mail in Welsh. They await a native reviewer: see docs/welsh.md. */
import type { Phrases } from '../phrases.ts';
import { calendar } from './calendar.ts';
import { concerns } from './concerns.ts';
import { dayInWelsh, instantInWelsh } from './dates.ts';
import { digest } from './digest.ts';
import { letter } from './letter.ts';
import { kinds, subject } from './notices.ts';
import { page } from './page.ts';
import { reasonInWelsh } from './reasons.ts';
import { roleInWelsh, rolesInWelsh } from './roles.ts';
import { ruleInWelsh } from './rules.ts';

export const welsh: Phrases = {
  language: 'cy',
  day: dayInWelsh,
  instant: instantInWelsh,
  reason: reasonInWelsh,
  role: roleInWelsh,
  roles: rolesInWelsh,
  kinds,
  subject,
  letter,
  page,
  digest,
  calendar,
  concerns,
  rule: ruleInWelsh,
};
