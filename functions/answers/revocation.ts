/**
 * `POST /v1/cases/{case}/links/revocation`: makes the links of all mails of a case so far useless, as when one went to the
 * wrong person. Mails sent later have links that work. Twice: the second finds nothing to revoke.
 */
import type { Fact } from '../../domain/case/facts.ts';
import { standingLinks } from '../../domain/case/links.ts';
import { type Recording, record } from '../case/record.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import type { CaseLog } from '../ports.ts';
import { ownCase } from './case.ts';

export async function revokeLinks(
  ports: Recording,
  event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  const found = await ownCase(ports, person, event);
  const { log, revoked } = await revokeLinksOf(ports, found, person);
  return json(200, { case: log.key.reference, authority: log.key.authority, revoked });
}

/** Revokes what links of a case stand, as done by a person, and says how many those were. */
export async function revokeLinksOf(ports: Recording, found: CaseLog, { subject }: SignedIn) {
  let revoked = 0;
  const revocation = ({ facts }: CaseLog): Fact | undefined => {
    revoked = standingLinks(facts).size;
    return revoked === 0 ? undefined : { is: 'links-revoked', at: ports.now(), by: subject };
  };
  const { log } = await record(ports, found, revocation, false);
  return { log, revoked };
}
