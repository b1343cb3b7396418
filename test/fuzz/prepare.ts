/** What the fuzzer needs to find in the service, beside what it posts itself. */
import { serviceAt } from '../end-to-end/service.ts';

/** Secrets that lead somewhere, which nothing in the contract gives away. */
export interface Known {
  /** Of the link in a mail. */
  readonly token: string;
  /** The address of a calendar feed, from the last slash on. */
  readonly feed: string;
  /** The id of another feed. */
  readonly revocable: string;
}

/** Has a reminder sent about a case that the fuzzer leaves alone, closes cases to be erased, and makes two feeds. */
export async function prepare(url: string): Promise<Known> {
  const service = serviceAt(url);
  const occurredAt = await service.now();
  const referral = { case: 'KEPT-1', type: 'referral-made', occurredAt, data: { method: 'telephone' } };
  await service.post('demo-walsall', referral);
  for (let number = 0; number < 6; number += 1) {
    await service.post('demo-dudley', { case: `FUZZ-${number}`, type: 'case-closed', occurredAt });
  }
  await service.moveTo(new Date(Date.parse(occurredAt) + 24 * 3_600_000).toISOString());
  const [mail] = await service.outbox({ case: 'KEPT-1', to: 'referrer@walsall.example' });
  const { body } = await service.ask<{ token: string }>('/local/token?authority=walsall&role=unit');
  const headers = { authorization: `Bearer ${body.token}` };
  const feed = { method: 'POST', headers, body: '{}' };
  const made = await service.ask<{ url: string }>('/v1/calendar-feeds', feed);
  const another = await service.ask<{ id: string }>('/v1/calendar-feeds', feed);
  return {
    token: /http\S+\/a\/(\S+)/.exec(mail!.text)![1]!,
    feed: made.body.url.split('/').at(-1)!,
    revocable: another.body.id,
  };
}
