import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePost } from '../../src/open-registry/webhook-delivery-post.ts'
import { findTarget, isPublicAddress } from '../../src/open-registry/webhooks-address.ts'

describe('a public address', () => {
  it.each([
    '1.1.1.1',
    '93.184.215.14',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::1',
  ])('is %s', (address) => expect(isPublicAddress(address)).toBe(true))
  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...[
      '192.0.0.8',
      '192.0.2.1',
      '192.88.99.1',
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '64:ff9b::7f00:1',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      'fec0::1',
      'ff02::1',
    ],
    ...[
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '3fff::1',
      '100::1',
      '4000::1',
      'fe80::1%eth0',
      '',
      'localhost',
      '127.1',
      '0x7f.1',
    ],
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false))
  it('is never one that is written as IPv4 inside of IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => !isPublicAddress(`::ffff:${address}`) && !isPublicAddress(`::${address}`)),
    )
  })
})

describe('a target', () => {
  const find = (text: string, addresses: readonly string[]) => findTarget(text, async () => addresses, false)
  it('is one of the checked addresses', async () => {
    expect(await find('https://shop.example/hook', ['1.1.1.1', '1.0.0.1'])).toMatchObject({
      kind: 'target',
      address: '1.1.1.1',
    })
  })
  it('is none when one of the addresses is not public', async () => {
    expect(await find('https://shop.example/hook', ['1.1.1.1', '10.0.0.1'])).toEqual({
      kind: 'refused',
      why: 'Not a public address.',
    })
    expect(await find('https://shop.example/hook', [])).toEqual({ kind: 'refused', why: 'The name was not found.' })
    expect(await findTarget('https://shop.example', () => Promise.reject(new Error('ENOTFOUND')), false)).toMatchObject(
      { kind: 'refused' },
    )
  })
})

describe('a post', () => {
  let seen = 0
  const server = createServer((_, response) => {
    seen += 1
    response.writeHead(204).end()
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('connects to the address that was checked, whatever the name says elsewhere', async () => {
    const post = makePost({ timeoutMs: 1000, allowPrivate: true, resolve: async () => ['127.0.0.1'] })
    expect(await post(`http://receiver.invalid:${port}/`, {}, '{}')).toEqual({ kind: 'answered', status: 204 })
    expect(seen).toBe(1)
  })
  it('does not connect where it may not', async () => {
    const post = makePost({ timeoutMs: 1000, allowPrivate: false, resolve: async () => ['127.0.0.1'] })
    expect(await post(`https://receiver.invalid:${port}/`, {}, '{}')).toEqual({
      kind: 'failed',
      why: 'Not a public address.',
    })
    expect(await post(`http://127.0.0.1:${port}/`, {}, '{}')).toEqual({ kind: 'failed', why: 'Only https.' })
    expect(seen).toBe(1)
  })
  it('fails as a value where nobody speaks TLS, or nobody listens', async () => {
    const post = makePost({ timeoutMs: 1000, allowPrivate: true })
    expect((await post(`https://127.0.0.1:${port}/`, {}, '{}')).kind).toBe('failed')
    expect(await post('http://127.0.0.1:1/', {}, '{}')).toEqual({ kind: 'failed', why: 'ECONNREFUSED' })
  })
})
