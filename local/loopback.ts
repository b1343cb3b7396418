import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on 127.0.0.1 that plays one AWS service. */
export interface Loopback {
  readonly url: string;
  close(): Promise<void>;
}

/** What a stand-in answers: a status, a body for JSON (nothing: an empty one) and headers besides. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Serves `answer` on a free port of 127.0.0.1. A throw becomes the 500 that AWS calls InternalFailure. */
export async function serve(
  contentType: string,
  answer: (request: IncomingMessage, body: string) => Promise<Reply> | Reply,
): Promise<Loopback> {
  const server = createServer(async (request, response) => {
    try {
      send(response, contentType, await answer(request, (await readBytes(request)).toString('utf8')));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      send(response, contentType, { status: 500, body: { __type: 'InternalFailure', message } });
    }
  });
  const port = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}`, close: () => stop(server) };
}

/** The whole body of a request. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Listens on 127.0.0.1 and gives the port. Rejects as node:net does, `EADDRINUSE` for a port that is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Stops listening, lets running requests end, and drops connections that are merely kept open. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

function send(response: ServerResponse, contentType: string, reply: Reply): void {
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(text),
    ...reply.headers,
  });
  response.end(text);
}
