/** `npm run post`: signs a milestone as its source would, and posts it to the service on this machine. */
import { randomUUID } from 'node:crypto';
import { printAnswer } from './post/answer.ts';
import { help, type PostOptions, readOptions } from './post/options.ts';
import { senderTo } from './post/sender.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await post(options);
  else console.log(help);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function post({ source, url, id = `msg_${randomUUID()}`, at, milestone }: PostOptions): Promise<void> {
  const sender = senderTo(url);
  const occurredAt = at ?? (await sender.now());
  const { status, body } = await sender.post(source, id, { ...milestone, occurredAt });
  console.log(printAnswer(status, body));
  if (status >= 300) process.exitCode = 1;
}
