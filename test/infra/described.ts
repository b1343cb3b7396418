import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { longstop } from '../../infra/app.ts';
import { type Place, placeFrom } from '../../infra/place.ts';

/** A place as it is when nothing is said about it, or with what a test says. */
export function somewhere(context: Record<string, unknown> = {}): Place {
  return placeFrom((name) => context[name]);
}

/** The stack as CloudFormation would get it, with a line of code in place of the bundles. */
export function described(place: Place = somewhere()): { app: App; stack: Stack; template: Template } {
  const app = new App({ analyticsReporting: false });
  const stack = longstop(app, place, () => Code.fromInline('exports.handler = () => undefined;'));
  return { app, stack, template: Template.fromStack(stack) };
}

export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly properties: Record<string, unknown>;
  readonly deletionPolicy: string | undefined;
}

/** All resources of the template, or those of one type (`AWS::SQS::Queue`). */
export function resources(template: Template, type?: string): Resource[] {
  const all = template.toJSON().Resources as Record<
    string,
    { Type: string; Properties?: Record<string, unknown>; DeletionPolicy?: string }
  >;
  return Object.entries(all)
    .filter(([, resource]) => type === undefined || resource.Type === type)
    .map(([id, { Type, Properties, DeletionPolicy }]) => ({
      id,
      type: Type,
      properties: Properties ?? {},
      deletionPolicy: DeletionPolicy,
    }));
}

/** The value at a path of names and positions inside a property, or undefined. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}

/** A value of CloudFormation as one line: references become the construct's id without its hash, in `<>`. */
export function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  const reference = at(value, 'Ref') ?? at(value, 'Fn::GetAtt', 0);
  if (typeof reference === 'string') return `<${reference.replace(/[0-9A-F]{8}$/, '')}>`;
  const parts = at(value, 'Fn::Join', 1);
  if (Array.isArray(parts)) return parts.map(plain).join('');
  return JSON.stringify(value);
}

/** One value or several, as several: IAM writes a list of one without its brackets. */
export function several(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
