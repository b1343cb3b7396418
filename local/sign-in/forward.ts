import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { LocalRequest } from '../http/server.ts';

const passedOn = ['accept', 'authorization', 'content-type', 'cookie', 'origin'];
const madeAnew = ['connection', 'content-length', 'date', 'keep-alive', 'set-cookie', 'transfer-encoding'];

/**
 * Sends a request on to another server of this machine and gives its answer.
 * @param to where that server is
 * @param host what it is to take for its own name
 */
export async function forward(
  { method, url, headers, body }: LocalRequest,
  to: string,
  host: string,
): Promise<APIGatewayProxyStructuredResultV2> {
  const passed = passedOn.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const response = await fetch(`${to}${url}`, {
    method,
    headers: { ...Object.fromEntries(passed), 'x-forwarded-host': host },
    redirect: 'manual',
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  return {
    statusCode: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !madeAnew.includes(name))),
    cookies: response.headers.getSetCookie().map(untilClosed),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    isBase64Encoded: true,
  };
}

/**
 * A cookie that lasts until the browser is closed, unless it is one that ends at once. The browser goes by its own clock,
 * so the end of a cookie in simulated time would mean nothing to it; the provider judges by itself what has expired.
 */
function untilClosed(cookie: string): string {
  return /; expires=Thu, 01 Jan 1970/i.test(cookie) ? cookie : cookie.replace(/; expires=[^;]*/gi, '');
}
