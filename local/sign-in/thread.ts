/** The thread that the OpenID provider runs in, with the time of the service for its own. */
import { serveThread } from '../thread.ts';
import type { ProviderData } from './settings.ts';
import { liveBy } from './time.ts';

await serveThread<ProviderData>(async (data) => {
  if (data.time) liveBy(data.time);
  const { serveProvider } = await import('./server.ts');
  return serveProvider(data);
});
