/** The service itself, and this document. */
import type { OperationsByRoute } from '../operation.ts';

const headers = { etag: 'A fingerprint: send it as if-none-match and get 304 while nothing has changed.' };
const unchanged = { what: 'The document is still the one with the fingerprint sent.', body: undefined };

export const serviceOperations = (): OperationsByRoute => ({
  'GET /health': {
    id: 'readHealth',
    group: 'Service',
    summary: 'Whether the service works',
    answers: {
      200: { what: 'Table and queues answer.', body: { schema: 'Health', example: { status: 'ok' } } },
    },
    problems: [],
  },
  'GET /openapi.json': {
    id: 'readContract',
    group: 'Service',
    summary: 'This contract for programs',
    description: 'OpenAPI 3.1, made from the schemas that requests are checked by.',
    answers: {
      200: { what: 'The document.', body: { mediaType: 'application/json' }, headers },
      304: unchanged,
    },
    problems: [],
  },
  'GET /docs': {
    id: 'showContract',
    group: 'Service',
    summary: 'This contract for people',
    description: 'One page without scripts and without anything from elsewhere.',
    answers: {
      200: { what: 'The page.', body: { mediaType: 'text/html' }, headers },
      304: unchanged,
    },
    problems: [],
  },
});
