import { expect, test } from 'vitest'
import { REGIONS } from '../../src/shell/shop-regions.ts'
import { grantedAmong, groupShops } from '../../src/shell/shops.ts'
import { sites } from '../../src/sites/index.ts'

test('every shop with hosts stands in one region, and nothing else does', () => {
  const listed = Object.values(REGIONS).flat()
  const known = sites.filter(({ hosts }) => hosts.length > 0).map(({ id }) => id)
  expect([...listed].sort()).toEqual([...known].sort())
})

test.each([
  [['*://*.a.example/*'], ['a.example']],
  [['*://*/*'], ['a.example', 'b.example']],
  [['<all_urls>'], ['a.example', 'b.example']],
  [['https://*.a.example/*'], []],
  [['*://a.example/*'], []],
  [['https://*.a.example/*', 'http://*.a.example/*'], ['a.example']],
  [[], []],
])('%j grants %j', (granted, hosts) => expect(grantedAmong(granted, ['a.example', 'b.example'])).toEqual(hosts))

test('a shop of several countries counts as granted when all of them are', () => {
  const allegroIn = (granted: readonly string[]) =>
    groupShops(sites, granted)
      .flatMap(({ shops }) => shops)
      .find(({ id }) => id === 'allegro')
  const origins = allegroIn([])?.origins ?? []
  expect(origins.length).toBeGreaterThan(1)
  expect(allegroIn(origins)?.isGranted).toBe(true)
  expect(allegroIn(origins.slice(1))?.isGranted).toBe(false)
})
