import { describe, expect, test } from 'vitest';
import { isOnThisMachine, webhookFault } from '../../functions/http/webhook-url.ts';

const good = 'https://cases.authority.example/longstop?of=walsall';

test('the name of a public host by HTTPS will do', () => {
  for (const url of [good, 'https://authority.example', 'https://Authority.Example:443/a/b'])
    expect(webhookFault(url, false)).toBeUndefined();
});

describe('whatever else is refused, with what to do', () => {
  test.each([
    ['another protocol', 'http://cases.authority.example/', 'Use https.'],
    ['no address at all', 'cases.authority.example', 'such as https://'],
    ['a file', 'file:///etc/passwd', 'Use https.'],
    ['an address in figures', 'https://192.0.2.1/', 'name of a public host'],
    ['the same as one number', 'https://3221225985/', 'name of a public host'],
    ['the same in hexadecimal', 'https://0xc0.0.2.1/', 'name of a public host'],
    ['an address of IPv6', 'https://[2001:db8::1]/', 'name of a public host'],
    ['the address of cloud metadata', 'https://169.254.169.254/latest/', 'name of a public host'],
    ['this machine', 'https://localhost/', 'name of a public host'],
    ['this machine, more deeply', 'https://a.localhost/', 'name of a public host'],
    ['a name of one part', 'https://intranet/', 'name of a public host'],
    ['a name of a network of its own', 'https://cases.internal/', 'name of a public host'],
    ['a name with a full stop at its end', 'https://localhost./', 'name of a public host'],
    ['a user name', 'https://longstop@authority.example/', 'user name and the password'],
    ['a user name that looks like the host', 'https://authority.example@other.example/', 'user name and the'],
    ['a password', 'https://a:b@authority.example/', 'user name and the password'],
    ['another port', 'https://authority.example:8443/', 'port'],
    ['a fragment', 'https://authority.example/#a', '#'],
    ['an empty fragment', 'https://authority.example/#', '#'],
    ['a backslash', 'https://authority.example\\@other.example/', 'such as https://'],
    ['a space', ' https://authority.example/', 'such as https://'],
    ['a line break', 'https://authority.example/\n', 'such as https://'],
    ['no slashes', 'https:authority.example', 'such as https://'],
    ['a name written in percent signs', 'https://%61uthority.example/', 'such as https://'],
    ['a name in other letters', 'https://authority.еxample/', 'such as https://'],
    ['this machine by its number, in AWS', 'http://127.0.0.1:8080/', 'Use https.'],
  ])('%s', (_, url, fix) => {
    expect(webhookFault(url, false)).toContain(fix);
  });

  test('more than 300 characters', () => {
    const begins = 'https://authority.example/';
    expect(webhookFault(begins.padEnd(300, 'a'), false)).toBeUndefined();
    expect(webhookFault(begins.padEnd(301, 'a'), false)).toContain('300');
  });
});

describe('where the service runs on one machine', () => {
  test('a port of that machine will do too', () => {
    for (const url of ['http://127.0.0.1:8080/hook', 'http://127.0.0.1:8080', good])
      expect(webhookFault(url, true)).toBeUndefined();
  });

  test.each([
    'http://127.0.0.1/',
    'http://127.0.0.1:99999/',
    'http://127.0.0.1:80@authority.example/',
    'http://127.0.0.2:8080/',
    'http://localhost:8080/',
    'http://127.0.0.1:8080/#a',
    'http://authority.example/',
  ])('but not %s', (url) => {
    expect(webhookFault(url, true)).toBeDefined();
  });

  test('that is known by its public address', () => {
    expect(isOnThisMachine({ publicUrl: 'http://127.0.0.1:3000' })).toBe(true);
    for (const publicUrl of ['https://longstop.example', 'http://127.0.0.1.longstop.example:80'])
      expect(isOnThisMachine({ publicUrl })).toBe(false);
  });
});
