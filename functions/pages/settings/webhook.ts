/** `/settings/webhook`: which address of the authority's own systems is told of changes. */
import { webhookPage } from '../../../web/settings/webhook/webhook.ts';
import { isOnThisMachine, webhookFault } from '../../http/webhook-url.ts';
import type { PageForPerson } from '../page.ts';
import { answerForm } from './form.ts';

export const webhook: PageForPerson = (ports, request) =>
  answerForm<string, 'address'>(ports, request, {
    to: '/settings/webhook',
    draftOf: ({ settings }) => settings.webhook?.url ?? '',
    read: (form) => (form.get('url') ?? '').trim(),
    check(url) {
      if (url === '') return { sections: { webhook: null } };
      const isAtFault = webhookFault(url, isOnThisMachine(ports.settings)) !== undefined;
      return isAtFault ? { faults: [{ field: 'url', is: 'address' }] } : { sections: { webhook: { url } } };
    },
    page: ({ record: { settings } }, typed, faults) =>
      webhookPage({ url: settings.webhook?.url, typed }, faults, request.phrases),
  });
