/** The AWS account that the stand-ins play. */
export const region = 'eu-west-2';
export const accountId = '000000000000';

export const queueArn = (name: string): string => `arn:aws:sqs:${region}:${accountId}:${name}`;
export const functionArn = (name: string): string => `arn:aws:lambda:${region}:${accountId}:function:${name}`;
export const roleArn = (name: string): string => `arn:aws:iam::${accountId}:role/${name}`;
export const scheduleArn = (group: string, name: string): string =>
  `arn:aws:scheduler:${region}:${accountId}:schedule/${group}/${name}`;
export const scheduleGroupArn = (group: string): string =>
  `arn:aws:scheduler:${region}:${accountId}:schedule-group/${group}`;

export const secretArn = (name: string): string =>
  `arn:aws:secretsmanager:${region}:${accountId}:secret:${name}`;

/** The last part of an ARN: the name of the queue, function or role. */
export const nameInArn = (arn: string): string => arn.slice(arn.lastIndexOf(':') + 1);
