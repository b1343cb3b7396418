/**
 * `GET /v1/cases/{case}/evidence`: the record of a case as it was written, fact by fact, with its hash chain. Each hash is
 * the SHA-256 of the hash before it, a line feed and the fact's text; the first follows 64 zeros.
 */
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import type { CaseLog, Ports } from '../ports.ts';
import { ownCase } from './case.ts';

export async function readEvidence(ports: Ports, event: HttpEvent, person: SignedIn): Promise<HttpResponse> {
  return json(200, viewEvidence(await ownCase(ports, person, event)));
}

/** The whole record of a case. */
export function viewEvidence(log: CaseLog) {
  return {
    case: log.key.reference,
    authority: log.key.authority,
    chain: 'sha256(previous hash, line feed, fact); the first previous hash is 64 zeros',
    facts: log.facts.map((fact, place) => ({ place, hash: log.hashes[place], fact: JSON.stringify(fact) })),
    lastHash: log.hashes.at(-1),
  };
}
