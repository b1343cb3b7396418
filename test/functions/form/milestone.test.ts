/** A milestone from the form by which a person records it. */
import { describe, expect, test } from 'vitest';
import { chapters } from '../../../domain/vocabulary/chapters.ts';
import { type MilestoneType, milestones } from '../../../domain/vocabulary/milestones.ts';
import { pinned, readMilestoneForm } from '../../../functions/http/form/milestone.ts';

const now = Date.parse('2026-11-24T10:05:00.000Z');
type Inputs = Record<string, string> | [string, string][];
const readAs = (type: MilestoneType, inputs: Inputs) =>
  readMilestoneForm(type, new URLSearchParams([['when', 'now'], ...entries(inputs)]), now);
const entries = (inputs: Inputs) => (Array.isArray(inputs) ? inputs : Object.entries(inputs));
const dataOf = (type: MilestoneType, inputs: Inputs) => readAs(type, inputs).value?.data;

test('every type but the voiding is in one chapter, and in no other', () => {
  const types = Object.values(chapters).flat();
  const expected = Object.keys(milestones).filter((type) => type !== 'milestone-voided');
  expect(types.toSorted()).toEqual(expected.toSorted());
});

describe('data', () => {
  test('what is left empty is left out', () => {
    expect(dataOf('conference-held', { 'data-conference': ' ', 'data-plan': '' })).toEqual({});
    expect(dataOf('referral-decided', {})).toEqual({});
  });

  test('yes and no are said, not supposed', () => {
    expect(dataOf('strategy-discussion-held', { 'data-initiatesSection47': 'yes' })).toEqual({
      initiatesSection47: true,
    });
    expect(dataOf('strategy-discussion-held', { 'data-initiatesSection47': 'no' })).toEqual({
      initiatesSection47: false,
    });
  });

  test('a moment and agencies, ticked and written', () => {
    const inputs: [string, string][] = [
      ['data-at-day', '8'],
      ['data-at-month', '12'],
      ['data-at-year', '2026'],
      ['data-at-time', '10:00'],
      ['data-conference', 'ICPC-204'],
      ['data-agencies', 'Oakfield Primary'],
      ['data-agencies-more', 'Ashfield Surgery\r\n Oakfield Primary \n\n'],
    ];
    expect(dataOf('conference-scheduled', inputs)).toEqual({
      conference: 'ICPC-204',
      at: '2026-12-08T10:00:00.000+00:00',
      agencies: ['Oakfield Primary', 'Ashfield Surgery'],
    });
  });

  test('a day, and a role', () => {
    const inputs = {
      'data-role': 'social-worker',
      'data-until-day': '4',
      'data-until-month': '1',
      'data-until-year': '2027',
    };
    expect(dataOf('contact-absent', inputs)).toEqual({ role: 'social-worker', until: '2027-01-04' });
  });

  test('an agency chosen, or another written', () => {
    expect(dataOf('agency-report-provided', { 'data-agency': 'Oakfield Primary' })).toEqual({
      agency: 'Oakfield Primary',
    });
    const other = { 'data-agency': 'Oakfield Primary', 'data-agency-other': 'Ashfield Surgery' };
    expect(dataOf('agency-report-provided', other)).toEqual({ agency: 'Ashfield Surgery' });
  });

  test.each<[MilestoneType, Inputs, { input: string; fault: string }[]]>([
    ['referral-made', {}, [{ input: 'data-method', fault: 'missing' }]],
    ['referral-made', { 'data-method': 'pigeon' }, [{ input: 'data-method', fault: 'missing' }]],
    [
      'conference-scheduled',
      {},
      [
        { input: 'data-at-day', fault: 'day-missing' },
        { input: 'data-at-time', fault: 'time-missing' },
      ],
    ],
    [
      'contact-absent',
      { 'data-role': 'wizard', 'data-until-day': '31', 'data-until-month': '2', 'data-until-year': '2027' },
      [
        { input: 'data-role', fault: 'missing' },
        { input: 'data-until-day', fault: 'no-such-day' },
      ],
    ],
    ['record-received', { 'data-person': 'Jamie Smith' }, [{ input: 'data-person', fault: 'not-a-label' }]],
    [
      'conference-held',
      { 'data-conference': 'the big one' },
      [{ input: 'data-conference', fault: 'not-a-reference' }],
    ],
    ['agency-report-provided', {}, [{ input: 'data-agency', fault: 'missing' }]],
    [
      'agency-report-provided',
      { 'data-agency-other': '<Oakfield>' },
      [{ input: 'data-agency-other', fault: 'not-an-agency' }],
    ],
    [
      'conference-scheduled',
      {
        'data-at-day': '8',
        'data-at-month': '12',
        'data-at-year': '2026',
        'data-at-time': '10:00',
        'data-agencies-more': Array.from({ length: 61 }, (_, n) => `School ${n}`).join('\n'),
      },
      [{ input: 'data-agencies-more', fault: 'too-many' }],
    ],
  ])('%s %j', (type, inputs, faults) => {
    expect(readAs(type, inputs)).toEqual({ faults });
  });
});

describe('people', () => {
  const row = (n: number, role: string, email: string, agency = '', language = '') => ({
    [`people-${n}-role`]: role,
    [`people-${n}-email`]: email,
    [`people-${n}-agency`]: agency,
    [`people-${n}-language`]: language,
  });

  test('rows left empty name nobody', () => {
    const inputs = {
      people: '3',
      ...row(0, 'referrer', 'dsl@oakfield.example', 'Oakfield Primary', 'cy'),
      ...row(2, 'social-worker', 'duty@walsall.example'),
    };
    expect(readAs('referral-received', inputs).value?.people).toEqual([
      { role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary', language: 'cy' },
      { role: 'social-worker', email: 'duty@walsall.example' },
    ]);
  });

  test.each([
    [row(0, '', 'dsl@oakfield.example'), [{ input: 'people-0-role', fault: 'role-missing' }]],
    [row(0, 'referrer', ''), [{ input: 'people-0-email', fault: 'email-missing' }]],
    [row(0, 'referrer', 'dsl at oakfield'), [{ input: 'people-0-email', fault: 'not-an-email' }]],
    [
      row(0, 'referrer', 'dsl@oakfield.example', '<b>'),
      [{ input: 'people-0-agency', fault: 'not-an-agency' }],
    ],
  ])('%j', (inputs, faults) => {
    expect(readAs('referral-received', inputs)).toEqual({ faults });
  });

  test('no more rows are read than the form can have', () => {
    const inputs = { people: '1000000', ...row(0, 'referrer', 'dsl@oakfield.example') };
    expect(readAs('referral-received', inputs).value?.people).toHaveLength(1);
  });
});

test('everything that is wrong is said at once, in the order of the inputs', () => {
  const form = new URLSearchParams({ when: '', 'people-0-role': 'referrer' });
  expect(readMilestoneForm('referral-made', form, now).faults?.map(({ input }) => input)).toEqual([
    'when',
    'data-method',
    'people-0-email',
  ]);
});

test('a form said today says the same tomorrow', () => {
  const form = new URLSearchParams({
    when: 'yesterday',
    'when-time': '4pm',
    'data-initiatesSection47': 'no',
  });
  const told = readMilestoneForm('strategy-discussion-held', form, now).value!;
  expect(new Date(told.occurredAt).toISOString()).toBe('2026-11-23T16:00:00.000Z');
  const later = readMilestoneForm('strategy-discussion-held', pinned(form, told), now + 5 * 86_400_000);
  expect(later.value).toEqual(told);
});
