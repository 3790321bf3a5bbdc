import { describe, expect, it } from 'vitest'
import { PLANTS_A_PAGE, plantsFor } from '../../src/cli/corpus-plants.ts'
import { isExampleNumber } from '../../src/core/catalogue.ts'
import { contextOf, parseNumber } from '../../src/core/parse.ts'
import { catalogue } from '../../src/schemes/about/index.ts'

const TODAY = '2026-11-21'
const count = (plants: ReturnType<typeof plantsFor>, ...kinds: readonly string[]): number =>
  plants.filter(({ expected }) => kinds.includes(expected)).length

describe('plantsFor', () => {
  it('plants possible numbers of the example block only, no number twice', () => {
    const plants = [0, 1, 14].flatMap((page) => plantsFor(page, page === 1 ? undefined : 'EX-1', TODAY))
    expect(plants).toHaveLength(3 * PLANTS_A_PAGE)
    expect(new Set(plants.map(({ record }) => `${record.scheme} ${record.number}`)).size).toBe(plants.length)
    for (const { record, printed } of plants) {
      const scheme = catalogue.get(record.scheme)?.scheme
      const reading = scheme && parseNumber(scheme, printed, contextOf(TODAY))
      expect(reading).toMatchObject({ kind: 'number', number: { compact: record.number } })
      if (reading?.kind === 'number') expect(isExampleNumber(catalogue, reading.number)).toBe(true)
    }
  })

  it('plants about a third each where the page names a model', () => {
    const plants = plantsFor(0, 'EX-1', TODAY)
    expect(count(plants, 'confirmed')).toBe(8)
    expect(count(plants, 'other-product')).toBe(8)
    expect(count(plants, 'suspended', 'revoked', 'cancelled', 'expired', 'in-renewal')).toBe(9)
  })

  it('expects at most a quarter to stay open, and only where the page names no model', () => {
    const plants = plantsFor(0, undefined, TODAY)
    expect(count(plants, 'genuine')).toBe(6)
    expect(count(plants, 'confirmed', 'other-product')).toBe(0)
  })

  it('covers every status and a date gone by', () => {
    const records = plantsFor(0, undefined, TODAY).map(({ record }) => record)
    const statuses = new Set(records.map(({ status }) => status))
    expect([...statuses].sort()).toEqual(['cancelled', 'expired', 'in-renewal', 'revoked', 'suspended', 'valid'])
    const isPast = ({ status, validUntil = '' }: (typeof records)[number]): boolean =>
      status === 'valid' && validUntil < TODAY
    expect(records.filter(isPast).length).toBeGreaterThan(1)
  })
})
