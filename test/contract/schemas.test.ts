import { describe, expect, expectTypeOf, it } from 'vitest'
import { pathOf } from '../../src/contract/paths.ts'
import { PROBLEM_KINDS, problemKind, problemType } from '../../src/contract/problems.ts'
import * as wire from '../../src/contract/schemas.ts'
import type * as core from '../../src/core/words.ts'

const record = {
  scheme: 'cn-ccc',
  number: '2024000914000101',
  status: 'valid',
  validUntil: '2028-02-29',
  asOf: '2026-11-21T00:00:00Z',
}
const accepts = (over: Readonly<Record<string, unknown>>): boolean =>
  wire.CertificateRecord.safeParse({ ...record, ...over }).success

describe('a record on the wire', () => {
  it('is the record of the core, without who read it and when', () => {
    expectTypeOf<wire.CertificateRecord>().toExtend<Omit<core.CertificateRecord, 'source' | 'readAt' | 'spokenBy'>>()
    expectTypeOf<keyof wire.CertificateRecord>().toEqualTypeOf<
      Exclude<keyof core.CertificateRecord, 'source' | 'readAt' | 'spokenBy'>
    >()
    expect(accepts({})).toBe(true)
  })
  it.each([
    ['a day that does not exist', { validUntil: '2027-02-29' }],
    ['a day in another form', { validUntil: '29.02.2028' }],
    ['an instant without a zone', { asOf: '2026-11-21T00:00:00' }],
    ['an unknown status', { status: 'fine' }],
    ['an unknown kind of scope', { scopeKind: 'shop' }],
    ['a scheme that is a path', { scheme: '../admin' }],
    ['an endless holder', { holder: 'x'.repeat(301) }],
    ['an endless model', { models: ['x'.repeat(121)] }],
    ['too many models', { models: Array.from({ length: 501 }, (_, i) => `M${i}`) }],
    ['an empty number', { number: '' }],
    ['a number that is none', { number: 7 }],
  ])('is refused with %s', (_, over) => expect(accepts(over)).toBe(false))

  it('is accepted at the limits, and drops what it does not know', () => {
    expect(accepts({ holder: 'x'.repeat(300), models: Array.from({ length: 500 }, () => 'M') })).toBe(true)
    expect(wire.CertificateRecord.parse({ ...record, colour: 'blue' })).toEqual(record)
  })
})

describe('what a register says of itself', () => {
  const wellKnown = {
    version: 1,
    operator: { name: 'Example Register', url: 'https://register.example/' },
    demo: true,
    asOf: '2026-11-21T00:00:00Z',
    coverage: [{ scheme: 'cn-ccc', kind: 'demo', asOf: '2026-11-21T00:00:00Z', count: 5 }],
    total: 5,
    ranges: { maxBits: 16, epoch: 1, minimumEntries: 500 },
    languages: ['en'],
  }
  const accepts = (over: Readonly<Record<string, unknown>>): boolean =>
    wire.WellKnown.safeParse({ ...wellKnown, ...over }).success

  it('is accepted whole', () => expect(accepts({})).toBe(true))
  it.each([
    ['an address that is script', { operator: { name: 'x', url: 'javascript:alert(1)' } }],
    ['more bits than anyone may send', { ranges: { ...wellKnown.ranges, maxBits: 17 } }],
    ['a negative total', { total: -1 }],
    ['another version', { version: 2 }],
  ])('is refused with %s', (_, over) => expect(accepts(over)).toBe(false))
})

describe('problems', () => {
  it('have a type each, which leads back to them', () => {
    expect(new Set(PROBLEM_KINDS.map(problemType)).size).toBe(PROBLEM_KINDS.length)
    expect(PROBLEM_KINDS.map((kind) => problemKind(problemType(kind)))).toEqual(PROBLEM_KINDS)
    expect(problemKind('about:blank')).toBeUndefined()
  })
})

describe('an address', () => {
  it('carries its parameters escaped', () => {
    expect(pathOf('range', { bits: '3', prefix: 'a' })).toBe('/v1/ranges/3/a')
    expect(pathOf('certificate', { scheme: 'x', number: '../$&?' })).toBe('/v1/certificates/x/..%2F%24%26%3F')
  })
})
