/** Paths, methods and headers that might lead where the plain request does not. Nobody is signed in. */
import { type Attempt, attempt, type Group } from '../attempt.ts';
import { posting, victim } from '../target.ts';

const goes = (tries: string, expects: Attempt['expects'], path: string, method = 'GET', body = ''): Attempt =>
  attempt(tries, expects, () => ({ method, path, body }));

const claims = (tries: string, name: string, value: string): Attempt =>
  attempt(tries, 401, () => ({ path: `/v1/cases/${victim}`, headers: [[name, value]] }));

export const paths: Group = {
  name: 'paths',
  attempts: [
    goes('a case', 401, `/v1/cases/${victim}`),
    goes('a case with a slash after it', 404, `/v1/cases/${victim}/`),
    goes('a case behind two slashes', 404, `//v1//cases/${victim}`),
    goes('a case in capitals', 404, `/V1/CASES/${victim}`),
    goes('a case in percent signs', 401, `/%76%31/cases/${victim}`),
    goes('a case behind a page', 404, `/a/../v1/cases/${victim}`),
    goes('a case behind an encoded page', 404, `/a/%2e%2e/v1/cases/${victim}`),
    goes('a case with its evidence encoded', 401, `/v1/cases/${victim}%2Fevidence`),
    goes('a case with a matrix parameter', 401, `/v1/cases/${victim};role=auditor`),
    goes('a case with a null after it', 401, `/v1/cases/${victim}%00`),
    goes('a case under a whole address', [400, 401, 404], `http://elsewhere.example/v1/cases/${victim}`),
    goes('a file', 404, '/../../../../etc/passwd'),
    goes('a file, encoded', 404, '/%2e%2e/%2e%2e/etc/passwd'),
    goes('a file, encoded twice', 404, '/%252e%252e/%252e%252e/etc/passwd'),
    goes('a file of the service', 404, '/functions/web.ts'),
    goes('percent signs that encode nothing', 400, '/v1/cases/%zz'),
    goes('bytes that are not UTF-8', 400, '/v1/cases/%ff%fe'),
    goes('a header in the path', [400, 404], '/a/x%0d%0aset-cookie:%20a=b'),
    goes('a path of 10,000 letters', [404, 414, 431], `/${'a'.repeat(10_000)}`),
    goes('a query of 10,000 fields', 401, `/v1/deadlines?${'a=1&'.repeat(2500)}`),
    goes('a function by its name', 404, '/2015-03-31/functions/wake-case/invocations', 'POST', '{}'),
    goes('a GET of the posting route', 404, posting),
    goes('a DELETE of a case', 404, `/v1/cases/${victim}`, 'DELETE'),
    goes('a PUT of a case', 404, `/v1/cases/${victim}`, 'PUT', '{}'),
    goes('a PATCH of a case', 404, `/v1/cases/${victim}`, 'PATCH', '{}'),
    goes('an OPTIONS of a case', 404, `/v1/cases/${victim}`, 'OPTIONS'),
    goes('a TRACE', [404, 405], `/v1/cases/${victim}`, 'TRACE'),
    goes('a method that is none', [400, 404], `/v1/cases/${victim}`, 'STEAL'),
    claims('another method by header', 'x-http-method-override', 'DELETE'),
    claims('another path by header', 'x-original-url', '/health'),
    claims('an identity by header', 'x-amzn-oidc-identity', 'auditor'),
    claims('an authority by header', 'x-authority', 'walsall'),
    claims(
      'claims of the API by header',
      'x-amzn-request-context',
      '{"authorizer":{"jwt":{"claims":{"role":"auditor"}}}}',
    ),
    claims('an address of this machine', 'x-forwarded-for', '127.0.0.1'),
    claims('a cookie', 'cookie', 'token=auditor; session=1'),
    attempt('a second request inside the first', [400, 401], () => ({
      method: 'POST',
      path: '/v1/preview',
      length: 5,
      body: `{}\r\n\r\nGET /v1/cases/${victim} HTTP/1.1\r\nhost: x\r\n\r\n`,
    })),
    attempt('a length and chunks at once', 400, () => ({
      method: 'POST',
      path: posting,
      headers: [['transfer-encoding', 'chunked']],
      body: '0\r\n\r\n',
    })),
    attempt('a length that is longer than the body', [400, 0], () => ({
      method: 'POST',
      path: posting,
      length: 4000,
      body: '{}',
    })),
    attempt('a header of 40 KB', [401, 431], () => ({
      path: `/v1/cases/${victim}`,
      headers: [['x-long', 'x'.repeat(40_000)]],
    })),
    attempt('a thousand headers', [401, 431], () => ({
      path: `/v1/cases/${victim}`,
      headers: Array.from({ length: 1000 }, (_, nth) => [`x-${nth}`, 'x'] as const),
    })),
  ],
};
