/** Reports with evidence at the door: once, whole, and nothing that would do harm. */
import { createHash, randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AdditionReceipt, ReportAnswer, ReportReceipt } from '../../src/contract/report-schemas.ts'
import { MAX_ADDITIONS, MAX_EVIDENCE_BYTES } from '../../src/contract/report-schemas.ts'
import { EVIDENCE_LIMITS } from '../../src/core/evidence.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { type Device, makeDevice, packed, rawZip } from '../evidence/evidence-lab.ts'
import { adminApp } from './admin-of.ts'
import { NOW, seededStore } from './registry-of.ts'

const TOKEN = 'q7wPl2'.repeat(7)
const followUpHash = createHash('sha256').update(TOKEN).digest('hex')
const clientId = 'c0ffee00-0000-4000-8000-000000000001'
const report = { clientId, kind: 'other-product', followUpHash, scheme: 'cn-ccc', number: '2024 00 0914 000101' }

let device: Device
let zip: Uint8Array<ArrayBuffer>
let store: Store
let app: ReturnType<typeof adminApp>
beforeEach(async () => {
  device ??= await makeDevice()
  zip ??= (await packed(device, { report: clientId })).bytes
  store = await seededStore(5)
  app = adminApp(store, { clientOf: () => '203.0.113.7', reportLimit: { burst: 1000, perSecond: 1 } })
})

type Part = readonly [name: string, value: string | Uint8Array<ArrayBuffer>]
const formOf = (...parts: readonly Part[]): FormData => {
  const form = new FormData()
  for (const [name, value] of parts)
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([value], { type: 'application/zip' }), '../../x.html')
  return form
}
const post = (path: string, body: BodyInit, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
const send = async (input: object = report, evidence: Uint8Array<ArrayBuffer> | null = zip) => {
  const parts: Part[] = [['report', JSON.stringify(input)], ...(evidence ? [['evidence', evidence] as const] : [])]
  const response = await post('/v1/reports', formOf(...parts))
  return { status: response.status, body: (await response.json()) as ReportReceipt & { detail?: string } }
}
const bearer = { Authorization: `Bearer ${TOKEN}` }
const follow = async (id: string): Promise<ReportAnswer> =>
  (await app.request(`/v1/reports/${id}`, { headers: bearer })).json() as Promise<ReportAnswer>

describe('a report with evidence', () => {
  it('is kept once, whoever sends it how often, and gives the same receipt', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => send()))
    const [first] = all
    expect(first).toMatchObject({ status: 200, body: { receivedAt: NOW } })
    const sha256 = createHash('sha256').update(zip).digest('hex')
    expect(first?.body.evidence).toEqual({ sha256, items: 3 })
    for (const one of all) expect(one).toEqual(first)
    expect(first?.body.token).toBeUndefined()
    expect(await store.reportsAfter(undefined, 10)).toHaveLength(1)
    expect(await follow(first?.body.id ?? '')).toMatchObject({ kind: 'other-product', evidence: { sha256, items: 3 } })
  })
  it('is another report under another id, and none under the same', async () => {
    const { body } = await send()
    expect((await send({ ...report, text: 'x' })).status).toBe(409)
    expect((await send(report, null)).status).toBe(409)
    const other = await packed(device, { report: clientId, madeAt: '2026-11-21T08:00:01.000Z' })
    expect((await send(report, other.bytes)).status).toBe(409)
    const fresh = await send({ ...report, clientId: `${clientId}2` })
    expect(fresh.status).toBe(200)
    expect(fresh.body.id).not.toBe(body.id)
    expect(await store.reportsAfter(undefined, 10)).toHaveLength(2)
  })
  it('may come as JSON in a field that is a file, as browsers send a typed blob', async () => {
    const form = new FormData()
    form.append('report', new Blob([JSON.stringify(report)], { type: 'application/json' }))
    expect((await post('/v1/reports', form)).status).toBe(200)
  })
  it('keeps no address of its sender', async () => {
    await send()
    expect(JSON.stringify(await store.reportsAfter(undefined, 10))).not.toContain('203.0.113.7')
  })
})

