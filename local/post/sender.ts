/** Posts milestones to the service on this machine as its sources would: signed, by the service's clock. */
import * as z from 'zod';
import { signedHeaders } from '../../functions/http/sign.ts';

const sourcesShape = z.array(z.object({ source: z.string(), secrets: z.array(z.string()) }));
const clockShape = z.object({ now: z.string() });

export interface Sent {
  readonly status: number;
  readonly body: unknown;
}

export interface Sender {
  /** What time it is in the service, as it prints it. */
  now(): Promise<string>;
  /** Throws an error of one line where there is no such source. */
  post(source: string, id: string, milestone: object): Promise<Sent>;
}

/** @param url where the service answers */
export function senderTo(url: string): Sender {
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${url}${path}`).catch(() => {
      throw new Error(`Nothing answers at ${url}. Start Longstop with npm start, or give --url`);
    });
    if (!response.ok) throw new Error(`${url}${path} answered ${response.status}`);
    return response.json();
  };
  let sources: Promise<z.infer<typeof sourcesShape>> | undefined;
  const secretOf = async (source: string): Promise<string> => {
    sources ??= get('/local/sources').then((body) => sourcesShape.parse(body));
    const known = await sources;
    const secret = known.find((each) => each.source === source)?.secrets[0];
    if (secret !== undefined) return secret;
    throw new Error(
      `No source is called ${source}. There are: ${known.map((each) => each.source).join(', ')}`,
    );
  };
  const now = async () => clockShape.parse(await get('/local/clock')).now;
  return {
    now,
    async post(source, id, milestone) {
      const secret = await secretOf(source);
      const body = JSON.stringify(milestone);
      const headers = signedHeaders(id, Date.parse(await now()), body, secret);
      const path = `${url}/v1/sources/${source}/milestones`;
      const response = await fetch(path, { method: 'POST', headers, body });
      return { status: response.status, body: await response.json() };
    },
  };
}
