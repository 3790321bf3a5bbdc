/**
 * What every adapter of an official register must do, over real requests: read its own replies, say `absent` only where
 * the register is complete and says so, and turn every mishap into `unclear`. Nothing is thrown, whatever is sent.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../src/core/parse.ts'
import type { Answer, CertificateNumber, UnclearWhy } from '../../src/core/words.ts'
import { relayedRegisters } from '../../src/open-registry/relay/relays.ts'
import { facts as safetyKorea } from '../../src/open-registry/relay/safety-korea.ts'
import { codedReads } from '../../src/registries/china-label.ts'
import { factsById } from '../../src/registries/facts.ts'
import { officialRegisters } from '../../src/registries/index.ts'
import type { RegisterFacts } from '../../src/registries/official.ts'
import { type OfficialRegister, openOfficial, type ReadField } from '../../src/registries/official.ts'
import { schemes } from '../../src/schemes/index.ts'
import { makeGet } from '../../src/shell/get.ts'
import {
  type Outcome,
  type RegisterCase,
  registerCases,
  registerFetch,
  relayedCases,
  replyText,
} from './register-cases.ts'

const NOW = '2026-11-21T08:00:00Z'

const numberOf = (scheme: string, raw: string): CertificateNumber => {
  const definition = schemes.find(({ id }) => id === scheme)
  const reading = definition && parseNumber(definition, raw, { year: 2026 })
  if (reading?.kind !== 'number') throw new Error(`${raw} is no number of ${scheme}`)
  return reading.number
}
const registerOf = (id: string): OfficialRegister => {
  const found = [...officialRegisters, ...relayedRegisters].find((register) => register.id === id)
  if (!found) throw new Error(`${id} is not in the index`)
  return found
}

interface Asking {
  readonly isPermitted?: boolean
  /** Every timer goes off at once. */
  readonly isLate?: boolean
  readonly number?: CertificateNumber
}
const ask = (
  register: RegisterCase,
  fetch: typeof globalThis.fetch,
  { isPermitted = true, isLate = false, number = numberOf(register.scheme, register.number) }: Asking = {},
): Promise<Answer> => {
  const startTimer = (_ms: number, what: () => void): (() => void) => {
    if (isLate) queueMicrotask(what)
    return () => undefined
  }
  const get = makeGet({ fetch, isPermitted: async () => isPermitted, startTimer })
  const context = { get, now: NOW, isExample: () => false, privacy: 'number' as const }
  return openOfficial(registerOf(register.id), 'click').ask(number, context)
}
const unclear = (why: UnclearWhy, source: string): Answer => ({ kind: 'unclear', why, source })
const expected = (outcome: Outcome, { id: source, scheme, number }: RegisterCase): object => {
  if (outcome === 'absent') return { kind: 'absent', source, readAt: NOW, asOf: NOW }
  if (typeof outcome === 'string') return unclear(outcome, source)
  if ('handoff' in outcome) return { kind: 'handoff', url: outcome.handoff, source }
  const given = Object.entries(outcome).filter(([, value]) => value !== undefined)
  const owner = { scheme, number: numberOf(scheme, number).compact, source, readAt: NOW }
  return { kind: 'found', record: { ...owner, ...Object.fromEntries(given) } }
}

const sending =
  (body: BodyInit, status = 200, contentType = 'application/json', headers: Readonly<Record<string, string>> = {}) =>
  async (): Promise<Response> =>
    new Response(body, { status, headers: { 'content-type': contentType, ...headers } })
const PAGE = '<!doctype html><html><title>Just a moment</title><p>absent not found "items":[] total 0'
const PAGE_TYPE = 'text/html; charset=utf-8'
const utf16 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))

/** Twenty megabytes that nobody announced. */
const endless = async (): Promise<Response> => {
  const part = new Uint8Array(1024 * 1024).fill(0x20)
  let left = 20
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => (left-- > 0 ? controller.enqueue(part) : controller.close()),
  })
  return new Response(stream, { headers: { 'content-type': 'application/json' } })
}
const redirected = async (): Promise<Response> => {
  // With `redirect: 'error'` a browser refuses to follow.
  throw new TypeError('Failed to fetch')
}
const hanging = (): Promise<Response> => new Promise(() => undefined)

