import { describe, expect, test, vi } from 'vitest'
import { makeGet, type OnceMore } from '../../src/shell/get.ts'

/** Timers that go off by hand. */
const makeTimers = () => {
  const running = new Map<() => void, number>()
  return {
    startTimer: (ms: number, what: () => void) => {
      running.set(what, ms)
      return () => void running.delete(what)
    },
    fire: (ms: number) => {
      for (const [what, after] of [...running]) if (after === ms) what()
    },
    running,
  }
}

/** Requests that are answered by hand. */
const makeNet = () => {
  const asked: {
    url: string
    init: RequestInit
    answer: (response: Response) => void
    fail: (error: Error) => void
  }[] = []
  const fetch = vi.fn(
    (url: string, init: RequestInit) =>
      new Promise<Response>((answer, fail) => {
        asked.push({ url, init, answer, fail })
        init.signal?.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')))
      }),
  )
  return { asked, fetch: fetch as unknown as typeof globalThis.fetch, calls: fetch }
}

const TIMEOUT_MS = 60
const PATIENCE_MS = 150
const make = (isPermitted = async (_url: string) => true) => {
  const net = makeNet()
  const timers = makeTimers()
  const get = makeGet({
    fetch: net.fetch,
    isPermitted,
    startTimer: timers.startTimer,
    timeoutMs: TIMEOUT_MS,
    patienceMs: PATIENCE_MS,
    maxBytes: 10,
  })
  return { ...net, ...timers, get }
}
const settle = async (): Promise<void> => {
  for (let i = 0; i < 10; i++) await Promise.resolve()
}
const json = (body: string, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } })
const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index]
  if (item === undefined) throw new Error(`nothing at ${index} of ${list.length}`)
  return item
}

describe('a polite request', () => {
  test('sends no cookies and no referrer and follows no redirect', async () => {
    const { get, asked, running } = make()
    const got = get('https://a.example/1')
    await settle()
    const { init } = at(asked, 0)
    expect(init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      headers: { accept: 'application/json' },
    })
    at(asked, 0).answer(json('{"a":1}'))
    expect(await got).toEqual({ kind: 'ok', status: 200, body: '{"a":1}', contentType: 'application/json' })
    expect(running.size).toBe(0)
  })

  test('posts JSON as politely, each question apart', async () => {
    const { get, asked } = make()
    const both = [get('https://a.example/1', { json: '{"n":1}' }), get('https://a.example/1', { json: '{"n":2}' })]
    await settle()
    expect(asked.map(({ init }) => init.body)).toEqual(['{"n":1}', '{"n":2}'])
    const headers = { accept: 'application/json', 'content-type': 'application/json' }
    expect(at(asked, 0).init).toMatchObject({ method: 'POST', credentials: 'omit', redirect: 'error', headers })
    for (const { answer } of asked) answer(json('{}'))
    expect(await Promise.all(both)).toMatchObject([{ kind: 'ok' }, { kind: 'ok' }])
  })

  test('asks nothing without a grant', async () => {
    const { get, calls } = make(async () => false)
    expect(await get('https://a.example/1')).toEqual({ kind: 'failed', why: 'not-permitted' })
    expect(calls).not.toHaveBeenCalled()
  })

  test.each([
    [404, { kind: 'ok', status: 404 }],
    [304, { kind: 'not-modified' }],
    [401, { kind: 'failed', why: 'refused', status: 401 }],
    [403, { kind: 'failed', why: 'refused', status: 403 }],
    [429, { kind: 'failed', why: 'refused', status: 429 }],
    [500, { kind: 'failed', why: 'server-error', status: 500 }],
    [503, { kind: 'failed', why: 'server-error', status: 503 }],
  ])('status %i', async (status, expected) => {
    const { get, asked } = make()
    const got = get('https://a.example/1')
    await settle()
    at(asked, 0).answer(new Response(status === 304 ? null : 'x', { status }))
    expect(await got).toMatchObject(expected)
  })

  test.each([
    ['120', 120_000],
    ['0', 0],
    ['Sat, 21 Nov 2026 08:00:00 GMT', undefined],
    ['-5', undefined],
  ])('how long a host asks to be left alone, "%s", is handed on', async (header, retryAfterMs) => {
    const { get, asked } = make()
    const got = get('https://a.example/1')
    await settle()
    at(asked, 0).answer(new Response('x', { status: 429, headers: { 'retry-after': header } }))
    expect(await got).toEqual({
      kind: 'failed',
      why: 'refused',
      status: 429,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    })
  })

  test('no network is a value', async () => {
    const { get, asked } = make()
    const got = get('https://a.example/1')
    await settle()
    at(asked, 0).fail(new TypeError('failed to fetch'))
    expect(await got).toEqual({ kind: 'failed', why: 'offline' })
  })
})

