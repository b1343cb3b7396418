/** Headers of every answer: what was asked for stays with whoever asked, and is taken for what it says it is. */
export const guarded = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
} as const;
