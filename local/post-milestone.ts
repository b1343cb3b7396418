/** `npm run post`: signs a milestone as its source would, and posts it to the service on this machine. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { signedHeaders } from '../functions/http/sign.ts';
import { printAnswer } from './post/answer.ts';
import { help, type PostOptions, readOptions } from './post/options.ts';

const sourcesShape = z.array(z.object({ source: z.string(), secrets: z.array(z.string()) }));
const clockShape = z.object({ now: z.string() });

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await post(options);
  else console.log(help);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function post({ source, url, id = `msg_${randomUUID()}`, at, milestone }: PostOptions): Promise<void> {
  const sources = sourcesShape.parse(await get(`${url}/local/sources`));
  const { now } = clockShape.parse(await get(`${url}/local/clock`));
  const secret = sources.find((each) => each.source === source)?.secrets[0];
  if (secret === undefined)
    throw new Error(
      `No source is called ${source}. There are: ${sources.map((each) => each.source).join(', ')}`,
    );
  const body = JSON.stringify({ ...milestone, occurredAt: at ?? now });
  const headers = signedHeaders(id, Date.parse(now), body, secret);
  const response = await fetch(`${url}/v1/sources/${source}/milestones`, { method: 'POST', headers, body });
  console.log(printAnswer(response.status, await response.json()));
  if (!response.ok) process.exitCode = 1;
}

async function get(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => {
    throw new Error(`Nothing answers at ${url}. Start Longstop with npm start, or give --url`);
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
