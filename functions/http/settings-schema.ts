/** A change of an authority's settings. Strict, and checked against the rules the authority follows. */
import * as z from 'zod';
import { retentionPattern } from '../../domain/case/retention.ts';
import type { SettingsSections } from '../../domain/catalogue/authority-settings.ts';
import { periodKeys, settablePeriods } from '../../domain/catalogue/settable-periods.ts';
import { type Ladder, type LadderName, ladders } from '../../domain/notices/ladders.ts';
import { type Misplaced, misplacedIn } from '../../domain/notices/misplaced.ts';
import { periodPattern } from '../../domain/periods/period.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { fieldAt, notUnderstood } from './not-understood.ts';
import { Problem } from './problem.ts';
import { day, email, role } from './values.ts';
import { longestUrl, webhookFault } from './webhook-url.ts';

const language = z.enum(['en', 'cy']);
const title = z.string().regex(/^[\p{L}\p{N} &.,'’()-]{1,60}$/u, 'Use up to 60 letters, digits and spaces.');

export const directory = z.strictObject({
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

const period = z
  .string()
  .regex(periodPattern, "Use a period such as '5 working days', '2 weeks' or '3 months before'.")
  .describe('How long a duty may take: 5 working days, 2 weeks, 3 months before.');

const retention = z
  .strictObject({
    closedCases: z
      .string()
      .regex(retentionPattern, "Use whole years from 1 to 99, such as '6 years', or 'for ever'.")
      .describe('Whole years from the closing, or for ever: 6 years.'),
  })
  .describe('How long closed cases are kept before they are erased. Where nothing is set, for ever.');

const wholeNumber = z.number().int();
const moment = z.union([
  z.literal('due'),
  z.literal('start'),
  z.strictObject({ hoursBefore: wholeNumber.min(1).max(720) }),
  z.strictObject({ workingDay: wholeNumber.min(-60).max(60) }),
  z.strictObject({ everyHour: wholeNumber.min(1).max(24) }),
]);
export const rung = z.strictObject({
  kind: z.enum(['reminder', 'chase', 'overdue', 'escalation', 'alert']),
  at: moment,
  to: z
    .array(z.enum(['owed-by', 'escalates-to', 'tells', ...roles]))
    .min(1)
    .max(10),
});
export const ladder = z.strictObject({
  rungs: z.array(rung).min(1, 'A ladder needs at least one rung.').max(20),
  remindsInOfficeHours: z.literal(true).optional(),
});

const webhook = z
  .strictObject({
    url: z
      .string()
      .max(longestUrl, `Use an address of at most ${longestUrl} characters.`)
      .describe(
        'HTTPS, port 443, the name of a public host. It holds no secret: those who check the settings read it.',
      ),
  })
  .describe('Where each change of a deadline is posted, as a CloudEvent signed by Standard Webhooks.');

/** Everything that an authority has set. */
export const settings = z.strictObject({
  directory,
  periods: z
    .record(z.string().max(80), period)
    .describe('Periods for rules whose document gives none, by rule id or rule id/stage.'),
  ladders: z
    .partialRecord(z.enum(Object.keys(ladders) as (keyof typeof ladders)[]), ladder)
    .describe(
      'Ladders of notices that replace the usual ones. What says that a duty is late cannot come before its due date, nor a reminder after it.',
    ),
  division: z
    .enum(['england-and-wales', 'scotland', 'northern-ireland'])
    .describe('Whose bank holidays are not working days.'),
  closingDays: z
    .array(z.strictObject({ date: day, title }))
    .max(100)
    .describe(
      'Days on which offices are closed. They are shown in the reasons and count like any other day.',
    ),
  digests: z
    .array(role)
    .max(roles.length)
    .describe(
      'Roles of the directory whose routine notices come in one mail at 09:00 of each working day; none where absent.',
    )
    .exactOptional(),
  retention: retention.exactOptional(),
  webhook: webhook.exactOptional(),
});

/** The body that changes settings: the version that was read, and the sections to replace. */
export const settingsChange = z.strictObject({
  version: wholeNumber
    .min(0)
    .describe('The version that was read. Where it is no longer the last, nothing is changed.'),
  change: settings
    .partial()
    .extend({ webhook: webhook.nullable().exactOptional() })
    .describe(
      'The sections to replace, each whole. The others stay as they are. A webhook of null is taken away.',
    ),
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
  onThisMachine = false,
): SettingsChange {
  const parsed = settingsChange.safeParse(sent);
  if (!parsed.success) throw notUnderstood(parsed.error);
  const { version, change } = parsed.data;
  for (const key of Object.keys(change.periods ?? {})) checkPeriodKey(authority, key);
  checkLadders((change.ladders ?? {}) as NonNullable<SettingsSections['ladders']>);
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

const sides: Readonly<Record<Misplaced, { readonly detail: string; readonly howToFix: string }>> = {
  'before-due': {
    detail: 'A chase, an overdue notice and an escalation cannot come before the due date.',
    howToFix: "Use 'due', or a workingDay of 0 or more.",
  },
  'after-due': {
    detail: 'A reminder cannot come after the due date.',
    howToFix: "Use 'due', 'start', hoursBefore, or a workingDay of 0 or less.",
  },
};

/** Checked of what is to be set and not of what is read: a ladder that was stored before stays readable. */
function checkLadders(changed: NonNullable<SettingsSections['ladders']>): void {
  for (const [name, changedLadder] of Object.entries(changed) as [LadderName, Ladder][]) {
    const [first] = misplacedIn(name, changedLadder);
    if (!first) continue;
    const field = fieldAt(['change', 'ladders', name, 'rungs', first.place, 'at']);
    throw new Problem('not-understood', { ...sides[first.is], field });
  }
}

/** A period can be set only where the document gives none. */
function checkPeriodKey(authority: Authority, key: string): void {
  const keys = settablePeriods(authority).flatMap(periodKeys);
  if (keys.includes(key)) return;
  throw new Problem('not-understood', {
    detail: 'This is not a rule of your authority whose document gives no period.',
    field: fieldAt(['change', 'periods', key]),
    howToFix: `Use one of: ${keys.join(', ')}.`,
  });
}
