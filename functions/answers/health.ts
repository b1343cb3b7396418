/** `GET /health`: whether the table and the queues answer. */
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import type { Given } from '../ports.ts';

export async function health(ports: Given<'health'>, _event: HttpEvent): Promise<HttpResponse> {
  await ports.health.check();
  return json(200, { status: 'ok' });
}
