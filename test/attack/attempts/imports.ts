/** Files that no spreadsheet saved, brought to the page that imports open cases. Nothing of them is recorded by the check. */
import { gzipSync } from 'node:zlib';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { planted } from '../markup.ts';

const boundary = 'longstop-boundary';
const multipart = `multipart/form-data; boundary=${boundary}`;
const good = 'case,type,occurredAt,data.method\r\nIMPORTED-1,referral-made,2026-11-20 09:00,telephone\r\n';

/** The function has twenty seconds for it. */
export const timeForAFile = 10_000;

interface Upload {
  readonly type?: string;
  readonly name?: string;
  readonly parts?: number;
  /** The whole body, in place of one with the file in it. */
  readonly body?: Buffer;
}

function bodyOf(file: Buffer, { name = 'cases.csv', parts = 1 }: Upload): Buffer {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`;
  const part = Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n')]);
  return Buffer.concat([...Array<Buffer>(parts).fill(part), Buffer.from(`--${boundary}--\r\n`)]);
}

function brings(
  tries: string,
  expects: Attempt['expects'],
  file: string | Buffer,
  upload: Upload = {},
): Attempt {
  const request: Attempt['request'] = async ({ session }) => ({
    method: 'POST',
    path: '/settings/import',
    headers: [
      await session('walsall', 'administrator'),
      ['sec-fetch-site', 'same-origin'],
      ['content-type', upload.type ?? multipart],
    ],
    body: upload.body ?? bodyOf(Buffer.from(file), upload),
  });
  return attempt(tries, expects, request, { within: timeForAFile });
}

const rows = (count: number, row: string) => `case,type,occurredAt\n${`${row}\n`.repeat(count)}`;
const headed = (headings: string) => `case,type,occurredAt,${headings}\nX-1,referral-made,2026-11-20\n`;
const formula = '=HYPERLINK("https://other.example";"x")';

export const imports: Group = {
  name: 'import',
  attempts: [
    brings('a good file, checked', 200, good),
    brings('nothing', 422, ''),
    brings('a file as a form', 422, '', {
      type: 'application/x-www-form-urlencoded',
      body: Buffer.from(`file=${good}`),
    }),
    brings('a file as JSON', 422, '', { type: 'application/json', body: Buffer.from('{"file":"x"}') }),
    brings('a file as itself', 422, '', { type: 'text/csv', body: Buffer.from(good) }),
    brings('a file of no type', 422, '', { type: '', body: Buffer.from(good) }),
    brings('a form without a boundary', 422, '', {
      type: 'multipart/form-data',
      body: bodyOf(Buffer.from(good), {}),
    }),
    brings('a form of another boundary', 422, '', {
      type: `${multipart}x`,
      body: bodyOf(Buffer.from(good), {}),
    }),
    brings('a boundary of a megabyte', 422, '', { body: Buffer.alloc(1_000_000, '-') }),
    brings('a form that does not end', 422, '', { body: bodyOf(Buffer.from(good), {}).subarray(0, 150) }),
    brings('a file called as a path', 200, good, { name: '../../../etc/passwd' }),
    brings('a file called as markup', 200, good, { name: `<${planted}>.csv` }),
    brings('five thousand files', [200, 413, 422], 'x', { parts: 5000 }),
    brings('gzip', 422, gzipSync(good)),
    brings('gzip of ten million bytes', 422, gzipSync(Buffer.alloc(10_000_000))),
    brings('a workbook', 422, Buffer.from('PK\u0003\u0004'.padEnd(2000, '\u0000'))),
    brings('2 MB', 422, 'x'.repeat(2 * 1024 * 1024)),
    brings('5 MB', [413, 422, 0], 'x'.repeat(5 * 1024 * 1024)),
    brings('UTF-16', 422, Buffer.from(`\ufeff${good}`, 'utf16le')),
    brings('a byte-order mark', 200, `\ufeff${good}`),
    brings('lines that end in carriage returns', [200, 422], good.replaceAll('\r\n', '\r')),
    brings('bytes that are not UTF-8', 422, Buffer.from([0xff, 0xfe, 0x80, 0x2c])),
    brings('a null in a cell', 422, good.replace('IMPORTED-1', 'IMP\u0000RTED')),
    brings('a quotation mark that does not end', 422, `"${good}${'x'.repeat(900_000)}`),
    brings('a quotation mark in each of many cells', 422, 'a"b,'.repeat(200_000)),
    brings('quotation marks without end', 422, '"'.repeat(1_000_000)),
    brings('half a million columns', 422, ','.repeat(500_000)),
    brings('half a million headings', 422, 'a,'.repeat(500_000)),
    brings('the same heading two hundred thousand times', 422, 'case,'.repeat(200_000)),
    brings('a row of half a million cells', 422, `case,type,occurredAt\n${'x,'.repeat(500_000)}`),
    brings('half a million rows', 422, rows(500_000, 'x')),
    brings('two thousand rows with everything wrong', 422, rows(2000, `${'x,'.repeat(240)}`)),
    brings('a million empty rows', 422, rows(1_000_000, '')),
    brings('two thousand milestones of one case', [200, 422], rows(2000, 'X-1,referral-made,2026-11-20')),
    brings('a column called __proto__', 422, headed('__proto__')),
    brings('a column called constructor', 422, headed('constructor')),
    brings('a column that the form does not know', 422, headed('name')),
    brings('data called __proto__', 422, headed('data.__proto__')),
    brings('a person without a number', 422, headed('person.email')),
    brings('a column twice', 422, headed('case')),
    brings('a heading of markup', 422, headed(`<${planted}>`)),
    brings('markup in every cell', 422, rows(1, `<${planted}>,<${planted}>,<${planted}>`)),
    brings('a type called __proto__', 422, rows(1, 'X-1,__proto__,2026-11-20')),
    brings(
      'a formula as a case',
      422,
      rows(1, `"${formula.replaceAll('"', '""')}",referral-made,2026-11-20`),
    ),
    brings('a voiding', 422, rows(1, 'VICTIM-1,milestone-voided,2026-11-20')),
    brings('a case of the year 1999', 422, rows(1, 'X-1,referral-made,1999-01-01')),
    brings('a case of tomorrow', 422, rows(1, 'X-1,referral-made,2099-01-01')),
    brings(
      'an address with a header',
      422,
      'case,type,occurredAt,person1.role,person1.email\nX-1,referral-made,2026-11-20,referrer,"a@b.example\r\nBcc: c@d.example"\n',
    ),
  ],
};
