/** `/cases/{case}/links/revocation`: makes the links in all mails of a case so far useless. Twice changes nothing more. */
import { casePath } from '../../../web/case/shown.ts';
import { ownCase } from '../../answers/case.ts';
import { revokeLinksOf } from '../../answers/revocation.ts';
import { type PageForPerson, seeOther } from '../page.ts';

export const revokeFromPage: PageForPerson = async (ports, { event, person }) => {
  const { log } = await revokeLinksOf(ports, await ownCase(ports, person, event), person);
  return seeOther(`${casePath(log.key.reference)}?revoked=yes`);
};
