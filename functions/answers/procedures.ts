/** `GET /v1/procedures/{authority}`: the rules that the reader's own authority follows. */
import { listRules } from '../../domain/catalogue/listing.ts';
import { type Arranging, arrangementsOf } from '../case/arrangements.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import { ownAuthority, type SignedIn } from '../http/person.ts';

export async function readProcedures(
  ports: Arranging,
  event: HttpEvent,
  person: SignedIn,
): Promise<HttpResponse> {
  const authority = ownAuthority(person, event.pathParameters?.authority);
  const { practice } = await arrangementsOf(ports, authority);
  return json(200, { authority, rules: listRules(authority, practice, ports.now()) });
}
