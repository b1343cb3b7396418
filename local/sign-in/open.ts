import type { LocalRequest } from '../http/server.ts';
import type { Loopback } from '../loopback.ts';
import { openThread } from '../thread.ts';
import { forward } from './forward.ts';
import { mount, type ProviderData } from './settings.ts';

/** The authority's sign-in service, on this machine: an OpenID provider. */
export interface SignIn {
  /** What its tokens name as their issuer; its discovery document is under this address. */
  readonly issuer: string;
  /** An access token for somebody, valid for twelve hours of the service's clock. */
  token(subject: string): Promise<string>;
  /** Hands a request under the provider's mount on to it. */
  answer(request: LocalRequest): Promise<unknown>;
  close(): Promise<void>;
}

/** The provider is started by the first who needs it: most who start the service never sign in. */
export function openSignIn(data: ProviderData): SignIn {
  let thread: Promise<Loopback> | undefined;
  const started = (): Promise<Loopback> => {
    thread ??= openThread(new URL('thread.ts', import.meta.url), data).catch((error) => {
      thread = undefined;
      throw error;
    });
    return thread;
  };
  return {
    issuer: `${data.url}${mount}`,
    async token(subject) {
      const response = await fetch(`${(await started()).url}/token/${encodeURIComponent(subject)}`);
      if (!response.ok) throw new Error('The provider gives no token');
      return response.text();
    },
    answer: async (request) => forward(request, (await started()).url, new URL(data.url).host),
    async close() {
      await (await thread)?.close();
    },
  };
}
