/** Everything that leaves the encrypted table, and which of the planted strings may be in it. The table below is the test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Canary } from './canaries.ts';

/** What came out of a day, by where it came out. */
export type Channel = keyof typeof mayAppear;

/** What was planted, and where it may turn up. What is not listed may not. */
export const mayAppear = {
  // What is logged, and what has a name that is not encrypted: nothing at all.
  'standard output and error': [],
  'names of schedules': [],
  'targets and times of schedules': [],
  'headers of mails': [],
  'senders of mails': [],
  'links in mails': [],
  'answers to what was refused': ['field name'],

  // Encrypted queues and schedules: the reference, for whoever is woken must find the case.
  'inputs of schedules': ['reference'],
  'messages that wake cases': ['reference', 'poison'],
  'messages that could not be dealt with': ['reference', 'address', 'poison'],
  'announcements of changes': ['reference', 'poison'],
  'events for other systems': ['reference'],
  // SES says there to whom a mail went, and repeats its subject and tags.
  'what SES reports': ['reference', 'address', 'directory', 'poison'],

  // Mails: the reference; the days that make a date what it is; whose report is owed; and whom they go to.
  'recipients of mails': ['address', 'directory'],
  'tags of mails': ['reference'],
  'subjects of mails': ['reference'],
  'files of mails': ['reference'],
  'texts of mails': ['reference', 'agency', 'closing day', 'holiday'],

  // To whoever sent it, or holds the link: their own words.
  'answers to the source': ['reference', 'agency', 'label', 'closing day', 'holiday'],
  'pages behind links': ['reference', 'agency'],
  // Where each agency has a clock of its own, it is said whose it is.
  'calendar feeds': ['reference', 'agency'],

  // To those signed in, by what their role is for; to anybody.
  'pages for those who work cases': [
    'reference',
    'address',
    'agency',
    'label',
    'conference',
    'closing day',
    'holiday',
    'directory',
  ],
  'pages for administrators': ['closing day', 'holiday', 'directory'],
  'evidence of cases': [
    'reference',
    'address',
    'agency',
    'label',
    'conference',
    'webhook id',
    'closing day',
    'holiday',
    'directory',
  ],
  'pages for nobody': [],
  // Nothing but the address that was asked for.
  'pages that do not open': ['reference', 'conference', 'path'],
  // What browsers keep, and what stands between may log.
  'headers of pages': ['reference', 'path'],
} as const satisfies Readonly<Record<string, readonly Canary[]>>;

export type Outflow = Readonly<Record<Channel, readonly string[]>>;

const message = z.object({ body: z.string(), attributes: z.record(z.string(), z.string()) });
const schedule = z.object({
  name: z.string(),
  due: z.number().optional(),
  settings: z.looseObject({ Target: z.looseObject({ Input: z.string() }) }),
});
const mail = z.object({
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), text: z.string() })),
  headers: z.record(z.string(), z.string()),
  tags: z.record(z.string(), z.string()),
});
export type KeptMail = z.infer<typeof mail>;

/** What the stand-ins have kept in their folder, all that was ever put included, until they are started anew. */
export function keptIn(folder: string): Partial<Outflow> & { readonly mails: readonly KeptMail[] } {
  const queue = (name: string) =>
    valuesIn(folder, `queue-longstop-${name}.jsonl`).map((value) => JSON.stringify(message.parse(value)));
  const schedules = valuesIn(folder, 'schedules.jsonl').map((value) => schedule.parse(value));
  const mails = valuesIn(folder, 'mails.jsonl').map((value) => mail.parse(value));
  const bodies = mails.flatMap(({ text, html }) => [text, html]);
  return {
    mails,
    'names of schedules': schedules.map(({ name }) => name),
    'targets and times of schedules': schedules.map(({ settings: { Target, ...settings }, due }) =>
      JSON.stringify({ due, settings, Target: { ...Target, Input: '' } }),
    ),
    'inputs of schedules': schedules.map(({ settings }) => settings.Target.Input),
    'messages that wake cases': ['urgent', 'late', 'routine'].flatMap((lane) => queue(`wake-${lane}`)),
    'messages that could not be dealt with': readdirSync(folder)
      .flatMap((name) => /^queue-longstop-(.*dead-letters)\.jsonl$/.exec(name)?.[1] ?? [])
      .flatMap(queue),
    'announcements of changes': queue('changes'),
    'events for other systems': valuesIn(folder, 'events.jsonl').map((value) => JSON.stringify(value)),
    'what SES reports': queue('mail-events'),
    'headers of mails': mails.map(({ headers }) => JSON.stringify(headers)),
    'senders of mails': mails.map(({ from }) => from),
    'links in mails': bodies.flatMap((body) => body.match(/https?:[^\s"<]+/g) ?? []),
    'recipients of mails': mails.flatMap(({ to }) => to),
    'tags of mails': mails.map(({ tags }) => JSON.stringify(tags)),
    'subjects of mails': mails.map(({ subject }) => subject),
    // A calendar file breaks its lines anywhere: unfolded, so that what is broken is found all the same.
    'files of mails': mails.flatMap(({ attachments }) =>
      attachments.map((file) => JSON.stringify({ ...file, text: file.text.replaceAll('\r\n ', '') })),
    ),
    'texts of mails': bodies,
  };
}

function valuesIn(folder: string, file: string): unknown[] {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'));
  return lines.flatMap((line) => (JSON.parse(line) as { value?: unknown }).value ?? []);
}
