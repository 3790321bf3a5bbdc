import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byteClass,
  chooseBits,
  isPrefix,
  keysUnder,
  prefixOf,
  sha256Hex,
  wholeDigits,
} from '../../src/contract/ranges.ts'

const hexKey = fc.stringMatching(/^[0-9a-f]{64}$/u)
const bitCount = fc.integer({ min: 0, max: 16 })

/** Written apart from the code: the first bits of a key as text of 0 and 1. */
const bitsOf = (key: string, bits: number): string =>
  [...key]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('')
    .slice(0, bits)

describe('a prefix', () => {
  it.each([
    ['abcdef', 0, ''],
    ['abcdef', 1, '8'],
    ['abcdef', 3, 'a'],
    ['bbcdef', 3, 'a'],
    ['abcdef', 4, 'a'],
    ['abcdef', 5, 'a8'],
    ['abcdef', 16, 'abcd'],
  ])('of %s with %i bits is %s', (key, bits, prefix) => expect(prefixOf(key.padEnd(64, '0'), bits)).toBe(prefix))

  it('is shared by exactly the keys with the same first bits', () => {
    fc.assert(
      fc.property(hexKey, hexKey, bitCount, (one, other, bits) => {
        expect(prefixOf(one, bits) === prefixOf(other, bits)).toBe(bitsOf(one, bits) === bitsOf(other, bits))
      }),
    )
  })
  it('spans exactly the keys that have it', () => {
    fc.assert(
      fc.property(hexKey, hexKey, bitCount, (one, other, bits) => {
        const { first, last } = keysUnder(prefixOf(one, bits), bits)
        expect(other >= first && other <= last).toBe(prefixOf(other, bits) === prefixOf(one, bits))
      }),
    )
  })
  it.each([
    ['a', 3, true],
    ['b', 3, false],
    ['A', 3, false],
    ['a', 4, true],
    ['', 0, true],
    ['0', 0, false],
    ['a', 5, false],
    ['g', 4, false],
    ['abcd', 16, true],
  ])('"%s" with %i bits: %s', (prefix, bits, fits) => expect(isPrefix(prefix, bits)).toBe(fits))

  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [15, 3],
    [16, 4],
  ])('of %i bits has %i whole digits', (bits, digits) => expect(wholeDigits(bits)).toBe(digits))
})

describe('the bits a client sends', () => {
  it.each([
    [0, 16, 0],
    [499, 16, 0],
    [999, 16, 0],
    // 1000 would give ⌊log2(2)⌋ = 1 and 500 on average: every second answer would be too small.
    [1000, 16, 0],
    [1300, 16, 1],
    [5000, 16, 3],
    [5000, 2, 2],
    [8000, 16, 3],
    [1_000_000, 16, 10],
    [1_000_000_000, 16, 16],
  ])('of %i certificates, at most %i: %i', (total, maxBits, bits) => expect(chooseBits(total, maxBits)).toBe(bits))

  it('never exceed ⌊log2(total / 500)⌋ and leave a crowd with margin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 1_000_000_000 }), (total) => {
        const bits = chooseBits(total, 16)
        expect(bits).toBeLessThanOrEqual(Math.floor(Math.log2(total / 500)))
        const mean = total / 2 ** bits
        if (bits > 0) expect(mean - 4 * Math.sqrt(mean)).toBeGreaterThan(500)
      }),
    )
  })
})

describe('a byte class', () => {
  const KIB = 1024
  it.each([
    [0, 16],
    [1, 16],
    [16 * KIB, 16],
    [16 * KIB + 1, 32],
    [200 * KIB, 256],
    [256 * KIB, 256],
    [256 * KIB + 1, 320],
    [320 * KIB, 320],
    [320 * KIB + 1, 384],
  ])('of %i bytes is %i KiB', (length, kib) => expect(byteClass(length)).toBe(kib * KIB))
})

it('hashes as SHA-256 does', async () => {
  expect(await sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
