import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type FunctionName, routes } from '../functions/settings/routes.ts';
import { type Functions, functionNames } from './functions.ts';
import { named, type Place } from './place.ts';

/**
 * What is written of each request. An allow-list: the route rather than the path, because a path can carry a token or a
 * case reference; no address of the caller and no query.
 */
export const accessLogFields = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  responseLatency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationStatus: '$context.integrationStatus',
  protocol: '$context.protocol',
} as const;

/** Requests a second that the API takes over time, and at once. Beyond them it answers 429. */
const throttle = { rateLimit: 100, burstLimit: 200 };

/** The HTTP API itself, with its stage and access log, but no routes yet: the functions must know its address first. */
export function httpApi(scope: Construct, place: Place): HttpApi {
  const api = new HttpApi(scope, 'Api', {
    apiName: named(place, 'api'),
    description: 'Milestones in, deadlines out, and the pages that mails link to',
    createDefaultStage: false,
  });
  const log = new LogGroup(scope, 'ApiAccessLog', {
    logGroupName: `/longstop/${place.stage}/api-access`,
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new HttpStage(scope, 'ApiStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    detailedMetricsEnabled: true,
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
    },
  });
  return api;
}

/** Why a function may answer without the API's token check. An open route of any other function fails the checks. */
const whyOpen: { readonly [Name in FunctionName]?: string } = {
  'receive-milestone':
    'The sender signs the body, which an authoriser never sees; the function checks the signature.',
  web: 'A person comes from a link in a mail; the function checks the token in the link, or the sign-in.',
  read: 'It tells whether the service is up, what is public anyway, or a calendar whose address holds a token it checks.',
};

/** Joins every route to the function that answers it; `bearer` routes check the caller's token first. */
export function addRoutes(api: HttpApi, place: Place, functions: Functions): void {
  const authorizer = new HttpJwtAuthorizer('Bearer', place.tokenIssuer, {
    jwtAudience: [place.tokenAudience],
  });
  const integrations = Object.fromEntries(
    functionNames.map((name) => [
      name,
      new HttpLambdaIntegration(name, functions[name], {
        payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      }),
    ]),
  );
  for (const { method, path, answeredBy, access } of routes) {
    const added = api.addRoutes({
      path,
      methods: [HttpMethod[method]],
      integration: integrations[answeredBy]!,
      ...(access === 'bearer' ? { authorizer } : {}),
    });
    const reason = whyOpen[answeredBy];
    if (access === 'none' && reason)
      for (const route of added) Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason });
  }
}
