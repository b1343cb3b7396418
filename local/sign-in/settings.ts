/** The client that Longstop's own pages are to the provider, and where it comes back to after the sign-in. */
export const client = { id: 'longstop-pages', callback: '/signed-in' } as const;

/** What access tokens are for; the API takes no other. */
export const audience = 'longstop';

/** Where the provider stands under the service's address. */
export const mount = '/local/oidc';

/** What the thread of the provider is told. */
export interface ProviderData {
  readonly folder: string;
  /** Where the service is: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Simulated time, in milliseconds since 1970 as one 64-bit integer; absent in real time. */
  readonly time?: SharedArrayBuffer;
}
