import { describe, expect, test, vi } from 'vitest'
import type { Registry } from '../../src/core/registry.ts'
import type { Answer, CertificateNumber, CertificateRecord } from '../../src/core/words.ts'
import { FRESH_FOR_MS, makeLookup } from '../../src/shell/lookup.ts'
import { makeStore, memoryTable } from '../../src/shell/store.ts'

const EXAMPLE: CertificateNumber = { scheme: 'cn-ccc', raw: '2020000907000001', compact: '2020000907000001', parts: {} }
const OTHER: CertificateNumber = { ...EXAMPLE, raw: '2020000907000002', compact: '2020000907000002' }
const START = Date.parse('2026-11-21T08:00:00Z')

const record = (more: Partial<CertificateRecord> = {}): CertificateRecord => ({
  scheme: 'cn-ccc',
  number: EXAMPLE.compact,
  status: 'valid',
  source: 'open:a',
  readAt: '2026-11-21T08:00:00Z',
  asOf: '2026-11-20T00:00:00Z',
  demo: true,
  ...more,
})
const found = (more?: Partial<CertificateRecord>): Answer => ({ kind: 'found', record: record(more) })
const absent: Answer = { kind: 'absent', source: 'open:a', readAt: 'x', asOf: 'x' }
const dead: Answer = { kind: 'unclear', why: 'offline', source: 'open:a' }

const makeRegister = (id: string, ask: Registry['ask']) => ({
  registry: { id, name: id, origins: [], covers: async () => undefined, ask: vi.fn(ask) },
  privacy: 'range' as const,
})
type Register = ReturnType<typeof makeRegister>

const make = (registers: readonly Register[], isExample = (_: CertificateNumber) => true) => {
  const clock = { nowMs: START }
  const store = makeStore({ open: async () => memoryTable() })
  const lookup = makeLookup({
    registries: async () => registers,
    get: async () => ({ kind: 'failed', why: 'offline' }),
    store,
    now: () => new Date(clock.nowMs),
    isExample,
  })
  return { lookup, clock, store }
}

describe('lookup', () => {
  test('no register: unclear, never nothing', async () => {
    expect(await make([]).lookup(EXAMPLE)).toEqual([{ kind: 'unclear', why: 'no-register' }])
  })

  test("every register answers, in the person's order, however slow", async () => {
    let answerFirst: (answer: Answer) => void = () => {}
    const slow = makeRegister('open:a', () => new Promise((resolve) => (answerFirst = resolve)))
    const quick = makeRegister('open:b', async () => found({ source: 'open:b' }))
    const answers = make([slow, quick]).lookup(EXAMPLE)
    await vi.waitFor(() => expect(quick.registry.ask).toHaveBeenCalled())
    answerFirst(found())
    expect((await answers).map((answer) => answer.kind === 'found' && answer.record.source)).toEqual([
      'open:a',
      'open:b',
    ])
  })

  test('hands on privacy and the present instant', async () => {
    const register = makeRegister('open:a', async () => found())
    await make([register]).lookup(EXAMPLE)
    expect(register.registry.ask.mock.calls[0]?.[1]).toMatchObject({
      privacy: 'range',
      now: '2026-11-21T08:00:00.000Z',
    })
  })

  test('two who ask at once share one request; different numbers do not', async () => {
    const register = makeRegister('open:a', async (number) => found({ number: number.compact }))
    const { lookup } = make([register])
    const [first, second, third] = await Promise.all([lookup(EXAMPLE), lookup(EXAMPLE), lookup(OTHER)])
    expect(register.registry.ask).toHaveBeenCalledTimes(2)
    expect(first).toEqual(second)
    expect(third).not.toEqual(first)
  })

  test.each([
    ['found', found(), FRESH_FOR_MS.found],
    ['absent', absent, FRESH_FOR_MS.absent],
  ])('%s is fresh for its time and asked again after it', async (_, answer, freshForMs) => {
    const register = makeRegister('open:a', async () => answer)
    const { lookup, clock } = make([register])
    await lookup(EXAMPLE)
    clock.nowMs += freshForMs - 1
    expect(await lookup(EXAMPLE)).toEqual([answer])
    expect(register.registry.ask).toHaveBeenCalledTimes(1)
    clock.nowMs += 1
    await lookup(EXAMPLE)
    expect(register.registry.ask).toHaveBeenCalledTimes(2)
  })

  test('absent is kept ten minutes only', () => expect(FRESH_FOR_MS.absent).toBe(600_000))

  test('a dead register is unclear, with the last record known', async () => {
    const replies: Answer[] = [found()]
    const register = makeRegister('open:a', async () => replies.shift() ?? dead)
    const { lookup, clock } = make([register])
    await lookup(EXAMPLE)
    clock.nowMs += FRESH_FOR_MS.found
    expect(await lookup(EXAMPLE)).toEqual([{ ...dead, last: record() }])
  })

  test('unclear is never kept: the register may live again in a second', async () => {
    const replies: Answer[] = [dead]
    const register = makeRegister('open:a', async () => replies.shift() ?? found())
    const { lookup } = make([register])
    expect(await lookup(EXAMPLE)).toEqual([dead])
    expect(await lookup(EXAMPLE)).toEqual([found()])
  })

  test('an adapter that throws leaves one number unchecked', async () => {
    const bad = makeRegister('open:a', () => Promise.reject(new Error('bug')))
    const good = makeRegister('open:b', async () => found())
    expect(await make([bad, good]).lookup(EXAMPLE)).toEqual([
      { kind: 'unclear', why: 'not-understood', source: 'open:a' },
      found(),
    ])
  })

  test('demonstration records answer for example numbers only, fresh or kept', async () => {
    const register = makeRegister('open:a', async () => found())
    let isExample = true
    const { lookup } = make([register], () => isExample)
    expect((await lookup(EXAMPLE))[0]?.kind).toBe('found')
    isExample = false
    expect(await lookup(EXAMPLE)).toEqual([{ kind: 'unclear', why: 'not-covered', source: 'open:a' }])
  })

  test.each([
    ['number', { number: OTHER.compact }],
    ['scheme', { scheme: 'us-fcc' }],
  ])('a record of another %s is not understood', async (_, more) => {
    const register = makeRegister('open:a', async () => found(more))
    expect(await make([register]).lookup(EXAMPLE)).toEqual([
      { kind: 'unclear', why: 'not-understood', source: 'open:a' },
    ])
  })

  test('what one register said is not kept for another', async () => {
    const first = makeRegister('open:a', async () => found())
    const second = makeRegister('open:b', async () => ({ ...dead, source: 'open:b' }) as Answer)
    const { lookup } = make([first, second])
    await lookup(EXAMPLE)
    expect((await lookup(EXAMPLE)).map(({ kind }) => kind)).toEqual(['found', 'unclear'])
    expect(first.registry.ask).toHaveBeenCalledTimes(1)
    expect(second.registry.ask).toHaveBeenCalledTimes(2)
  })
})
