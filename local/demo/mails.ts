/** What people and mail servers do with the mails of a case, over HTTP as they would. */
import * as z from 'zod';

const outboxShape = z.array(z.object({ id: z.string(), text: z.string() }));
type Mails = z.infer<typeof outboxShape>;

/** A chain of addresses is at most so long. */
const longestChain = 20;

/** Whoever had the last mail about a case follows its link and confirms. */
export async function acknowledgeLast(url: string, reference: string): Promise<void> {
  const link = /http\S+\/a\/[\w-]+/.exec((await mailsAbout(url, reference)).at(-1)?.text ?? '')?.[0];
  if (link === undefined) throw new Error(`There is no mail about ${reference} to acknowledge`);
  const response = await fetch(link, { method: 'POST', body: new URLSearchParams({ read: 'yes' }) });
  if (!response.ok) throw new Error(`An acknowledgement was answered ${response.status}`);
}

/** Every mail about a case comes back, and every mail that goes out in the stead of one. */
export async function bounceAll(url: string, reference: string): Promise<void> {
  const bounced = new Set<string>();
  for (let round = 0; round < longestChain; round += 1) {
    const returning = (await mailsAbout(url, reference)).filter(({ id }) => !bounced.has(id));
    if (returning.length === 0) return;
    for (const { id } of returning) {
      bounced.add(id);
      const body = JSON.stringify({ id, type: 'bounce' });
      await fetch(`${url}/local/mail-events`, { method: 'POST', body });
    }
  }
}

async function mailsAbout(url: string, reference: string): Promise<Mails> {
  const response = await fetch(`${url}/local/outbox?${new URLSearchParams({ case: reference })}`);
  return outboxShape.parse(await response.json());
}
