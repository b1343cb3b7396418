import type { SourcesWords } from './words.ts';

export const english: SourcesWords = {
  title: 'Sources',
  intro: 'Systems that may post what happened in your cases. Whoever operates Longstop registers them.',
  nothing: 'No source has posted for your authority yet. One that is registered is shown here once it has.',
  lastPosted: 'Last posted',
  never: 'Has not posted yet',
  ago: (days) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
  secrets: 'Signing secrets at that time',
  secretsThen: (count) => (count >= 2 ? '2: one is being replaced by the other' : count === 1 ? '1' : 'none'),
  notKnown: 'Not known until it posts',
  silent:
    'Nothing for a week or more. Ask whoever runs it whether it still works: what is not posted has no deadline.',
  replace: {
    title: 'Replacing a secret',
    why: 'A page in a browser neither shows nor changes a secret: the function behind these pages is not let at them, so that nobody who breaks into a page could post in the name of a source. Whoever operates Longstop does it, each year, and when somebody leaves who has seen it. Send them this page.',
    steps: [
      'Put a new secret beside the old one. Both are good from then on.',
      'Wait five minutes, hand the new one to whoever runs the source by a way that keeps it secret, and have the source sign with it.',
      'When it signs with the new one only, take the old one out. Five minutes later it is refused everywhere.',
    ],
    first: 'To put the new one beside the old',
    last: 'To take the old one out',
    at: 'The number of secrets above changes to 2 when the source posts after the first step, and back to 1 after the last.',
    stop: 'If others may know a secret, ask at once: it is then replaced without a second beside it.',
  },
};
