import * as z from 'zod';
import { secretArn } from '../account.ts';
import type { Clock } from '../clock.ts';
import { type Loopback, type Reply, serve } from '../loopback.ts';
import { ServiceError } from '../service-error.ts';
import { keepSecret, type Secret, type SecretStore } from './store.ts';

const name = z.string().regex(/^[\w/+=.@-]{1,512}$/);
const text = z.string().min(1).max(65_536);
const get = z.object({ SecretId: name });
const put = z.object({ SecretId: name, SecretString: text });

/** Secrets Manager as the SDK speaks to it: JSON 1.1 on one path, the operation in `x-amz-target`. */
export function serveSecrets(store: SecretStore, clock: Clock): Promise<Loopback> {
  return serve('application/x-amz-json-1.1', (request, body): Reply => {
    try {
      const operation = String(request.headers['x-amz-target'] ?? '').replace('secretsmanager.', '');
      const answer = operations[operation];
      if (!answer) throw new ServiceError('InvalidAction', `The action ${operation} is not served here`);
      return { status: 200, body: answer(store, JSON.parse(body), clock.now()) };
    } catch (error) {
      if (error instanceof ServiceError) return refuse(error.code, error.message);
      if (error instanceof z.ZodError) return refuse('InvalidParameterException', z.prettifyError(error));
      if (error instanceof SyntaxError) return refuse('SerializationException', 'The request is not JSON');
      throw error;
    }
  });
}

type Operation = (store: SecretStore, input: unknown, now: number) => object;

const operations: Readonly<Record<string, Operation>> = {
  GetSecretValue(store, input) {
    const { SecretId } = get.parse(input);
    const { text: SecretString, createdAt, version } = find(store, SecretId);
    return {
      ...named(SecretId, version),
      SecretString,
      CreatedDate: createdAt / 1000,
      VersionStages: current,
    };
  },
  PutSecretValue(store, input, now) {
    const { SecretId, SecretString } = put.parse(input);
    find(store, SecretId);
    return { ...named(SecretId, keepSecret(store, SecretId, SecretString, now)), VersionStages: current };
  },
};

const current = ['AWSCURRENT'];

function find(store: SecretStore, id: string): Secret {
  const secret = store.entries.get(id);
  if (!secret)
    throw new ServiceError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  return secret;
}

const named = (id: string, version: string): object => ({ ARN: secretArn(id), Name: id, VersionId: version });

function refuse(code: string, message: string): Reply {
  return { status: 400, body: { __type: code, message } };
}
