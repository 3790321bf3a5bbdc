import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseBits, prefixOf, sha256Hex } from '../../src/contract/ranges.ts'
import { CompactRecord, type RangeAnswer, type WellKnown } from '../../src/contract/schemas.ts'
import { isExampleNumber } from '../../src/core/catalogue.ts'
import type { AskContext, Get } from '../../src/core/registry.ts'
import type { Answer, CertificateNumber, Coverage } from '../../src/core/words.ts'
import { cast, castMember, type HeldRecord } from '../../src/open-registry/cast.ts'
import { seedRecords } from '../../src/open-registry/seed.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { ABSENT_MAX_AGE_DAYS, openRegistry } from '../../src/registries/open-registry.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { appOf, NOW, seededStore, storeOf, TODAY } from '../open-registry/registry-of.ts'
import { conforms } from './conformance.ts'

const URL_HERE = 'https://register.example'
const open = () => openRegistry({ url: URL_HERE, name: 'Example Register' })
const isExample = (number: CertificateNumber): boolean => isExampleNumber(catalogue, number)

const ccc = (compact: string): CertificateNumber => ({
  scheme: 'cn-ccc',
  raw: compact,
  compact,
  parts: {
    year: compact.slice(0, 4),
    body: compact.slice(4, 6),
    category: compact.slice(6, 10),
    serial: compact.slice(10),
  },
})
const HELD = ccc('2024000914000101')
const MISSING = ccc('2024000914000199')
/** Body code 99 and a serial of nines: outside the example block, issued by nobody. */
const REAL = ccc('2024990914999999')

type App = ReturnType<typeof appOf>
const getFrom =
  (app: Pick<App, 'request'>): Get =>
  async (url) => {
    const response = await app.request(url)
    const contentType = response.headers.get('content-type') ?? ''
    return { kind: 'ok', status: response.status, body: await response.text(), contentType }
  }
/** Changes JSON on its way: `change` gets the value and the address, and gives another value. */
const changed =
  (get: Get, change: (value: Record<string, unknown>, url: string) => unknown): Get =>
  async (url, options) => {
    const result = await get(url, options)
    return result.kind === 'ok' ? { ...result, body: JSON.stringify(change(JSON.parse(result.body), url)) } : result
  }
const recording = (get: Get) => {
  const asked: string[] = []
  const recorded: Get = (url, options) => {
    asked.push(url)
    return get(url, options)
  }
  return { asked, get: recorded }
}

const demoApp = appOf(await seededStore(5000))
const demo = getFrom(demoApp)
const isWellKnown = (url: string): boolean => url.endsWith('/.well-known/proofmark')

conforms('openRegistry', {
  open,
  now: NOW,
  isExample,
  privacies: ['range', 'number'],
  held: HELD,
  missing: MISSING,
  real: REAL,
  wellBehaved: demo,
  brokenLayout: changed(demo, (value, url) => (isWellKnown(url) ? value : { data: value })),
  otherRecord: async (url) => demo(url.replace(HELD.compact, '2023000914000404')),
  // It claims to be complete and hands out its demonstration records for whatever is asked.
  demoForReal: changed(
    async (url) => demo(url.replace(REAL.compact, HELD.compact)),
    (value, url) => {
      if (isWellKnown(url)) {
        const coverage = (value as unknown as WellKnown).coverage.map((one) => ({ ...one, kind: 'complete' }))
        return { ...value, coverage }
      }
      const { record } = value as { record?: Record<string, unknown> }
      if (record) return { ...value, record: { ...record, number: REAL.compact } }
      const entries = [...(value as unknown as RangeAnswer).entries]
      const [first] = entries
      return first ? { ...value, entries: [{ ...first, rest: realRest }, ...entries.slice(1)] } : value
    },
  ),
})
const realRest = await sha256Hex(`cn-ccc:${REAL.compact}`)

