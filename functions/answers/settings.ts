/** `GET /v1/settings` and its changes: what the reader's authority has set, who set it and when. */
import { isoInstant } from '../../domain/calendar/london.ts';
import { type HttpEvent, type HttpResponse, json } from '../http/handler.ts';
import type { SignedIn } from '../http/person.ts';
import type { Given, SettingsRecord } from '../ports.ts';

export async function readSettings(
  ports: Given<'authorities'>,
  _event: HttpEvent,
  { authority }: SignedIn,
): Promise<HttpResponse> {
  return json(200, { authority, ...viewSettings(await ports.authorities.find(authority)) });
}

export async function readSettingsChanges(
  ports: Given<'authorities'>,
  _event: HttpEvent,
  { authority }: SignedIn,
): Promise<HttpResponse> {
  const changes = await ports.authorities.history(authority);
  return json(200, { authority, changes: changes.map(viewSettings) });
}

export function viewSettings({ version, settings, by, at }: SettingsRecord) {
  return { version, settings, changedBy: by || null, changedAt: version === 0 ? null : isoInstant(at) };
}
