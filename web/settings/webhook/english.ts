import type { WebhookWords } from './words.ts';

export const english: WebhookWords = {
  title: 'Webhook',
  intro:
    'A system of yours can be told of every change of a deadline by a signed call. Calls hold ids, dates and statuses, and nothing about a person. No notice depends on them.',
  url: 'Address that is called',
  hint: 'For example https://cases.authority.example/longstop. It must be https, without a port, on a public host with a name.',
  secretFirst:
    'Calls are signed with a secret that whoever operates Longstop makes first and hands to whoever runs your system. Without it no call is made.',
  noSecretInIt: 'Put no secret into the address: managers and auditors can read it.',
  nothing: 'No system is called.',
  remove: 'Stop calling this address',
  removeEffect: 'Calls that wait are dropped.',
  faults: {
    address:
      'Enter an address such as https://cases.authority.example/longstop: https, no port, a public host by its name',
  },
};
