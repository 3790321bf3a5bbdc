import { describe, expect, it } from 'vitest'
import { CertificateRecord } from '../../src/contract/schemas.ts'
import { isExampleNumber } from '../../src/core/catalogue.ts'
import { parseNumber } from '../../src/core/parse.ts'
import { isPlaceholder } from '../../src/core/validate.ts'
import type { Status } from '../../src/core/words.ts'
import { cast, UNSEEDED } from '../../src/open-registry/cast.ts'
import { seedRecords } from '../../src/open-registry/seed.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { TODAY } from './registry-of.ts'

const keyed = ({ scheme, number }: { scheme: string; number: string }): string => `${scheme}:${number}`
const records = seedRecords({ size: 5000, today: TODAY, catalogue })

/** True for a number that its scheme reads, in normal form, inside the block that is never issued. */
const isExample = ({ scheme, number }: { scheme: string; number: string }): boolean => {
  const entry = catalogue.get(scheme)
  const reading = entry && parseNumber(entry.scheme, number, { year: 2026 })
  return reading?.kind === 'number' && reading.number.compact === number && isExampleNumber(catalogue, reading.number)
}

describe('the seed', () => {
  it('has the size asked for, each number once, the cast among them', () => {
    expect(records).toHaveLength(5000)
    expect(new Set(records.map(keyed)).size).toBe(5000)
    expect(records.slice(0, cast.length)).toEqual(cast.map(({ record }) => record))
  })
  it('holds example numbers only, marked as demonstration, fit for the wire', () => {
    for (const record of records) {
      expect(isExample(record), keyed(record)).toBe(true)
      expect(record.demo).toBe(true)
      expect(CertificateRecord.safeParse({ ...record, asOf: `${TODAY}T00:00:00Z` }).success, keyed(record)).toBe(true)
    }
  })
  it('names examples as examples', () => {
    for (const { holder, productName, models = [] } of records) {
      expect(holder).toMatch(/^(?:示例|Example )/u)
      expect(productName).toMatch(/示例|Example/u)
      for (const model of models) expect(model).toMatch(/^(?:DEMO|EX)-/u)
    }
  })
  it('never holds the numbers kept for "absent"', () => {
    const held = new Set(seedRecords({ size: 60_000, today: TODAY, catalogue }).map(keyed))
    expect(UNSEEDED.length).toBeGreaterThanOrEqual(catalogue.size)
    for (const one of UNSEEDED) {
      expect(isExample(one), keyed(one)).toBe(true)
      expect(held.has(keyed(one))).toBe(false)
    }
  })
  it('is the same for the same size, seed and day, and another for another', () => {
    const options = { size: 300, seed: 7, today: TODAY, catalogue }
    expect(seedRecords(options)).toEqual(seedRecords(options))
    expect(seedRecords({ ...options, seed: 8 })).not.toEqual(seedRecords(options))
  })
  it('is mostly in force, with every status there is', () => {
    const statuses = [...new Set(records.map(({ status }) => status))]
    const countOf = (status: Status): number => records.filter((record) => record.status === status).length
    expect(statuses).toHaveLength(6)
    expect(countOf('valid') / records.length).toBeGreaterThan(0.8)
    for (const status of statuses) expect(countOf(status), status).toBeGreaterThan(50)
  })
  it('has statuses that fit their dates on the day', () => {
    for (const record of records.slice(cast.length)) {
      const { status, statusSince, issuedOn = '', validFrom, validUntil } = record
      expect(issuedOn <= (validFrom ?? issuedOn), keyed(record)).toBe(true)
      expect(statusSince === undefined, keyed(record)).toBe(status === 'valid')
      if (statusSince) expect(statusSince <= TODAY && statusSince > issuedOn, keyed(record)).toBe(true)
      if (validUntil) expect(validUntil < TODAY, keyed(record)).toBe(status === 'expired')
      if (record.scheme === 'cn-ccc') expect(record.number.slice(0, 4)).toBe(issuedOn.slice(0, 4))
    }
  })
})

describe('the cast', () => {
  it('plays every part once by name, in numbers that no manual prints', () => {
    expect(cast.length).toBeGreaterThanOrEqual(14)
    expect(new Set(cast.map(({ name }) => name)).size).toBe(cast.length)
    expect(new Set(cast.map(({ verdict }) => verdict))).toEqual(
      new Set(['confirmed', 'other-product', 'genuine', 'suspended', 'revoked', 'cancelled', 'expired', 'in-renewal']),
    )
    for (const { record } of cast) expect(isPlaceholder(record.number), record.number).toBe(false)
  })
})
