/** Every page by its route. */
import type { Identity } from '../sign-in/identity.ts';
import { showAsset } from './assets.ts';
import { pagesOfCases } from './cases/cases.ts';
import { askToRevokeFeed, createFeed, revokeFeed, showFeeds } from './feeds.ts';
import { giveTemplate, importCases, startImport } from './import.ts';
import { openLink } from './link.ts';
import { downloadNow, showNow, showNowPart } from './now.ts';
import type { Page, PageForPerson } from './page.ts';
import { listProcedures, showProcedures } from './procedures.ts';
import { settingsPages } from './settings/pages.ts';
import { signedIn, signedOut, signIn, signOut } from './sign-in.ts';
import { timelinessPages } from './timeliness/pages.ts';
import { downloadDate, showWorkOutADate } from './work-out-a-date.ts';

/** Pages open to all, by route. */
export const pagesWith = (identity: Identity): Readonly<Record<string, Page>> => ({
  'GET /assets/{name}': showAsset,
  'GET /sign-in': signIn(identity),
  'GET /signed-in': signedIn(identity),
  'GET /signed-out': signedOut,
  'POST /sign-out': signOut(identity),
  'GET /procedures': listProcedures,
  'GET /procedures/{authority}': showProcedures,
  'GET /work-out-a-date': showWorkOutADate,
  'GET /work-out-a-date.ics': downloadDate,
  'GET /a/{token}': openLink,
  'POST /a/{token}': openLink,
});

/** Pages for people signed in, by route: functions/http/admissions.ts says who may. */
export const pagesForPeople: Readonly<Record<string, PageForPerson>> = {
  ...pagesOfCases,
  'GET /settings/import': startImport,
  'POST /settings/import': importCases,
  'GET /settings/import/template': giveTemplate,
  'GET /': showNow,
  'GET /now': showNowPart,
  'GET /now.csv': downloadNow,
  ...timelinessPages,
  'GET /feeds': showFeeds,
  'POST /feeds': createFeed,
  'GET /feeds/{feed}/revocation': askToRevokeFeed,
  'POST /feeds/{feed}/revocation': revokeFeed,
  ...settingsPages,
};
