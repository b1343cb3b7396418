import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { respond } from '../http/response.ts';
import { type Loopback, listen, readBytes, stop } from '../loopback.ts';
import { signingKey } from './key.ts';
import { signInLostPage, signInPage } from './page.ts';
import { personCalled } from './people.ts';
import { mintToken, openProvider } from './provider.ts';
import { mount, type ProviderData } from './settings.ts';

/**
 * Serves the provider under its mount, its sign-in page, and beside them `/token/SUBJECT`, which nobody but the local
 * server can reach.
 */
export async function serveProvider({ folder, url }: ProviderData): Promise<Loopback> {
  const provider = openProvider(url, await signingKey(folder));
  const protocol = provider.callback();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const subject = /^\/token\/(.+)$/.exec(path)?.[1];
    const answered =
      subject === undefined
        ? path.startsWith(`${mount}/sign-in/`)
          ? signIn(provider, request, response)
          : protocol(Object.assign(request, { originalUrl: path, url: path.slice(mount.length) }), response)
        : mintToken(provider, decodeURIComponent(subject)).then((token) => void response.end(token));
    answered.catch(() => respond(response, 'GET', { statusCode: 500 }));
  });
  const port = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}`, close: () => stop(server) };
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET' } = request;
  const underWay = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!underWay) return respond(response, method, signInLostPage());
  if (method !== 'POST') return respond(response, method, signInPage(200));
  const form = new URLSearchParams((await readBytes(request)).toString('utf8'));
  const person = personCalled(form.get('subject') ?? undefined);
  if (!person) return respond(response, method, signInPage(422));
  await provider.interactionFinished(request, response, {
    login: { accountId: person.subject, remember: false },
  });
}
