import { describe, expect, test, vi } from 'vitest'
import { problemType } from '../../src/contract/problems.ts'
import { makeAskStatus } from '../../src/shell/outbox-ask.ts'
import { type Entry, makePart, type Part } from '../../src/shell/outbox-entry.ts'
import { makePost } from '../../src/shell/outbox-post.ts'
import { REGISTER } from './outbox-lab.ts'

const ID = 'abcdefghijklmnopqrstuv'
const RECEIPT = { id: 'report000001', receivedAt: '2026-11-22T08:00:00Z' }
const partOf = (kind: Part['kind'], evidenceBytes = 0): Part =>
  makePart({ id: ID, kind, body: '{"text":"涉嫌"}', evidenceBytes }, 0)
const entryWith = (part: Part, more: Partial<Entry> = {}): Entry => ({
  ...{ id: ID, draft: 'd', register: REGISTER, token: 'secret', queuedAtMs: 0, report: { kind: 'other' } },
  ...{ parts: [part], isTakenBack: false },
  follow: { statuses: [], hasNews: false, isGone: false, nextAtMs: 0, quiet: 0 },
  ...more,
})
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
const problem = (kind: Parameters<typeof problemType>[0], status: number) =>
  json({ type: problemType(kind), title: 't', status, detail: 'x'.repeat(900) }, status)

const sent = async (answer: () => Response | Promise<Response>, part = partOf('report'), evidence?: Blob) => {
  const fetch = vi.fn(async (_url: string, _options: RequestInit) => answer())
  const entry = entryWith(part, part.kind === 'report' ? {} : { receipt: RECEIPT })
  const outcome = await makePost({ fetch: fetch as unknown as typeof globalThis.fetch })(entry, part, evidence)
  const [url, options] = fetch.mock.calls[0] ?? []
  return { outcome, url, options }
}

