/**
 * `GET /procedures` and `GET /procedures/{authority}`: the rules of each authority, as its manager signs them off. Open to
 * all by the documents alone; people of the authority see what it has set besides.
 */
import { createHash } from 'node:crypto';
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { usualPractice } from '../../domain/catalogue/practice.ts';
import { isAuthority } from '../../domain/vocabulary/authorities.ts';
import { listView } from '../../web/procedures/list.ts';
import { procedureView } from '../../web/procedures/procedure.ts';
import { arrangementsOf, calendarOf } from '../case/arrangements.ts';
import { forAll } from './for-all.ts';
import { lost } from './lost.ts';
import { type Page, show } from './page.ts';

export const listProcedures: Page = async (_ports, request) =>
  forAll(request, show(request, listView(request.language)));

export const showProcedures: Page = async (ports, request) => {
  const authority = request.event.pathParameters?.authority ?? '';
  if (!isAuthority(authority)) return lost(request, 'notFound', 404);
  const usual = usualPractice(calendarOf(await ports.calendars.published(), unsetSettings.division));
  const isOwn = request.person?.authority === authority;
  const own = isOwn ? (await arrangementsOf(ports, authority)).practice : undefined;
  const view = procedureView({ authority, usual, markOf, ...(own && { own }) }, request.language);
  return forAll(request, show(request, view));
};

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
