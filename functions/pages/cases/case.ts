/** `/cases/{case}`: what is open in a case and why, who was told, and all that happened. Looking changes nothing. */
import { type Instant, minute } from '../../../domain/calendar/london.ts';
import { type Milestone, voidingsOf } from '../../../domain/case/case-file.ts';
import { caseContext } from '../../../web/case/case.ts';
import type { ShownCase } from '../../../web/case/shown.ts';
import { ownCase } from '../../answers/case.ts';
import { arrangementsOf } from '../../case/arrangements.ts';
import { type Assessment, assess } from '../../case/assess.ts';
import { pageAdmissions } from '../../http/admissions.ts';
import type { SignedIn } from '../../http/person.ts';
import type { CaseLog } from '../../ports.ts';
import { type PageForPerson, type Paging, show } from '../page.ts';

/** How long a page says what somebody has just done: a link to it, kept or passed on, does not say so for ever. */
const justDone = 10 * minute;

export const showCase: PageForPerson = async (ports, request) => {
  const { person, query, event, language } = request;
  const log = await ownCase(ports, person, event);
  const now = ports.now();
  const assessment = await assessed(ports, log, now);
  const done = doneIn(query, assessment, log, now);
  const context = caseContext(
    {
      ...assessment,
      now,
      mayRecord: mayRecord(person),
      oldestFirst: query.get('order') === 'oldest',
      lastHash: log.hashes.at(-1)!,
      ...(done && { done }),
    },
    language,
  );
  return show(request, { template: 'case/case.njk', title: context.title, context });
};

export async function assessed(ports: Paging, log: CaseLog, now: Instant): Promise<Assessment> {
  const { practice } = await arrangementsOf(ports, log.key.authority);
  return assess(log, practice, now);
}

/** Whether somebody may record milestones, void them and revoke links. */
export function mayRecord({ role }: SignedIn): boolean {
  return pageAdmissions['POST /cases/{case}/milestones']!.roles.includes(role);
}

/** What the address says was done, if the log says so too, it was just now and it still stands. */
function doneIn(
  query: URLSearchParams,
  { file }: Assessment,
  { facts }: CaseLog,
  now: Instant,
): ShownCase['done'] {
  const isRecent = (at: Instant) => now - at < justDone;
  const recent = (id: string | null): Milestone | undefined =>
    file.milestones.find((milestone) => milestone.id === id && isRecent(milestone.recordedAt));
  const recorded = recent(query.get('recorded'));
  if (recorded && !voidingsOf(file).has(recorded.id)) return { is: 'recorded', milestone: recorded };
  const voiding = recent(query.get('voided'));
  const voided = file.milestones.find(({ id }) => id === voiding?.data.milestone);
  if (voided) return { is: 'voided', milestone: voided };
  const revoked = facts.findLast(({ is }) => is === 'links-revoked');
  return query.has('revoked') && revoked && isRecent(revoked.at) ? { is: 'revoked' } : undefined;
}