describe('what is no report with evidence', () => {
  const json = JSON.stringify(report)
  it.each<readonly [string, readonly Part[]]>([
    [
      'two files',
      [
        ['report', json],
        ['evidence', new Uint8Array(3)],
        ['evidence', new Uint8Array(3)],
      ],
    ],
    [
      'two reports',
      [
        ['report', json],
        ['report', json],
      ],
    ],
    [
      'a field more',
      [
        ['report', json],
        ['more', 'x'],
      ],
    ],
    ['no report', [['evidence', new Uint8Array(3)]]],
    [
      'evidence as text',
      [
        ['report', json],
        ['evidence', 'x'],
      ],
    ],
    ['a report that is no JSON', [['report', '{']]],
    ['a report of no kind', [['report', '{}']]],
  ])('is refused: %s', async (_, parts) => {
    expect((await post('/v1/reports', formOf(...parts))).status).toBe(400)
    expect(await store.reportsAfter(undefined, 10)).toEqual([])
  })
  it.each([
    ['multipart/form-data', 400],
    ['multipart/form-data; boundary=""', 400],
    ['multipart/form-data; boundary=x', 400],
    ['multipart/mixed; boundary=x', 415],
    ['application/zip', 415],
  ])('is refused as %s', async (type, status) => {
    const response = await post('/v1/reports', '--x\r\n\r\n--x--\r\n', { 'Content-Type': type })
    expect(response.status).toBe(status)
  })
  it('is refused with a million empty fields, before they are parsed', async () => {
    const began = performance.now()
    const body = '--x\r\n\r\n'.repeat(1_000_000)
    expect((await post('/v1/reports', body, { 'Content-Type': 'multipart/form-data; boundary=x' })).status).toBe(400)
    expect(performance.now() - began).toBeLessThan(2000)
  })
  it('is refused as soon as it is too long, whatever length was said', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '100000000' }
    const declared = await post('/v1/reports', '--x', headers)
    expect(declared.status).toBe(413)
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1_000_000
        controller.enqueue(new Uint8Array(1_000_000))
      },
    })
    const counted = await post('/v1/reports', endless, { 'Content-Type': 'multipart/form-data; boundary=x' })
    expect(counted.status).toBe(413)
    expect(pulled).toBeLessThan(MAX_EVIDENCE_BYTES + 4_000_000)
    const asJson = await post('/v1/reports', 'x'.repeat(40_000), { 'Content-Type': 'application/json' })
    expect(asJson.status).toBe(413)
  })
  it('is refused where the evidence is longer than it may be, by one byte', async () => {
    expect(MAX_EVIDENCE_BYTES).toBe(EVIDENCE_LIMITS.fileBytes)
    expect(await send(report, new Uint8Array(MAX_EVIDENCE_BYTES + 1))).toMatchObject({ status: 413 })
    expect(await send(report, new Uint8Array(MAX_EVIDENCE_BYTES))).toMatchObject({ status: 422 })
  })
  const zeros = new Uint8Array(2_000_000)
  it.each<readonly [string, () => Uint8Array]>([
    ['no zip', () => Buffer.from('<html><script>alert(1)</script>')],
    ['a bomb', () => rawZip([{ name: 'a.txt', content: zeros }])],
    ['a bomb that lies about its size', () => rawZip([{ name: 'a.txt', content: zeros, bytes: 10 }])],
    [
      'a bomb within a bomb',
      () => rawZip([{ name: 'a.zip', content: rawZip([{ name: 'a.txt', content: deflateRawSync(zeros) }]) }]),
    ],
    [
      'overlapping entries',
      () => rawZip([1, 2].map((i) => ({ name: `${i}.txt`, content: Buffer.from('x'), start: 0 }))),
    ],
    ['a huge declared size', () => rawZip([{ name: 'a.txt', content: Buffer.from('x'), bytes: 0xffff_fff0 }])],
    [
      '65 entries',
      () => rawZip(Array.from({ length: 65 }, (_, i) => ({ name: `${i}.txt`, content: Buffer.from('x') }))),
    ],
    ['a path outwards', () => rawZip([{ name: '../../etc/passwd', content: Buffer.from('x') }])],
    ['a path of Windows', () => rawZip([{ name: 'c:\\x', content: Buffer.from('x') }])],
    ['a zip behind a page', () => Buffer.concat([Buffer.from('<html>'), zip])],
    ['a page behind a zip', () => Buffer.concat([zip, Buffer.from('<html>')])],
  ])('is refused with %s', async (_, make) => {
    const { status, body } = await send(report, new Uint8Array(make()))
    expect([status, body.detail?.startsWith('The evidence cannot be taken')]).toEqual([422, true])
    expect(await store.reportsAfter(undefined, 10)).toEqual([])
  })
})

