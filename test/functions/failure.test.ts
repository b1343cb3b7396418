import { expect, test } from 'vitest';
import { Failure, nameOfError, withoutWordsThrown } from '../../functions/failure.ts';

const canary = 'Canary Canarysdottir, 1 Canary Street';

class ResourceNotFoundException extends Error {
  override readonly name = 'ResourceNotFoundException';
}

function named(name: string): Error {
  return Object.assign(new Error(canary), { name });
}

test.each<[string, unknown, string]>([
  ['a plain error', new Error(canary), 'Error'],
  ['an error of the language', new TypeError(canary), 'TypeError'],
  ['an error of AWS that has a class', new ResourceNotFoundException(canary), 'ResourceNotFoundException'],
  ['a time limit', new DOMException(canary, 'TimeoutError'), 'TimeoutError'],
  ['an error of AWS known by its name alone', named('AccessDeniedException'), 'AccessDeniedException'],
  ['one of our own', new Failure('TooManyWriters'), 'TooManyWriters'],
  ['one with a name that somebody gave it', named('CanaryCanarysdottir'), 'Error'],
  [
    'one that hides its class',
    Object.assign(new RangeError(), { constructor: { name: canary } }),
    'RangeError',
  ],
  ['a text', canary, 'unknown'],
  ['nothing', undefined, 'unknown'],
])('%s is called by a name that stands in code', (_, error, name) => {
  expect(nameOfError(error)).toBe(name);
});

test('what a handler throws keeps its name and nothing else', async () => {
  const cause = new Error(canary);
  const thrown = Object.assign(new TypeError(canary, { cause }), { input: canary, $metadata: { canary } });
  const error: unknown = await withoutWordsThrown(() => Promise.reject(thrown))().catch((e: unknown) => e);
  expect(error).toBeInstanceOf(Error);
  const { message, stack, name } = error as Error;
  expect({ message, stack, name }).toEqual({ message: 'TypeError', stack: 'TypeError', name: 'TypeError' });
  expect(Reflect.ownKeys(error as Error).sort()).toEqual(['message', 'name', 'stack']);
  expect(nameOfError(error)).toBe('TypeError');
});

test('what a handler answers passes', async () => {
  expect(await withoutWordsThrown(async (one: number, other: number) => one + other)(1, 2)).toBe(3);
});
