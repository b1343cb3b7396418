/**
 * Changes what an authority has set, and which calendar feeds a person has. Every change of settings is kept with who made
 * it and when.
 *
 * Triggered by `POST /v1/settings`, for administrators. Twice, or after somebody else's change: refused as a conflict,
 * because the version that was read is no longer the last. All open cases are looked at anew three minutes later. Triggered by
 * `POST` and `DELETE` of `/v1/calendar-feeds` too: a feed is made each time, and revoked once.
 */
import { createFeed, revokeFeed } from './answers/feeds.ts';
import { viewSettings } from './answers/settings.ts';
import { applyChange } from './authority/change-settings.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { readJson } from './http/body.ts';
import { type HttpEvent, type HttpResponse, httpHandler, json } from './http/handler.ts';
import { admitted, type SignedIn } from './http/person.ts';
import { Problem } from './http/problem.ts';
import { readSettingsChange } from './http/settings-schema.ts';
import { isOnThisMachine } from './http/webhook-url.ts';
import type { Given } from './ports.ts';

type Needs = Given<'alarms' | 'authorities' | 'feeds'>;

const largestBody = 100 * 1024;

type Change = (ports: Needs, event: HttpEvent, person: SignedIn) => Promise<HttpResponse>;

const changes: Readonly<Record<string, Change>> = {
  'POST /v1/settings': change,
  'POST /v1/calendar-feeds': createFeed,
  'DELETE /v1/calendar-feeds/{feed}': revokeFeed,
};

export const changeSettings = (ports: Needs) =>
  httpHandler(ports.report, async (event) => {
    const person = admitted(event, ports.settings);
    const wanted = changes[event.routeKey];
    if (wanted) return wanted(ports, event, person);
    throw new Problem('not-found', { detail: 'There is no such page.' });
  });

export const handler = onAws(changeSettings, {
  alarms: aws.alarms,
  authorities: aws.authorities,
  feeds: aws.feeds,
});

async function change(ports: Needs, event: HttpEvent, person: SignedIn): Promise<HttpResponse> {
  const { authority } = person;
  const sent = readJson(event, largestBody, 'Change one section at a time.');
  const { version, change: sections } = readSettingsChange(authority, sent, isOnThisMachine(ports.settings));
  const record = await applyChange(ports, person, { version, sections });
  if (record === 'conflict') throw changedMeanwhile;
  return json(200, { authority, ...viewSettings(record) });
}

const changedMeanwhile = new Problem('conflict', {
  detail: 'The settings have been changed since you read them. Nothing was changed.',
  field: 'version',
  howToFix: 'Read the settings again and make the change to them as they are now.',
});
