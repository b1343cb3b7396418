/** Tables for spreadsheets: what begins like a formula is text, and what stands in a cell stays in it. */
import { expect, test } from 'vitest';
import { csv } from '../../functions/http/csv.ts';

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
