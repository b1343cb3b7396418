/**
 * What each call of a port asks of AWS. The least is counted for nothing: what functions remember between calls is taken as
 * asked for each time, save secrets, whose price a request is the highest. A test makes each call through the real adapters.
 */

export const operations = {
  GetItem: 'dynamodb',
  PutItem: 'dynamodb',
  Query: 'dynamodb',
  UpdateItem: 'dynamodb',
  UpdateSchedule: 'scheduler',
  CreateSchedule: 'scheduler',
  DeleteSchedule: 'scheduler',
  SendMessage: 'sqs',
  PutEvents: 'eventbridge',
  SendEmail: 'ses',
  GetSecretValue: 'secrets-manager',
} as const;

export type Operation = keyof typeof operations;
export type Service = (typeof operations)[Operation];

/** The requests of one call, one after the other. */
export const requests = {
  'logs.load': ['Query'],
  'logs.append': ['PutItem'],
  'logs.project': ['PutItem'],
  /** One for each fact that is settled: nearly always one. */
  'logs.markSettled': ['UpdateItem'],
  'links.put': ['PutItem'],
  /** Where a schedule has gone off, or none was made yet, it is made. */
  'alarms.set': ['UpdateSchedule', 'CreateSchedule'],
  'alarms.clear': ['DeleteSchedule'],
  'alarms.ring': ['SendMessage'],
  'announcements.put': ['SendMessage'],
  'bus.publish': ['PutEvents'],
  'mailer.send': ['SendEmail'],
  'sources.find': ['GetItem'],
  'sources.notePost': ['UpdateItem'],
  'secrets.find': ['GetSecretValue'],
  'authorities.find': ['Query'],
  'calendars.published': ['Query'],
  'restores.all': ['Query'],
} as const satisfies Readonly<Record<string, readonly Operation[]>>;

export type Call = keyof typeof requests;

export function isCall(name: string): name is Call {
  return Object.hasOwn(requests, name);
}
