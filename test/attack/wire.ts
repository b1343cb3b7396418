/** Requests written byte by byte, for what no client library would send. */
import { connect } from 'node:net';

export interface Request {
  readonly method?: string;
  readonly path: string;
  /** Name and value of each header, as often as it is to come. */
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string | Buffer;
  /** What `content-length` says, where it lies. */
  readonly length?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How many answers came: more than one where a request was taken for several. */
  readonly answers: number;
  readonly milliseconds: number;
}

const patience = 10_000;

/** Sends a request on a connection of its own and reads until it is closed. Status 0: it was closed without an answer. */
export function ask(
  url: string,
  { method = 'GET', path, headers = [], body = '', length }: Request,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...(headers.some(([name]) => name.toLowerCase() === 'host') ? [] : ['host: 127.0.0.1']),
    'connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body.length > 0 || length !== undefined
      ? [`content-length: ${length ?? Buffer.byteLength(body)}`]
      : []),
  ];
  const begun = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      socket.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8'), Buffer.from(body)]));
      if (length !== undefined && length > Buffer.byteLength(body)) socket.end();
    });
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () =>
      resolve(read(Buffer.concat(chunks).toString('utf8'), performance.now() - begun)),
    );
  });
}

function read(heard: string, milliseconds: number): Answer {
  const [head = '', ...rest] = heard.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [name, value] = [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()];
    headers[name] = name in headers ? `${headers[name]}\n${value}` : value;
  }
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1] ?? 0),
    headers,
    body: rest.join('\r\n\r\n'),
    answers: heard.match(/^HTTP\/1\.1 \d{3}/gm)?.length ?? 0,
    milliseconds,
  };
}
