/** `GET /openapi.json` and `GET /docs`: the contract, for programs and for people. Open to all. */
import { createHash } from 'node:crypto';
import type { HttpEvent, HttpResponse } from '../http/handler.ts';
import type { Given } from '../ports.ts';

type Made = Readonly<Record<'forPrograms' | 'forPeople', HttpResponse>>;

/** By the address of the service. It is made when first asked for, because few ever ask. */
const made = new Map<string, Promise<Made>>();

async function make(server: string): Promise<Made> {
  const { openapiDocument } = await import('../openapi/document.ts');
  const { contractPage } = await import('../openapi/page/page.ts');
  const document = openapiDocument(server);
  const headers = { 'content-type': 'application/json' };
  const forPrograms = { statusCode: 200, headers, body: JSON.stringify(document) };
  return { forPrograms: keepable(forPrograms), forPeople: keepable(contractPage(document)) };
}

/** It holds nothing of any case, so anybody may keep it for a while. */
function keepable(response: HttpResponse): HttpResponse {
  const etag = `"${createHash('sha256')
    .update(response.body ?? '')
    .digest('base64url')}"`;
  return { ...response, headers: { ...response.headers, 'cache-control': 'public, max-age=300', etag } };
}

async function answer({ settings }: Given, event: HttpEvent, which: keyof Made): Promise<HttpResponse> {
  const server = settings.publicUrl;
  const making = made.get(server) ?? make(server);
  made.set(server, making);
  const response = (await making)[which];
  const { etag, 'cache-control': keep } = response.headers ?? {};
  if (event.headers['if-none-match'] !== etag) return response;
  return { statusCode: 304, headers: { etag: String(etag), 'cache-control': String(keep) } };
}

export const readContract = (ports: Given, event: HttpEvent) => answer(ports, event, 'forPrograms');
export const showContract = (ports: Given, event: HttpEvent) => answer(ports, event, 'forPeople');
