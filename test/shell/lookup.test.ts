import { describe, expect, test, vi } from 'vitest'
import type { Registry } from '../../src/core/registry.ts'
import type { Answer, CertificateNumber, CertificateRecord } from '../../src/core/words.ts'
import { type AskedRegistry, FRESH_FOR_MS, makeLookup } from '../../src/shell/lookup.ts'
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

const makeRegister = (id: string, ask: Registry['ask'], more: Partial<Omit<AskedRegistry, 'registry'>> = {}) => ({
  registry: { id, name: id, origins: [], covers: async () => undefined, ask: vi.fn(ask) },
  privacy: 'range' as const,
  ...more,
})
type Register = AskedRegistry

const make = (registers: readonly Register[], isExample = (_: CertificateNumber) => true) => {
  const clock = { nowMs: START }
  const store = makeStore({ open: async () => memoryTable() })
  const note = vi.fn()
  const timers: [number, () => void][] = []
  const lookup = makeLookup({
    registries: async () => registers,
    get: async () => ({ kind: 'failed', why: 'offline' }),
    store,
    now: () => new Date(clock.nowMs),
    isExample,
    note,
    startTimer: (ms, what) => {
      timers.push([ms, what])
      return () => void timers.splice(0)
    },
  })
  return { lookup, clock, store, note, timers }
}

test('asked anew, an open register is asked though its word is fresh; one that names a time of its own is not', async () => {
  const open = makeRegister('open:a', async () => found())
  const official = makeRegister('official', async () => found({ source: 'official' }), { keepForMs: 3_600_000 })
  const { lookup, clock } = make([open, official])
  await lookup(EXAMPLE)
  clock.nowMs += 1
  await lookup(EXAMPLE)
  await lookup(EXAMPLE, { anew: true })
  expect([open.registry.ask.mock.calls.length, official.registry.ask.mock.calls.length]).toEqual([2, 1])
  clock.nowMs += 1
  // What it said then is fresh for the next who asks.
  await lookup(EXAMPLE)
  expect(open.registry.ask).toHaveBeenCalledTimes(2)
})

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

