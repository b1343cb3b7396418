/** What stands in the service when the tasks begin, on Wednesday 30 December 2026 at half past ten. */
import { expect } from 'vitest';
import type { OpenService } from '../../end-to-end/open.ts';

/** Each way of doing the tasks has cases and an authority of its own, for some tasks change them. */
export const marks = ['DESK', 'PHONE', 'KEYS'] as const;
export type Mark = (typeof marks)[number];

/** Whose settings each way changes: all three follow the regional procedures. */
export const authorityOf: Readonly<Record<Mark, string>> = {
  DESK: 'dudley',
  PHONE: 'sandwell',
  KEYS: 'shropshire',
};

/** The clock with which the service is opened. */
export const begins = '2026-12-14T10:00:00Z';

const school = [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }];
const socialWorker = [{ role: 'social-worker', email: 'duty-north@wirral.example' }];
const telephone = { data: { method: 'telephone' }, people: school };
const section47 = { data: { initiatesSection47: true } };

export async function makeWorld(service: OpenService): Promise<void> {
  const happened = async (place: string, reference: string, type: string, occurredAt: string, more = {}) => {
    const posted = await service.post(`demo-${place}`, { case: reference, type, occurredAt, ...more });
    expect(posted.status, posted.text).toBe(201);
  };
  const held = { data: { kind: 'initial', plan: false } };
  await happened(
    'gloucestershire',
    'GL-14-DAYS',
    'strategy-discussion-held',
    '2026-11-09T10:00:00Z',
    section47,
  );
  await happened('gloucestershire', 'GL-14-DAYS', 'conference-held', '2026-11-27T10:00:00Z', held);
  await happened(
    'gloucestershire',
    'GL-20-DAYS',
    'strategy-discussion-held',
    '2026-11-02T10:00:00Z',
    section47,
  );
  await happened('gloucestershire', 'GL-20-DAYS', 'conference-held', '2026-11-30T10:00:00Z', held);
  for (const mark of marks)
    await happened('gloucestershire', `GL-${mark}`, 'referral-made', '2026-12-14T09:00:00Z', {
      data: { method: 'multi-agency-form' },
      people: school,
    });
  await happened('walsall', 'WM-OLDEST', 'referral-made', '2026-12-14T09:30:00Z', telephone);
  await happened('wirral', 'WI-LATE', 'conference-scheduled', '2026-12-14T09:30:00Z', {
    data: { conference: 'ICPC-1', kind: 'initial', at: '2026-12-23T10:00:00Z' },
    people: socialWorker,
  });
  await service.moveTo('2026-12-18T15:00:00Z');
  await happened('wirral', 'WI-CHRISTMAS', 'strategy-discussion-held', '2026-12-18T14:00:00Z', section47);
  await service.moveTo('2026-12-21T10:00:00Z');
  await happened('walsall', 'WM-NEWER', 'referral-made', '2026-12-21T09:00:00Z', telephone);
  await acknowledgeOverdueReport(service);
  await service.moveTo('2026-12-29T10:00:00Z');
  for (const mark of marks)
    await happened('walsall', `WM-${mark}`, 'referral-made', '2026-12-29T10:00:00Z', telephone);
  await service.moveTo('2026-12-30T10:30:00Z');
}

/** The social worker says that the notice about the late report was read. */
async function acknowledgeOverdueReport(service: OpenService): Promise<void> {
  const mails = await service.outbox({ case: 'WI-LATE' });
  const mail = mails.find(
    ({ rule, kind, to }) => rule === 'report-to-chair' && kind === 'overdue' && to === socialWorker[0]!.email,
  );
  const link = /http\S+\/a\/[\w-]+/.exec(mail!.text)![0];
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ read: 'yes' }) });
  expect(answer.status).toBe(200);
}
