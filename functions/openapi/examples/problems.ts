/** An example of each problem. */
import type { ProblemCode, ProblemDetails } from '../../http/problem.ts';

export const problemExamples: Readonly<Record<ProblemCode, ProblemDetails>> = {
  malformed: { detail: 'The body is not JSON in UTF-8.', howToFix: 'Send JSON in UTF-8.' },
  'signature-invalid': {
    detail: 'The request is not signed by a current secret of a known source within the last five minutes.',
    howToFix: 'Sign webhook-id, webhook-timestamp and the body as sent, and check the clock.',
  },
  'not-signed-in': {
    detail: 'The bearer token is missing, not valid or expired.',
    howToFix: 'Sign in again and send the token as "Authorization: Bearer".',
  },
  'not-yours': { detail: 'Your sign-in is for another authority.', field: 'authority' },
  'not-found': { detail: 'Your authority has no case with this reference.', field: 'case' },
  conflict: {
    detail: 'This webhook-id was used for a different body before. Nothing was stored.',
    field: 'webhook-id',
    howToFix: 'Give every new milestone a webhook-id of its own.',
  },
  'too-large': { detail: 'A milestone has at most 20 KB.', howToFix: 'Send ids, not documents.' },
  'not-understood': {
    detail: 'The value is missing or is not one of those allowed.',
    field: 'data.method',
    howToFix: 'Use one of: telephone, in-person, written, multi-agency-form.',
  },
  'too-many': {
    detail: 'There were too many requests just now.',
    howToFix: 'Wait a second and send it again.',
  },
  'try-again': {
    detail: 'Nothing you sent was lost if you send it again.',
    howToFix: 'Send the same request again in a minute.',
  },
};