describe('limits', () => {
  test('time: before the head', async () => {
    const { get, asked, fire } = make()
    const got = get('https://a.example/1')
    await settle()
    fire(TIMEOUT_MS)
    expect(await got).toEqual({ kind: 'failed', why: 'time-out' })
    expect(at(asked, 0).init.signal?.aborted).toBe(true)
  })

  test('time: in the middle of a body that never ends', async () => {
    const { get, asked, fire } = make()
    const got = get('https://a.example/1')
    await settle()
    at(asked, 0).answer(new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(3)) })))
    await settle()
    fire(TIMEOUT_MS)
    expect(await got).toEqual({ kind: 'failed', why: 'time-out' })
  })

  test.each([
    [10, 'ok'],
    [11, 'failed'],
  ])('size: %i bytes, announced', async (bytes, kind) => {
    const { get, asked } = make()
    const got = get('https://a.example/1')
    await settle()
    at(asked, 0).answer(new Response('x'.repeat(bytes), { headers: { 'content-length': String(bytes) } }))
    expect((await got).kind).toBe(kind)
  })

  test('size: a stream that says nothing of its length is cut and let go', async () => {
    const { get, asked } = make()
    const got = get('https://a.example/1')
    await settle()
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(4)) })
    at(asked, 0).answer(new Response(endless))
    expect(await got).toEqual({ kind: 'failed', why: 'too-large', status: 200 })
    expect(at(asked, 0).init.signal?.aborted).toBe(true)
  })
})

