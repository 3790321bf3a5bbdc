import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/open-registry/transparency.ts'

const hour = (count: number): string => new Date(Date.UTC(2026, 10, 1) + count * 3_600_000).toISOString()
const report = (hours: number | undefined, over: object = {}) => ({
  ...{ kind: 'other', scheme: 'cn-ccc', receivedAt: hour(0) },
  statuses: [
    { at: hour(0), status: 'received' },
    ...(hours === undefined ? [] : [{ at: hour(hours), status: 'closed' }]),
  ],
  ...over,
})
const many = (count: number, over?: object) => Array.from({ length: count }, () => report(undefined, over))

describe('the figures of reports', () => {
  it('say nothing of fewer than five, and round the rest down to five', () => {
    const cells = [0, 4, 5, 9, 10].map((count) => figuresOf(many(count), '2026-11-22').total)
    expect(cells).toEqual(['fewer than 5', 'fewer than 5', 5, 5, 10])
  })
  it('let no small cell be worked out from the others and the total', () => {
    const all = [...many(7), ...many(3, { kind: 'copied-badge', scheme: 'fsc-lic' })]
    const { total, kinds, schemes } = figuresOf(all, '2026-11-22')
    expect(total).toBe(10)
    expect(kinds).toEqual([
      { kind: 'copied-badge', reports: 'fewer than 5' },
      { kind: 'other', reports: 5 },
    ])
    expect(schemes).toEqual([
      { scheme: 'cn-ccc', reports: 5 },
      { scheme: 'fsc-lic', reports: 'fewer than 5' },
    ])
  })
  it('give the median and the ninth tenth by nearest rank, and none of fewer than five', () => {
    const times = (hours: readonly number[]) =>
      figuresOf(
        hours.map((one) => report(one)),
        '2026-11-22',
      ).toDecision
    expect(times([1, 2, 3, 4])).toEqual({ measured: 'fewer than 5' })
    expect(times([9, 1, 2, 3, 4])).toEqual({ measured: 5, medianHours: 3, p90Hours: 9 })
    expect(times([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ measured: 10, medianHours: 5, p90Hours: 9 })
  })
  it('tell the first answer from the end, and time nothing that was withdrawn', () => {
    const reviewed = {
      statuses: [
        { at: hour(0), status: 'received' },
        { at: hour(2), status: 'under-review' },
        { at: hour(8), status: 'confirmed' },
      ],
    }
    const withdrawn = { statuses: [{ at: hour(1), status: 'withdrawn' }] }
    const figures = figuresOf([...many(5, reviewed), ...many(5, withdrawn)], '2026-11-22')
    expect(figures.toFirstAnswer).toEqual({ measured: 5, medianHours: 2, p90Hours: 2 })
    expect(figures.toDecision).toEqual({ measured: 5, medianHours: 8, p90Hours: 8 })
    expect(figures.outcomes).toEqual([
      { outcome: 'confirmed', reports: 5 },
      { outcome: 'withdrawn', reports: 5 },
    ])
  })
})
