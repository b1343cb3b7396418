/** An administrator of an authority: reads its settings, changes a section, and tries again until the change stands. */
import { isDeepStrictEqual } from 'node:util';
import { minute } from '../../../domain/calendar/london.ts';
import type { AuthoritySettings } from '../../../domain/catalogue/authority-settings.ts';
import type { HttpEvent, HttpResponse } from '../../../functions/http/handler.ts';
import { httpEvent } from '../../support/requests.ts';
import type { Faults } from '../faults.ts';
import type { Answer, Lambda } from '../lambda.ts';
import type { Prng } from '../prng.ts';
import type { Scheduler } from '../scheduler.ts';
import type { PlannedChange } from '../settings.ts';
import type { Trace } from '../trace.ts';

export interface AdministratorParts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly prng: Prng;
  readonly trace: Trace;
  readonly lambda: Lambda;
}

/** Makes each change at its time. */
export function startAdministrators(parts: AdministratorParts, changes: readonly PlannedChange[]): void {
  for (const change of changes)
    parts.scheduler.after(change.at - parts.scheduler.now, () => make(parts, change));
}

interface Read {
  readonly version: number;
  readonly settings: AuthoritySettings;
}

function make(parts: AdministratorParts, planned: PlannedChange): void {
  const { scheduler, faults, prng, trace, lambda } = parts;
  const again = () => scheduler.after(prng.between(1, 10) * minute, () => make(parts, planned));
  lambda.call('read', requestOf('GET', planned), (answer) => {
    const read = bodyOf(answer);
    if (!read) return again();
    if (stands(planned, read)) return faults.happened('settings-changed');
    const body = JSON.stringify({ version: read.version, change: planned.change });
    trace('administrator', `changes ${Object.keys(planned.change)} of ${planned.authority}`);
    lambda.call('change-settings', requestOf('POST', planned, body), (outcome) => {
      if (bodyOf(outcome)) faults.happened('settings-changed');
      else again();
    });
  });
}

function stands({ change }: PlannedChange, { settings }: Read): boolean {
  return isDeepStrictEqual({ ...settings, ...change }, settings);
}

function bodyOf(answer: Answer): Read | undefined {
  const response = 'value' in answer ? (answer.value as HttpResponse) : undefined;
  return response?.statusCode === 200 ? (JSON.parse(response.body ?? '') as Read) : undefined;
}

function requestOf(method: 'GET' | 'POST', { authority }: PlannedChange, body?: string): HttpEvent {
  const event = httpEvent({
    method,
    path: '/v1/settings',
    routeKey: `${method} /v1/settings`,
    pathParameters: {},
    ...(body !== undefined && { body }),
  });
  const claims = { sub: 'administrator-1', authority, role: 'administrator' };
  const authorizer = { principalId: '', integrationLatency: 0, jwt: { claims, scopes: [] } };
  return { ...event, requestContext: { ...event.requestContext, authorizer } } as HttpEvent;
}
