/** `GET /v1/deadlines`: the deadlines of the reader's authority, the most urgent first, a hundred at a time. */
import * as z from 'zod';
import type { Instant } from '../../domain/calendar/london.ts';
import type { DeadlineBrief } from '../../domain/case/brief.ts';
import type { DeadlineStatus } from '../../domain/case/deadlines.ts';
import { type DeadlineView, viewDeadline } from '../../domain/case/view.ts';
import { type Arranging, arrangementsOf } from '../case/arrangements.ts';
import { assess } from '../case/assess.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { notUnderstood } from '../http/not-understood.ts';
import type { SignedIn } from '../http/person.ts';
import { anyInstant } from '../http/values.ts';
import type { CaseKey, Given } from '../ports.ts';
import { allCases } from './all-cases.ts';

type Needs = Arranging & Given<'logs' | 'worklist'>;

const statuses: readonly DeadlineStatus[] = [
  'open',
  'overdue',
  'met',
  'met-late',
  'on-hold',
  'extended',
  'withdrawn',
  'unknown-date',
];
const largestPage = 100;

/** What a list of deadlines can be narrowed by. */
export const deadlinesQuery = z.strictObject({
  status: z.enum(statuses).describe('Only deadlines that stand so now.').optional(),
  rule: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'Use the id of a rule.')
    .describe('Only deadlines of the rule with this id.')
    .optional(),
  dueBefore: z.optional(anyInstant.check(z.describe('Only deadlines due before this moment.'))),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,400}$/, 'Use the cursor of the page before.')
    .describe('The cursor that came with the page before.')
    .optional(),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(largestPage)
    .describe('How many at most on a page; a hundred when left out.')
    .optional(),
});

interface Row {
  readonly key: CaseKey;
  readonly brief: DeadlineBrief;
  /** Sorts by due date, deadlines without one last. */
  readonly place: string;
}

export async function readDeadlines(
  ports: Needs,
  event: HttpEvent,
  { authority }: SignedIn,
): Promise<HttpResponse> {
  const parsed = deadlinesQuery.safeParse(event.queryStringParameters ?? {});
  if (!parsed.success) throw notUnderstood(parsed.error);
  const { status, rule, dueBefore, cursor, limit = largestPage } = parsed.data;
  const now = ports.now();
  const before = dueBefore === undefined ? undefined : Date.parse(dueBefore);
  const after = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  const rows = (await allCases(ports, authority, now))
    .flatMap(({ key, head }) =>
      head.deadlines.map((brief): Row => ({ key, brief, place: placeOf(key, brief) })),
    )
    .filter(({ brief }) => status === undefined || brief.status === status)
    .filter(({ brief }) => rule === undefined || brief.rule === rule)
    .filter(({ brief }) => before === undefined || (brief.dueAt !== undefined && brief.dueAt < before))
    .filter(({ place }) => place > after)
    .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  const page = rows.slice(0, limit);
  const next = rows.length > page.length ? Buffer.from(page.at(-1)!.place).toString('base64url') : null;
  return json(200, { deadlines: await viewRows(ports, page, now), cursor: next });
}

function placeOf({ reference }: CaseKey, { dueAt, id }: DeadlineBrief): string {
  return `${dueAt === undefined ? '9999' : new Date(dueAt).toISOString()} ${reference} ${id}`;
}

/** The rows in full, each case read once. */
async function viewRows(ports: Needs, rows: readonly Row[], now: Instant): Promise<DeadlineView[]> {
  const cases = Map.groupBy(rows, ({ key }) => key.reference);
  const views = new Map<string, DeadlineView>();
  for (const [first] of cases.values()) {
    const log = await ports.logs.load(first!.key);
    const { practice } = await arrangementsOf(ports, first!.key.authority);
    const { file, deadlines } = assess(log, practice, now);
    for (const deadline of deadlines) views.set(deadline.id, viewDeadline(deadline, file, practice, now));
  }
  return rows.flatMap(({ brief }) => views.get(brief.id) ?? []);
}
