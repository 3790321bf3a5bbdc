import { expect, test } from 'vitest'
import { makeSystemNow } from '../../src/open-registry/clock.ts'

test('says each millisecond as the system does, also when the clock is set back', () => {
  const times = [0, 0, 1, 999, 1_000, 999]
  const now = makeSystemNow(() => times.shift() ?? Number.NaN)
  expect([now(), now(), now(), now(), now(), now()]).toEqual([
    '1970-01-01T00:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
    '1970-01-01T00:00:00.001Z',
    '1970-01-01T00:00:00.999Z',
    '1970-01-01T00:00:01.000Z',
    '1970-01-01T00:00:00.999Z',
  ])
})
