import { describe, expect, test } from 'vitest';
import { columns, lettersOf } from '../../../functions/http/import/columns.ts';
import { type ImportRead, readImport } from '../../../functions/http/import/read.ts';
import { largestFile } from '../../../functions/http/import/table.ts';
import { template, writeTable } from '../../../functions/http/import/write.ts';
import { london } from '../../support/clock-face.ts';

const now = london('2026-11-24 10:00');
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readImport(bytes(text), now);
const readWell = (text: string) => read(text) as ImportRead;

/** The faults of a file with one row, as `row column kind`. */
function faultsOf(headings: string, ...rows: string[]): string[] {
  const { faults } = readWell([headings, ...rows].join('\n'));
  return faults.map(({ row, column, is }) => `${row} ${column} ${is}`);
}

/** When the milestone of a one-row file happened, or what is wrong with that. */
function occurred(text: string): number | string {
  const { rows, faults } = readWell(`case,type,occurredAt\nWM-1,child-born,${text}`);
  return rows[0]?.milestone.occurredAt ?? faults.map(({ is }) => is).join();
}

describe('a row that is right', () => {
  test('is a milestone with its data and its people', () => {
    const file = [
      'case,type,occurredAt,data.at,data.agencies,data.kind,person1.role,person1.email,person1.agency,person2.role,person2.email,person2.language',
      'WI-7,conference-scheduled,2026-11-20 16:30,12/01/2027 10:00,Riverside Health; Oakfield Primary,initial,agency,a@riverside.example,Riverside Health,social-worker,sw@wirral.example,cy',
    ].join('\r\n');
    expect(read(file)).toMatchObject({
      faults: [],
      waiting: 0,
      rows: [
        {
          row: 2,
          milestone: {
            case: 'WI-7',
            type: 'conference-scheduled',
            occurredAt: london('2026-11-20 16:30'),
            data: {
              at: '2027-01-12T10:00:00.000+00:00',
              agencies: ['Riverside Health', 'Oakfield Primary'],
              kind: 'initial',
            },
            people: [
              { role: 'agency', email: 'a@riverside.example', agency: 'Riverside Health' },
              { role: 'social-worker', email: 'sw@wirral.example', language: 'cy' },
            ],
          },
        },
      ],
    });
  });

  test('may be written as spreadsheets write it: with a mark at the beginning, TRUE, and empty cells and rows', () => {
    const file =
      '\uFEFFcase,type,occurredAt,data.plan,person1.email,,\r\n,,,,,,\r\nWI-7,conference-held,20/11/2026,TRUE,,,\r\n\r\n';
    expect(readWell(file).rows).toMatchObject([
      { row: 3, milestone: { occurredAt: london('2026-11-20 00:00'), data: { plan: true } } },
    ]);
  });
});

describe('when it happened', () => {
  const good: readonly [string, string][] = [
    ['2026-11-20', '2026-11-20 00:00'],
    ['20/11/2026', '2026-11-20 00:00'],
    ['5/6/2026', '2026-06-05 00:00'],
    ['2026-06-05 09:15', '2026-06-05 09:15'],
    ['05/06/2026 9:15', '2026-06-05 09:15'],
    ['2026-06-05T09:15:30', '2026-06-05 09:15:30'],
    ['2026-06-05T08:15:00Z', '2026-06-05 09:15'],
    ['2026-06-05T09:15:00+01:00', '2026-06-05 09:15'],
    ['2026-10-25T01:30:00+00:00', '2026-10-25 01:30'],
  ];
  test.each(good)('%s is %s in London', (text, face) => {
    const expected = text.endsWith('+00:00') ? Date.UTC(2026, 9, 25, 1, 30) : london(face);
    expect(occurred(text)).toBe(expected);
  });

  const bad: readonly [string, string][] = [
    ['', 'missing'],
    ['last week', 'not-a-moment'],
    ['20.11.2026', 'not-a-moment'],
    ['2026-11-20 25:00', 'not-a-moment'],
    ['2026-11-31', 'no-such-day'],
    ['11/20/2026', 'no-such-day'],
    // The clocks went forward on 29 March and back on 25 October 2026.
    ['2026-03-29 01:30', 'skipped-time'],
    ['2026-10-25 01:30', 'repeated-time'],
    ['2026-11-24 10:06', 'future'],
    ['2026-11-25', 'future'],
    ['31/12/1999', 'before-2000'],
  ];
  test.each(bad)('"%s" is refused: %s', (text, fault) => {
    expect(occurred(text)).toBe(fault);
  });
});

