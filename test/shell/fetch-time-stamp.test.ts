import { describe, expect, it, vi } from 'vitest'
import { emptyDraft } from '../../src/core/report-draft.ts'
import { readEvidence } from '../../src/evidence/read.ts'
import { MAX_TIME_STAMP_BYTES } from '../../src/evidence/time-stamp.ts'
import { memoryDevices } from '../../src/shell/device-key.ts'
import { makeSeals } from '../../src/shell/evidence.ts'
import { fetchTimeStamp } from '../../src/shell/fetch-time-stamp.ts'
import { makeReportClient } from '../../src/shell/report-client.ts'
import { type Stamping, stampedBy } from '../evidence/time-stamp-lab.ts'

const ADDRESS = 'https://stamp.example/tsr'
const DIGEST = new Uint8Array(32).fill(7)

/** An authority that stamps what it is asked for, but for what it does otherwise. */
const authority = (otherwise: Partial<Stamping> = {}) =>
  vi.fn(async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const asked = init?.body as Uint8Array
    // The request ends with the hash, the number drawn and the wish for a certificate.
    const [digest, nonce] = [asked.slice(-45, -13), asked.slice(-11, -3)]
    return new Response(new Uint8Array(stampedBy({ digest, nonce, ...otherwise })))
  })
const ask = (fetch: typeof globalThis.fetch, isGranted = true) =>
  fetchTimeStamp(ADDRESS, DIGEST, {
    permissions: { contains: async () => isGranted } as never,
    fetch,
    randomBytes: (count) => new Uint8Array(count).fill(0xff),
  })

describe('a time-stamp authority', () => {
  it('gets a digest and nothing of the person', async () => {
    const fetch = authority()
    expect(await ask(fetch)).toBeInstanceOf(Uint8Array)
    expect(fetch).toHaveBeenCalledTimes(1)
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe(ADDRESS)
    expect(init).toMatchObject({
      method: 'POST',
      headers: { accept: 'application/timestamp-reply', 'content-type': 'application/timestamp-query' },
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' },
    })
    expect(init?.body).toHaveLength(69)
  })
  it('is not asked without its host', async () => {
    const fetch = authority()
    expect(await ask(fetch, false)).toBeUndefined()
    expect(fetch).not.toHaveBeenCalled()
  })
  it.each<[string, typeof globalThis.fetch]>([
    ['refuses', authority({ status: 2 })],
    ['stamps something else', authority({ digest: new Uint8Array(32) })],
    ['answers another request', authority({ nonce: Uint8Array.from([0x40, 0, 0, 0, 0, 0, 0, 1]) })],
    ['signs wrongly', authority({ isForged: true })],
    ['sends a page', async () => new Response('<html>busy</html>')],
    ['fails', async () => new Response(new Uint8Array(), { status: 500 })],
    ['sends too much', async () => new Response(new Uint8Array(MAX_TIME_STAMP_BYTES + 1))],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('that %s gives none', async (_, fetch) => expect(await ask(fetch)).toBeUndefined())
})

const sealedWith = async (stamp: ((digest: Uint8Array) => Promise<Uint8Array | undefined>) | undefined) => {
  const client = makeReportClient({
    drafts: {} as never,
    outbox: {} as never,
    fetchPicture: async () => ({ kind: 'failed' }),
    edit: async () => ({ kind: 'refused' }),
    seals: makeSeals({ open: async () => memoryDevices(), now: () => new Date('2026-11-21T08:00:00Z') }),
    locale: 'en',
    ...(stamp ? { stamp } : {}),
  })
  const item = { id: 'text', what: 'text', mediaType: 'text/plain', isTicked: true, text: 'words' } as const
  const draft = { ...emptyDraft('d', '2026-11-21T08:00:00Z'), items: [item] }
  const packed = await client.pack(draft)
  const sealed = packed.kind === 'packed' ? await packed.seal('keep') : undefined
  if (!sealed) throw new Error('nothing was sealed')
  const read = await readEvidence(new Uint8Array(await sealed.file.arrayBuffer()))
  if (read.kind !== 'read') throw new Error(read.why)
  return [sealed.lacksStamp, read.timeStamp.kind, read.items.map(({ state }) => state)]
}

it('a report is sealed with a time-stamp, without one that could not be had, and without one that nobody asked for', async () => {
  const stamp = (digest: Uint8Array) =>
    fetchTimeStamp(ADDRESS, digest, {
      permissions: { contains: async () => true } as never,
      fetch: authority(),
      randomBytes: (count) => new Uint8Array(count),
    })
  expect(await sealedWith(stamp)).toEqual([false, 'holds', ['holds']])
  expect(await sealedWith(async () => undefined)).toEqual([true, 'absent', ['holds']])
  expect(await sealedWith(undefined)).toEqual([false, 'absent', ['holds']])
})
