/** `POST /v1/preview`: what would be due and who would be told, storing nothing. */
import * as z from 'zod';
import { type PreviewedMilestone, preview, previewReference } from '../../domain/case/preview.ts';
import { arrangementsOf } from '../case/arrangements.ts';
import { readJson } from '../http/body.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { readMilestone } from '../http/milestone-schema.ts';
import { notUnderstood } from '../http/not-understood.ts';
import { ownAuthority, type SignedIn } from '../http/person.ts';
import { Problem } from '../http/problem.ts';
import { instant } from '../http/values.ts';
import type { Ports } from '../ports.ts';

const largestBody = 100 * 1024;
const body = z.strictObject({
  authority: z.string('Name an authority.'),
  milestones: z.array(z.record(z.string(), z.unknown())).min(1, 'Send at least one milestone.').max(100),
  now: instant.optional(),
});

export async function previewDeadlines(
  ports: Ports,
  event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  const parsed = body.safeParse(readJson(event, largestBody, 'Preview fewer milestones at a time.'));
  if (!parsed.success) throw notUnderstood(parsed.error);
  const authority = ownAuthority(person, parsed.data.authority);
  const milestones = parsed.data.milestones.map(readPreviewed);
  const now = parsed.data.now === undefined ? ports.now() : Date.parse(parsed.data.now);
  const { practice } = await arrangementsOf(ports, authority);
  return json(200, { deadlines: preview(authority, milestones, practice, now) });
}

/** A milestone as it would be posted, without its case. */
function readPreviewed(milestone: Record<string, unknown>, place: number): PreviewedMilestone {
  try {
    const { type, occurredAt, data, people } = readMilestone({ ...milestone, case: previewReference });
    return { type, occurredAt, data, people };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { field, ...details } = error.details;
    const path = ['milestones', place, ...(field === undefined ? [] : [field])].join('.');
    throw new Problem(error.code, { ...details, field: path });
  }
}
