/** Strings that reach a mail, a page or an expression, made to mean more there than they should. */
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { postsWith } from './bodies.ts';

const injected = 'Bcc: all@elsewhere.example';

/** A person whose address, or another field, carries something. */
function person(tries: string, fields: Record<string, unknown>): Attempt {
  return postsWith(tries, { people: [{ role: 'referrer', email: 'a@b.example', ...fields }] });
}

/** A change of an authority's settings by its own administrator. */
function change(tries: string, changed: unknown, expects: Attempt['expects'] = 422): Attempt {
  return attempt(tries, expects, async ({ bearer }) => ({
    method: 'POST',
    path: '/v1/settings',
    headers: [await bearer('walsall', 'administrator'), ['content-type', 'application/json']],
    body: typeof changed === 'string' ? changed : JSON.stringify({ version: 1, change: changed }),
  }));
}

const directory = (addresses: unknown) => ({ directory: { language: 'en', addresses } });
const closing = (title: string) => ({ closingDays: [{ date: '2026-12-29', title }] });
const long = 19_000;

export const strings: Group = {
  name: 'strings',
  attempts: [
    person('a header after an address', { email: `a@b.example\r\n${injected}` }),
    person('a header before an address', { email: `${injected}\r\na@b.example` }),
    person('a header by line feed alone', { email: `a@b.example\n${injected}` }),
    person('a header by a line separator', { email: `a@b.example\u2028${injected}` }),
    person('a second address after a comma', { email: 'a@b.example,c@d.example' }),
    person('a second address after a semicolon', { email: 'a@b.example;c@d.example' }),
    person('an address with a name', { email: 'Canary <a@b.example>' }),
    person('an address with a comment', { email: 'a(canary)@b.example' }),
    person('an address in quotation marks', { email: '"a b"@b.example' }),
    person('an address with a null in it', { email: 'a@b.example\u0000' }),
    person('an address on no domain', { email: 'a@localhost' }),
    person('an address on a number', { email: 'a@[127.0.0.1]' }),
    person('an address in letters of another script', { email: 'а@b.example' }),
    person('an address that is a list', { email: ['a@b.example', 'c@d.example'] }),
    person('an address of 300 characters', { email: `${'a'.repeat(290)}@b.example` }),
    person('a header after an agency', { agency: `Oakfield\r\n${injected}` }),
    person('a script as an agency', { agency: '<script>alert(1)</script>' }),
    person('an agency that breaks out of an attribute', { agency: 'Oakfield" onload="x' }),
    person('an agency that turns the text round', { agency: 'Oakfield\u202eyramirP' }),
    person('an agency of no width', { agency: 'Oak\u200bfield' }),
    person('an agency that a spreadsheet would reckon', { agency: '=cmd|x' }),
    person('an agency of 81 characters', { agency: 'x'.repeat(81) }),
    person('a role called __proto__', { role: '__proto__' }),
    person('a language that is a path', { language: '../en' }),
    person('a name', { name: 'Canary Canarysdottir' }),
    postsWith('a header after a label', { type: 'case-closed', data: { reason: `x\r\n${injected}` } }),
    postsWith('a script as a label', { type: 'case-closed', data: { reason: '<b>x</b>' } }),
    postsWith('a header after a reference', {
      type: 'conference-held',
      data: { conference: `I-1\r\n${injected}` },
    }),
    change(
      'a header after an address of the directory',
      directory({ referrer: [`a@b.example\r\n${injected}`] }),
    ),
    change(
      'a role of the directory called __proto__',
      `{"version":1,"change":{"directory":{"language":"en","addresses":{"__proto__":["a@b.example"]}}}}`,
      [400, 422],
    ),
    change('a header after the name of a closing day', closing(`Closed\r\n${injected}`)),
    change('a script as the name of a closing day', closing('<img src=x onerror=x>')),
    change('a link as the name of a closing day', closing('https://elsewhere.example')),
    change(
      'a period called __proto__',
      '{"version":1,"change":{"periods":{"__proto__":"5 working days"}}}',
      [400, 422],
    ),
    change(
      'a change called __proto__',
      '{"version":1,"change":{"__proto__":{"division":"scotland"}}}',
      [400, 422],
    ),
    change('a ladder called constructor', { ladders: { constructor: { rungs: [] } } }),
    change('a version without end', '{"version":1e999,"change":{}}'),
    change('a thousand closing days', {
      closingDays: Array.from({ length: 1000 }, () => ({ date: '2026-12-29', title: 'x' })),
    }),
    person('dots without end in an address', { email: `a@${'a.'.repeat(long / 2)}` }),
    person('letters without end in an address', { email: `${'a'.repeat(long)}!` }),
    person('pluses without end in an address', { email: `${'a+'.repeat(long / 2)}@` }),
    person('spaces without end in an agency', { agency: `A${' '.repeat(long)}\u0000` }),
    postsWith('digits without end in a moment', { occurredAt: `2026-11-24T09:00:00.${'0'.repeat(long)}Z` }),
    postsWith('hyphens without end in a case', { case: `${'A-'.repeat(long / 2)}!` }),
    postsWith('quotation marks and backslashes without end', { case: '\\"'.repeat(long / 5) }),
  ],
};
