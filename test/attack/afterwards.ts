/** What must still be so when everything has been tried. */
import { whatDiffers } from './constant.ts';
import { milestone, signed, source, type Target } from './target.ts';

interface Check {
  readonly tries: string;
  /** What is not so. */
  readonly check: (target: Target) => Promise<string[]>;
}

export const afterwards: readonly Check[] = [
  { tries: 'unknown source and bad signature are answered alike', check: whatDiffers },
  {
    tries: 'prototypes are as they were',
    check: async () =>
      Object.keys(Object.prototype).length > 0 || 'x' in {} ? ['a prototype was changed'] : [],
  },
  { tries: 'a good post is taken in the midst of two hundred forged ones', check: postInAFlood },
  {
    tries: 'the link that was attacked still works',
    check: async ({ ask, link }) => {
      const headers = [['content-type', 'application/x-www-form-urlencoded']] as const;
      const { status } = await ask({ method: 'POST', path: link, headers, body: 'read=yes' });
      return status === 200 ? [] : [`it is answered ${status}`];
    },
  },
  {
    tries: 'the service is well',
    check: async ({ ask }) => {
      const { status } = await ask({ path: '/health' });
      return status === 200 ? [] : [`its health is ${status}`];
    },
  },
];

async function postInAFlood({ ask, secrets, now }: Target): Promise<string[]> {
  const body = JSON.stringify(milestone('GOOD-1'));
  const post = (secret: string, id: string) => ask(signed({ secret, body, id, timestamp: now }));
  const forged = Array.from({ length: 200 }, (_, nth) => post('whsec_Zm9yZ2Vk', `forged-${nth}`));
  const { status, milliseconds } = await post(secrets[source]!, 'good');
  const statuses = new Set((await Promise.all(forged)).map((answer) => answer.status));
  return [
    ...(status === 201 ? [] : [`it is answered ${status}`]),
    ...(milliseconds < 5000 ? [] : [`it took ${milliseconds.toFixed(0)} ms`]),
    ...([...statuses].join() === '401' ? [] : [`forged posts were answered ${[...statuses].join(', ')}`]),
  ];
}
