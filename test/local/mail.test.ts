import {
  BadRequestException,
  NotFoundException,
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Loopback } from '../../local/loopback.ts';
import { openEmbeddedSes } from '../../local/mail/embedded.ts';
import { openOutbox } from '../../local/mail/outbox.ts';
import { serveMail } from '../../local/mail/server.ts';
import { openQueues } from '../../local/queue/queues.ts';
import { sdk, simulatedWorld } from './world.ts';

let embedded: Loopback;
beforeAll(async () => {
  embedded = await openEmbeddedSes();
});
afterAll(() => embedded.close());

const shapes = [{ name: 'events', visibilitySeconds: 60 }];

async function openWorld(folder?: string) {
  const world = simulatedWorld(folder);
  const events = openQueues(world.folder, shapes, world.clock).named('events');
  const outbox = openOutbox(world.folder, world.clock, world.work, events);
  const server = await serveMail(outbox, world.clock, ['longstop'], async () => embedded.url);
  const client = new SESv2Client({ ...sdk, endpoint: server.url });
  onTestFinished(async () => {
    client.destroy();
    await server.close();
  });
  return {
    ...world,
    outbox,
    send: (input: SendEmailCommandInput) => client.send(new SendEmailCommand(input)),
    /** What SES reported since it was last asked. */
    async reported() {
      await world.quiet();
      const messages = events.receive(10);
      for (const { id } of messages) events.remove(id);
      return messages.map(({ body }) => JSON.parse(body) as SesEvent);
    },
  };
}

interface SesEvent {
  readonly 'detail-type': string;
  readonly source: string;
  readonly detail: {
    readonly eventType: string;
    readonly mail: { readonly messageId: string; readonly tags: Record<string, string[]> };
    readonly bounce?: { readonly bounceType: string; readonly bounceSubType: string };
  };
}

function mail(more: Partial<SendEmailCommandInput> = {}, simple: object = {}): SendEmailCommandInput {
  const text = (Data: string) => ({ Data, Charset: 'UTF-8' });
  return {
    FromEmailAddress: 'Longstop <longstop@longstop.example>',
    ConfigurationSetName: 'longstop',
    Destination: { ToAddresses: ['dsl@oakfield.example'] },
    EmailTags: [{ Name: 'case', Value: 'WM-2026-000123' }],
    Content: {
      Simple: {
        Subject: text('Due tomorrow – WM-2026-000123'),
        Body: { Text: text('Text'), Html: text('<p>Html</p>') },
        Headers: [{ Name: 'Auto-Submitted', Value: 'auto-generated' }],
        ...simple,
      },
    },
    ...more,
  };
}

test('an accepted mail is kept before its sender is told, and is there after a kill', async () => {
  const { send, folder } = await openWorld();
  const { MessageId } = await send(mail());
  const { outbox } = await openWorld(folder);
  expect(outbox.mails()).toEqual([
    {
      id: MessageId,
      at: Date.parse('2026-11-20T16:30:00Z'),
      from: 'Longstop <longstop@longstop.example>',
      to: ['dsl@oakfield.example'],
      subject: 'Due tomorrow – WM-2026-000123',
      text: 'Text',
      html: '<p>Html</p>',
      attachments: [],
      headers: { 'Auto-Submitted': 'auto-generated' },
      tags: { case: 'WM-2026-000123' },
      configurationSet: 'longstop',
    },
  ]);
});

const file = (text: string, more: object = {}) => ({
  Attachments: [
    {
      FileName: 'longstop.ics',
      ContentType: 'text/calendar',
      ContentTransferEncoding: 'BASE64',
      RawContent: Buffer.from(text),
      ...more,
    },
  ],
});

test('a file that comes with a mail is kept with it', async () => {
  const { send, outbox } = await openWorld();
  await send(mail({}, file('SUMMARY:Uned Ddiogelu Môn\r\n')));
  expect(outbox.mails()[0]!.attachments).toEqual([
    { name: 'longstop.ics', type: 'text/calendar', text: 'SUMMARY:Uned Ddiogelu Môn\r\n' },
  ]);
});

test('SES reports by EventBridge which mail it is about and what became of it', async () => {
  const { send, reported } = await openWorld();
  const { MessageId } = await send(mail());
  const events = await reported();
  expect(events.map((event) => event['detail-type'])).toEqual(['Email Sent', 'Email Delivered']);
  expect(events[1]).toMatchObject({
    source: 'aws.ses',
    detail: {
      eventType: 'Delivery',
      mail: {
        messageId: MessageId,
        destination: ['dsl@oakfield.example'],
        tags: { case: ['WM-2026-000123'] },
      },
      delivery: { recipients: ['dsl@oakfield.example'] },
    },
  });
});

