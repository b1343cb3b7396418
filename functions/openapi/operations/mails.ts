/** The page behind a mail's link. It answers in HTML, errors too. */
import * as z from 'zod';
import type { OperationsByRoute } from '../operation.ts';

const page = { mediaType: 'text/html' };
const unknown = { what: 'The link is not known, or no longer valid.', body: page };
const path = {
  token: { schema: z.string(), what: 'From the mail.', example: 'the-token-of-a-link-in-a-mail' },
};

const form = z.object({
  read: z.literal('yes').describe('That the recipient has read the notice.'),
});

export const mailOperations = (): OperationsByRoute => ({
  'GET /a/{token}': {
    id: 'showAcknowledgement',
    group: 'Mails',
    summary: 'Show what would be acknowledged',
    description: 'Changes nothing, however often it is fetched.',
    path,
    answers: { 200: { what: 'What will be recorded, and a form to do it.', body: page }, 404: unknown },
    problems: [],
  },
  'POST /a/{token}': {
    id: 'acknowledge',
    group: 'Mails',
    summary: 'Acknowledge a notice',
    description:
      'Records once that the recipient has read it. Done again, it changes nothing. No deadline is met by it.',
    path,
    body: { form },
    answers: {
      200: { what: 'Recorded.', body: page },
      400: { what: 'The box was not ticked. Nothing was recorded.', body: page },
      404: unknown,
    },
    problems: [],
  },
});
