import type { World } from './world.ts';

/** The mails to an address that MiniStack took, each as its JSON. */
export async function mailsTo({ url }: World, address: string): Promise<string[]> {
  const answer = await fetch(`${url}/_ministack/ses/messages`);
  const { messages } = (await answer.json()) as { messages: Record<string, unknown[]> };
  const taken = Object.values(messages).flat();
  return taken.map((message) => JSON.stringify(message)).filter((text) => text.includes(address));
}