describe('whoever has the token', () => {
  const add = async (id: string, input: object, evidence?: Uint8Array<ArrayBuffer>, headers = bearer) => {
    const parts: Part[] = [['addition', JSON.stringify(input)], ...(evidence ? [['evidence', evidence] as const] : [])]
    const response = await post(`/v1/reports/${id}/additions`, formOf(...parts), headers)
    return { status: response.status, body: (await response.json()) as AdditionReceipt }
  }
  const withdraw = (id: string, headers: Readonly<Record<string, string>> = bearer) =>
    post(`/v1/reports/${id}/withdrawal`, '{"reason":"误会"}', { 'Content-Type': 'application/json', ...headers })
  const addition = { clientId: randomBytes(16).toString('hex'), text: '<script>alert(1)</script>' }

  it('adds words and evidence, once each', async () => {
    const { id } = (await send(report, null)).body
    const first = await add(id, addition, zip)
    expect(first).toMatchObject({ status: 200, body: { report: id, clientId: addition.clientId, at: NOW } })
    expect(first.body.evidence?.items).toBe(3)
    expect(await add(id, addition, zip)).toEqual(first)
    expect((await add(id, { ...addition, text: 'x' }, zip)).status).toBe(409)
    expect((await add(id, { clientId: 'z'.repeat(22) })).status).toBe(422)
    expect((await add(id, addition, zip, { Authorization: 'Bearer x' })).status).toBe(404)
    expect((await follow(id)).additions).toEqual([
      { clientId: addition.clientId, at: NOW, evidence: first.body.evidence },
    ])
    for (let i = 1; i < MAX_ADDITIONS; i++)
      expect((await add(id, { clientId: `${'y'.repeat(22)}${i}`, text: 'x' })).status).toBe(200)
    expect((await add(id, { clientId: 'z'.repeat(22), text: 'x' })).status).toBe(422)
  })
  it('withdraws it, and the contact is gone at once', async () => {
    const { id } = (await send({ ...report, contact: 'a@b.example' })).body
    expect((await withdraw(id, { Authorization: 'Bearer x' })).status).toBe(404)
    const answer = (await (await withdraw(id)).json()) as ReportAnswer
    expect(answer.statuses).toMatchObject([{ status: 'received' }, { status: 'withdrawn', reason: '误会' }])
    expect(await (await withdraw(id)).json()).toEqual(answer)
    expect(JSON.stringify(await store.reportsAfter(undefined, 10))).not.toContain('a@b.example')
    expect((await add(id, addition)).status).toBe(422)
    expect((await send({ ...report, contact: 'a@b.example' })).body.id).toBe(id)
  })
  it('does not withdraw what has come to an end', async () => {
    const { id } = (await send()).body
    await store.addReportStatus(
      id,
      { at: NOW, status: 'confirmed' },
      { at: NOW, actor: 'k', action: 'report', target: id },
    )
    expect((await withdraw(id)).status).toBe(422)
  })
})