type Mishap = readonly [name: string, reply: () => Promise<Response>, why: UnclearWhy, asking?: Asking]
const ALL: readonly Mishap[] = [
  ['a blocking page with 200', sending(PAGE, 200, PAGE_TYPE), 'not-understood'],
  ['a blocking page called JSON', sending(PAGE), 'not-understood'],
  ['JSON in a page', sending('[]', 200, PAGE_TYPE), 'not-understood'],
  ['a log-in page with 200', sending('<html><form action="/login"></form></html>', 200, PAGE_TYPE), 'not-understood'],
  ['an empty body', sending(''), 'not-understood'],
  ['JSON null', sending('null'), 'not-understood'],
  ['JSON that was cut', sending('{"items":['), 'not-understood'],
  ['JSON of another kind', sending('{"found":false,"absent":true,"code":404}'), 'not-understood'],
  ['JSON nested without end', sending('['.repeat(50_000)), 'not-understood'],
  ['a 401', sending('{}', 401), 'refused'],
  ['a 403', sending(PAGE, 403, PAGE_TYPE), 'refused'],
  ['a 429 with Retry-After', sending('', 429, 'text/plain', { 'retry-after': '3600' }), 'refused'],
  ['a 500', sending('{"items":[]}', 500), 'server-error'],
  ['a 521', sending('', 521), 'server-error'],
  ['a redirect to a log-in', redirected, 'offline'],
  ['a time-out', hanging, 'time-out', { isLate: true }],
  ['twenty megabytes', endless, 'not-understood'],
  [
    'twenty megabytes announced',
    sending('{}', 200, 'application/json', { 'content-length': '20971520' }),
    'not-understood',
  ],
  ['no permission', sending('{}'), 'not-permitted', { isPermitted: false }],
  ['another charset', sending(utf16('{"items":[]}')), 'not-understood'],
]
const MISHAPS = ALL.map(([name, reply, why, asking = {}]) => [name, reply, why, asking] as const)

/** The register as ever until the last request of a question, which comes to `mishap`. */
const failingAtLast = (register: RegisterCase, mishap: () => Promise<Response>): typeof fetch => {
  const well = registerFetch(register, 'found')
  let left = register.asks.length - 1
  return (input, init) => (left-- > 0 ? well(input, init) : mishap())
}

type Change = (holder: Record<string, unknown>, key: string) => void
/** Applies `change` wherever the path leads in a value, and says whether it led anywhere. */
const changeAt = (value: unknown, path: string, change: Change): boolean => {
  const steps = path.split('.')
  const walk = (at: unknown, [step = '', ...rest]: readonly string[]): boolean => {
    const key = step.replace('[]', '')
    const holders = (Array.isArray(at) ? at : [at]).filter((each) => typeof each === 'object' && each !== null)
    if (key === '') return holders.map((each) => walk(each, rest)).some(Boolean)
    return holders
      .map((each) => {
        const holder = each as Record<string, unknown>
        if (!(key in holder)) return false
        if (rest.length > 0) return walk(holder[key], rest)
        change(holder, key)
        return true
      })
      .some(Boolean)
  }
  return walk(value, steps)
}
const changed = (body: string, { path }: ReadField, change: Change): string => {
  if (path.startsWith('<')) {
    const tag = path.slice(1, -1)
    expect(body).toContain(path)
    return body.replaceAll(path, `<was-${tag}>`).replaceAll(`</${tag}>`, `</was-${tag}>`)
  }
  if (path.startsWith('"')) {
    const words = path.slice(1, -1)
    expect(body).toContain(words)
    return body.replaceAll(words, 'Example words')
  }
  const value: unknown = JSON.parse(body)
  expect(changeAt(value, path, change), `${path} stands in the reply`).toBe(true)
  return JSON.stringify(value)
}
const CHANGES: readonly (readonly [string, Change])[] = [
  ['is missing', (holder, key) => void delete holder[key]],
  ['is null', (holder, key) => void Object.assign(holder, { [key]: null })],
  ['is something else', (holder, key) => void Object.assign(holder, { [key]: { value: holder[key] } })],
]

