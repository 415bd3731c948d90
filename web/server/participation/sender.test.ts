import { describe, expect, it } from 'vitest'
import { senderOf } from './sender.ts'

describe('where something comes from', () => {
  it.each([
    ['203.0.113.7', undefined, '203.0.113.7'],
    ['::ffff:203.0.113.7', undefined, '203.0.113.7'],
    // Behind a proxy on the same machine or in the same network.
    ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['::1', '203.0.113.7', '203.0.113.7'],
    ['172.18.0.3', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    // Whoever is no neighbour may claim what they like.
    ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['127.0.0.1', 'irgendwas', '127.0.0.1'],
    [undefined, undefined, ''],
  ])('%s, for whom a proxy says %s, is %s', (remote, forwarded, sender) => {
    expect(senderOf(remote, forwarded)).toBe(sender)
  })

  it('is one household where the new kind of address gives it many', () => {
    const addresses = ['2001:db8:0:1::7', '2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:0db8:0000:0001:0:0:0:1']
    expect(new Set(addresses.map(address => senderOf(address, undefined)))).toEqual(new Set(['2001:db8:0:1']))
    expect(senderOf('2001:db8:0:2::7', undefined)).toBe('2001:db8:0:2')
  })
})