const asking = (privacy: AskContext['privacy'], get: Get, now = NOW): AskContext => ({ get, now, isExample, privacy })
const why = (answer: Answer): string => (answer.kind === 'unclear' ? answer.why : answer.kind)

describe('what leaves the browser', () => {
  it('is the first bits of a hash, the fewer the smaller the register', async () => {
    const { asked, get } = recording(demo)
    await open().ask(HELD, asking('range', get))
    const key = await sha256Hex('cn-ccc:2024000914000101')
    expect(asked).toEqual([`${URL_HERE}/.well-known/proofmark`, `${URL_HERE}/v1/ranges/3/${prefixOf(key, 3)}`])
  })
  it('is nothing at all of a small register but that it is asked', async () => {
    const { asked, get } = recording(getFrom(appOf(await seededStore(100))))
    expect((await open().ask(HELD, asking('range', get))).kind).toBe('found')
    expect(asked[1]).toBe(`${URL_HERE}/v1/ranges/0/-`)
  })
  it('is the number when the person chose so', async () => {
    const { asked, get } = recording(demo)
    expect((await open().ask(HELD, asking('number', get))).kind).toBe('found')
    expect(asked[1]).toBe(`${URL_HERE}/v1/certificates/cn-ccc/2024000914000101`)
  })
  it.each(['range', 'number'] as const)(
    'is nothing of a number that the register cannot answer (%s)',
    async (privacy) => {
      const { asked, get } = recording(demo)
      expect(why(await open().ask(REAL, asking(privacy, get)))).toBe('not-covered')
      expect(why(await open().ask({ ...REAL, scheme: 'xx-other' }, asking(privacy, get)))).toBe('not-covered')
      expect(asked.every(isWellKnown)).toBe(true)
    },
  )
  it('is never more bits than the register takes', async () => {
    const ranges = { maxBits: 1, epoch: 1, minimumEntries: 500 }
    const { asked, get } = recording(changed(demo, (value, url) => (isWellKnown(url) ? { ...value, ranges } : value)))
    expect((await open().ask(HELD, asking('range', get))).kind).toBe('found')
    expect(asked[1]).toMatch(/\/v1\/ranges\/1\/[08]$/u)
  })
  it('keeps what the register says of itself for an hour', async () => {
    const { asked, get } = recording(demo)
    const registry = open()
    await registry.ask(HELD, asking('range', get))
    await registry.ask(HELD, asking('range', get, `${TODAY}T08:59:59Z`))
    expect(asked.filter(isWellKnown)).toHaveLength(1)
    await registry.ask(HELD, asking('range', get, `${TODAY}T09:00:00Z`))
    expect(asked.filter(isWellKnown)).toHaveLength(2)
  })
})

