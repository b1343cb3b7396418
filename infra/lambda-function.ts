import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { writeSettings } from '../functions/settings/environment.ts';
import type { FunctionName } from '../functions/settings/routes.ts';
import { accesses, type Permission, permissions } from './accesses.ts';
import type { CodeOf } from './bundle.ts';
import { named, type Place } from './place.ts';
import { sizes } from './sizes.ts';
import type { Surroundings } from './surroundings.ts';

/** One Lambda function: its code, its log, the names of its surroundings and the right to touch them, all in one call. */
export function lambdaFunction(
  scope: Construct,
  name: FunctionName,
  place: Place,
  around: Surroundings,
  codeOf: CodeOf,
): LambdaFunction {
  const logGroup = new LogGroup(scope, `${name}-log`, {
    logGroupName: `/longstop/${place.stage}/${name}`,
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  return new LambdaFunction(scope, name, {
    functionName: named(place, name),
    code: codeOf(name),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    timeout: Duration.seconds(sizes[name].timeout),
    memorySize: sizes[name].memory,
    environment: writeSettings(around.settings),
    loggingFormat: LoggingFormat.JSON,
    logGroup,
    role: functionRole(scope, name, place, logGroup, around),
  });
}

function functionRole(
  scope: Construct,
  name: FunctionName,
  place: Place,
  logGroup: LogGroup,
  around: Surroundings,
): Role {
  const role = new Role(scope, `${name}-role`, {
    description: `What ${name} may do`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  logGroup.grantWrite(role);
  for (const permission of accesses[name]) role.addToPolicy(statement(permissions[permission], around));
  for (const [resource, reason] of whyWide(place, around))
    Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason });
  return role;
}

/** Resources that stand for several, each with the reason. */
function whyWide({ region }: Place, { settings }: Surroundings): [string, string][] {
  const arn = (service: string, rest: string) =>
    `arn:<AWS::Partition>:${service}:${region}:<AWS::AccountId>:${rest}`;
  return [
    [
      arn('scheduler', `schedule/${settings.scheduleGroup}/*`),
      'Each case has a schedule named after its reference, not known beforehand; the group is fixed.',
    ],
    [
      arn('secretsmanager', `secret:${settings.secretPrefix}*`),
      'Each source has a secret, and sources are registered without a release; the prefix is fixed.',
    ],
    [
      arn('secretsmanager', `secret:${settings.webhookSecretPrefix}*`),
      'Each authority with a webhook has a secret, put without a release; the prefix is fixed.',
    ],
  ];
}

function statement({ actions, on, onlyFor, within }: Permission, { arns }: Surroundings): PolicyStatement {
  return new PolicyStatement({
    actions: [...actions],
    resources: on.map((thing) => arns[thing]),
    conditions: {
      ...(onlyFor && { StringEquals: { [onlyFor.key]: onlyFor.value } }),
      // For all values of none it would hold too: that there is a key is asked for by itself.
      ...(within && {
        'ForAllValues:StringLike': { [leadingKeys]: within },
        Null: { [leadingKeys]: 'false' },
      }),
    },
  });
}

/** IAM's name for the partition keys that a request touches. */
const leadingKeys = 'dynamodb:LeadingKeys';
