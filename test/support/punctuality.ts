/** A few cases whose figures are worked out with a calendar, for the pages on timeliness. At noon on 24 November 2026. */
import type { Service } from '../end-to-end/service.ts';

export const noon = '2026-11-24T12:00:00Z';

/**
 * Initial conferences of Wirral, due 15 working days after the strategy discussion. Day 1 after Thursday 1 October is Friday 2;
 * day 10 is Thursday 15, day 15 Thursday 22, day 16 Friday 23. From Thursday 3 September, Friday 2 October is day 21. From Monday 2
 * November, Monday 23 is day 15. In summer time noon is 11:00 in UTC.
 */
export async function wirralConferences(service: Service): Promise<void> {
  const conferences = [
    ['CONF-1', '2026-10-01T11:00:00Z', '2026-10-15T09:00:00Z'],
    ['CONF-2', '2026-10-01T11:00:00Z', '2026-10-22T09:00:00Z'],
    ['CONF-3', '2026-10-01T11:00:00Z', '2026-10-23T09:00:00Z'],
    ['CONF-4', '2026-09-03T11:00:00Z', '2026-10-02T09:00:00Z'],
    ['CONF-5', '2026-11-02T12:00:00Z', undefined],
    ['CONF-6', '2026-11-16T12:00:00Z', undefined],
  ] as const;
  for (const [reference, started, held] of conferences) {
    const post = (type: string, occurredAt: string, data: object) =>
      service.post('demo-wirral', { case: reference, type, occurredAt, data });
    await post('strategy-discussion-held', started, { initiatesSection47: true });
    if (held) await post('conference-held', held, { kind: 'initial', plan: false });
  }
}

/** Concerns of Cwm Taf: two raised in October, of which one went the whole way, and one in November for a child's safety now. */
export async function cwmTafConcerns(service: Service): Promise<void> {
  const post = (reference: string, type: string, occurredAt: string, data = {}) =>
    service.post('demo-cwm-taf', { case: reference, type, occurredAt, data });
  await post('CT-1', 'issue-received', '2026-10-05T09:00:00Z', { nature: 'plan-drifts' });
  await post('CT-1', 'issue-unresolved', '2026-10-20T09:00:00Z', { stage: 'informal' });
  await post('CT-1', 'issue-reported-to-qasg', '2026-10-28T12:00:00Z');
  await post('CT-1', 'chair-given-feedback', '2026-11-10T12:00:00Z', {
    enquiry: 'multi-agency-audit',
    conclusion: 'further-action-recommended',
  });
  await post('CT-1', 'issue-resolved', '2026-11-12T12:00:00Z', { conclusion: 'chair-satisfied' });
  await post('CT-2', 'issue-received', '2026-10-30T12:00:00Z', { nature: 'core-group' });
  await post('CT-3', 'immediate-safety-concern-raised', '2026-11-20T12:00:00Z');
  await post('CT-3', 'immediate-safety-resolved', '2026-11-20T13:00:00Z');
}
