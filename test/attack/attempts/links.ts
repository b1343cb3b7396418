/** Links of mails: guessed, altered, or used as a mail scanner would. */
import { createHash } from 'node:crypto';
import { type Attempt, attempt, type Group } from '../attempt.ts';
import type { Target } from '../target.ts';

const form: readonly (readonly [string, string])[] = [['content-type', 'application/x-www-form-urlencoded']];
const tokenOf = ({ link }: Target) => link.slice('/a/'.length);

/** The page of a link that was made from the right one, as somebody who presses the button would ask for it. */
function altered(tries: string, change: (token: string, target: Target) => string): Attempt {
  return attempt(tries, 404, (target) => ({
    method: 'POST',
    path: `/a/${change(tokenOf(target), target)}`,
    headers: form,
    body: 'read=yes',
  }));
}

/** The right link, asked for without the choice that the form wants. */
function scanned(tries: string, expects: number, method: string, body = '', query = ''): Attempt {
  return attempt(tries, expects, ({ link }) => ({ method, path: `${link}${query}`, headers: form, body }));
}

const otherCase = (text: string) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());

export const links: Group = {
  name: 'links',
  attempts: [
    altered('a token of the letter A', () => 'A'.repeat(32)),
    altered('a token made up', () => 'Zm9yZ2VkIHRva2VuIG9mIDI0IGJ5dGVz'),
    altered(
      'a token with another last letter',
      (token) => token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'),
    ),
    altered('a token in other letters', (token) => [...token].map(otherCase).join('')),
    altered('a token cut short', (token) => token.slice(0, -1)),
    altered('a token with padding', (token) => `${token}=`),
    altered('a token with a slash', (token) => `${token}/`),
    altered('a token with a null', (token) => `${token}%00`),
    altered('the hash of a token', (token) => createHash('sha256').update(token).digest('hex')),
    altered('the id of the notice', (_, { notice }) => encodeURIComponent(notice)),
    altered('a query in place of a token', () => '%7B%22$ne%22:1%7D'),
    altered('a key of the table', (token) => `link%23${token}`),
    altered('every token', () => '*'),
    scanned('looking at the link', 200, 'GET'),
    scanned('looking at its headers', 200, 'HEAD'),
    scanned('a choice in the query', 200, 'GET', '', '?read=yes'),
    scanned('a choice with a HEAD', 200, 'HEAD', 'read=yes'),
    scanned('the button without the choice', 400, 'POST'),
    scanned('the button with a choice in the query', 400, 'POST', '', '?read=yes'),
    scanned('another choice', 400, 'POST', 'read=no'),
    scanned('the choice in capitals', 400, 'POST', 'READ=YES'),
    scanned('the choice as a list', 400, 'POST', 'read[]=yes'),
    scanned('the choice in JSON', 400, 'POST', '{"read":"yes"}'),
    scanned('the choice behind 10 MB', 413, 'POST', `${'x=1&'.repeat(2_500_000)}read=yes`),
    scanned('a PUT of the choice', 404, 'PUT', 'read=yes'),
    attempt('a page that is to think itself elsewhere', 200, ({ link }) => ({
      path: link,
      headers: [
        ['host', 'elsewhere.example'],
        ['x-forwarded-host', 'elsewhere.example'],
      ],
    })),
  ],
};
