/** What each function is asked, and what stands in the table then: a referral is posted, falls due and is told of. */
import type { SignedIn } from '../../functions/http/person.ts';
import { signedHeaders } from '../../functions/http/sign.ts';
import type { FunctionName } from '../../functions/settings/routes.ts';
import { setCookie } from '../../functions/sign-in/cookies.ts';
import { seal } from '../../functions/sign-in/sealed.ts';
import { httpEvent, queueEvent } from './http-events.ts';
import type { StandIn } from './stand-in.ts';
import type { Table } from './table.ts';
import type { Asked, Item } from './wire.ts';

export interface Scene {
  readonly event: unknown;
  readonly table: Table;
}

const source = 'oakfield-system';
const signingSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const pagesKey = Buffer.alloc(32, 8).toString('base64');
/** What the stand-in answers every question for a secret with. */
export const secret = JSON.stringify({ secrets: [signingSecret], key: pagesKey });

const key = { authority: 'walsall', reference: 'WM-2026-000123' } as const;
const unit: SignedIn = { subject: 'unit', authority: 'walsall', role: 'unit' };
const administrator: SignedIn = { subject: 'administrator', authority: 'walsall', role: 'administrator' };
const hour = 3_600_000;

/** Has a function answer an event, once, and returns what was asked of the stand-in. */
type Play = (name: FunctionName, event: unknown) => Promise<readonly Asked[]>;

export async function scenesOf(
  standIn: StandIn,
  play: Play,
): Promise<{ readonly [Name in FunctionName]: Scene }> {
  const { url } = standIn;
  for (const item of [sourceItem, settingsItem(url)]) standIn.table.put(item);
  const before = standIn.table.copy();
  const posting = post(Date.now());
  const posted = await play('receive-milestone', posting);
  const received = standIn.table.copy();
  const announcement = messagesIn(posted).find((message) => 'changes' in message);
  const waking = queueEvent(key);
  const woken = await play('wake-case', waking);
  const sent = standIn.table.copy();
  const mail = woken.find(({ service }) => service === 'ses');
  const publishing = queueEvent(announcement);
  const published = await play('publish-changes', publishing);
  const call = messagesIn(published)[0];
  if (!announcement || !mail || !call) throw new Error('The story did not come to its end');
  const clock = { event: {}, table: sent };
  return {
    'receive-milestone': { event: posting, table: before },
    'wake-case': { event: waking, table: received },
    'record-delivery': { event: queueEvent(delivered(mail)), table: sent },
    'publish-changes': { event: publishing, table: before },
    'call-webhook': { event: queueEvent(call), table: before },
    read: {
      event: httpEvent('GET /v1/cases/{case}', { parameters: { case: key.reference }, person: unit }),
      table: sent,
    },
    web: { event: await pageOfCase(url), table: sent },
    'change-settings': {
      event: httpEvent('POST /v1/settings', {
        body: { version: 1, change: { division: 'england-and-wales' } },
        person: administrator,
      }),
      table: before,
    },
    'request-erasure': {
      event: httpEvent('POST /v1/cases/{case}/erasure', {
        parameters: { case: key.reference },
        body: { reason: 'wrong-case', confirm: key.reference },
        person: administrator,
      }),
      table: sent,
    },
    'send-digests': clock,
    sweep: clock,
    'refresh-calendar': clock,
    audit: clock,
    erase: clock,
    probe: clock,
  };
}

const sourceItem: Item = {
  pk: { S: `source#${source}` },
  sk: { S: 'source' },
  authority: { S: key.authority },
};

/** The first version of the settings: a webhook, and a directory in which everybody is known. */
function settingsItem(url: string): Item {
  const addresses = { 'safeguarding-unit': ['unit@walsall.example'] };
  const record = {
    version: 1,
    settings: { directory: { language: 'en', addresses }, webhook: { url: `${url}/webhook` } },
    by: 'bench',
    at: 0,
  };
  return {
    pk: { S: `authority#${key.authority}` },
    sk: { S: 'settings#00000001' },
    body: { S: JSON.stringify(record) },
  };
}

/** A referral by telephone, more than a day ago: the reminder to confirm it in writing is due. */
function post(now: number): unknown {
  const body = JSON.stringify({
    case: key.reference,
    type: 'referral-made',
    occurredAt: new Date(now - 25 * hour).toISOString(),
    data: { method: 'telephone' },
    people: [{ role: 'referrer', email: 'dsl@oakfield.example' }],
  });
  const headers = signedHeaders('msg_1', now, body, signingSecret);
  return httpEvent('POST /v1/sources/{source}/milestones', { parameters: { source }, headers, body });
}

/** What was put on queues. */
function messagesIn(asked: readonly Asked[]): Record<string, unknown>[] {
  return asked
    .flatMap(({ body }) => [body, ...((body.Entries ?? []) as Record<string, unknown>[])])
    .filter(({ MessageBody: message }) => message !== undefined)
    .map(({ MessageBody: message }) => JSON.parse(String(message)) as Record<string, unknown>);
}

/** That SES brought a mail to its address. */
function delivered({ body }: Asked): unknown {
  const given = body.EmailTags as readonly { readonly Name: string; readonly Value: string }[];
  const tags = Object.fromEntries(given.map(({ Name, Value }) => [Name, [Value]]));
  return { detail: { eventType: 'Delivery', mail: { messageId: 'one', tags } } };
}

/** The page of the case, for somebody who is signed in. */
async function pageOfCase(publicUrl: string): Promise<unknown> {
  const { subject, authority, role } = unit;
  const content = { sub: subject, authority, role };
  const sealed = await seal({ keys: [pagesKey] }, 'session', content, Date.now() + hour);
  const cookie = setCookie('session', sealed, publicUrl).split(';')[0]!;
  return httpEvent('GET /cases/{case}', { parameters: { case: key.reference }, cookies: [cookie] });
}
