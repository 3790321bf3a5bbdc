import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coalesced } from '../../src/open-registry/store/coalesce.ts'
import { inFullParts } from '../../src/open-registry/store/look-up.ts'

/** Counts the questions of each trip; a trip ends when it is told to. */
const counted = (lanes: number, most: number) => {
  const trips: number[] = []
  const ends: (() => void)[] = []
  const ask = coalesced(
    (questions: readonly number[]) => {
      trips.push(questions.length)
      return new Promise<readonly number[]>((resolve) => ends.push(() => resolve(questions.map((one) => one * 2))))
    },
    { lanes, most },
  )
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  return { ask, trips, ends, turn }
}

it('takes one trip for what comes in one turn, however many microtasks run between', async () => {
  const { ask, trips, ends, turn } = counted(4, 64)
  const asked: Promise<number>[] = []
  for (let i = 0; i < 10; i++) {
    asked.push(ask(i))
    await Promise.resolve()
  }
  await turn()
  expect(trips).toEqual([10])
  for (const end of ends) end()
  expect(await Promise.all(asked)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18])
})

it('joins nothing to a trip that is under way, and has no more of them than it may', async () => {
  const { ask, trips, ends, turn } = counted(2, 3)
  const asked: Promise<number>[] = []
  const askOne = async () => {
    asked.push(ask(asked.length))
    await turn()
  }
  for (let i = 0; i < 2; i++) await askOne()
  expect(trips).toEqual([1, 1])
  for (let i = 0; i < 4; i++) await askOne()
  expect(trips).toEqual([1, 1])
  ends[0]?.()
  await turn()
  expect(trips).toEqual([1, 1, 3])
  for (const end of ends.slice(1)) end()
  await turn()
  expect(trips).toEqual([1, 1, 3, 1])
  ends.at(-1)?.()
  expect(await Promise.all(asked)).toEqual([0, 2, 4, 6, 8, 10])
})

it('fills parts up to powers of two with a key that is asked for anyway', () => {
  const keys = fc.array(fc.uint8Array({ minLength: 4, maxLength: 4 }), { maxLength: 300 })
  fc.assert(
    fc.property(keys, (asked) => {
      const parts = inFullParts(asked)
      expect(parts.length).toBe(Math.ceil(asked.length / 128))
      for (const [i, part] of parts.entries()) {
        const own = asked.slice(i * 128, (i + 1) * 128)
        expect(part.slice(0, own.length)).toEqual(own)
        expect([1, 2, 4, 8, 16, 32, 64, 128]).toContain(part.length)
        expect(part.length).toBeLessThan(2 * own.length)
        for (const more of part.slice(own.length)) expect(more).toBe(own[0])
      }
    }),
  )
})
