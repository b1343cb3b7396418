/** The stack as it would be deployed, created in an emulator by its CloudFormation, as far as it knows the resources. */

import { setTimeout as pause } from 'node:timers/promises';
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import type { Settings } from '../../functions/settings/environment.ts';
import { readSettings, variableOf } from '../../functions/settings/environment.ts';
import { described } from '../infra/described.ts';

interface Resource {
  readonly Type: string;
  readonly Properties?: Record<string, unknown>;
  readonly DependsOn?: string | readonly string[];
}
type Resources = Readonly<Record<string, Resource>>;

/** What the functions stand on. What calls them (API, mappings) and what watches them is not an emulator's to check. */
const foundations = [
  'AWS::KMS::Key',
  'AWS::DynamoDB::GlobalTable',
  'AWS::SQS::Queue',
  'AWS::Scheduler::ScheduleGroup',
  'AWS::IAM::Role',
  'AWS::SES::EmailIdentity',
  'AWS::SES::ConfigurationSet',
  'AWS::Events::EventBus',
  'AWS::SecretsManager::Secret',
];

const name = 'longstop';

/** Creates the stack and answers the settings that its functions would be given. Throws where it cannot be created. */
export async function createStack(endpoint: string, leftOut: readonly string[] = []): Promise<Settings> {
  const { Resources: all } = described().template.toJSON() as { Resources: Resources };
  const kept = Object.entries(all).filter(([, { Type }]) => foundations.includes(Type));
  const ids = new Set(kept.map(([id]) => id));
  const template = {
    Resources: Object.fromEntries(
      kept.map(([id, resource]) => [id, dependingOn(without(resource, leftOut), ids)]),
    ),
    Outputs: settingsAsOutputs(all, ids),
  };
  const client = new CloudFormationClient({
    endpoint,
    maxAttempts: 1,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await client.send(
    new CreateStackCommand({
      StackName: name,
      TemplateBody: JSON.stringify(template),
      Capabilities: ['CAPABILITY_IAM'],
    }),
  );
  return readSettings(await outputsOf(client));
}

function without(resource: Resource, names: readonly string[]): Resource {
  const kept = Object.entries(resource.Properties ?? {}).filter(([property]) => !names.includes(property));
  return { ...resource, Properties: Object.fromEntries(kept) };
}

function dependingOn(resource: Resource, ids: ReadonlySet<string>): Resource {
  const { DependsOn: on, ...rest } = resource;
  const kept = [on ?? []].flat().filter((id) => ids.has(id));
  return kept.length > 0 ? { ...rest, DependsOn: kept } : rest;
}

/** What a function's environment says, as outputs, so that the emulator works the names out as it would for a function. */
function settingsAsOutputs(all: Resources, ids: ReadonlySet<string>): Record<string, { Value: unknown }> {
  const { Properties } = Object.values(all).find(({ Type }) => Type === 'AWS::Lambda::Function')!;
  const { Variables } = Properties!.Environment as { Variables: Record<string, unknown> };
  const known = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/"(?:Ref|Fn::GetAtt)":\[?"(\w+)"/g)].every(([, id]) => ids.has(id!));
  return Object.fromEntries(
    Object.values(variableOf).map((variable) => {
      const value = Variables[variable];
      const Value = known(value) ? value : 'https://api.example';
      return [variable.replaceAll('_', ''), { Value }];
    }),
  );
}

async function outputsOf(client: CloudFormationClient): Promise<Record<string, string>> {
  for (let look = 0; look < 120; look += 1) {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    if (stack?.StackStatus === 'CREATE_COMPLETE') {
      const values = new Map(stack.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
      const all = Object.values(variableOf);
      return Object.fromEntries(
        all.map((variable) => [variable, values.get(variable.replaceAll('_', '')) ?? '']),
      );
    }
    if (stack?.StackStatus !== 'CREATE_IN_PROGRESS')
      throw new Error(`The stack is ${stack?.StackStatus}: ${stack?.StackStatusReason}`);
    await pause(500);
  }
  throw new Error('The stack is not created in a minute');
}
