/** Posting a milestone. */
import * as z from 'zod';
import { sourceName } from '../../settings/sources.ts';
import type { Examples } from '../examples/examples.ts';
import type { OperationsByRoute } from '../operation.ts';

export const milestoneOperations = (examples: Examples): OperationsByRoute => {
  const answer = { schema: 'MilestoneAnswer', example: examples.milestoneAnswer } as const;
  const leadsTo = {
    readCase: { case: '$response.body#/case' },
    readEvidence: { case: '$response.body#/case' },
  };
  return {
    'POST /v1/sources/{source}/milestones': {
      id: 'postMilestone',
      group: 'Milestones',
      summary: 'Post a milestone',
      description:
        'Records what happened in a case and answers with every deadline that it opened, met, moved or withdrew. Nothing ' +
        'is answered before it is durable. A milestone older than others of the case is taken as if it had come in time. ' +
        'At most 20 KB. An unknown field anywhere is refused.',
      path: {
        source: {
          schema: z.string().regex(sourceName),
          what: 'The system that posts, as it was registered.',
          example: 'demo-walsall',
        },
      },
      body: { schema: 'Milestone', example: examples.referral },
      answers: {
        201: { what: 'Recorded.', body: answer, leadsTo },
        200: {
          what: 'Recorded before: the same webhook-id came with the same body. The answer is the one given then.',
          body: answer,
          leadsTo,
        },
      },
      problems: ['malformed', 'signature-invalid', 'conflict', 'too-large', 'not-understood'],
      signedBy: 'webhook',
    },
  };
};
