/** A server on this machine that counts the requests that reach it and does to each what a test says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Wire extends AsyncDisposable {
  readonly url: string;
  /** Bodies of the requests so far, read as JSON. */
  readonly bodies: unknown[];
}

export type Conduct = (response: ServerResponse, request: IncomingMessage) => void;

export const resets: Conduct = (_response, request) => {
  request.socket.resetAndDestroy();
};

export const answers =
  (status: number, body: unknown, headers: Record<string, string> = {}): Conduct =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export async function openWire(conduct: Conduct): Promise<Wire> {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    conduct(response, request);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    bodies,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
