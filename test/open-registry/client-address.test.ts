import { describe, expect, it } from 'vitest'
import { makeClientOf } from '../../src/open-registry/client-address.ts'

type Request = Parameters<ReturnType<typeof makeClientOf>>[0]
const from = (remoteAddress: string | undefined, forwarded?: string): Request =>
  ({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as Request

describe('whom a request comes from', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0001::', '2001:db8:1:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    [undefined, 'unknown'],
  ])('%s is %s', (address, client) => expect(makeClientOf(false)(from(address))).toBe(client))

  it('believes nobody about another address unless it was told to', () => {
    expect(makeClientOf(false)(from('198.51.100.1', '203.0.113.9'))).toBe('198.51.100.1')
    expect(makeClientOf(true)(from('198.51.100.1', '203.0.113.9'))).toBe('203.0.113.9')
  })
  it.each([
    ['what the client wrote before it', '6.6.6.6, 7.7.7.7, 203.0.113.9', '203.0.113.9'],
    ['no address', 'somebody', '198.51.100.1'],
    ['an injection', "1.1.1.1', DROP", '198.51.100.1'],
    ['nothing', '', '198.51.100.1'],
    ['an IPv6 address', '2001:db8:a:b:c:d:e:f', '2001:db8:a:b::/64'],
  ])('of a trusted proxy takes its own last word: %s', (_name, forwarded, client) =>
    expect(makeClientOf(true)(from('198.51.100.1', forwarded))).toBe(client),
  )
})
