/**
 * A small program of another system, written against the client that is generated from the contract: it posts a
 * milestone, reads the case, goes through the list of deadlines and tries a milestone out. It prints what it found.
 */
import { createHmac } from 'node:crypto';
import * as longstop from '#longstop';

const [url = '', secret = '', token = '', now = ''] = process.argv.slice(2);
longstop.defaults.baseUrl = url;
const asPerson = { headers: { authorization: `Bearer ${token}` } };

/** Signs as the contract says, the body being what the client will send. */
function signed(id: string, milestone: longstop.Milestone) {
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${JSON.stringify(milestone)}`);
  return {
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${mac.digest('base64')}`,
    },
  };
}

const referral: longstop.ReferralMade = {
  case: 'WM-2026-000777',
  type: 'referral-made',
  occurredAt: now,
  data: { method: 'telephone' },
};
const posted = await longstop.postMilestone('demo-walsall', referral, signed('program-1', referral));
if (posted.status !== 201) throw new Error(`The milestone was not taken: ${posted.status}`);
const [due] = posted.data.deadlines;

const read = await longstop.readCase(referral.case, asPerson);
if (read.status !== 200) throw new Error(`The case was not read: ${read.status}`);

const listed: string[] = [];
let cursor: string | undefined;
do {
  const page: Awaited<ReturnType<typeof longstop.listDeadlines>> = await longstop.listDeadlines(
    { limit: 1, status: 'open', ...(cursor !== undefined && { cursor }) },
    asPerson,
  );
  if (page.status !== 200) throw new Error(`The list was not read: ${page.status}`);
  listed.push(...page.data.deadlines.map(({ rule }) => rule));
  cursor = page.data.cursor ?? undefined;
} while (cursor !== undefined);

const tried = await longstop.preview(
  { authority: 'walsall', milestones: [{ type: 'plan-ended', occurredAt: now }], now },
  asPerson,
);
if (tried.status !== 200) throw new Error(`Nothing was tried out: ${tried.status}`);

const refused = await longstop.readCase('WM-NOBODYS', asPerson);
const why = refused.status === 404 ? refused.data.code : undefined;

const milestones = read.data.milestones.map((milestone) =>
  milestone.type === 'referral-made' ? milestone.data.method : milestone.type,
);
console.log(JSON.stringify({ due, milestones, listed, tried: tried.data.deadlines.length, why }));
