/**
 * Errors without anybody's words. What an error says may quote what somebody sent, so its message is never printed, and
 * its name only where it stands in code.
 */

/** What can go wrong by our own reckoning. */
export type FailureCode =
  | 'AddressNotPublic'
  | 'BankHolidaysNotAnswered'
  | 'CalendarChangedMeanwhile'
  | 'CallsNotTaken'
  | 'CertificateNotValid'
  | 'ConnectionRefused'
  | 'DeadlineGone'
  | 'EventsNotTaken'
  | 'FeedThereAlready'
  | 'NameNotFound'
  | 'NoWebhookSecret'
  | 'NotAnsweredInTime'
  | 'NotReached'
  | 'PlaceUnknown'
  | 'RestoreUnreadable'
  | 'SecretNotUnderstood'
  | 'TableNotActive'
  | 'TooManyWriters'
  | 'WebhookNotAllowed';

/** An error that says what it is called and nothing else: no message beside, no cause, no stack. */
class BareError extends Error {
  constructor(name: string) {
    super(name);
    this.name = name;
    this.stack = name;
  }
}

/** An error of our own, known by its code. */
export class Failure extends BareError {
  constructor(code: FailureCode) {
    super(code);
  }
}

/** Names that libraries give to plain errors, or AWS to errors that its SDK has no class for. */
const namesGiven: readonly string[] = [
  'AbortError',
  'AccessDeniedException',
  'ExpiredTokenException',
  'InternalFailure',
  'InvalidSignatureException',
  'NetworkingError',
  'ServiceUnavailable',
  'Throttling',
  'ThrottlingException',
  'TimeoutError',
  'UnrecognizedClientException',
  'ValidationException',
];

/**
 * What an error is called: the code of a failure of our own, a name of the list, or else the name of its class, which
 * stands in code and cannot come from outside. Never its message. `unknown` for what is no error.
 */
export function nameOfError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof BareError) return error.message;
  if (namesGiven.includes(error.name)) return error.name;
  const { name } = (Object.getPrototypeOf(error) as { constructor: { name: unknown } }).constructor;
  // The smaller half of zod puts a sign before it.
  const plain = typeof name === 'string' ? /^\$?([A-Z][A-Za-z0-9]{0,59})$/.exec(name)?.[1] : undefined;
  return plain ?? 'unknown';
}

/**
 * The same function, but an error that leaves it is without words: Lambda logs the message and stack of whatever a
 * handler throws, with everything hung on it.
 */
export function withoutWordsThrown<Arguments extends readonly unknown[], Result>(
  handler: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => {
    try {
      return await handler(...given);
    } catch (error) {
      throw new BareError(nameOfError(error));
    }
  };
}
