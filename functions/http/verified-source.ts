/**
 * Who posted a request, by its signature. Whether a source is unknown or its signature is bad is told by nothing: the
 * same is looked up, the same is reckoned, and the answer is the same and comes at the same time.
 */
import type { Ports, Source } from '../ports.ts';
import { isSourceName, nobody } from '../settings/sources.ts';
import type { HttpEvent } from './handler.ts';
import { Problem } from './problem.ts';
import { isId, isSignedBy, mayBeSigned } from './signature.ts';

/** A refusal takes at least so many milliseconds: longer than what is looked up before it. */
const shortestRefusal = 100;

type Verifying = Pick<Ports, 'now' | 'pause' | 'secrets'> & {
  readonly sources: Pick<Ports['sources'], 'find'>;
};

/**
 * The source in whose name and with whose secret a request was signed. Throws `signature-invalid` for any other, and
 * `malformed` where the id has a form that none has, whoever sent it.
 */
export async function verifiedSource(ports: Verifying, event: HttpEvent, body: Buffer): Promise<Source> {
  refuseIdOfNoForm(event.headers['webhook-id']);
  const arrivedAt = ports.now();
  const source = await signer(ports, event, body);
  if (source) return source;
  await ports.pause(Math.max(0, arrivedAt + shortestRefusal - ports.now()));
  throw new Problem('signature-invalid', {
    detail: 'The request is not signed by a current secret of a known source within the last five minutes.',
    howToFix:
      'Sign webhook-id, webhook-timestamp and the body as sent by Standard Webhooks v1, send each header once, and check the clock.',
  });
}

/**
 * Its sender would look for a wrong secret for long. It is read off the request alone, before any source is looked up, so it tells
 * nothing of one. An id with a comma came twice, and which was signed is not for us to guess.
 */
function refuseIdOfNoForm(id: string | undefined): void {
  if (id === undefined || id === '' || id.includes(',') || isId(id)) return;
  throw new Problem('malformed', {
    detail: 'The webhook-id is too long, or has characters that it may not have. Nothing was stored.',
    field: 'webhook-id',
    howToFix: 'Give it 1 to 256 visible ASCII characters, without spaces and commas.',
  });
}

/** A secret that was replaced a moment ago is not known yet: what does not match is judged again by secrets asked anew. */
async function signer(ports: Verifying, event: HttpEvent, body: Buffer): Promise<Source | undefined> {
  const request = {
    id: event.headers['webhook-id'],
    timestamp: event.headers['webhook-timestamp'],
    signature: event.headers['webhook-signature'],
    body,
  };
  const now = ports.now();
  if (!mayBeSigned(request, now)) return undefined;
  const posted = event.pathParameters?.source ?? '';
  const name = isSourceName(posted) ? posted : nobody;
  const source = await ports.sources.find(name);
  const asked = { name, isRegistered: source !== undefined };
  const isSigned =
    isSignedBy(await ports.secrets.find(asked), request, now) ||
    isSignedBy(await ports.secrets.findAnew(asked), request, now);
  return isSigned ? source : undefined;
}