describe('a crowd that is too small', () => {
  it('reads a range once for the numbers of a page, and anew ten seconds later', async () => {
    const { asked, get } = recording(demo)
    const registry = open()
    const numbers = Array.from({ length: 200 }, (_, i) => ccc(`2024000914${String(500_000 + i)}`))
    const at = (now: string) => Promise.all(numbers.map((number) => registry.ask(number, asking('range', get, now))))
    const rangesAsked = (): number => asked.filter((url) => url.includes('/ranges/')).length
    expect((await at(`${TODAY}T08:00:00.000Z`)).every(({ kind }) => kind === 'absent')).toBe(true)
    expect(rangesAsked()).toBe(8)
    await at(`${TODAY}T08:00:09.999Z`)
    expect(rangesAsked()).toBe(8)
    await at(`${TODAY}T08:00:10.000Z`)
    expect(rangesAsked()).toBe(16)
  })

  it('asks again for a range that failed', async () => {
    const registry = open()
    const failing: Get = async (url, options) =>
      isWellKnown(url) ? demo(url, options) : { kind: 'failed', why: 'offline' }
    expect(why(await registry.ask(HELD, asking('range', failing)))).toBe('offline')
    expect((await registry.ask(HELD, asking('range', demo))).kind).toBe('found')
  })

  it('ends the use of the register’s ranges, and of nothing else', async () => {
    // It declares a million certificates and holds five thousand: ten bits leave about five.
    const boasting = changed(demo, (value, url) => (isWellKnown(url) ? { ...value, total: 1_000_000 } : value))
    const { asked, get } = recording(boasting)
    const registry = open()
    expect(why(await registry.ask(HELD, asking('range', get)))).toBe('too-small-a-crowd')
    expect(why(await registry.ask(MISSING, asking('range', get)))).toBe('too-small-a-crowd')
    expect(asked.filter((url) => url.includes('/ranges/'))).toHaveLength(1)
    expect((await registry.ask(HELD, asking('number', get))).kind).toBe('found')
  })
  it.each([
    [499, 'too-small-a-crowd'],
    [500, 'absent'],
  ])('%i entries: %s', async (count, expected) => {
    const few = changed(demo, (value, url) =>
      isWellKnown(url) ? value : { ...value, entries: (value as unknown as RangeAnswer).entries.slice(0, count) },
    )
    expect(why(await open().ask(MISSING, asking('range', few)))).toBe(expected)
  })
  it('does not count the same key twice', async () => {
    const padded = changed(demo, (value, url) => {
      if (isWellKnown(url)) return value
      const [first] = (value as unknown as RangeAnswer).entries
      return { ...value, entries: Array.from({ length: 600 }, () => first) }
    })
    expect(why(await open().ask(HELD, asking('range', padded)))).toBe('too-small-a-crowd')
  })
  it('is not met by an honest register of whatever size', async () => {
    for (const size of [1000, 1300, 2000, 2600]) {
      const records = seedRecords({ size, today: TODAY, catalogue })
      const keys = await Promise.all(records.map(({ scheme, number }) => sha256Hex(`${scheme}:${number}`)))
      const bits = chooseBits(size, 16)
      const crowds = Array.from({ length: 2 ** bits }, () => 0)
      const shift = 32 - bits
      for (const key of keys) {
        const at = bits === 0 ? 0 : Number.parseInt(key.slice(0, 8), 16) >>> shift
        crowds[at] = (crowds[at] ?? 0) + 1
      }
      expect(Math.min(...crowds), String(size)).toBeGreaterThanOrEqual(500)
    }
  })
})

describe('absent', () => {
  const daysBefore = (days: number): string =>
    new Date(Date.parse(NOW) - days * 86_400_000).toISOString().replace('.000', '')
  const { demo: _demo, ...real } = castMember('power-bank').record
  const records: readonly HeldRecord[] = [{ ...real, number: '2024990914999998' }]
  const registerOf = async (kind: Coverage['kind'], asOf: string): Promise<Get> =>
    getFrom(appOf(await storeOf(records, kind, asOf)))

  it.each([
    ['complete', 0, 'absent'],
    ['complete', ABSENT_MAX_AGE_DAYS, 'absent'],
    ['complete', ABSENT_MAX_AGE_DAYS + 0.01, 'stale'],
    ['complete', -1, 'absent'],
    ['complete', -1.01, 'stale'],
    ['partial', 0, 'not-covered'],
    ['demo', 0, 'not-covered'],
  ] as const)('from a %s register %d days old: %s', async (kind, days, expected) => {
    const get = await registerOf(kind, daysBefore(days))
    for (const privacy of ['range', 'number'] as const)
      expect(why(await open().ask(REAL, asking(privacy, get))), privacy).toBe(expected)
  })
  it('is the word of a demonstration register inside the example block, however old', async () => {
    const get = await registerOf('demo', daysBefore(400))
    for (const privacy of ['range', 'number'] as const)
      expect(why(await open().ask(MISSING, asking(privacy, get)))).toBe('absent')
  })
  it('is not believed of a partial register that says it', async () => {
    const get = await registerOf('complete', daysBefore(0))
    const partial = changed(get, (value, url) => {
      if (!isWellKnown(url)) return value
      return {
        ...value,
        coverage: (value as unknown as WellKnown).coverage.map((one) => ({ ...one, kind: 'partial' })),
      }
    })
    expect(why(await open().ask(REAL, asking('number', partial)))).toBe('not-covered')
  })
})

