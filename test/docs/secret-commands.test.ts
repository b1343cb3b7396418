import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { putBeside, takeOut } from '../../web/settings/sources/commands.ts';

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');
const guide = squeezed(readFileSync('docs/operating.md', 'utf8'));

test('the page of sources gives the commands of the operating guide, with the name filled in', () => {
  const [name, ...beside] = putBeside('longstop/production/sources/oakfield').split('\n');
  expect(name).toBe('id=longstop/production/sources/oakfield');
  expect(guide).toContain(`id=longstop/STAGE/sources/SOURCE ${squeezed(beside.join('\n'))}`);
  const [, ...out] = takeOut('longstop/production/sources/oakfield').split('\n');
  expect(guide).toContain(squeezed(out.join('\n')));
});
