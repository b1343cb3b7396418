/**
 * `POST /v1/subject-access`: where in the authority an e-mail address occurs, and what was sent to it. Every log is read, so
 * it goes a hundred cases at a time: ask again with the cursor until there is none. The address is in the body, because
 * what is in a URL gets written down.
 */
import * as z from 'zod';
import { isClosed, openCaseFile } from '../../domain/case/case-file.ts';
import { type Told, toldIn } from '../../domain/evidence/told.ts';
import { isToBeErased } from '../case/to-be-erased.ts';
import { readJson } from '../http/body.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { notUnderstood } from '../http/not-understood.ts';
import type { SignedIn } from '../http/person.ts';
import { Problem } from '../http/problem.ts';
import { email } from '../http/values.ts';
import type { CaseLog, Given } from '../ports.ts';

const largestBody = 2 * 1024;
/** How many logs are read at once. */
const atOnce = 8;

/** The list, and the place in it in three words, as the worklist gives it. */
const place = z.strictObject({
  which: z.enum(['open', 'closed']),
  after: z
    .string()
    .regex(/^\S{1,200}( \S{1,200}){2}$/)
    .optional(),
});

/** Which address is looked for, and from where on. */
export const subjectAccessBody = z.strictObject({
  email,
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,1000}$/, 'Use the cursor of the answer before.')
    .describe('The cursor of the answer before. Left out: from the first case on.')
    .optional(),
});

interface Occurrence {
  readonly case: string;
  readonly status: 'open' | 'closed';
  /** As what the address was posted to the case. */
  readonly people: readonly { readonly role: string; readonly agency?: string }[];
  /** What was sent to it, and what became of that. */
  readonly told: readonly Told[];
}

export async function readSubjectAccess(
  ports: Given<'authorities' | 'logs' | 'worklist'>,
  event: HttpEvent,
  { authority }: SignedIn,
): Promise<HttpResponse> {
  const parsed = subjectAccessBody.safeParse(
    readJson(event, largestBody, 'Send email and cursor, and nothing else.'),
  );
  if (!parsed.success) throw notUnderstood(parsed.error);
  const address = parsed.data.email.toLowerCase();
  const { which, after } = placeOf(parsed.data.cursor);
  const page = await ports.worklist.page(authority, which, after);
  const found: Occurrence[] = [];
  for (let from = 0; from < page.cases.length; from += atOnce) {
    const some = page.cases.slice(from, from + atOnce);
    const logs = await Promise.all(some.map(({ key }) => ports.logs.load(key)));
    found.push(...logs.flatMap((log) => occurrenceIn(log, address)));
  }
  const { settings } = await ports.authorities.find(authority);
  const directory = Object.entries(settings.directory.addresses)
    .filter(([, addresses]) => addresses.some((each) => each.toLowerCase() === address))
    .map(([role]) => role);
  return json(200, {
    authority,
    directory,
    searched: page.cases.length,
    cases: found,
    cursor: cursorTo(which, page.next),
  });
}

/** Closed cases come after the open ones. */
function cursorTo(which: 'open' | 'closed', after: string | undefined): string | null {
  if (after === undefined && which === 'closed') return null;
  const next = after === undefined ? { which: 'closed' } : { which, after };
  return Buffer.from(JSON.stringify(next)).toString('base64url');
}

/** What a case holds about an address, in lower case: nothing where it does not occur. */
export function occurrenceIn(log: CaseLog, address: string): Occurrence[] {
  if (isToBeErased(log)) return [];
  const { authority, reference } = log.key;
  const isTheirs = (each: string) => each.toLowerCase() === address;
  const posted = log.facts.flatMap((fact) => (fact.is === 'milestone-received' ? fact.people : []));
  const people = posted
    .filter((person) => isTheirs(person.email))
    .map(({ role, agency }) => ({ role, ...(agency !== undefined && { agency }) }));
  const told = toldIn(authority, reference, log.facts).filter(({ recipient }) => isTheirs(recipient.email));
  if (people.length === 0 && told.length === 0) return [];
  const distinct = [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
  const status = isClosed(openCaseFile(authority, reference, log.facts)) ? 'closed' : 'open';
  return [{ case: reference, status, people: distinct, told }];
}

/** Where a cursor leads; the first open case without one. Throws a problem where it is none of ours. */
function placeOf(cursor: string | undefined): z.infer<typeof place> {
  if (cursor === undefined) return { which: 'open' };
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Problem('not-understood', {
      detail: 'The cursor is not one that was answered.',
      field: 'cursor',
      howToFix: 'Use the cursor of the answer before.',
    });
  }
}
