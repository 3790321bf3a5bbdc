import { expect, test } from 'vitest'
import { pageAddress } from '../../src/shell/page-address.ts'

test.each([
  ['https://item.example/item.htm?id=12&spm=a1.2.3&utm_source=x', 'https://item.example/item.htm?id=12'],
  ['https://shop.example/p?goods_id=9&uid=me&session_id=1&_ga=2', 'https://shop.example/p?goods_id=9'],
  [
    'https://shop.example/?route=product/product&product_id=44',
    'https://shop.example/?route=product/product&product_id=44',
  ],
  ['https://me:secret@shop.example/p#top', 'https://shop.example/p'],
  ['https://shop.example/#/goods/1', 'https://shop.example/#/goods/1'],
  [`https://shop.example/p?q=${'a'.repeat(80)}`, `https://shop.example/p?q=${'a'.repeat(80)}`],
  [`https://shop.example/p?q=${'a'.repeat(81)}`, 'https://shop.example/p'],
  ['chrome://settings', ''],
  ['javascript:alert(1)', ''],
  ['', ''],
  [undefined, ''],
])('%s', (address, expected) => expect(pageAddress(address)).toBe(expected))

test('an address that stays too long is only its site', () => {
  const fits = `https://shop.example/${'a'.repeat(2_000 - 21)}`
  expect(pageAddress(fits)).toBe(fits)
  expect(pageAddress(`${fits}a`)).toBe('https://shop.example')
})
