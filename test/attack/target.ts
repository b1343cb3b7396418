/** The service under attack: started afresh, with one case of one authority, whose mail has gone out. */
import { createHmac } from 'node:crypto';
import { openService } from '../end-to-end/open.ts';
import { signInTo } from '../support/signing-in.ts';
import { type Answer, ask, type Request } from './wire.ts';

export const victim = 'VICTIM-1';
export const source = 'demo-walsall';
export const posting = `/v1/sources/${source}/milestones`;
const begins = '2026-11-24T10:00:00Z';
const attacked = '2026-11-25T12:00:00Z';

export interface Target {
  readonly url: string;
  /** Seconds since 1970 on the service's clock, which stands still. */
  readonly now: string;
  /** The signing secret of a source. */
  readonly secrets: Readonly<Record<string, string>>;
  /** A token for a person of a role in an authority, as a header. */
  bearer(authority: string, role: string): Promise<readonly [string, string]>;
  /** The cookie of a person of a role in an authority who is signed in to the pages, as a header. */
  session(authority: string, role: string): Promise<readonly [string, string]>;
  /** What anybody may know of the case: the path of its mail's link, ids of its milestone and notice. */
  readonly link: string;
  readonly notice: string;
  readonly milestone: string;
  /** A calendar feed of the unit: its id, and its path. */
  readonly feed: { readonly id: string; readonly path: string };
  /** The first post as it went over the wire. */
  readonly overheard: Request;
  ask(request: Request): Promise<Answer>;
  /** All that is recorded, planned, sent and published. */
  everything(): Promise<string>;
  close(): Promise<void>;
}

export async function openTarget(): Promise<Target> {
  const service = await openService(begins);
  const { body: sources } = await service.ask<{ source: string; secrets: [string] }[]>('/local/sources');
  const secrets = Object.fromEntries(sources.map(({ source: name, secrets: [secret] }) => [name, secret]));
  const send = (request: Request) => ask(service.url, request);
  const body = JSON.stringify({
    ...milestone(victim),
    people: [{ role: 'referrer', email: 'dsl@oakfield.example' }],
  });
  const secret = secrets[source]!;
  await send(signed({ secret, body, id: 'first', timestamp: String(Date.parse(begins) / 1000) }));
  await service.moveTo(attacked);
  const now = String(Date.parse(attacked) / 1000);
  const overheard = signed({
    secret,
    body: JSON.stringify(milestone(victim, 'referral-closed')),
    id: 'overheard',
    timestamp: now,
  });
  await send(overheard);
  const [mail] = await service.outbox({ case: victim });
  const tokenOf = eachOnce((authority, role) => service.token(authority, role));
  const bearer = async (authority: string, role: string) =>
    ['authorization', `Bearer ${await tokenOf(authority, role)}`] as const;
  const cookieOf = eachOnce((authority, role) => signInTo(service.url, authority, role));
  const session = async (authority: string, role: string) =>
    ['cookie', await cookieOf(authority, role)] as const;
  const { body: made } = await service.ask<{ id: string; url: string }>('/v1/calendar-feeds', {
    method: 'POST',
    headers: { authorization: (await bearer('walsall', 'unit'))[1] },
    body: '{}',
  });
  const feed = { id: made.id, path: new URL(made.url).pathname };
  // What is made when it is first asked for is made now, so that no attempt is charged with it.
  for (const path of ['/assets/longstop.css', '/timeliness'])
    await send({ path, headers: [await session('walsall', 'unit')] });
  const seen = await service.readCase<{ milestones: { id: string }[] }>('walsall', victim);
  return {
    url: service.url,
    now,
    secrets,
    bearer,
    session,
    link: new URL(/https?:\S+\/a\/\S+/.exec(mail!.text)![0]).pathname,
    notice: mail!.notice,
    milestone: seen.body.milestones[0]!.id,
    feed,
    overheard,
    ask: send,
    close: () => service.close(),
    async everything() {
      const [auditor, administrator, wirral] = await Promise.all([
        bearer('walsall', 'auditor'),
        bearer('walsall', 'administrator'),
        bearer('wirral', 'unit'),
      ]);
      const asked: readonly (readonly [string, (readonly [string, string])?])[] = [
        [`/v1/cases/${victim}/evidence`, auditor],
        ['/v1/deadlines', auditor],
        ['/v1/deadlines', wirral],
        ['/v1/settings/changes', administrator],
        ['/v1/calendar-feeds', await bearer('walsall', 'unit')],
        [feed.path],
        ['/local/outbox'],
        ['/local/schedules'],
        ['/local/events'],
      ];
      const answers = await Promise.all(
        asked.map(([path, header]) => send({ path, headers: header ? [header] : [] })),
      );
      return answers.map(({ status, body: text }) => `${status} ${text}`).join('\n');
    },
  };
}

/** What is got for somebody, got once for each. */
function eachOnce(get: (authority: string, role: string) => Promise<string>) {
  const got = new Map<string, Promise<string>>();
  return (authority: string, role: string) => {
    const who = `${authority} ${role}`;
    const known = got.get(who) ?? get(authority, role);
    got.set(who, known);
    return known;
  };
}

/** A milestone that the service takes, were it posted as it should be. */
export function milestone(reference: string, type = 'referral-made'): Record<string, unknown> {
  const data = type === 'referral-made' ? { method: 'telephone' } : {};
  return { case: reference, type, occurredAt: '2026-11-24T09:00:00Z', data };
}

export interface Signed {
  readonly secret: string;
  readonly body: string | Buffer;
  readonly id: string;
  readonly timestamp: string;
  readonly path?: string;
}

/** A post signed as Standard Webhooks v1 says. */
export function signed({ secret, body, id, timestamp, path = posting }: Signed): Request {
  const signature = macOf(secret, `${id}.${timestamp}.`, body);
  return { method: 'POST', path, body, headers: signatureHeaders(id, timestamp, `v1,${signature}`) };
}

export function macOf(secret: string, before: string, body: string | Buffer, algorithm = 'sha256'): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return createHmac(algorithm, key).update(before).update(body).digest('base64');
}

export function signatureHeaders(
  id: string,
  timestamp: string,
  signature: string,
): readonly (readonly [string, string])[] {
  return [
    ['content-type', 'application/json'],
    ['webhook-id', id],
    ['webhook-timestamp', timestamp],
    ['webhook-signature', signature],
  ];
}
