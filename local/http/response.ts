import type { ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Writes what a function answered to the socket. A HEAD request gets the headers only. */
export function respond(response: ServerResponse, method: string, result: unknown): void {
  const { statusCode = 200, headers = {}, cookies, body = '', isBase64Encoded } = toResult(result);
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies) response.setHeader('set-cookie', cookies);
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain;charset=utf-8');
  response.setHeader('content-length', bytes.length);
  response.writeHead(statusCode);
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** API Gateway takes an answer without a status as the JSON body of a 200. */
function toResult(result: unknown): APIGatewayProxyStructuredResultV2 {
  if (isResult(result)) return result;
  const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
}

function isResult(result: unknown): result is APIGatewayProxyStructuredResultV2 {
  return typeof result === 'object' && result !== null && 'statusCode' in result;
}
