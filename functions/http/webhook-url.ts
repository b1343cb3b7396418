/** Where an authority's webhook may lead: to a public host by HTTPS, and nowhere else. */
import type { Settings } from '../settings/environment.ts';

/** Characters. */
export const longestUrl = 300;

/** Names of two parts or more, the last of letters: no number in it can be read as an address. */
const hostName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
/** Names that never lead to a public host. */
const inside = /\.(localhost|local|internal|intranet|lan|home|corp|private|arpa|onion)$/;
/** A backslash and what is not printed would be read as something else than what was written. */
const plain = /^[\x21-\x5b\x5d-\x7e]+$/;
const onThisMachineOnly = /^http:\/\/127\.0\.0\.1:\d{1,5}(\/[^#]*)?$/;

/** Whether the service runs on one machine: there its own address is one that no other machine can reach. */
export function isOnThisMachine({ publicUrl }: Pick<Settings, 'publicUrl'>): boolean {
  return publicUrl.startsWith('http://127.0.0.1:');
}

/** How to put right an address that a webhook may not have; nothing where it may. */
export function webhookFault(url: string, onThisMachine: boolean): string | undefined {
  if (url.length > longestUrl) return `Use an address of at most ${longestUrl} characters.`;
  if (!plain.test(url) || !URL.canParse(url)) return example;
  if (onThisMachine && onThisMachineOnly.test(url)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(url);
  const checks: readonly (readonly [boolean, string])[] = [
    [protocol === 'https:', 'Use https.'],
    [username === '' && password === '', 'Leave the user name and the password out: calls are signed.'],
    [port === '', 'Leave the port out: it is 443.'],
    [!url.includes('#'), 'Leave out what begins with #: it is never sent.'],
    [
      isPublicName(hostname),
      'Use the name of a public host, not an address in figures or a name of your own network.',
    ],
    [url.toLowerCase().startsWith(`https://${hostname}`), example],
  ];
  return checks.find(([holds]) => !holds)?.[1];
}

const example = 'Use an address such as https://cases.authority.example/longstop.';

function isPublicName(name: string): boolean {
  return hostName.test(name) && !inside.test(name);
}
