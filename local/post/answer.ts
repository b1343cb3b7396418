import * as z from 'zod';

const deadline = z.object({
  title: z.string(),
  status: z.string(),
  dueAt: z.string().nullish(),
  dueDate: z.string().nullish(),
  owedBy: z.array(z.string()),
  because: z.array(z.string()),
  notices: z.array(
    z.object({ kind: z.string(), at: z.string().nullish(), to: z.array(z.string()), status: z.string() }),
  ),
});

const recorded = z.object({
  case: z.string(),
  milestone: z.object({ id: z.string(), type: z.string(), occurredAt: z.string() }),
  deadlines: z.array(deadline),
});

/** What the service answered, for a person to read; as it came where it is nothing that was recorded. */
export function printAnswer(status: number, body: unknown): string {
  const read = recorded.safeParse(body);
  if (!read.success) return `${status}\n${JSON.stringify(body, null, 2)}`;
  const { milestone, deadlines, case: reference } = read.data;
  const how = status === 200 ? 'Recorded before' : 'Recorded';
  const head = `${how}: ${milestone.type} of ${reference} at ${milestone.occurredAt}, milestone ${milestone.id}`;
  return [
    head,
    ...(deadlines.length === 0 ? ['It touches no deadline.'] : deadlines.map(printDeadline)),
  ].join('\n\n');
}

function printDeadline({ title, status, dueAt, owedBy, because, notices }: z.infer<typeof deadline>): string {
  return [
    `${title} (${status})`,
    `  due         ${dueAt ?? 'not known'}`,
    `  owed by     ${owedBy.join(', ')}`,
    ...because.map((reason, index) => `  ${index === 0 ? 'because    ' : '           '} ${reason}`),
    ...notices.map(
      (notice) =>
        `  ${notice.kind.padEnd(12)}${notice.at ?? ''}  to ${notice.to.join(', ')} (${notice.status})`,
    ),
  ].join('\n');
}
