/** What goes over the wire of AWS's services, as far as the stand-in answers it. */
export type Item = Readonly<Record<string, { readonly S?: string; readonly N?: string }>>;

export type ServiceName = 'dynamodb' | 'scheduler' | 'secrets' | 'sqs' | 'events' | 'ses';

export interface Asked {
  /** `web`: whatever is no service of AWS. */
  readonly service: ServiceName | 'web';
  /** The operation, where the service names it in a header. */
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const targets: Readonly<Record<string, ServiceName>> = {
  DynamoDB_20120810: 'dynamodb',
  AmazonSQS: 'sqs',
  secretsmanager: 'secrets',
  AWSEvents: 'events',
};

const paths: readonly (readonly [string, ServiceName])[] = [
  ['/v2/email/', 'ses'],
  ['/schedules/', 'scheduler'],
];

/** What a request asks of which service: by its header, or by its path where there is none. */
export function readAsked(path: string, target: string | undefined, body: string): Asked {
  const [named = '', operation = ''] = (target ?? '').split('.');
  const service = targets[named] ?? paths.find(([start]) => path.startsWith(start))?.[1] ?? 'web';
  return { service, operation, body: body === '' ? {} : (JSON.parse(body) as Record<string, unknown>) };
}
