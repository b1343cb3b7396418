/** A whole case for those who may read it: milestones, deadlines and notices, with who was told what and when. */
import { type Instant, isoInstant } from '../../domain/calendar/london.ts';
import { type CaseFile, voidingsOf } from '../../domain/case/case-file.ts';
import { messageStatus, viewDeadline } from '../../domain/case/view.ts';
import type { Practice } from '../../domain/catalogue/practice.ts';
import { type Step, stepsIn } from '../../domain/evidence/told.ts';
import type { CaseLog } from '../ports.ts';
import { type Arranging, arrangementsOf } from './arrangements.ts';
import { assess } from './assess.ts';

export async function viewCase(ports: Arranging, log: CaseLog) {
  const { practice } = await arrangementsOf(ports, log.key.authority);
  return viewCaseAt(log, practice, ports.now());
}

/** The case as it stands at `now`. */
export function viewCaseAt(log: CaseLog, practice: Practice, now: Instant) {
  const { file, deadlines } = assess(log, practice, now);
  return {
    case: file.reference,
    authority: file.authority,
    milestones: viewMilestones(file),
    deadlines: deadlines.map((deadline) => viewDeadline(deadline, file, practice, now)),
    notices: [...file.messages.values()].map((message) => ({
      id: message.notice,
      deadline: message.deadline,
      rule: message.rule,
      kind: message.kind,
      at: isoInstant(message.due),
      to: message.roles,
      recipient: {
        email: message.email,
        ...(message.agency !== undefined && { agency: message.agency }),
        ...(message.insteadOf !== undefined && { insteadOf: message.insteadOf }),
      },
      told: message.tells === undefined ? null : isoInstant(message.tells),
      status: messageStatus(
        message,
        deadlines.find(({ id }) => id === message.deadline),
        now,
      ),
      possibleRepeat: message.repeated,
      acknowledgedAt: message.acknowledgedAt === undefined ? null : isoInstant(message.acknowledgedAt),
      history: stepsIn(file.facts, message.notice).map(inShort),
    })),
  };
}

function viewMilestones(file: CaseFile) {
  const voidings = voidingsOf(file);
  return file.milestones
    .toSorted((a, b) => a.occurredAt - b.occurredAt || a.sequence - b.sequence)
    .map(({ id, type, occurredAt, recordedAt, data }) => ({
      id,
      type,
      occurredAt: isoInstant(occurredAt),
      recordedAt: isoInstant(recordedAt),
      data,
      voided: voidings.has(id),
    }));
}

/** A step without what only the evidence tells. */
function inShort({ at, what, attempt, reason }: Step) {
  return { at, what, ...(attempt !== undefined && { attempt }), ...(reason !== undefined && { reason }) };
}