const everyFacts: Readonly<Record<string, RegisterFacts | undefined>> = {
  ...factsById,
  'safety-korea': safetyKorea(),
}
describe.each([...registerCases, ...relayedCases])('$id', (register) => {
  const { id } = register
  const facts = everyFacts[id]

  it.each(Object.entries(register.replies))('reads the reply "%s"', async (reply, outcome) => {
    const answer = await ask(register, registerFetch(register, reply))
    expect(answer).toMatchObject(expected(outcome, register))
    if (typeof outcome === 'string') return
    const without = Object.entries(outcome).flatMap(([key, value]) => (value === undefined ? [key] : []))
    for (const key of without) expect(answer).not.toHaveProperty(['record', key])
  })
  it('asks for the number, of its own hosts, and sends nothing else', async () => {
    const asked: string[] = []
    await ask(register, registerFetch(register, 'found', { asked }))
    expect(asked).toEqual(register.asks)
    const hosts = registerOf(id).origins.map((origin) => origin.replace(/^https:\/\/|\/\*$/gu, ''))
    for (const url of asked) expect(hosts).toContain(new URL(url.split(' ')[0] ?? '').host)
    expect(asked.join()).not.toMatch(/api_?key|token|authorization/iu)
  })
  it('is tried out on a number that nobody was given', () => {
    const { parts } = numberOf(register.scheme, register.number)
    expect(schemes.find((scheme) => scheme.id === register.scheme)?.isExample(parts)).toBe(true)
  })

  it.each(MISHAPS)('%s is unclear', async (_, mishap, why, asking) => {
    expect(await ask(register, mishap, asking)).toEqual(unclear(why, id))
  })
  if (register.asks.length > 1)
    it.each(MISHAPS.filter(([, , , asking]) => Object.keys(asking).length === 0))(
      '%s in the last request is unclear',
      async (_, mishap, why) => {
        expect(await ask(register, failingAtLast(register, mishap))).toEqual(unclear(why, id))
      },
    )
  it.each([
    ['a page', PAGE, PAGE_TYPE],
    ['nothing', '', 'application/json'],
    ['JSON', '{"message":"no such address"}', 'application/json'],
  ])('a 404 with %s is not absent', async (_, body, contentType) => {
    const why = register.on404 ?? 'not-understood'
    expect(await ask(register, sending(body, 404, contentType))).toEqual(unclear(why, id))
  })

  it('shows no garbled text', async () => {
    const body = Buffer.from(replyText(register, 'found').replaceAll(/示例|Example|EXAMPLE/gu, '¤'), 'latin1')
    const answer = await ask(register, sending(Uint8Array.from(body)))
    expect(JSON.stringify(answer)).not.toContain('\uFFFD')
    expect(answer.kind === 'found' ? answer.record.status : answer.kind).toMatch(/^(?:valid|unclear)$/u)
  })
  it('takes fields that it does not know', async () => {
    const change = (body: string): string => body.replace(/"(\w+)":/u, '"newlyAdded": [1, { "deep": null }], "$1":')
    const answer = await ask(register, registerFetch(register, 'found', { change }))
    expect(answer).toMatchObject(expected(register.replies.found, register))
  })
  it('names what every field it reads rests on', () => {
    expect(facts?.reads.length).toBeGreaterThan(2)
    for (const { path, from } of facts?.reads ?? []) expect(from.length, path).toBeGreaterThan(20)
  })
  const fields = (facts?.reads ?? []).map((field) => [field.path, field] as const)
  describe.each(CHANGES)('a field that %s', (_, change) => {
    it.each(fields)('%s', async (_path, field) => {
      const rewrite = (body: string, request: number): string =>
        request === (field.request ?? 1) ? changed(body, field, change) : body
      const answer = await ask(register, registerFetch(register, 'found', { change: rewrite }))
      if (field.isNeeded) expect(answer).toEqual(unclear('not-understood', id))
      else expect(answer).toMatchObject({ kind: 'found', record: { status: 'valid' } })
    })
  })
  it('makes nothing of whatever else is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(200, 201, 404, 418), async (value, status) => {
        const answer = await ask(register, sending(JSON.stringify(value), status))
        expect(answer.kind).toBe('unclear')
      }),
      { numRuns: 60 },
    )
  })
})

