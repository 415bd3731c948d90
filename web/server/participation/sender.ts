import { BlockList, isIP, isIPv6 } from 'node:net'

const neighbours = new BlockList()
for (const [network, bits] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const)
  neighbours.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const)
  neighbours.addSubnet(network, bits, 'ipv6')

const plain = (address: string) => address.replace(/^::ffff:(?=\d)/i, '')
const isNeighbour = (address: string) => isIP(address) > 0 && neighbours.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/**
 * Which connection something comes from, to count by: the address, and of the new kind its first half, which is what a household has.
 * What a proxy in front of the site says is believed when it is a neighbour, and of that only what it has added itself.
 */
export function senderOf(remote: string | undefined, forwarded: string | readonly string[] | undefined): string {
  const near = plain(remote ?? '')
  const named = plain(String(forwarded ?? '').split(',').at(-1)?.trim() ?? '')
  const address = isNeighbour(near) && isIP(named) > 0 ? named : near
  return isIPv6(address) ? firstHalf(address) : address
}

function firstHalf(address: string): string {
  const [before = '', after] = address.split('::')
  const groups = before.split(':').filter(Boolean)
  const missing = after === undefined ? 0 : 8 - groups.length - after.split(':').filter(Boolean).length
  return [...groups, ...Array.from({ length: missing }, () => '0'), ...(after ?? '').split(':')].slice(0, 4).map(group => group.replace(/^0+(?=.)/, '')).join(':')
}
