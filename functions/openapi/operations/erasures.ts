/** What is held about somebody, and how it is erased. */
import { erasuresQuery } from '../../answers/erasures.ts';
import type { Examples } from '../examples/examples.ts';
import type { OperationsByRoute } from '../operation.ts';
import { casePath } from '../paths.ts';

export const erasureOperations = (examples: Examples): OperationsByRoute => ({
  'POST /v1/cases/{case}/erasure': {
    id: 'eraseCase',
    group: 'Data protection',
    summary: 'Have a case erased',
    description:
      'From then on the case answers nobody and nothing more is sent about it; within half an hour it is gone, and a proof ' +
      'is left. Milestones posted meanwhile are put off; later ones begin a new case. An open case is erased only where ' +
      'it should never have been one. Asked twice, the first decision stands.',
    path: casePath(examples),
    body: { schema: 'ErasureRequest', example: examples.erasureBody },
    answers: {
      202: {
        what: 'The decision is taken.',
        body: { schema: 'ErasureAnswer', example: examples.erasureAnswer },
      },
    },
    problems: ['malformed', 'not-yours', 'not-found', 'conflict', 'too-large', 'not-understood'],
  },
  'POST /v1/cases/{case}/links/revocation': {
    id: 'revokeLinks',
    group: 'Data protection',
    summary: 'Make the links in the mails of a case useless',
    description:
      'For when a mail went to somebody it was not meant for. The links of mails that are sent later work. Asked twice, ' +
      'the second finds nothing to revoke.',
    path: casePath(examples),
    answers: {
      200: {
        what: 'They are of no use any more.',
        body: { schema: 'Revocation', example: examples.revocation },
      },
    },
    problems: ['not-yours', 'not-found'],
  },
  'GET /v1/erasures': {
    id: 'listErasures',
    group: 'Data protection',
    summary: 'Read what was erased',
    description:
      'The proof of each erasure, without the reference of the case. With a reference, only those of that case are shown ' +
      'of each page.',
    query: erasuresQuery,
    answers: {
      200: { what: 'A page of erasures.', body: { schema: 'Erasures', example: examples.erasures } },
    },
    problems: ['not-yours', 'not-understood'],
  },
  'POST /v1/subject-access': {
    id: 'findAddress',
    group: 'Data protection',
    summary: 'Find what is held about an e-mail address',
    description:
      'Looks through a hundred cases at a time, open ones first: ask again with the cursor until there is none.',
    body: { schema: 'SubjectAccess', example: examples.subjectAccessBody },
    answers: {
      200: {
        what: 'Where the address occurs, and what was sent to it.',
        body: { schema: 'SubjectAccessAnswer', example: examples.subjectAccess },
      },
    },
    problems: ['malformed', 'not-yours', 'too-large', 'not-understood'],
  },
});
