/** Tables for spreadsheets: what begins like a formula is text, and what stands in a cell stays in it. */
import { expect, test } from 'vitest';
import { asDownload, csv, moment } from '../../functions/http/csv.ts';
import { endOf, london } from '../support/clock-face.ts';

const bodyOf = (cell: string) => csv({ Case: () => cell }, [0]).body;

test.each([
  ['=HYPERLINK("https://other.example")', '"\'=HYPERLINK(""https://other.example"")"'],
  ['-1-2', "'-1-2"],
  ['+1', "'+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1', "'＝1"],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a\r\n=1', '"a\r\n=1"'],
  ['WM-1', 'WM-1'],
])('%j', (cell, written) => {
  expect(bodyOf(cell)).toBe(`Case\r\n${written}\r\n`);
});

test("a moment is what a spreadsheet takes for a date, on London's clock in winter and in summer", () => {
  const columns = { At: (at: number | undefined) => moment(at) };
  const moments = [london('2026-11-24 09:05'), Date.UTC(2026, 5, 30, 23, 5), endOf('2026-11-24'), undefined];
  expect(csv(columns, moments).body).toBe(
    'At\r\n2026-11-24 09:05\r\n2026-07-01 00:05\r\n2026-11-24 23:59\r\n\r\n',
  );
});

test('a file says that it is UTF-8, and what it is called', () => {
  const { headers, body } = asDownload(csv({ Achos: () => 'ŵ' }, [0]), 'achosion.csv');
  expect(body).toBe('\uFEFFAchos\r\nŵ\r\n');
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="achosion.csv"',
  });
});
