/** Which IP addresses lead to the public internet. */
import { BlockList } from 'node:net';

/** Special-purpose blocks by the registries of IANA: this host, private and shared networks, link-local, tests, multicast. */
const notPublic = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ],
  /** Of IPv6 only 2000::/3 is public at all; these parts of it stand for IPv4 addresses, or for examples. */
  ipv6: [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
} as const;

const blocked = new BlockList();
for (const [network, prefix] of notPublic.ipv4) blocked.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of notPublic.ipv6) blocked.addSubnet(network, prefix, 'ipv6');
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one of the public internet. An IPv4 address within an IPv6 one never is. */
export function isPublicAddress(address: string, family: 4 | 6): boolean {
  if (family === 4) return !blocked.check(address, 'ipv4');
  return global.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}
