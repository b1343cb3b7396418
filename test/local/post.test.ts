import { expect, test } from 'vitest';
import { signedHeaders } from '../../functions/http/sign.ts';
import { isSignedBy } from '../../functions/http/signature.ts';
import { printAnswer } from '../../local/post/answer.ts';
import { readOptions } from '../../local/post/options.ts';
import { start } from './world.ts';

const needed = ['--source', 'demo-walsall', '--case', 'WM-2026-000123', '--type', 'referral-made'];

test('the command line becomes a milestone', () => {
  const more = [
    '--data',
    'method=telephone',
    '--data',
    'form=true',
    '--data',
    'note=a=b',
    '--at',
    '2026-11-20T16:30:00Z',
  ];
  const people = [
    '--person',
    'referrer=dsl@oakfield.example,agency=Oakfield Primary,language=cy',
    '--url',
    'http://x/',
  ];
  expect(readOptions([...needed, ...more, ...people])).toEqual({
    source: 'demo-walsall',
    url: 'http://x',
    at: '2026-11-20T16:30:00Z',
    milestone: {
      case: 'WM-2026-000123',
      type: 'referral-made',
      data: { method: 'telephone', form: true, note: 'a=b' },
      people: [
        { role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary', language: 'cy' },
      ],
    },
  });
});

test('what is not given is left out', () => {
  expect(readOptions(needed)).toEqual({
    source: 'demo-walsall',
    url: 'http://127.0.0.1:3000',
    milestone: { case: 'WM-2026-000123', type: 'referral-made' },
  });
  expect(readOptions(['--help'])).toBeUndefined();
});

const scheduled = ['--source', 'demo-wirral', '--case', 'WI-1', '--type', 'conference-scheduled'];
const dataOf = (...pairs: string[]) =>
  readOptions([...scheduled, ...pairs.flatMap((pair) => ['--data', pair])])?.milestone.data;

test('what a milestone has a list of is given once for each, and is a list of one where it is given once', () => {
  expect(dataOf('agencies=GP', 'at=2026-12-10T10:00:00Z', 'agencies=Oakfield Primary, Year 6')).toEqual({
    agencies: ['GP', 'Oakfield Primary, Year 6'],
    at: '2026-12-10T10:00:00Z',
  });
  expect(dataOf('agencies=GP')).toEqual({ agencies: ['GP'] });
});

test('what is given twice and is no list is said, with its name; of a type that is not known the service says it', () => {
  expect(() => dataOf('agencies=GP', 'kind=initial', 'kind=review')).toThrow(
    /^--data kind is given more than once, and conference-scheduled has no list there$/,
  );
  expect(() => dataOf('colour=red', 'colour=blue')).toThrow(/^--data colour is given more than once/);
  expect(() => dataOf('constructor=a', 'constructor=b')).toThrow(/^--data constructor is given more/);
  const unknown = ['--type', 'conference-planned', '--data', 'agencies=GP', '--data', 'agencies=School'];
  expect(readOptions([...scheduled, ...unknown])?.milestone).toMatchObject({ type: 'conference-planned' });
});

test('what cannot be used is said in one line', () => {
  expect(() => readOptions([])).toThrow(/^--source, --case and --type are needed/);
  expect(() => readOptions([...needed, '--data', 'method'])).toThrow('--data takes NAME=VALUE, not "method"');
  expect(() => readOptions([...needed, '--person', '=a@b.example'])).toThrow(/^--person takes ROLE=EMAIL/);
  expect(() => readOptions([...needed, '--colour', 'red'])).toThrow(/--colour/);
});

test('the signature is the one of the Standard Webhooks specification, and the service takes it', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const body = '{"test": 2432232314}';
  const headers = signedHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330_000, body, secret);
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  const ours = signedHeaders('m-1', start, body, secret);
  const request = {
    id: ours['webhook-id'],
    timestamp: ours['webhook-timestamp'],
    signature: ours['webhook-signature'],
    body: Buffer.from(body),
  };
  expect(isSignedBy([secret], request, start)).toBe(true);
});

const answer = {
  case: 'WM-1',
  authority: 'walsall',
  milestone: { id: '01J', type: 'referral-made', occurredAt: '2026-11-20T16:30:00.000+00:00' },
  deadlines: [
    {
      title: 'Confirm the referral in writing',
      status: 'open',
      dueAt: '2026-11-22T16:30:00.000+00:00',
      owedBy: ['referrer'],
      because: ['48 hours', 'weekends count'],
      notices: [
        { kind: 'reminder', at: '2026-11-21T09:00:00.000+00:00', to: ['referrer'], status: 'planned' },
      ],
    },
  ],
};

test('an answer is printed for a person to read', () => {
  expect(printAnswer(201, answer).split('\n')).toEqual([
    'Recorded: referral-made of WM-1 at 2026-11-20T16:30:00.000+00:00, milestone 01J',
    '',
    'Confirm the referral in writing (open)',
    '  due         2026-11-22T16:30:00.000+00:00',
    '  owed by     referrer',
    '  because     48 hours',
    '              weekends count',
    '  reminder    2026-11-21T09:00:00.000+00:00  to referrer (planned)',
  ]);
  expect(printAnswer(200, { ...answer, deadlines: [] })).toMatch(
    /^Recorded before: .*\n\nIt touches no deadline\.$/,
  );
  expect(printAnswer(409, { code: 'conflict' })).toBe('409\n{\n  "code": "conflict"\n}');
});
