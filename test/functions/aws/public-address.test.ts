import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../functions/aws/public-address.ts';

test.each([
  '1.1.1.1',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.1.1',
  '223.255.255.255',
])('%s leads to the public internet', (address) => expect(isPublicAddress(address, 4)).toBe(true));

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
])('%s does not', (address) => expect(isPublicAddress(address, 4)).toBe(false));

test.each(['2606:4700:4700::1111', '2a00:1450:4009::1'])('%s leads to the public internet', (address) =>
  expect(isPublicAddress(address, 6)).toBe(true),
);

test.each([
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:1.1.1.1',
  '64:ff9b::a00:1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:a00:1::',
])('%s does not', (address) => expect(isPublicAddress(address, 6)).toBe(false));
