import { expect, test } from 'vitest';
import { routes } from '../../functions/settings/routes.ts';
import { accessLogFields } from '../../infra/http-api.ts';
import { at, described, plain, resources, somewhere } from './described.ts';

const place = { tokenIssuer: 'https://identity.authority.example/oidc', tokenAudience: 'longstop-api' };
const { template } = described(somewhere(place));
const added = resources(template, 'AWS::ApiGatewayV2::Route');
const integrations = resources(template, 'AWS::ApiGatewayV2::Integration');
const [stage] = resources(template, 'AWS::ApiGatewayV2::Stage');

const answering = (target: unknown): string => {
  const id = plain(target).replace(/^integrations\//, '');
  const integration = integrations.find((one) => plain({ Ref: one.id }) === id);
  return plain(integration?.properties.IntegrationUri);
};

test('the API has the routes that the functions and the local server know, each to its function, and no other', () => {
  const found = added.map(({ properties }) => `${properties.RouteKey} ${answering(properties.Target)}`);
  const known = routes.map(
    ({ method, path, answeredBy }) => `${method} ${path} <${answeredBy.replaceAll('-', '')}>`,
  );
  expect(found.sort()).toEqual(known.sort());
});

test('a bearer route checks the token before the function is called, and only such a route does', () => {
  const checked = added.filter(({ properties }) => properties.AuthorizationType === 'JWT');
  const bearer = routes.filter(({ access }) => access === 'bearer');
  expect(checked.map(({ properties }) => properties.RouteKey).sort()).toEqual(
    bearer.map(({ method, path }) => `${method} ${path}`).sort(),
  );
  expect(bearer.length).toBeGreaterThan(0);
});

test('tokens are taken from the issuer of the place, for the audience of the place', () => {
  const [authorizer] = resources(template, 'AWS::ApiGatewayV2::Authorizer');
  expect(authorizer!.properties).toMatchObject({
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: { Audience: [place.tokenAudience], Issuer: place.tokenIssuer },
  });
});

test('functions get requests in the form the local server makes them: payload 2.0', () => {
  for (const { properties } of integrations) expect(properties.PayloadFormatVersion).toBe('2.0');
});

test('the access log has no path, query, address or header, because a path can carry a token', () => {
  const format = JSON.parse(String(at(stage!.properties, 'AccessLogSettings', 'Format'))) as Record<
    string,
    string
  >;
  expect(format).toEqual(accessLogFields);
  for (const variable of Object.values(format))
    expect(variable).not.toMatch(/path|query|identity|header|authorizer|sourceIp/i);
  expect(format.routeKey).toBe('$context.routeKey');
});

test('a flood of requests is held off before it reaches the functions', () => {
  expect(at(stage!.properties, 'DefaultRouteSettings')).toMatchObject({
    ThrottlingRateLimit: 100,
    ThrottlingBurstLimit: 200,
  });
});

test('links in mails lead to the address of the place if it has one, or else to the API itself', () => {
  const told = (context: Record<string, unknown>) =>
    resources(described(somewhere(context)).template, 'AWS::Lambda::Function').map(({ properties }) =>
      at(properties, 'Environment', 'Variables', 'LONGSTOP_PUBLIC_URL'),
    );
  const own = told({ publicUrl: 'https://longstop.authority.example' });
  expect(new Set(own)).toEqual(new Set(['https://longstop.authority.example']));
  expect(new Set(told({}).map((url) => at(url, 'Fn::GetAtt', 1)))).toEqual(new Set(['ApiEndpoint']));
});

test('functions are told which claims name the authority and the role of a person', () => {
  const told = (context: Record<string, unknown>) =>
    resources(described(somewhere(context)).template, 'AWS::Lambda::Function').map(({ properties }) =>
      ['AUTHORITY', 'ROLE'].map((what) =>
        at(properties, 'Environment', 'Variables', `LONGSTOP_${what}_CLAIM`),
      ),
    );
  expect(new Set(told({}).map(String))).toEqual(new Set(['authority,role']));
  const called = { authorityClaim: 'custom:authority', roleClaim: 'cognito:groups' };
  expect(new Set(told(called).map(String))).toEqual(new Set(['custom:authority,cognito:groups']));
});
