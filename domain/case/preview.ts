/** What milestones would lead to, worked out without storing anything. */

import type { Instant } from '../calendar/london.ts';
import type { Practice } from '../catalogue/practice.ts';
import { fileAhead } from '../notices/ahead.ts';
import type { Directory } from '../notices/recipients.ts';
import type { Authority } from '../vocabulary/authorities.ts';
import type { MilestoneData } from '../vocabulary/fields.ts';
import type { MilestoneType } from '../vocabulary/milestones.ts';
import { type CaseFile, openCaseFile } from './case-file.ts';
import { deadlinesOf } from './deadlines.ts';
import type { MilestoneReceived, Person } from './facts.ts';
import { type DeadlineView, viewDeadline } from './view.ts';

export interface PreviewedMilestone {
  readonly type: MilestoneType;
  readonly occurredAt: Instant;
  readonly data: MilestoneData;
  readonly people: readonly Person[];
}

/** The reference that deadlines of a preview carry. */
export const previewReference = 'PREVIEW';

/** The facts there would be if milestones were told of now. */
export function factsOfPreview(milestones: readonly PreviewedMilestone[], now: Instant): MilestoneReceived[] {
  return milestones.map(({ people, type, occurredAt, data }, place): MilestoneReceived => {
    const delivery = { id: String(place), bodyHash: '' };
    const at = Math.max(now, occurredAt);
    return {
      is: 'milestone-received',
      at,
      source: 'preview',
      delivery,
      milestone: { id: `preview-${place + 1}`, type, occurredAt, data },
      people,
    };
  });
}

/**
 * The deadlines there would be at `now` if the milestones were posted now: nothing earlier has been sent to anyone. Each
 * notice names who would hear at its moment, by the directory, the stand-ins and the absences as they are now.
 */
export function preview(
  authority: Authority,
  milestones: readonly PreviewedMilestone[],
  practice: Practice,
  directory: Directory,
  now: Instant,
): DeadlineView[] {
  const file = previewedFile(authority, milestones, now);
  const deadlines = deadlinesOf(file, practice, now);
  const told = fileAhead(file, deadlines, practice, directory, now);
  return deadlines.map((deadline) => viewDeadline(deadline, told, practice, now));
}

/** The case there would be. */
export function previewedFile(
  authority: Authority,
  milestones: readonly PreviewedMilestone[],
  now: Instant,
): CaseFile {
  return openCaseFile(authority, previewReference, factsOfPreview(milestones, now));
}
