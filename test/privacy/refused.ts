/** Requests that are refused, with a canary in every place in which a request can have one. */
import type { Service } from '../end-to-end/service.ts';
import { canaries } from './canaries.ts';

const good = {
  case: canaries.reference,
  type: 'referral-made',
  occurredAt: '2026-11-24T07:00:00Z',
  data: { method: 'telephone' },
};

/** Bodies that are the good one with one thing spoilt. */
const spoilt: readonly unknown[] = [
  { ...good, [canaries['field name']]: canaries.value },
  { ...good, [canaries['field that is none']]: 1 },
  { ...good, data: { ...good.data, [canaries['field that is none']]: canaries.value } },
  { ...good, data: { method: canaries.value } },
  { ...good, data: canaries.value },
  { ...good, type: canaries.value },
  { ...good, type: 'conference-held', data: { [canaries.value]: { [canaries.value]: canaries.value } } },
  { ...good, case: canaries.value },
  { ...good, occurredAt: canaries.value },
  { ...good, people: [{ role: canaries.value, email: canaries.address }] },
  { ...good, people: [{ role: 'referrer', email: canaries.value }] },
  {
    ...good,
    people: [{ role: 'referrer', email: canaries.address, agency: `${canaries.value}\r\nBcc: x@y.example` }],
  },
  { ...good, people: [{ role: 'referrer', email: canaries.address, [canaries['field that is none']]: 1 }] },
  { ...good, type: 'milestone-voided', data: { milestone: canaries.conference } },
  canaries.value,
  [canaries.value],
  Buffer.from(`{"case": "${canaries.value}`),
];

/** The answers of the service, headers and bodies, to everything that it must refuse. */
export async function refusals(service: Service): Promise<string[]> {
  const answers: string[] = [];
  async function ask(path: string, init: RequestInit = {}): Promise<void> {
    const headers = { 'user-agent': canaries.header, 'x-request-id': canaries.header, ...init.headers };
    const response = await fetch(`${service.url}${path}`, { ...init, headers });
    const all = JSON.stringify([response.status, [...response.headers], await response.text()]);
    if (response.ok) throw new Error(`This should be refused: ${path}`);
    answers.push(all);
  }
  const headers = { 'x-name': canaries.header };
  const id = canaries['webhook id'];
  for (const body of spoilt) answers.push((await service.post('demo-walsall', body, { id, headers })).text);
  answers.push((await service.post(canaries.path, good, { id })).text);
  answers.push((await service.post('demo-walsall', good, { id, secret: 'whsec_Y2FuYXJ5' })).text);
  answers.push(
    (await service.post('demo-walsall', good, { id, headers: { 'webhook-signature': canaries.header } }))
      .text,
  );

  const unit = { authorization: `Bearer ${await service.token('walsall', 'unit')}` };
  const administrator = { authorization: `Bearer ${await service.token('walsall', 'administrator')}` };
  const change = (body: unknown) =>
    ask('/v1/settings', { method: 'POST', headers: administrator, body: JSON.stringify(body) });
  await ask(`/v1/cases/${canaries.path}`, { headers: unit });
  await ask(`/v1/cases/${canaries.path}/links/revocation`, { method: 'POST', headers: unit });
  await ask(`/v1/cases/${encodeURIComponent(canaries.value)}`, { headers: unit });
  await ask(`/v1/cases/${canaries.path.repeat(400)}`, { headers: unit });
  await ask(`/v1/deadlines?status=${canaries.query}`, { headers: unit });
  await ask(`/v1/deadlines?${canaries['field name']}=${canaries.query}`, { headers: unit });
  await ask(`/v1/deadlines?cursor=${encodeURIComponent(canaries.value)}`, { headers: unit });
  await ask(`/v1/procedures/${canaries.path}`, { headers: unit });
  await ask(`/v1/deadlines?q=${canaries.query}`, { headers: { authorization: `Bearer ${canaries.header}` } });
  await ask(`/a/${canaries.path.padEnd(32, 'x')}?${canaries.query}`, {
    headers: { referer: canaries.header },
  });
  await ask(`/a/${canaries.path.padEnd(32, 'x')}`, { method: 'POST', body: `read=${canaries.value}` });
  await ask(`/${canaries.path}`);
  await ask(`/%${canaries.path}`);
  await ask('/v1/preview', {
    method: 'POST',
    headers: unit,
    body: JSON.stringify({ authority: 'walsall', milestones: [{ type: canaries.value }] }),
  });
  await ask('/v1/preview', {
    method: 'POST',
    headers: unit,
    body: JSON.stringify({ authority: canaries.value, milestones: [good] }),
  });
  await ask('/v1/preview', { method: 'POST', headers: unit, body: `{"${canaries.value}` });
  await change({ version: 99, change: {} });
  await change({ version: 0, change: { periods: { [canaries.value]: '5 days' } } });
  await change({
    version: 0,
    change: { directory: { language: 'en', addresses: { [canaries.value]: [] } } },
  });
  await change({
    version: 0,
    change: { directory: { language: 'en', addresses: { referrer: [canaries.value] } } },
  });
  await change({ version: 0, change: { ladders: { [canaries.value]: {} } } });
  await change({ version: 0, change: { closingDays: [{ date: canaries.value, title: canaries.value }] } });
  return answers;
}