test.each([
  ['success@simulator.amazonses.com', ['Send', 'Delivery']],
  ['bounce@simulator.amazonses.com', ['Send', 'Bounce Permanent General']],
  ['Bounce+one@simulator.amazonses.com', ['Send', 'Bounce Permanent General']],
  ['complaint@simulator.amazonses.com', ['Send', 'Delivery', 'Complaint']],
  ['suppressionlist@simulator.amazonses.com', ['Send', 'Bounce Permanent Suppressed']],
  ['ooto@simulator.amazonses.com', ['Send', 'Delivery', 'Bounce Transient General']],
  ['A Person <bounce@simulator.amazonses.com>', ['Send', 'Bounce Permanent General']],
])('a mail to %s: %j', async (address, expected) => {
  const { send, reported } = await openWorld();
  await send(mail({ Destination: { ToAddresses: [address] } }));
  const events = (await reported()).map(({ detail: { eventType, bounce } }) =>
    [eventType, bounce?.bounceType, bounce?.bounceSubType].filter(Boolean).join(' '),
  );
  expect(events).toEqual(expected);
});

test('nothing is reported of a mail without a configuration set', async () => {
  const { send, reported, outbox } = await openWorld();
  await send(mail({ ConfigurationSetName: undefined }));
  expect(await reported()).toEqual([]);
  expect(outbox.mails()).toHaveLength(1);
});

test('reports that a kill cut short are made after it; those that were made are not repeated', async () => {
  const before = await openWorld();
  await before.send(mail());
  expect(await before.reported()).toHaveLength(2);
  const { outbox } = before;
  const [accepted] = outbox.mails();
  outbox.accept({ ...accepted!, id: 'cut-short' }); // The reports of this one wait for the next turn.
  const after = await openWorld(before.folder);
  const ids = (await after.reported()).map(({ detail }) => detail.mail.messageId);
  expect(ids).toEqual(['cut-short', 'cut-short']);
});

const header = (Name: string, Value: string) => ({ Headers: [{ Name, Value }] });
const tag = (Name: string, Value: string) => ({ EmailTags: [{ Name, Value }] });
const to = (...ToAddresses: string[]) => ({ Destination: { ToAddresses } });
const subject = (Data: string, Charset?: string) => ({ Subject: { Data, ...(Charset && { Charset }) } });

test.each<[string, SendEmailCommandInput]>([
  ['a header value outside ASCII', mail({}, header('X-Unit', 'Uned Ddiogelu Môn'))],
  ['a header value with a line break', mail({}, header('X-Unit', 'a\r\nBcc: b@oakfield.example'))],
  ['a header name with a colon', mail({}, header('X:Unit', 'a'))],
  [
    'more than fifteen headers',
    mail({}, { Headers: Array.from({ length: 16 }, (_, n) => ({ Name: `X-${n}`, Value: 'a' })) }),
  ],
  ['a tag with a dot', mail(tag('case', 'WM.1'))],
  ['a tag that is empty', mail(tag('case', ''))],
  ['a tag of 257 characters', mail(tag('case', 'x'.repeat(257)))],
  ['a subject of two lines', mail({}, subject('Due\nBcc: b@oakfield.example', 'UTF-8'))],
  ['a subject outside ASCII without a charset', mail({}, subject('Dyddiad cau – yfory'))],
  ['an address without a domain', mail(to('dsl'))],
  ['an address with a line break', mail(to('dsl@oakfield.example\r\nBcc: b@oakfield.example'))],
  ['an address outside ASCII', mail(to('môn@oakfield.example'))],
  ['a file outside ASCII in no encoding', mail({}, file('Môn', { ContentTransferEncoding: undefined }))],
  ['a file that is a program', mail({}, file('x', { FileName: 'longstop.exe' }))],
  ['a file without an ending', mail({}, file('x', { FileName: 'longstop' }))],
  ['a file of a type too long to be one', mail({}, file('x', { ContentType: 'x'.repeat(79) }))],
  ['nobody', mail(to())],
  ['51 people', mail(to(...Array.from({ length: 51 }, (_, n) => `p${n}@oakfield.example`)))],
  ['no text at all', mail({}, { Body: {} })],
])('SES refuses %s', async (_, input) => {
  const { send, outbox } = await openWorld();
  await expect(send(input)).rejects.toBeInstanceOf(BadRequestException);
  expect(outbox.mails()).toEqual([]);
});

test('SES does not know any other configuration set', async () => {
  const { send, outbox } = await openWorld();
  await expect(send(mail({ ConfigurationSetName: 'other' }))).rejects.toBeInstanceOf(NotFoundException);
  expect(outbox.mails()).toEqual([]);
});
