import { play } from '../demo/play.ts';
import { storiesOf } from '../demo/stories.ts';
import { lookAt } from '../pages/render.ts';
import type { Endpoint } from './endpoint.ts';

/** The one that `npm run demo` has where none is given. */
export const demoSeed = 1;

/** `POST /local/demo`: what `npm run demo` does, to this service by itself. Answers when it is done. */
export const makeDemo: Endpoint = async ({ url, outbox }) => {
  const before = String(outbox.count());
  await play(url, storiesOf(demoSeed), demoSeed);
  return lookAt('/local', { before });
};
