/** `POST /v1/preview`: what would be due and who would be told, storing nothing. */
import * as z from 'zod';
import { preview } from '../../domain/case/preview.ts';
import { type Arranging, arrangementsOf } from '../case/arrangements.ts';
import { readJson } from '../http/body.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { readPreviewed, type ToldMilestone } from '../http/milestone-schema.ts';
import { notUnderstood } from '../http/not-understood.ts';
import { ownAuthority, type SignedIn } from '../http/person.ts';
import { Problem } from '../http/problem.ts';
import { instant } from '../http/values.ts';

const largestBody = 100 * 1024;
/** The body of a preview, its milestones not yet looked at. */
export const previewBody = z.strictObject({
  authority: z.string('Name an authority.').describe('The authority that you belong to.'),
  milestones: z.array(z.record(z.string(), z.unknown())).min(1, 'Send at least one milestone.').max(100),
  now: z.optional(instant.check(z.describe('As of when. Left out: now.'))),
});

export async function previewDeadlines(
  ports: Arranging,
  event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  const parsed = previewBody.safeParse(readJson(event, largestBody, 'Preview fewer milestones at a time.'));
  if (!parsed.success) throw notUnderstood(parsed.error);
  const authority = ownAuthority(person, parsed.data.authority);
  const milestones = parsed.data.milestones.map(readOne);
  const now = parsed.data.now === undefined ? ports.now() : Date.parse(parsed.data.now);
  const { practice, directory } = await arrangementsOf(ports, authority);
  return json(200, { deadlines: preview(authority, milestones, practice, directory, now) });
}

function readOne(milestone: Record<string, unknown>, place: number): ToldMilestone {
  try {
    return readPreviewed(milestone);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { field, ...details } = error.details;
    const path = ['milestones', place, ...(field === undefined ? [] : [field])].join('.');
    throw new Problem(error.code, { ...details, field: path });
  }
}
