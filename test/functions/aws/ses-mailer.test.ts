import { describe, expect, test } from 'vitest';
import { openSes } from '../../../functions/aws/clients.ts';
import { outcomeOf, sesMailer } from '../../../functions/aws/ses-mailer.ts';
import type { OutgoingMail, SendOutcome } from '../../../functions/ports.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';
import { answers, type Conduct, openWire, resets } from '../../support/wire.ts';

const { settings } = worldInMemory({ now: 0 }).ports;
const mail = { subject: 'Due by Thursday – héllo', text: 'Text', html: '<p>Text</p>' };
const tags = { authority: 'walsall', case: 'WM-1', notice: 'n-1', attempt: '1' };

/** One send to a server that behaves in some way: the outcome, and what went over the wire. */
async function sendTo(
  conduct: Conduct,
  sent: OutgoingMail = mail,
): Promise<{ outcome: SendOutcome; bodies: unknown[] }> {
  await using wire = await openWire(conduct);
  const nowhere = 'http://127.0.0.1:1';
  const others = { dynamodb: nowhere, scheduler: nowhere, secrets: nowhere, sqs: nowhere, events: nowhere };
  const ses = openSes({ ...others, ses: wire.url });
  const outcome = await sesMailer(ses, settings).send('dsl@oakfield.example', sent, tags);
  ses.destroy();
  return { outcome, bodies: wire.bodies };
}
const error = (status: number, type: string): Conduct =>
  answers(status, { message: type }, { 'x-amzn-errortype': type });

test('a mail that is accepted goes to one address, with its parts, tags and configuration set', async () => {
  const { outcome, bodies } = await sendTo(answers(200, { MessageId: 'ses-1' }));
  expect(outcome).toEqual({ is: 'accepted', mail: 'ses-1' });
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toMatchObject({
    FromEmailAddress: settings.mailFrom,
    ConfigurationSetName: settings.mailConfigurationSet,
    Destination: { ToAddresses: ['dsl@oakfield.example'] },
    Content: {
      Simple: {
        Subject: { Data: mail.subject, Charset: 'UTF-8' },
        Body: { Text: { Data: mail.text }, Html: { Data: mail.html } },
      },
    },
  });
  expect((bodies[0] as { EmailTags: unknown }).EmailTags).toEqual([
    { Name: 'authority', Value: 'walsall' },
    { Name: 'case', Value: 'WM-1' },
    { Name: 'notice', Value: 'n-1' },
    { Name: 'attempt', Value: '1' },
  ]);
});

test('a file goes with its mail in the same request, in an encoding that holds Welsh', async () => {
  const file = { name: 'longstop.ics', type: 'text/calendar', text: 'SUMMARY:I\u2019w wneud \u0175\r\n' };
  const { bodies } = await sendTo(answers(200, { MessageId: 'ses-1' }), { ...mail, attachments: [file] });
  expect(bodies).toHaveLength(1);
  const { Attachments } = (bodies[0] as { Content: { Simple: { Attachments: unknown } } }).Content.Simple;
  expect(Attachments).toEqual([
    {
      FileName: 'longstop.ics',
      ContentType: 'text/calendar',
      ContentDisposition: 'ATTACHMENT',
      ContentTransferEncoding: 'BASE64',
      RawContent: 'U1VNTUFSWTpJ4oCZdyB3bmV1ZCDFtQ0K',
    },
  ]);
});

describe('one send is one request on the wire', () => {
  test.each<[string, Conduct, SendOutcome]>([
    ['when the connection is reset: nobody knows', resets, { is: 'unknown' }],
    ['when the service fails: nobody knows', error(500, 'InternalServerError'), { is: 'unknown' }],
    ['when it is not there just now: nobody knows', error(503, 'ServiceUnavailable'), { is: 'unknown' }],
    ['when the answer has no id: nobody knows', answers(200, {}), { is: 'unknown' }],
    [
      'when it is busy: put off',
      error(429, 'TooManyRequestsException'),
      { is: 'deferred', reason: 'throttled' },
    ],
    ['when it refuses: refused', error(400, 'MessageRejected'), { is: 'refused', reason: 'rejected' }],
  ])('%s', async (_what, conduct, expected) => {
    const { outcome, bodies } = await sendTo(conduct);
    expect(outcome).toEqual(expected);
    expect(bodies).toHaveLength(1);
  });
});

describe('only a plain no counts as not sent', () => {
  const named = (name: string) => Object.assign(new Error(name), { name });
  test.each<[string, SendOutcome['is']]>([
    ['TooManyRequestsException', 'deferred'],
    ['LimitExceededException', 'deferred'],
    ['SendingPausedException', 'deferred'],
    ['AccountSuspendedException', 'deferred'],
    ['MessageRejected', 'refused'],
    ['BadRequestException', 'refused'],
    ['TimeoutError', 'unknown'],
    ['ECONNRESET', 'unknown'],
    ['InternalServiceErrorException', 'unknown'],
    ['SomethingNew', 'unknown'],
  ])('%s: %s', (name, is) => {
    expect(outcomeOf(named(name)).is).toBe(is);
  });

  test('what is not even an error is doubt', () => {
    expect(outcomeOf('text')).toEqual({ is: 'unknown' });
    expect(outcomeOf(undefined)).toEqual({ is: 'unknown' });
  });
});
