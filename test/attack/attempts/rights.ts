/** What goes through all cases or makes one go away: by those it is not for, and with cursors that were never answered. */
import type { Attempt, Group } from '../attempt.ts';
import { victim } from '../target.ts';
import { by } from './people.ts';

const administrator = ['walsall', 'administrator'] as const;
const manager = ['walsall', 'manager'] as const;
const wirral = ['wirral', 'administrator'] as const;

const erasure = `/v1/cases/${victim}/erasure`;
const asked = { reason: 'request', confirm: victim };
const email = 'dsl@oakfield.example';
const coded = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A cursor of subject access that was never answered. */
function pageAfter(tries: string, place: unknown): Attempt {
  return by(administrator, tries, 422, '/v1/subject-access', { email, cursor: coded(place) });
}

export const rights: Group = {
  name: 'rights',
  attempts: [
    by(manager, 'erasing a case', 403, erasure, asked),
    by(['walsall', 'unit'], 'erasing a case', 403, erasure, asked),
    by(wirral, 'erasing a case of another authority', 404, erasure, asked),
    by(administrator, 'erasing an open case', 409, erasure, asked),
    by(administrator, 'erasing without confirming', 422, erasure, { reason: 'request' }),
    by(administrator, 'erasing and confirming another', 422, erasure, { ...asked, confirm: 'OTHER-1' }),
    by(administrator, 'erasing for a reason made up', 422, erasure, { ...asked, reason: 'retention' }),
    by(administrator, 'erasing by a key of the table', 422, `/v1/cases/${victim}%23head/erasure`, {
      ...asked,
      confirm: `${victim}#head`,
    }),
    by(manager, 'erasures', 403, '/v1/erasures'),
    by(administrator, 'erasures after nothing', 422, '/v1/erasures?cursor=A'),
    by(
      administrator,
      'erasures after a key of the table',
      [200, 422],
      `/v1/erasures?cursor=${coded('case#walsall')}`,
    ),
    by(administrator, 'erasures of a case that is none', 422, '/v1/erasures?case=%23'),
    by(manager, 'looking for a person', 403, '/v1/subject-access', { email }),
    by(administrator, 'looking for everybody', 422, '/v1/subject-access', { email: '*' }),
    by(administrator, 'looking for a person elsewhere', 422, '/v1/subject-access', {
      email,
      authority: 'wirral',
    }),
    pageAfter('looking on from a cursor that is no JSON', '{'),
    pageAfter('looking on from a place that is none', { which: 'open', after: 'x' }),
    pageAfter('looking on from a prototype', '{"which":"open","__proto__":{}}'),
    pageAfter('looking on from a list that is none', { which: 'wirral' }),
    pageAfter('looking on from a key that is none', {
      which: 'open',
      after: JSON.stringify({ pk: { S: 'x' } }),
    }),
    pageAfter('looking on from a case of another authority', {
      which: 'open',
      after: JSON.stringify({
        pk: { S: `case#wirral#${victim}` },
        sk: { S: 'head' },
        worklist: { S: 'wirral' },
        nextDue: { S: '2026-11-01T00:00:00.000Z' },
      }),
    }),
    by(administrator, 'looking on from a place of another authority', 200, '/v1/subject-access', {
      email,
      cursor: coded({ which: 'open', after: `2026-11-01 case#wirral#${victim} head` }),
    }),
    by(administrator, 'a report from a day that is none', 403, '/v1/reports/timeliness?from=2026-02-30'),
    by(manager, 'a report from a day that is none', 422, '/v1/reports/timeliness?from=2026-02-30'),
    by(manager, 'a report of another authority', [200, 422], '/v1/reports/timeliness?authority=wirral'),
    by(
      manager,
      'a report from the end to the beginning',
      422,
      '/v1/reports/timeliness?from=2026-11-24&to=2026-11-01',
    ),
  ],
};
