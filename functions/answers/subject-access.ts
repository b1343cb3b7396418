/**
 * `POST /v1/subject-access`: where in the authority an e-mail address occurs, and what was sent to it. Every log is read, so
 * it goes a hundred cases at a time: ask again with the cursor until there is none. The address is in the body, because
 * what is in a URL gets written down.
 */
import * as z from 'zod';
import { openCaseFile } from '../../domain/case/case-file.ts';
import { closedAt } from '../../domain/case/erasure.ts';
import { type Told, toldIn } from '../../domain/evidence/told.ts';
import { isToBeErased } from '../case/to-be-erased.ts';
import { readJson } from '../http/body.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { notUnderstood } from '../http/not-understood.ts';
import type { SignedIn } from '../http/person.ts';
import { email } from '../http/values.ts';
import type { CaseKey, Ports } from '../ports.ts';

const largestBody = 2 * 1024;
/** How many logs are read at once. */
const atOnce = 8;

const place = z.strictObject({ which: z.enum(['open', 'closed']), after: z.string().optional() });
const body = z.strictObject({
  email,
  cursor: z
    .base64url('Use the cursor of the answer before.')
    .max(1000)
    .transform((text, context) => {
      const parsed = place.safeParse(parse(Buffer.from(text, 'base64url').toString('utf8')));
      if (parsed.success) return parsed.data;
      context.addIssue('Use the cursor of the answer before.');
      return z.NEVER;
    })
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
  ports: Ports,
  event: HttpEvent,
  { authority }: SignedIn,
): Promise<HttpResponse> {
  const parsed = body.safeParse(readJson(event, largestBody, 'Send email and cursor, and nothing else.'));
  if (!parsed.success) throw notUnderstood(parsed.error);
  const { email: sent, cursor: { which, after } = { which: 'open' } } = parsed.data;
  const address = sent.toLowerCase();
  const page = await ports.worklist.page(authority, which, after);
  const found: Occurrence[] = [];
  for (let from = 0; from < page.cases.length; from += atOnce) {
    const some = page.cases.slice(from, from + atOnce);
    found.push(...(await Promise.all(some.map(({ key }) => occurrenceIn(ports, key, address)))).flat());
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

async function occurrenceIn(ports: Ports, key: CaseKey, address: string): Promise<Occurrence[]> {
  const log = await ports.logs.load(key);
  if (isToBeErased(log)) return [];
  const { authority, reference } = key;
  const isTheirs = (each: string) => each.toLowerCase() === address;
  const posted = log.facts.flatMap((fact) => (fact.is === 'milestone-received' ? fact.people : []));
  const people = posted
    .filter((person) => isTheirs(person.email))
    .map(({ role, agency }) => ({ role, ...(agency !== undefined && { agency }) }));
  const told = toldIn(authority, reference, log.facts).filter(({ recipient }) => isTheirs(recipient.email));
  if (people.length === 0 && told.length === 0) return [];
  const distinct = [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
  const isOpen = closedAt(openCaseFile(authority, reference, log.facts)) === undefined;
  return [{ case: reference, status: isOpen ? 'open' : 'closed', people: distinct, told }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
