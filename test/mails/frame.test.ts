import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileFrame, frameFile } from '../../mails/compile.ts';
import { partsOf } from '../../mails/parts.ts';

test('the frame is what mails/mail.mjml compiles to (if not: npm run mails)', async () => {
  expect(readFileSync(frameFile, 'utf8')).toBe(await compileFrame());
});

describe('parts', () => {
  test('of a sheet come out with their slots, the whole last', () => {
    const sheet =
      '<ol><!-- part odd as items --><li>{{words}}</li><!-- end odd --> <!-- part even as items --><li class="{{name}}">{{words}}{{name}}</li><!-- end even --></ol>';
    expect(partsOf(sheet)).toEqual([
      { name: 'odd', html: '<li>{{words}}</li>', slots: ['words'] },
      { name: 'even', html: '<li class="{{name}}">{{words}}{{name}}</li>', slots: ['name', 'words'] },
      { name: 'mail', html: '<ol>{{items}}</ol>', slots: ['items'] },
    ]);
  });

  test('may lie in one another', () => {
    const sheet = '<!-- part a as x --><p><!-- part b as y --><b>{{z}}</b><!-- end b --></p><!-- end a -->';
    expect(partsOf(sheet)).toEqual([
      { name: 'b', html: '<b>{{z}}</b>', slots: ['z'] },
      { name: 'a', html: '<p>{{y}}</p>', slots: ['y'] },
      { name: 'mail', html: '{{x}}', slots: ['x'] },
    ]);
  });

  test.each([
    ['begins without an end', '<!-- part a as x --><p></p>'],
    ['ends without a beginning', '<p></p><!-- end a -->'],
    ['ends by another name', '<!-- part a as x --><p></p><!-- end b -->'],
    ['comes twice', '<!-- part a as x -->1<!-- end a --><!-- part a as x -->2<!-- end a -->'],
  ])('a part that %s is refused', (_what, sheet) => {
    expect(() => partsOf(sheet)).toThrow();
  });
});
