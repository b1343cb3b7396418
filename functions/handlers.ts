/** Every function by name, as the local server runs them. In AWS each file's own `handler` is deployed by itself. */

import { auditCases } from './audit.ts';
import { callWebhook } from './call-webhook.ts';
import { changeSettings } from './change-settings.ts';
import { erase } from './erase.ts';
import type { Ports } from './ports.ts';
import { probe } from './probe.ts';
import { publishChanges } from './publish-changes.ts';
import { read } from './read.ts';
import { receiveMilestone } from './receive-milestone.ts';
import { recordDelivery } from './record-delivery.ts';
import { refreshCalendar } from './refresh-calendar.ts';
import { requestErasure } from './request-erasure.ts';
import { sendDigests } from './send-digests.ts';
import { sweep } from './sweep.ts';
import { wakeCase } from './wake-case.ts';
import { web } from './web.ts';

export function openHandlers(ports: Ports) {
  return {
    'receive-milestone': receiveMilestone(ports),
    read: read(ports),
    web: web(ports),
    'wake-case': wakeCase(ports),
    'record-delivery': recordDelivery(ports),
    'publish-changes': publishChanges(ports),
    'call-webhook': callWebhook(ports),
    'send-digests': sendDigests(ports),
    sweep: sweep(ports),
    'change-settings': changeSettings(ports),
    'refresh-calendar': refreshCalendar(ports),
    'request-erasure': requestErasure(ports),
    erase: erase(ports),
    audit: auditCases(ports),
    probe: probe(ports),
  };
}
