import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeAnswerCache } from '../../src/open-registry/answer-cache.ts'

const cacheOf = (maxBytes: number) => makeAnswerCache<string>({ maxBytes, bytesOf: (answer) => answer.length })
const ROOM = 1000

describe('a cache of answers', () => {
  it('makes an answer once, however many ask while it is being made', async () => {
    const cache = cacheOf(10_000)
    let made = 0
    const make = async (): Promise<string> => `answer ${++made}`
    const asked = [cache.get('a', make), cache.get('a', make), cache.get('a', make)]
    expect(await Promise.all(asked)).toEqual(['answer 1', 'answer 1', 'answer 1'])
    expect(await cache.get('a', make)).toBe('answer 1')
    expect(await cache.get('b', make)).toBe('answer 2')
    expect(made).toBe(2)
  })
  it('forgets a failure', async () => {
    const cache = cacheOf(10_000)
    const failing = cache.get('a', () => Promise.reject(new Error('gone')))
    await expect(failing).rejects.toThrow('gone')
    expect(await cache.get('a', async () => 'back')).toBe('back')
  })
  it('drops what was used longest ago', async () => {
    const cache = cacheOf(3 * ROOM)
    const answer = 'x'.repeat(700)
    for (const key of ['a', 'b', 'c']) await cache.get(key, async () => answer)
    await cache.get('a', async () => 'again')
    await cache.get('d', async () => answer)
    const isKept = async (key: string): Promise<boolean> => (await cache.get(key, async () => 'new')) === answer
    expect([await isKept('a'), await isKept('c'), await isKept('d'), await isKept('b')]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
  it('never holds more than it may, whatever comes', async () => {
    const asked = fc.array(fc.record({ key: fc.nat(20), length: fc.nat(3000) }), { maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(asked, async (questions) => {
        const cache = cacheOf(4000)
        for (const { key, length } of questions) {
          const answer = await cache.get(String(key), async () => 'x'.repeat(length))
          expect(answer.length).toBeLessThanOrEqual(3000)
          expect(cache.bytes()).toBeLessThanOrEqual(4000)
          expect(cache.bytes()).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 50 },
    )
  })
  it('does not hold what is larger than all its room', async () => {
    const cache = cacheOf(1000)
    await cache.get('a', async () => 'x'.repeat(1000))
    expect(cache.bytes()).toBe(0)
  })
})