describe('few at a time', () => {
  test('two a host, the third waits, another host does not', async () => {
    const { get, asked } = make()
    const all = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'https://b.example/1'].map(
      (url) => get(url),
    )
    await settle()
    expect(asked.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://a.example/2', 'https://b.example/1'])
    at(asked, 0).answer(json('1'))
    await all[0]
    await settle()
    expect(asked.map(({ url }) => url).at(-1)).toBe('https://a.example/3')
    all.push(get('https://a.example/4'))
    await settle()
    expect(asked).toHaveLength(4)
    at(asked, 1).answer(json('1'))
    await all[1]
    await settle()
    expect(asked.map(({ url }) => url).at(-1)).toBe('https://a.example/4')
    for (const { answer } of asked) answer(json('1'))
    expect((await Promise.all(all)).map(({ kind }) => kind)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
  })

  test('who waits too long goes without, and takes nobody else along', async () => {
    const { get, asked, fire } = make()
    const all = [1, 2, 3].map((n) => get(`https://a.example/${n}`))
    await settle()
    fire(PATIENCE_MS)
    expect(await all[2]).toEqual({ kind: 'failed', why: 'time-out' })
    for (const { answer } of asked) answer(json('1'))
    await Promise.all(all)
    const fourth = get('https://a.example/4')
    await settle()
    expect(asked).toHaveLength(3)
    at(asked, 2).answer(json('4'))
    expect((await fourth).kind).toBe('ok')
  })

  test('one request for all who ask the same at once, and a new one afterwards', async () => {
    const { get, asked } = make()
    const both = [get('https://a.example/1'), get('https://a.example/1')]
    await settle()
    expect(asked).toHaveLength(1)
    at(asked, 0).answer(json('1'))
    expect(new Set((await Promise.all(both)).map((result) => JSON.stringify(result))).size).toBe(1)
    void get('https://a.example/1')
    await settle()
    expect(asked).toHaveLength(2)
  })

  test('who gives up stops waiting; the others get their answer', async () => {
    const { get, asked } = make()
    const ending = new AbortController()
    const impatient = get('https://a.example/1', { signal: ending.signal })
    const patient = get('https://a.example/1')
    await settle()
    ending.abort()
    expect(await impatient).toEqual({ kind: 'failed', why: 'time-out' })
    at(asked, 0).answer(json('1'))
    expect((await patient).kind).toBe('ok')
  })
})

describe('a second try', () => {
  /** The pause drawn is 300 ms at least, so the patience of the others is too short for any. */
  const LONG_MS = 10_000
  const makeTwice = (drawn = 0) => {
    const net = makeNet()
    const timers = makeTimers()
    const clock = { nowMs: 0 }
    const onceMore: OnceMore = {
      of: (host) => host !== 'once.example',
      draw: () => drawn,
      now: () => new Date(clock.nowMs),
    }
    const { fetch } = net
    const get = makeGet({
      ...{ fetch, startTimer: timers.startTimer, onceMore, isPermitted: async () => true },
      ...{ timeoutMs: TIMEOUT_MS, patienceMs: LONG_MS },
    })
    return { ...net, ...timers, clock, get }
  }
  const refused = (status: number, after?: string): Response =>
    new Response('x', { status, headers: after === undefined ? {} : { 'retry-after': after } })

  test.each([
    ['a network that broke', undefined],
    ['502', 502],
    ['503', 503],
    ['504', 504],
  ])('comes after %s, and is the last', async (_, status) => {
    const { get, asked, fire, running } = makeTwice(0.5)
    const both = [get('https://a.example/1'), get('https://a.example/1')]
    await settle()
    const failNow = (i: number): void =>
      status === undefined ? at(asked, i).fail(new TypeError('no network')) : at(asked, i).answer(refused(status))
    failNow(0)
    await settle()
    expect([asked.length, [...running.values()]]).toEqual([1, [650]])
    fire(650)
    await settle()
    expect(asked).toHaveLength(2)
    failNow(1)
    const [one, other] = await Promise.all(both)
    expect(one).toEqual({
      kind: 'failed',
      ...(status === undefined ? { why: 'offline' } : { why: 'server-error', status }),
    })
    expect([other, asked.length]).toEqual([one, 2])
  })
  test('brings the answer', async () => {
    const { get, asked, fire } = makeTwice()
    const got = get('https://a.example/1')
    await settle()
    at(asked, 0).answer(refused(503))
    await settle()
    fire(300)
    await settle()
    at(asked, 1).answer(json('1'))
    expect(await got).toMatchObject({ kind: 'ok', body: '1' })
  })
  test.each([200, 401, 403, 404, 429, 500, 501, 505])('does not come after %i', async (status) => {
    const { get, asked } = makeTwice()
    const got = get('https://a.example/1')
    await settle()
    at(asked, 0).answer(refused(status))
    await got
    expect(asked).toHaveLength(1)
  })
  test('does not come after a time-out, nor for what is posted, nor at a host that is asked once', async () => {
    const { get, asked, fire } = makeTwice()
    const late = get('https://a.example/1')
    await settle()
    fire(TIMEOUT_MS)
    await late
    const posted = get('https://a.example/2', { json: '{}' })
    const once = get('https://once.example/3')
    await settle()
    for (const { answer } of asked) answer(refused(503))
    expect(await Promise.all([posted, once])).toMatchObject([{ status: 503 }, { status: 503 }])
    expect(asked).toHaveLength(3)
  })
  test.each([
    ['9', [9_000]],
    ['10', []],
  ])('never before the server wishes: after %s s, of ten that are waited', async (after, pauses) => {
    const { get, asked, running, fire } = makeTwice()
    const got = get('https://a.example/1')
    await settle()
    at(asked, 0).answer(refused(503, after))
    await settle()
    expect([...running.values()]).toEqual(pauses)
    fire(9_000)
    await settle()
    if (pauses.length > 0) at(asked, 1).answer(json('1'))
    expect(await got).toMatchObject(pauses.length > 0 ? { kind: 'ok' } : { status: 503, retryAfterMs: 10_000 })
  })
  test('has no more time than is left of the whole', async () => {
    const { get, asked, clock, running, fire } = makeTwice()
    const got = get('https://a.example/1')
    await settle()
    clock.nowMs = LONG_MS - 400
    at(asked, 0).answer(refused(503))
    await settle()
    clock.nowMs = LONG_MS - 80
    fire(300)
    await settle()
    expect([...running.values()].at(-1)).toBe(40)
    fire(40)
    // The first trouble is the one that is known.
    expect(await got).toEqual({ kind: 'failed', why: 'server-error', status: 503 })
    expect(asked).toHaveLength(2)
  })
})