describe('an official register', () => {
  const DAY_MS = 86_400_000
  /** Makes one request, as an adapter does, whatever comes of it. */
  const asking =
    (answer: () => Answer): Registry['ask'] =>
    async (_, { get }) => {
      await get('https://official.example/')
      return answer()
    }
  const official = (answer: () => Answer, more: Partial<Omit<AskedRegistry, 'registry'>> = {}) =>
    makeRegister('official', asking(answer), { keepForMs: 7 * DAY_MS, ...more })
  const notCovered: Answer = { kind: 'unclear', why: 'not-covered', source: 'official' }
  const needsClick: Answer = { kind: 'unclear', why: 'needs-click', source: 'official' }

  test('keeps a record for its own time, to the millisecond', async () => {
    const register = official(() => found())
    const { lookup, clock } = make([register])
    await lookup(EXAMPLE)
    clock.nowMs += 7 * DAY_MS - 1
    await lookup(EXAMPLE)
    expect(register.registry.ask).toHaveBeenCalledTimes(1)
    clock.nowMs += 1
    await lookup(EXAMPLE)
    expect(register.registry.ask).toHaveBeenCalledTimes(2)
  })

  test.each([
    ['that it has none', absent],
    ['that its having none proves nothing', notCovered],
  ])('keeps %s for a day at most', async (_, answer) => {
    const register = official(() => answer)
    const { lookup, clock } = make([register])
    expect(await lookup(EXAMPLE)).toEqual([answer])
    clock.nowMs += DAY_MS - 1
    expect(await lookup(EXAMPLE)).toEqual([answer])
    expect(register.registry.ask).toHaveBeenCalledTimes(1)
    clock.nowMs += 1
    await lookup(EXAMPLE)
    expect(register.registry.ask).toHaveBeenCalledTimes(2)
  })

  test('that was not asked at all has said nothing', async () => {
    const register = makeRegister('official', async () => notCovered, { keepForMs: DAY_MS })
    const { lookup, note } = make([register])
    await lookup(EXAMPLE)
    await lookup(EXAMPLE)
    expect(register.registry.ask).toHaveBeenCalledTimes(2)
    expect(note).not.toHaveBeenCalled()
  })

  test('is noted with what it came to', async () => {
    const { lookup, note } = make([official(() => absent)])
    await lookup(EXAMPLE)
    expect(note.mock.calls).toEqual([['official', absent]])
  })

  test('asked by presses: one request for however many, and its word stands for the pages after', async () => {
    const byItself = makeRegister('official', async () => needsClick, { keepForMs: 7 * DAY_MS, by: 'itself' })
    const byClick = official(() => found(), { by: 'click' })
    const { lookup, clock } = make([byItself])
    expect(await lookup(EXAMPLE)).toEqual([needsClick])
    const pressed = { only: [byClick] }
    const both = await Promise.all([lookup(EXAMPLE), lookup(EXAMPLE, pressed), lookup(EXAMPLE, pressed)])
    expect(both).toEqual([[needsClick], [found()], [found()]])
    expect(await lookup(EXAMPLE, pressed)).toEqual([found()])
    expect(await lookup(EXAMPLE)).toEqual([found()])
    expect(byClick.registry.ask).toHaveBeenCalledTimes(1)
    // Old by now: it is not asked anew by itself, and the last word is shown with its age.
    clock.nowMs += 7 * DAY_MS
    expect(await lookup(EXAMPLE)).toEqual([{ ...needsClick, last: record() }])
  })

  test('that is slow goes unchecked and holds nobody; what it says later is kept and told', async () => {
    let answerSlow: (answer: Answer) => void = () => {}
    const slow = makeRegister('official', () => new Promise((resolve) => (answerSlow = resolve)), {
      keepForMs: DAY_MS,
      patienceMs: 3_000,
    })
    const quick = makeRegister('open:a', async () => absent)
    const { lookup, timers } = make([slow, quick])
    const late = vi.fn()
    const answers = lookup(EXAMPLE, { late })
    await vi.waitFor(() => expect(timers).toHaveLength(1))
    expect(timers[0]?.[0]).toBe(3_000)
    timers[0]?.[1]()
    expect(await answers).toEqual([{ kind: 'unclear', why: 'time-out', source: 'official' }, absent])
    expect(late).not.toHaveBeenCalled()
    answerSlow(found({ source: 'official' }))
    await vi.waitFor(() => expect(late).toHaveBeenCalledTimes(1))
    expect(await lookup(EXAMPLE)).toEqual([found({ source: 'official' }), absent])
  })

  test('whose trouble comes late brings no page to ask again', async () => {
    let answerSlow: (answer: Answer) => void = () => {}
    const slow = makeRegister('official', () => new Promise((resolve) => (answerSlow = resolve)), { patienceMs: 1 })
    const { lookup, timers } = make([slow])
    const late = vi.fn()
    const answers = lookup(EXAMPLE, { late })
    await vi.waitFor(() => expect(timers).toHaveLength(1))
    timers[0]?.[1]()
    await answers
    answerSlow(dead)
    await new Promise((done) => setImmediate(done))
    expect(late).not.toHaveBeenCalled()
  })
})

describe('the official page behind them', () => {
  const handoff: Answer = { kind: 'handoff', source: 'hand-off:cn-ccc', url: 'https://look.example/' }
  const page = () => makeRegister('hand-off:cn-ccc', async () => handoff, { keepForMs: 86_400_000 })
  const saying = (answer: Answer) => makeRegister('open:a', async () => answer)
  const notCovered: Answer = { kind: 'unclear', why: 'not-covered', source: 'open:a' }

  test.each([
    ['nobody is there', [], [handoff]],
    ['nobody holds such numbers', [saying(notCovered)], [notCovered, handoff]],
    ['somebody said something', [saying(absent)], [absent]],
    ['somebody had trouble saying it', [saying(dead)], [dead]],
  ])('is offered where %s', async (_, registers, answers) =>
    expect(await make([...registers, page()]).lookup(EXAMPLE)).toEqual(answers),
  )

  test('that nobody is there is said where nothing else is', async () => {
    const none = makeRegister('hand-off:xx', async (): Promise<Answer> => ({ kind: 'unclear', why: 'no-register' }))
    expect(await make([none]).lookup(EXAMPLE)).toEqual([{ kind: 'unclear', why: 'no-register' }])
    expect(await make([saying(absent), none]).lookup(EXAMPLE)).toEqual([absent])
  })

  test('what was read there stands for a day, and then with its age', async () => {
    const { lookup, store, clock } = make([page()])
    const read = record({ source: 'hand-off:cn-ccc', status: 'suspended' })
    const key = `hand-off:cn-ccc range cn-ccc:${EXAMPLE.compact}`
    await store.put({ key, answer: { kind: 'found', record: read }, readAtMs: START, freshUntilMs: START + 1_000 })
    expect(await lookup(EXAMPLE)).toEqual([{ kind: 'found', record: read }])
    clock.nowMs += 1_000
    expect(await lookup(EXAMPLE)).toEqual([{ ...handoff, last: read }])
  })
})
