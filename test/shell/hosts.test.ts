import { describe, expect, test } from 'vitest'
import { covers, hostOf, isLoopback, maySetSite, overlap, patternOfSite, patternOfUrl } from '../../src/shell/hosts.ts'

describe('hostOf', () => {
  test.each([
    ['https://Shop.Example:8443/a?b', 'shop.example'],
    ['http://127.0.0.1:8787/', '127.0.0.1'],
    ['chrome://extensions', ''],
    ['not an address', ''],
    [undefined, ''],
  ])('%s → "%s"', (url, host) => expect(hostOf(url)).toBe(host))
})

describe('patterns', () => {
  test.each([
    ['shop.example', '*://*.shop.example/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['localhost', '*://localhost/*'],
  ])('site %s → %s', (site, pattern) => expect(patternOfSite(site)).toBe(pattern))

  test.each([
    ['https://register.example:8443/v1', 'https://register.example/*'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1/*'],
    ['ftp://register.example', undefined],
    ['nonsense', undefined],
  ])('register %s → %s', (url, pattern) => expect(patternOfUrl(url)).toBe(pattern))

  test.each([
    ['*://*.shop.example/*', 'https://shop.example/p', true],
    ['*://*.shop.example/*', 'http://m.shop.example:8080/p', true],
    ['*://*.shop.example/*', 'https://otherhop.example/', false],
    ['*://*.shop.example/*', 'https://evilshop.example/', false],
    ['*://*.shop.example/*', 'https://shop.example.evil.example/', false],
    ['https://shop.example/*', 'http://shop.example/', false],
    ['https://shop.example/*', 'https://m.shop.example/', false],
    ['*://*/*', 'https://anything.example/', true],
    ['<all_urls>', 'https://anything.example/', true],
    ['*://*/*', 'file:///etc/passwd', false],
    ['rubbish', 'https://shop.example/', false],
  ])('%s covers %s: %s', (pattern, url, expected) => expect(covers(pattern, url)).toBe(expected))
})

test.each([
  ['*://*.a.example/*', 'https://*.a.example/*', 'https://*.a.example/*'],
  ['*://*.a.example/*', 'http://m.a.example/*', 'http://m.a.example/*'],
  ['*://*.a.example/*', '*://a.example/*', '*://a.example/*'],
  ['*://*.a.example/*', '*://*.m.a.example/*', '*://*.m.a.example/*'],
  ['http://127.0.0.1/*', '*://127.0.0.1/*', 'http://127.0.0.1/*'],
  ['*://*.a.example/*', '*://*/*', '*://*.a.example/*'],
  ['*://*/*', '<all_urls>', '*://*/*'],
  ['https://*.a.example/*', 'http://*.a.example/*', undefined],
  ['*://*.a.example/*', '*://*.ba.example/*', undefined],
  ['*://*.a.example/*', '*://*.b.example/*', undefined],
  ['*://a.example/*', '*://m.a.example/*', undefined],
  ['*://*.a.example/*', 'file:///*', undefined],
])('%s and %s share %s', (one, other, shared) => {
  expect(overlap(one, other)).toBe(shared)
  expect(overlap(other, one)).toBe(shared)
})

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['[::1]', true],
  ['127.0.0.1.evil.example', false],
  ['128.0.0.1', false],
])('%s is this machine: %s', (host, expected) => expect(isLoopback(host)).toBe(expected))

test.each([
  [undefined, 'any.example', true],
  [['registers'], 'any.example', true],
  [['sites'], 'shop.example', true],
  [['sites'], 'www.shop.example', true],
  [['sites'], 'othershop.example', false],
  [['sites'], 'any.example', false],
])('decided: %o, %s may be chosen: %s', (decided, host, may) =>
  expect(maySetSite({ sites: ['shop.example'], ...(decided ? { decided } : {}) }, host)).toBe(may),
)
