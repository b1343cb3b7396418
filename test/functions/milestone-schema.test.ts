import { describe, expect, test } from 'vitest';
import { readMilestone } from '../../functions/http/milestone-schema.ts';
import { Problem } from '../../functions/http/problem.ts';

const valid = {
  case: 'WM-2026-000123',
  type: 'referral-made',
  occurredAt: '2026-11-20T16:30:00Z',
  data: { method: 'telephone' },
  people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary', language: 'en' }],
};

function refusal(body: unknown): Problem {
  try {
    readMilestone(body);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('It was accepted');
}

describe('accepted', () => {
  test('the example of the contract', () => {
    expect(readMilestone(valid)).toEqual({ ...valid, occurredAt: Date.UTC(2026, 10, 20, 16, 30) });
  });

  test('without data and people where none are needed', () => {
    const { case: reference, occurredAt } = valid;
    const read = readMilestone({ case: reference, type: 'referral-received', occurredAt });
    expect({ data: read.data, people: read.people }).toEqual({ data: {}, people: [] });
  });

  test.each([
    ['2026-06-20T16:30:00+01:00', '2026-06-20T15:30:00.000Z'],
    ['2026-06-20T16:30Z', '2026-06-20T16:30:00.000Z'],
    ['2026-06-20T16:30:00.123Z', '2026-06-20T16:30:00.123Z'],
  ])('a moment written %s', (occurredAt, expected) => {
    expect(new Date(readMilestone({ ...valid, occurredAt }).occurredAt).toISOString()).toBe(expected);
  });

  test.each([`${'a'.repeat(64)}@b.example`, "o'neill+duty@mail.b-c.example"])('the address %s', (email) => {
    const people = [{ ...valid.people[0]!, email }];
    expect(readMilestone({ ...valid, people }).people[0]!.email).toBe(email);
  });

  test.each(['A-1', 'x'.repeat(32), 'WM-2026-000123'])('the reference %s', (reference) => {
    expect(readMilestone({ ...valid, case: reference }).case).toBe(reference);
  });

  test('appointed things with their date in data', () => {
    const data = { at: '2026-12-10T10:00:00Z', agencies: ['Oakfield Primary'], conference: 'ICPC-204' };
    expect(readMilestone({ ...valid, type: 'conference-scheduled', data }).data).toEqual(data);
  });
});

describe('refused, naming the field and what to do', () => {
  const { data: _data, ...withoutData } = valid;
  const { occurredAt: _occurredAt, ...withoutTime } = valid;
  const { case: _case, ...withoutCase } = valid;
  const { type: _type, ...withoutType } = valid;
  const person = valid.people[0]!;
  const scheduled = { ...valid, type: 'conference-scheduled' };
  test.each<[string, string | undefined, unknown]>([
    ['no object', undefined, 'text'],
    ['a list', undefined, [valid]],
    ['null', undefined, null],
    ['no type', 'type', withoutType],
    ['an unknown type', 'type', { ...valid, type: 'child-named' }],
    ['a type that every object has', 'type', { ...valid, type: 'toString' }],
    ['no case', 'case', withoutCase],
    ['a short reference', 'case', { ...valid, case: 'AB' }],
    ['a long reference', 'case', { ...valid, case: 'x'.repeat(33) }],
    ['a name for a reference', 'case', { ...valid, case: 'Jamie Smith' }],
    ['a reference with a line break', 'case', { ...valid, case: 'WM-1\n' }],
    ['no time', 'occurredAt', withoutTime],
    ['a time without an offset', 'occurredAt', { ...valid, occurredAt: '2026-11-20T16:30:00' }],
    ['a day for a time', 'occurredAt', { ...valid, occurredAt: '2026-11-20' }],
    ['a day that does not exist', 'occurredAt', { ...valid, occurredAt: '2026-02-30T10:00:00Z' }],
    ['an hour that does not exist', 'occurredAt', { ...valid, occurredAt: '2026-02-20T25:00:00Z' }],
    ['a number for a time', 'occurredAt', { ...valid, occurredAt: 1_795_190_400 }],
    ['no method of a referral', 'data.method', { ...valid, data: {} }],
    ['no data where some are needed', 'data', withoutData],
    ['an unknown method', 'data.method', { ...valid, data: { method: 'Jamie Smith' } }],
    [
      'a field that data of this type have not',
      'data.note',
      { ...valid, data: { method: 'telephone', note: 'Jamie' } },
    ],
    ['a field beside the known ones', 'childName', { ...valid, childName: 'Jamie Smith' }],
    ['an unknown role', 'people.0.role', { ...valid, people: [{ ...person, role: 'headteacher' }] }],
    ['no address', 'people.0.email', { ...valid, people: [{ ...person, email: 'Jamie Smith' }] }],
    [
      'two addresses',
      'people.0.email',
      { ...valid, people: [{ ...person, email: 'a@b.example,c@d.example' }] },
    ],
    [
      'a header in an address',
      'people.0.email',
      { ...valid, people: [{ ...person, email: 'a@b.example\r\nBcc: c@d.example' }] },
    ],
    [
      'an address that no mail server takes',
      'people.0.email',
      { ...valid, people: [{ ...person, email: `${'a'.repeat(65)}@b.example` }] },
    ],
    [
      'a domain that cannot be',
      'people.0.email',
      { ...valid, people: [{ ...person, email: `a@${'b'.repeat(64)}.example` }] },
    ],
    ['a name of a person', 'people.0.name', { ...valid, people: [{ ...person, name: 'Jamie Smith' }] }],
    ['another language', 'people.0.language', { ...valid, people: [{ ...person, language: 'fr' }] }],
    ['too many people', 'people', { ...valid, people: Array.from({ length: 61 }, () => person) }],
    ['an appointment without its moment', 'data.at', { ...scheduled, data: {} }],
    [
      'an appointment on a day that does not exist',
      'data.at',
      { ...scheduled, data: { at: '2026-02-30T10:00:00Z' } },
    ],
    [
      'an appointment so far off that what is counted from it has no year of four digits',
      'data.at',
      { ...scheduled, data: { at: '9999-12-31T23:59:59-23:59' } },
    ],
    ['an appointment in the year 0', 'data.at', { ...scheduled, data: { at: '0000-01-01T00:00:00Z' } }],
    [
      'a day in the year 9999',
      'data.date',
      { ...valid, type: 'eighteenth-birthday-dated', data: { date: '9999-12-31' } },
    ],
    [
      'markup for an agency',
      'data.agencies.0',
      { ...scheduled, data: { at: valid.occurredAt, agencies: ['<b>x</b>'] } },
    ],
    ['text for yes or no', 'data.plan', { ...valid, type: 'conference-held', data: { plan: 'yes' } }],
    [
      'a name for a label',
      'data.person',
      { ...valid, type: 'decisions-received', data: { person: 'Jamie Smith' } },
    ],
  ])('%s', (_what, field, body) => {
    const { code, details } = refusal(body);
    expect(code).toBe('not-understood');
    expect(details.field).toBe(field);
    expect(details.detail).toMatch(/^[A-Z].*\.$/s);
    expect(details.howToFix).toMatch(/^[A-Z].*\.$/s);
    expect(JSON.stringify(details)).not.toMatch(/Jamie|headteacher|child-named/);
  });

  test('a field that hides behind the prototype of objects', () => {
    const hidden = JSON.stringify(valid).replace('{', '{"__proto__":{"childName":"Jamie Smith"},');
    expect(refusal(JSON.parse(hidden)).code).toBe('not-understood');
    const inData = JSON.stringify(valid).replace(
      '"method"',
      '"__proto__":{"childName":"Jamie Smith"},"method"',
    );
    expect(refusal(JSON.parse(inData)).code).toBe('not-understood');
  });
});