describe('what an adapter finds', () => {
  const caseOf = (id: string): RegisterCase => {
    const found = registerCases.find((each) => each.id === id)
    if (!found) throw new Error(`no case for ${id}`)
    return found
  }
  const answerTo = async (id: string, scheme: string, raw: string, reply: string, asked: string[] = []) =>
    ask(caseOf(id), registerFetch(caseOf(id), reply, { asked }), { number: numberOf(scheme, raw) })
  const why = (answer: Answer): string => (answer.kind === 'unclear' ? answer.why : answer.kind)

  it.each([
    ['20241017-000000-10000000000000001', '0'],
    ['202403-10-000000-10000000000001', '1'],
  ])('asks once for the filing %s, in its generation, and leaves the rest to a person', async (number, isOld) => {
    const asked: string[] = []
    expect(why(await answerTo('china-energy-label', 'cn-cel', number, 'absent', asked))).toBe('handoff')
    expect(asked.map((each) => /"isOld":(\d)/u.exec(each)?.[1])).toEqual([isOld])
  })
  const CODE = 'productId=0990001&productTypeCode=07&tenantId=1&isOld=1'
  it.each([
    ['china-energy-label', 'cn-cel', 'www.energylabel.com.cn', 854],
    ['china-water-label', 'cn-wel', 'www.waterlabel.org.cn', 840],
  ])('asks %s once for the product that the code on a label names', async (id, scheme, host, mark) => {
    const asked: string[] = []
    const answer = await answerTo(id, scheme, CODE, 'coded', asked)
    const body = { productId: '0990001', productTypeCode: '07', mark, isSign: 'true', isOld: 1 }
    const path = '/admin-api/gateway/productRegistration/productDetailById'
    expect(asked).toEqual([`https://${host}${path} ${JSON.stringify(body)}`])
    expect(answer).toMatchObject({
      kind: 'found',
      record: {
        number: 'QR-1-07-0990001',
        status: 'valid',
        models: ['EX-BCD500'],
        holder: '示例电器有限公司',
        energyClass: '1',
        issuedOn: '2024-10-21',
        // It does not repeat the code: it may agree with a page, and never accuses one.
        modelsCut: true,
        scope: expect.stringMatching(/^示例\S+ · 202\d+-000000-10000000000000001$/u) as string,
      },
    })
  })
  describe.each(CHANGES)('a field of a label’s code that %s', (_, change) => {
    it.each(codedReads().map((field) => [field.path, field] as const))('%s', async (_path, field) => {
      const register = caseOf('china-energy-label')
      const rewrite = (body: string): string => changed(body, field, change)
      const fetch = registerFetch(register, 'coded', { change: rewrite })
      const answer = await ask(register, fetch, { number: numberOf('cn-cel', CODE) })
      expect(why(answer)).toBe(field.isNeeded ? 'not-understood' : 'found')
    })
  })
  it.each([
    ['no-tenant', 'refused'],
    ['try-again', 'server-error'],
    ['found', 'not-understood'],
    ['absent', 'not-understood'],
  ])('takes "%s" for no answer to the code on a label', async (reply, reason) =>
    expect(why(await answerTo('china-energy-label', 'cn-cel', CODE, reply))).toBe(reason),
  )

  it.each(['DEN249901', 'BK249901'])('says nothing of %s that it does not find', async (number) => {
    expect(why(await answerTo('openfda-510k', 'us-fda-510k', number, 'absent'))).toBe('not-covered')
  })
  it('asks for a distributor’s registration, and compares no names with the registrant', async () => {
    const asked: string[] = []
    const answer = await answerTo('epa-ppls', 'us-epa-reg', '990001-12-990002', 'found', asked)
    expect(asked).toEqual(['https://ordspub.epa.gov/ords/pesticides/cswu/ppls/990001-12'])
    expect(answer).toMatchObject({ kind: 'found', record: { number: '990001-12-990002', status: 'valid' } })
    expect(answer).not.toHaveProperty('record.holder')
  })
  it.each([
    ['2DM0A-EX100', ['2DM0A-EX100', '2DM0AEX100']],
    ['2DM0AEX100', ['2DM0AEX100', '2DM0A-EX100']],
  ])('asks for %s with and without its hyphen', async (number, ids) => {
    const asked: string[] = []
    expect(why(await answerTo('fcc-eas', 'us-fcc', number, 'absent', asked))).toBe('not-covered')
    expect(asked.map((url) => new URL(url).searchParams.get('fccId'))).toEqual(ids)
  })
})
