// Addresses that a name from a stranger's pull request must not lead to.

import { BlockList, isIPv6 } from 'node:net';

/** Never a registry, whatever is listed: link-local (cloud metadata among them), multicast and reserved addresses. */
const NEVER = blockList([
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 3],
  ['::', 128],
  ['fe80::', 10],
  ['ff00::', 8],
  ['fd00:ec2::254', 128],
]);

/** Networks of one's own: only for a registry that the configuration names. Source: IANA's special-purpose registries. */
const PRIVATE = blockList([
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fec0::', 10],
]);

/** An IPv4 address inside an IPv6 one (NAT64, 6to4): judged by what it leads to. */
const EMBEDDED = /^(?:64:ff9b::|2002:)/i;

function blockList(networks: [string, number][]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of networks)
    list.addSubnet(address, prefix, isIPv6(address) ? 'ipv6' : 'ipv4');
  return list;
}

/**
 * Whether a connection to an address may be opened.
 * @param address as the resolver gives it; IPv4 inside IPv6 (`::ffff:…`) counts as IPv4
 * @param listed the configuration names the host, so a network of one's own is meant
 */
export function mayConnect(address: string, listed: boolean): boolean {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (NEVER.check(address, family) || EMBEDDED.test(address)) return false;
  return listed || !PRIVATE.check(address, family);
}
