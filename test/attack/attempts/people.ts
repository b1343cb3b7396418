/** People who are signed in and want more than is theirs. */
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { milestone, victim } from '../target.ts';

/** A request by a person of a role in an authority. */
export function by(
  [authority, role]: readonly [string, string],
  tries: string,
  expects: Attempt['expects'],
  path: string,
  body?: unknown,
): Attempt {
  return attempt(`${tries} (${role} of ${authority})`, expects, async ({ bearer }) => ({
    method: body === undefined ? 'GET' : 'POST',
    path,
    headers: [await bearer(authority, role)],
    body: body === undefined ? '' : JSON.stringify(body),
  }));
}

const wirral = ['wirral', 'auditor'] as const;
const unit = ['walsall', 'unit'] as const;
const manager = ['walsall', 'manager'] as const;
const administrator = ['walsall', 'administrator'] as const;
const change = { version: 1, change: { division: 'scotland' } };
const { case: _, ...previewed } = milestone('X-1');

export const people: Group = {
  name: 'people',
  attempts: [
    by(wirral, 'a case of another authority', 404, `/v1/cases/${victim}`),
    by(wirral, 'its evidence', 404, `/v1/cases/${victim}/evidence`),
    by(wirral, 'the same, naming the authority', 404, `/v1/cases/${victim}?authority=walsall`),
    by(wirral, 'the same, by a key of the table', 404, `/v1/cases/x%23walsall%23${victim}`),
    by(wirral, 'its rules', 403, '/v1/procedures/walsall'),
    by(wirral, 'a preview with its periods', 403, '/v1/preview', {
      authority: 'walsall',
      milestones: [previewed],
    }),
    by(wirral, 'its deadlines', 422, '/v1/deadlines?authority=walsall'),
    by(['wirral', 'unit'], 'ending its links', 404, `/v1/cases/${victim}/links/revocation`, {}),
    by(['walsall', 'auditor'], 'ending the links of a case', 403, `/v1/cases/${victim}/links/revocation`, {}),
    by(unit, 'settings', 403, '/v1/settings'),
    by(unit, 'changing settings', 403, '/v1/settings', change),
    by(manager, 'changing settings', 403, '/v1/settings', change),
    by(['walsall', 'auditor'], 'changing settings', 403, '/v1/settings', change),
    by(administrator, 'a case', 403, `/v1/cases/${victim}`),
    by(administrator, 'settings of another authority', 422, '/v1/settings', {
      ...change,
      authority: 'wirral',
    }),
    by(administrator, 'settings out of date', 409, '/v1/settings', { ...change, version: 0 }),
    by(unit, 'a case with a wild card', 404, '/v1/cases/*'),
    by(unit, 'a case of 3,000 letters', 404, `/v1/cases/${'V'.repeat(3000)}`),
    by(unit, 'a case that is the head of another', 404, `/v1/cases/${victim}%23head`),
    by(unit, 'a page of a million deadlines', 422, '/v1/deadlines?limit=1000000'),
    by(unit, 'a page of less than none', 422, '/v1/deadlines?limit=-1'),
    by(unit, 'a cursor made up', 422, '/v1/deadlines?cursor=%7B%22$ne%22%3A1%7D'),
    by(unit, 'a status called __proto__', 422, '/v1/deadlines?status=__proto__'),
    by(unit, 'a status twice', 422, '/v1/deadlines?status=open&status=overdue'),
    by(unit, 'a field called __proto__', 422, '/v1/deadlines?__proto__=1'),
    by(unit, 'a moment without end', 422, `/v1/deadlines?dueBefore=2026-11-24T09:00:00.${'0'.repeat(5000)}Z`),
    by(unit, 'a preview of 101 milestones', 422, '/v1/preview', {
      authority: 'walsall',
      milestones: Array(101).fill(previewed),
    }),
    by(unit, 'a preview of 200 KB', 413, '/v1/preview', {
      authority: 'walsall',
      note: 'x'.repeat(200 * 1024),
    }),
    by(unit, 'a preview with a name in it', 422, '/v1/preview', {
      authority: 'walsall',
      milestones: [{ ...previewed, name: 'Canary' }],
    }),
    attempt('a preview with a prototype (unit of walsall)', [400, 422], async ({ bearer }) => ({
      method: 'POST',
      path: '/v1/preview',
      headers: [await bearer('walsall', 'unit')],
      body: `{"authority":"walsall","milestones":[{"__proto__":{"x":1},${JSON.stringify(previewed).slice(1)}]}`,
    })),
  ],
};