describe('a part on its way', () => {
  test('goes as JSON where there is no evidence: no cookies, no referrer, no redirects, no token', async () => {
    const { outcome, url, options } = await sent(() => json(RECEIPT))
    expect(outcome).toEqual({ kind: 'accepted', receipt: RECEIPT })
    expect(url).toBe(`${REGISTER}/v1/reports`)
    expect(options).toMatchObject({
      ...{
        method: 'POST',
        body: '{"text":"涉嫌"}',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      },
      headers: { 'content-type': 'application/json' },
    })
    expect(options?.headers).not.toHaveProperty('authorization')
  })

  test('goes as a form where there is some, the same to the byte each time', async () => {
    const zip = new Blob([Uint8Array.of(80, 75, 3, 4, 13, 10, 45, 45)])
    const part = partOf('report', zip.size)
    const [first, second] = [await sent(() => json(RECEIPT), part, zip), await sent(() => json(RECEIPT), part, zip)]
    const bytes = async ({ options }: typeof first) =>
      Buffer.from(await new Response(options?.body).arrayBuffer()).toString('hex')
    expect(await bytes(first)).toBe(await bytes(second))
    const form = await new Response(first.options?.body, { headers: first.options?.headers ?? {} }).formData()
    expect([...form.keys()]).toEqual(['report', 'evidence'])
    expect(form.get('report')).toBe('{"text":"涉嫌"}')
    const file = form.get('evidence') as File
    expect([file.name, file.type]).toEqual(['evidence.zip', 'application/zip'])
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(await zip.arrayBuffer()))
  })

  test('that belongs to a report carries its token', async () => {
    const added = await sent(
      () => json({ report: RECEIPT.id, clientId: ID, at: RECEIPT.receivedAt }),
      partOf('addition'),
    )
    expect([added.url, added.outcome.kind]).toEqual([`${REGISTER}/v1/reports/report000001/additions`, 'accepted'])
    expect(added.options?.headers).toMatchObject({ authorization: 'Bearer secret' })
    const answer = { ...RECEIPT, kind: 'other', statuses: [], additions: [] }
    const withdrawn = await sent(() => json(answer), partOf('withdrawal'))
    expect([withdrawn.url, withdrawn.outcome.kind]).toEqual([
      `${REGISTER}/v1/reports/report000001/withdrawal`,
      'accepted',
    ])
  })

  test.each([400, 401, 403, 404, 413, 415, 422, 451])('is refused for good with %i', async (status) => {
    const { outcome } = await sent(() => problem('unprocessable', status))
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: { why: 'by-register', status, problem: 'unprocessable', detail: 'x'.repeat(500) },
    })
  })

  test.each([408, 409, 425, 429, 500, 502, 503, 504])('goes again after %i', async (status) => {
    const { outcome } = await sent(() => json({}, status, { 'retry-after': '120' }))
    expect(outcome).toEqual({ kind: 'later', waitsFor: 'register', status, retryAfterMs: 120_000 })
  })

  test('is refused where the register has another content under its id', async () => {
    const { outcome } = await sent(() => problem('conflict', 409))
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { status: 409, problem: 'conflict' } })
  })

  test.each([
    ['an answer that was cut off', () => new Response('{"id":"report0')],
    ['a page of somebody else', () => new Response('<!doctype html>')],
    ['an answer without end', () => new Response('x'.repeat(65_537))],
    ['an empty answer', () => new Response(null, { status: 204 })],
  ])('%s is no receipt', async (_, answer) => {
    expect((await sent(answer)).outcome).toMatchObject({ kind: 'later', waitsFor: 'register' })
  })

  test('the receipt of another report is none', async () => {
    const { outcome } = await sent(
      () => json({ report: RECEIPT.id, clientId: `${ID}x`, at: RECEIPT.receivedAt }),
      partOf('addition'),
    )
    expect(outcome.kind).toBe('later')
  })

  test('a register that cannot be reached, and one that never answers, are tried again', async () => {
    const offline = await sent(() => Promise.reject(new TypeError('offline')))
    expect(offline.outcome).toEqual({ kind: 'later', waitsFor: 'network' })
    let limitMs = 0
    const post = makePost({
      fetch: () => new Promise(() => undefined),
      startTimer: (ms, end) => {
        limitMs = ms
        queueMicrotask(end)
        return () => undefined
      },
    })
    const part = partOf('report', 1_600_000)
    expect(await post(entryWith(part), part, new Blob(['x']))).toEqual({ kind: 'later', waitsFor: 'network' })
    expect(limitMs).toBe(160_000)
  })
})

describe('asking what became of it', () => {
  const ask = async (answer: () => Response, etag?: string) => {
    const fetch = vi.fn(async (_url: string, _options: RequestInit) => answer())
    const follow = { ...entryWith(partOf('report')).follow, ...(etag ? { etag } : {}) }
    const entry = entryWith(partOf('report'), { receipt: RECEIPT, follow })
    const told = await makeAskStatus({ fetch: fetch as unknown as typeof globalThis.fetch })(entry)
    return { told, headers: fetch.mock.calls[0]?.[1].headers }
  }
  const answer = {
    ...RECEIPT,
    kind: 'other',
    statuses: [{ at: RECEIPT.receivedAt, status: 'received' }],
    additions: [],
  }

  test('is conditional, and reads statuses', async () => {
    const { told, headers } = await ask(() => json(answer, 200, { etag: '"b"' }), '"a"')
    expect(told).toEqual({ kind: 'told', statuses: answer.statuses, etag: '"b"' })
    expect(headers).toMatchObject({ 'if-none-match': '"a"', authorization: 'Bearer secret' })
    expect((await ask(() => new Response(null, { status: 304 }), '"b"')).told).toEqual({ kind: 'same' })
  })
  test.each([
    [404, 'gone'],
    [401, 'gone'],
    [500, 'later'],
    [429, 'later'],
  ])('%i means %s', async (status, kind) => expect((await ask(() => json({}, status))).told.kind).toBe(kind))
  test.each(['{', 'null', JSON.stringify({ ...answer, id: 'another00001' })])('%s is no answer', async (text) =>
    expect((await ask(() => new Response(text))).told).toEqual({ kind: 'later' }),
  )
})
