import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

// A second reading that calls the first one's code would repeat its mistakes.

const folder = resolve(import.meta.dirname, '../../domain/audit');
const statements = readdirSync(folder).flatMap((file) =>
  [...readFileSync(resolve(folder, file), 'utf8').matchAll(/^import [^;]+ from '([^']+)';$/gm)].map(
    ([statement, from]) => ({ isType: statement.startsWith('import type'), from: from! }),
  ),
);

test('the audit takes from the rest of the domain nothing but types', () => {
  const values = statements.filter(({ isType }) => !isType).map(({ from }) => from);
  expect(values.length).toBeGreaterThan(5);
  expect([...new Set(values)].filter((from) => !from.startsWith('./'))).toEqual(['@date-fns/tz']);
});