describe('a row at fault is named with its column and the kind of fault', () => {
  const three = 'case,type,occurredAt';
  const cases: readonly [string, string, string[]][] = [
    [three, ',child-born,2026-11-20', ['2 case missing']],
    [three, 'A child,child-born,2026-11-20', ['2 case not-a-case']],
    [three, 'WM-1,,2026-11-20', ['2 type missing']],
    [three, 'WM-1,birthday,2026-11-20', ['2 type not-a-type']],
    [three, 'WM-1,milestone-voided,2026-11-20', ['2 type not-a-type']],
    [three, 'WM-1,child-born,2026-11-20,more', ['2  beyond-the-columns']],
    [three, 'WM-1,referral-made,2026-11-20', ['2 data.method missing']],
    [`${three},data.method`, 'WM-1,referral-made,2026-11-20,by post', ['2 data.method not-listed']],
    [`${three},data.method`, 'WM-1,child-born,2026-11-20,written', ['2 data.method not-for-this-type']],
    [`${three},data.plan`, 'WM-1,conference-held,2026-11-20,perhaps', ['2 data.plan not-yes-or-no']],
    [`${three},data.person`, 'WM-1,decisions-received,2026-11-20,Mother', ['2 data.person not-a-label']],
    [
      `${three},data.conference`,
      'WM-1,conference-held,2026-11-20,no 7',
      ['2 data.conference not-a-reference'],
    ],
    [`${three},data.date`, 'WM-1,eighteenth-birthday-dated,2026-11-20,soon', ['2 data.date not-a-day']],
    [`${three},data.at`, 'WM-1,conference-scheduled,2026-11-20,soon', ['2 data.at not-a-moment']],
    [
      `${three},data.agencies,data.at`,
      'WM-1,conference-scheduled,2026-11-20,@,2026-12-01',
      ['2 data.agencies not-an-agency'],
    ],
    [`${three},person1.email`, 'WM-1,child-born,2026-11-20,a@b.example', ['2 person1.role role-missing']],
    [`${three},person1.role`, 'WM-1,child-born,2026-11-20,referrer', ['2 person1.email email-missing']],
    [
      `${three},person2.role,person2.email,person2.agency,person2.language`,
      'WM-1,child-born,2026-11-20,friend,nobody,=1+1,fr',
      [
        '2 person2.role not-a-role',
        '2 person2.email not-an-email',
        '2 person2.agency not-an-agency',
        '2 person2.language not-a-language',
      ],
    ],
  ];
  test.each(cases)('%s / %s', (headings, row, expected) => {
    expect(faultsOf(headings, row)).toEqual(expected);
  });

  test('every fault of every row is named, by the number a spreadsheet gives the row', () => {
    expect(faultsOf(three, 'WM-1,child-born,2026-11-20', '', 'WM-2,nothing,never')).toEqual([
      '4 type not-a-type',
      '4 occurredAt not-a-moment',
    ]);
  });

  test('what could stand there instead is named where the list is short', () => {
    const { faults } = readWell(`${three},data.outcome\nWM-1,panel-decided,2026-11-20,adjourned`);
    expect(faults[0]?.instead).toEqual(['new-conference', 'earlier-review', 'no-action']);
  });

  test('the other rows of its case wait, those of other cases do not', () => {
    const { rows, waiting } = readWell(
      [three, 'WM-1,child-born,2026-11-20', 'WM-2,child-born,2026-11-20', 'WM-1,nothing,2026-11-20'].join(
        '\n',
      ),
    );
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(waiting).toBe(1);
  });

  test('nothing that stood in a cell or a heading is repeated', () => {
    const wrong = 'Alex Example';
    const inHeading = read(`case,type,occurredAt,${wrong}\nWM-1,child-born,2026-11-20,x`);
    expect(inHeading).toEqual({ is: 'unknown-columns', columns: ['D'] });
    const inCells = readWell(
      `case,type,occurredAt,data.person\n${wrong},${wrong},${wrong},${wrong}\nWM-1,decisions-received,2026-11-20,${wrong}`,
    );
    expect(JSON.stringify([inCells.faults, inCells.rows])).not.toContain('Alex');
  });
});

describe('a file that cannot be read', () => {
  const headings = 'case,type,occurredAt';
  const many = [headings, ...Array.from({ length: 2001 }, () => 'WM-1,child-born,2026-11-20')].join('\n');
  const files: readonly [string, Uint8Array, object][] = [
    ['too large', new Uint8Array(largestFile + 1), { is: 'too-large' }],
    ['of another encoding', new Uint8Array([0x63, 0xe9, 0x0a]), { is: 'not-utf-8' }],
    ['empty', bytes(''), { is: 'no-rows' }],
    ['with headings alone', bytes(`${headings}\n`), { is: 'no-rows' }],
    ['with too many rows', bytes(many), { is: 'too-many-rows', rows: 2001 }],
    // A second or more for each ten thousand lines, were they read.
    ['with a million empty rows', bytes('\n'.repeat(1_000_000)), { is: 'too-many-rows', rows: 1_000_000 }],
    [
      'with rows that end in carriage returns',
      bytes('x\r'.repeat(20_001)),
      { is: 'too-many-rows', rows: 20_001 },
    ],
    [
      'with half a million columns',
      bytes(`${headings}${',x'.repeat(400_000)}`),
      { is: 'unknown-columns', columns: [...'DEFGHIJKLMNOPQRSTUVW'] },
    ],
    [
      'with quotes that do not end',
      bytes(`${headings}\nWM-1,"child-born,2026`),
      { is: 'not-a-table', line: 2 },
    ],
    [
      'without a column it needs',
      bytes('case,occurredAt\nWM-1,2026'),
      { is: 'missing-columns', columns: ['type'] },
    ],
    ['with a column twice', bytes(`${headings},case\nWM-1,a,b,c`), { is: 'columns-twice', columns: ['D'] }],
  ];
  test.each(files)('%s', (_, file, fault) => {
    expect(readImport(file, now)).toEqual(fault);
  });
});

describe('what is written can be read', () => {
  test('the template has every column, and no row', () => {
    expect(read(template)).toEqual({ is: 'no-rows' });
    expect(columns).toContain('data.agencies');
    expect(columns).toContain('person9.language');
    expect(lettersOf(25)).toBe('Z');
    expect(lettersOf(26)).toBe('AA');
    expect(lettersOf(columns.length - 1)).toBe('BK');
  });

  test('rows that are written again keep their numbers and what they say', () => {
    const file = [
      'data.agencies,case,type,occurredAt,data.at',
      ',WM-1,nothing,2026-11-20,',
      '"Health, Riverside;Oakfield",WI-7,conference-scheduled,2026-11-20,2026-12-01 10:00',
      '',
      ',WI-7,child-born,2026-11-21,',
    ].join('\n');
    const first = readWell(file);
    expect(first.rows.map(({ row }) => row)).toEqual([3, 5]);
    expect(readWell(writeTable(first.table)).rows).toEqual(first.rows);
  });
});
