import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLimiter } from '../../src/open-registry/rate-limit.ts'

describe('the limit of a client', () => {
  it('gives no more than burst and time earn, whatever the clock does', () => {
    const steps = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 100 })
    fc.assert(
      fc.property(steps, (stepsMs) => {
        const take = makeLimiter({ burst: 5, perSecond: 2 })
        let nowMs = 0
        let earned = 5
        let taken = 0
        for (const stepMs of stepsMs) {
          nowMs += stepMs
          earned += (Math.max(0, stepMs) / 1000) * 2
          const { allowed, remaining, waitSeconds } = take('a', nowMs)
          if (allowed) taken++
          expect(taken).toBeLessThanOrEqual(earned)
          expect(remaining).toBeGreaterThanOrEqual(0)
          expect(remaining).toBeLessThan(5)
          expect(waitSeconds).toBeGreaterThanOrEqual(0)
          expect(waitSeconds).toBeLessThanOrEqual(3)
        }
      }),
    )
  })
  it('a clock set back does not shut anybody out', () => {
    const take = makeLimiter({ burst: 1, perSecond: 1 })
    expect(take('a', 10_000_000).allowed).toBe(true)
    expect(take('a', 0)).toMatchObject({ allowed: false, waitSeconds: 1 })
    expect(take('a', 1000).allowed).toBe(true)
  })
  it('remembers only so many clients', () => {
    const take = makeLimiter({ burst: 1, perSecond: 0.001 })
    expect([take('first', 0).allowed, take('first', 0).allowed]).toEqual([true, false])
    for (let i = 0; i < 20_000; i++) take(`other ${i}`, 0)
    expect(take('first', 0).allowed).toBe(true)
  })
})