describe('a record', () => {
  it.each(cast)('$name is the same by range as by number, but for what a range leaves out', async ({ record }) => {
    const number = { scheme: record.scheme, raw: record.number, compact: record.number, parts: {} }
    const context = { now: NOW, isExample: () => true, get: demo }
    const [byRange, byNumber] = await Promise.all([
      open().ask(number, { ...context, privacy: 'range' }),
      open().ask(number, { ...context, privacy: 'number' }),
    ])
    if (byRange.kind !== 'found' || byNumber.kind !== 'found') throw new Error(`${byRange.kind} ${byNumber.kind}`)
    const short = new Set(['scheme', 'number', 'asOf', 'source', 'readAt', ...Object.keys(CompactRecord.shape)])
    const rest = Object.fromEntries(Object.entries(byNumber.record).filter(([name]) => short.has(name)))
    expect(byRange.record).toEqual(rest)
    expect(byRange.record.demo).toBe(true)
  })
  it('of a demonstration register is one for demonstration, whether it says so or not', async () => {
    const silent = changed(demo, (value) => JSON.parse(JSON.stringify(value).replaceAll(',"demo":true', '')))
    const answer = await open().ask(
      HELD,
      asking(
        'number',
        changed(silent, (value, url) => (isWellKnown(url) ? { ...value, demo: true } : value)),
      ),
    )
    expect(answer).toMatchObject({ kind: 'found', record: { demo: true } })
  })
  it('under another prefix is not taken', async () => {
    const elsewhere: Get = (url) => demo(url.replace(/\/ranges\/3\/./u, '/ranges/3/0'))
    const key = await sha256Hex(`cn-ccc:${HELD.compact}`)
    expect(prefixOf(key, 3)).not.toBe('0')
    expect(why(await open().ask(HELD, asking('range', elsewhere)))).toBe('not-understood')
  })
})

describe('coverage', () => {
  it('is what the register says, and nothing for a scheme it does not name', async () => {
    const context = asking('range', demo)
    expect(await open().covers('cn-ccc', context)).toEqual({
      scheme: 'cn-ccc',
      kind: 'demo',
      asOf: `${TODAY}T00:00:00Z`,
    })
    expect(await open().covers('xx-other', context)).toBeUndefined()
    expect(
      await open().covers(
        'cn-ccc',
        asking('range', async () => ({ kind: 'failed', why: 'offline' })),
      ),
    ).toBeUndefined()
  })
  it('names the register by its address, and the origin it needs', () => {
    const registry = openRegistry({ url: 'http://127.0.0.1:8787/', name: 'here' })
    expect([registry.id, registry.name, registry.origins]).toEqual([
      'open:http://127.0.0.1:8787',
      'here',
      ['http://127.0.0.1/*'],
    ])
  })
})

describe('over real HTTP', () => {
  let running: RunningRegistry
  beforeAll(async () => {
    running = await startRegistry({ port: 0, db: ':memory:', seedSize: 5000, today: TODAY })
  })
  afterAll(() => running.close())

  it.each(['range', 'number'] as const)('finds, and says what is absent (%s)', async (privacy) => {
    const get: Get = async (url) => {
      const response = await fetch(url, { redirect: 'error' })
      const contentType = response.headers.get('content-type') ?? ''
      return { kind: 'ok', status: response.status, body: await response.text(), contentType }
    }
    const registry = openRegistry({ url: running.url, name: 'here' })
    expect(await registry.ask(HELD, asking(privacy, get))).toMatchObject({
      kind: 'found',
      record: { models: ['EX-PB100'] },
    })
    expect(why(await registry.ask(MISSING, asking(privacy, get)))).toBe('absent')
  })
})
