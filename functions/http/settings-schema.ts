/** A change of an authority's settings. Strict, and checked against the rules the authority follows. */
import * as z from 'zod';
import type { SettingsSections } from '../../domain/catalogue/authority-settings.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import { ladders } from '../../domain/notices/ladders.ts';
import { type CountedPeriod, parsePeriod } from '../../domain/periods/period.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { notUnderstood } from './not-understood.ts';
import { Problem } from './problem.ts';
import { day, email, role } from './values.ts';
import { webhookFault } from './webhook-url.ts';

const language = z.enum(['en', 'cy']);
const title = z.string().regex(/^[\p{L}\p{N} &.,'’()-]{1,60}$/u, 'Use up to 60 letters, digits and spaces.');

const directory = z.strictObject({
  language,
  addresses: z.partialRecord(
    role,
    z.array(email).min(1, 'Give at least one address.').max(5, 'Give at most 5 addresses.'),
  ),
  standIns: z.partialRecord(role, z.array(role).min(1).max(5)).optional(),
  absences: z
    .array(z.strictObject({ role, until: day }))
    .max(100)
    .optional(),
});

const period = z.custom<CountedPeriod>(
  (value) => typeof value === 'string' && parsePeriod(value) !== undefined,
  "Use a period such as '5 working days', '2 weeks' or '3 months before'.",
);

const wholeNumber = z.number().int();
const moment = z.union([
  z.literal('due'),
  z.literal('start'),
  z.strictObject({ hoursBefore: wholeNumber.min(1).max(720) }),
  z.strictObject({ workingDay: wholeNumber.min(-60).max(60) }),
  z.strictObject({ everyHour: wholeNumber.min(1).max(24) }),
]);
const rung = z.strictObject({
  kind: z.enum(['reminder', 'chase', 'overdue', 'escalation', 'alert']),
  at: moment,
  to: z
    .array(z.enum(['owed-by', 'escalates-to', 'tells', ...roles]))
    .min(1)
    .max(10),
});
const ladder = z.strictObject({
  rungs: z.array(rung).min(1, 'A ladder needs at least one rung.').max(20),
  remindsInOfficeHours: z.literal(true).optional(),
});

const body = z.strictObject({
  version: wholeNumber.min(0),
  change: z
    .strictObject({
      directory,
      periods: z.record(z.string().max(80), period),
      ladders: z.partialRecord(z.enum(Object.keys(ladders) as (keyof typeof ladders)[]), ladder),
      division: z.enum(['england-and-wales', 'scotland', 'northern-ireland']),
      closingDays: z.array(z.strictObject({ date: day, title })).max(100),
      webhook: z.strictObject({ url: z.string() }).nullable(),
    })
    .partial(),
});

export interface SettingsChange {
  /** The version that was read before the change was made. */
  readonly version: number;
  /** The sections to replace; the others stay as they are. */
  readonly change: SettingsSections;
}

/**
 * Reads a change. Throws a problem that names the first field at fault.
 * @param onThisMachine whether the service runs on one machine, so that a webhook may lead to that machine
 */
export function readSettingsChange(
  authority: Authority,
  sent: unknown,
  onThisMachine: boolean,
): SettingsChange {
  const parsed = body.safeParse(sent);
  if (!parsed.success) throw notUnderstood(parsed.error);
  const { version, change } = parsed.data;
  for (const key of Object.keys(change.periods ?? {})) checkPeriodKey(authority, key);
  if (change.webhook) checkWebhook(change.webhook.url, onThisMachine);
  return { version, change: change as SettingsSections };
}

function checkWebhook(url: string, onThisMachine: boolean): void {
  const howToFix = webhookFault(url, onThisMachine);
  if (howToFix === undefined) return;
  throw new Problem('not-understood', {
    detail: 'This is not an address that Longstop calls.',
    field: 'change.webhook.url',
    howToFix,
  });
}

/** A period can be set only where the document gives none. */
function checkPeriodKey(authority: Authority, key: string): void {
  const open = rulesOf(authority).filter(({ versions }) =>
    versions.some(({ within }) => within === 'set by the authority'),
  );
  const keys = open.flatMap(({ id, stages }) => [
    id,
    ...Object.keys(stages ?? {}).map((stage) => `${id}/${stage}`),
  ]);
  if (keys.includes(key)) return;
  throw new Problem('not-understood', {
    detail: 'This is not a rule of your authority whose document gives no period.',
    field: `change.periods.${key}`,
    howToFix: `Use one of: ${keys.join(', ')}.`,
  });
}
