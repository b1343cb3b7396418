/** Every page by its route. */
import type { Identity } from '../sign-in/identity.ts';
import { showAsset } from './assets.ts';
import { openLink } from './link.ts';
import { lost } from './lost.ts';
import type { Page, PageForPerson } from './page.ts';
import { signedIn, signedOut, signIn, signOut } from './sign-in.ts';

/** Pages open to all, by route. */
export const pagesWith = (identity: Identity): Readonly<Record<string, Page>> => ({
  'GET /assets/{name}': showAsset,
  'GET /sign-in': signIn(identity),
  'GET /signed-in': signedIn(identity),
  'GET /signed-out': signedOut,
  'POST /sign-out': signOut(identity),
  'GET /a/{token}': openLink,
  'POST /a/{token}': openLink,
});

/** Pages for people signed in, by route: functions/http/admissions.ts says who may. */
export const pagesForPeople: Readonly<Record<string, PageForPerson>> = {
  'GET /': async (_ports, request) => lost(request, 'notFound', 404),
};
