/**
 * The pages people open, and what makes the links of mails useless.
 *
 * Triggered by the page routes of the API. Looking at a page changes nothing, however often a mail scanner fetches it; a
 * form that comes twice is taken once.
 */

import { revokeLinks } from './answers/revocation.ts';
import { onAws } from './aws/on-aws.ts';
import * as aws from './aws/openers.ts';
import { httpHandler } from './http/handler.ts';
import { admitted } from './http/person.ts';
import { squeezed } from './http/squeezed.ts';
import { answerPage } from './pages/answer.ts';
import type { Paging } from './pages/page.ts';
import { pagesWith } from './pages/pages.ts';

import type { Identity } from './sign-in/identity.ts';
import { openidIdentity } from './sign-in/openid.ts';

/** @param identity how people sign in */
export const web = (ports: Paging, identity: Identity = openidIdentity(ports)) => {
  const pages = pagesWith(identity);
  return httpHandler(ports.report, async (event) =>
    event.routeKey === 'POST /v1/cases/{case}/links/revocation'
      ? revokeLinks(ports, event, admitted(event, ports.settings))
      : squeezed(event, await answerPage(ports, event, pages)),
  );
};

export const handler = onAws((ports: Paging) => web(ports), {
  alarms: aws.alarms,
  announcements: aws.announcements,
  authorities: aws.authorities,
  calendars: aws.calendars,
  duties: aws.duties,
  feeds: aws.feeds,
  links: aws.links,
  logs: aws.logs,
  pageSecrets: aws.pageSecrets,
  restores: aws.restores,
  sources: aws.sources,
  worklist: aws.worklist,
});
