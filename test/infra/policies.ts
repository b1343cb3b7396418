import type { Template } from 'aws-cdk-lib/assertions';
import { at, plain, resources, several } from './described.ts';

export interface Grant {
  readonly action: string;
  readonly resource: string;
  readonly condition: unknown;
}

/** Every single action on every single resource that the policies of one role allow. */
export function grantsOf(template: Template, roleId: string): Grant[] {
  return resources(template, 'AWS::IAM::Policy')
    .filter(({ properties }) => several(properties.Roles).some((role) => at(role, 'Ref') === roleId))
    .flatMap(({ properties }) => several(at(properties, 'PolicyDocument', 'Statement')))
    .filter((statement) => at(statement, 'Effect') === 'Allow')
    .flatMap((statement) =>
      several(at(statement, 'Action')).flatMap((action) =>
        several(at(statement, 'Resource')).map((resource) => ({
          action: String(action),
          resource: plain(resource),
          condition: at(statement, 'Condition'),
        })),
      ),
    );
}

/** The role of a function, by the function's name in the template. */
export function roleOf(template: Template, functionName: string): string {
  const found = resources(template, 'AWS::Lambda::Function').find(
    ({ properties }) => properties.FunctionName === functionName,
  );
  return String(at(found?.properties, 'Role', 'Fn::GetAtt', 0));
}
