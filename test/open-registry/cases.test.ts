/** Cases as the register's staff see them over HTTP: what each key opens, and what nothing opens. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { KeyScope } from '../../src/contract/admin-paths.ts'
import type { CaseAnswer, CasesAnswer } from '../../src/contract/case-schemas.ts'
import { canonicalJson } from '../../src/contract/jcs-proof.ts'
import type { ReportReceipt } from '../../src/contract/report-schemas.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { makeDevice, PNG, packed, rawZip } from '../evidence/evidence-lab.ts'
import { adminApp, clientOf, grant } from './admin-of.ts'
import { NOW, seededStore } from './registry-of.ts'

const HOSTILE = `<img src=x onerror=alert(1)>`
const CONTACT = 'reporter@mail.example'
const report = {
  ...{ kind: 'other-product', scheme: 'cn-ccc', number: '2024000914000101', contact: CONTACT, text: HOSTILE },
  ...{ listing: 'https://shop.example/p?id=1&utm_source=x', verdictKind: 'other-product', shownAt: NOW },
  ...{
    product: { title: HOSTILE, models: ['=cmd'] },
    shop: { name: HOSTILE, host: 'shop.example' },
    language: 'zh-CN',
  },
} as const

let store: Store
let app: ReturnType<typeof adminApp>
beforeEach(async () => {
  store = await seededStore(20)
  app = adminApp(store)
})
const staff = async (...scopes: KeyScope[]) => clientOf(app, await grant(store, scopes))

let sent = 0
const send = async (over: object = {}, evidence?: Uint8Array<ArrayBuffer>): Promise<ReportReceipt> => {
  const form = new FormData()
  form.append('report', JSON.stringify({ ...report, clientId: `${'c'.repeat(22)}${sent++}`, ...over }))
  if (evidence) form.append('evidence', new Blob([evidence]), 'e.zip')
  const response = await app.request('/v1/reports', { method: 'POST', body: form })
  if (response.status !== 200) throw new Error(await response.text())
  return response.json() as Promise<ReportReceipt>
}
const queue = async (): Promise<CasesAnswer> => {
  const asked = await (await staff('reports:read'))('cases', {})
  if (asked.kind !== 'answer') throw new Error(JSON.stringify(asked))
  return asked.answer
}
const onlyCase = async (): Promise<CaseAnswer> => {
  const id = (await queue()).cases[0]?.id ?? ''
  const asked = await (await staff('reports:read'))('case', { params: { id } })
  if (asked.kind !== 'answer') throw new Error(JSON.stringify(asked))
  return asked.answer
}

describe('a case', () => {
  it('gathers what is said of one listing and number, without who said it', async () => {
    await send()
    await send({ listing: 'https://shop.example/p?id=1', kind: 'copied-badge' })
    await send({ listing: 'https://shop.example/p?id=2' })
    expect((await queue()).cases.map(({ reports }) => reports).toSorted()).toEqual([1, 2])
    const held = await onlyCase()
    expect(held).toMatchObject({ state: 'received', listing: 'https://shop.example/p?id=1', host: 'shop.example' })
    expect(held.priority).toMatchObject({ why: [{ why: 'alarm' }, { why: 'reporters' }, { why: 'electrical' }] })
    expect(held.reportsShown).toMatchObject([1, 2].map(() => ({ hasContact: true, text: HOSTILE, counted: true })))
    expect(JSON.stringify(held)).not.toContain(CONTACT)
  })
  it('is decided with a reason, and every reporter hears of it', async () => {
    const { id, token = '' } = await send()
    const officer = await staff('reports:decide')
    const { id: caseId } = await onlyCase()
    const decide = (body: object) => officer('decideCase', { params: { id: caseId }, body: body as never })
    for (const body of [{ state: 'confirmed' }, { state: 'forwarded' }, { state: 'received' }, { state: 'withdrawn' }])
      expect(await decide(body)).toMatchObject({ status: 422 })
    const decision = { state: 'forwarded', forwardedTo: '示例市监局', reason: '已转交', basis: 'Art. 27' }
    expect(await decide(decision)).toMatchObject({ answer: { id: caseId, state: 'forwarded' } })
    expect((await onlyCase()).history).toMatchObject([decision])
    const { basis: _basis, state: status, ...told } = decision
    expect(await clientOf(app, token)('reportStatus', { params: { id } })).toMatchObject({
      answer: { statuses: [{ status: 'received' }, { status, ...told }] },
    })
    expect(JSON.stringify(await clientOf(app, token)('reportStatus', { params: { id } }))).not.toContain('Art. 27')
  })
  it('shows a contact to the key for it alone, and writes down who looked', async () => {
    const { id } = await send()
    for (const scopes of [['reports:read'], ['reports:decide'], ['audit', 'import']] as const)
      expect(await (await staff(...scopes))('reportIdentity', { params: { id } })).toMatchObject({ status: 403 })
    const before = (await store.auditAfter(0, 100)).length
    const answer = { report: id, contact: CONTACT }
    expect(await (await staff('reports:identity'))('reportIdentity', { params: { id } })).toEqual({
      kind: 'answer',
      answer,
    })
    const looks = (await store.auditAfter(before, 100)).filter(({ action }) => action === 'identity')
    expect(looks).toMatchObject([{ target: `report ${id}` }])
    expect(JSON.stringify(looks)).not.toContain(CONTACT)
  })
  it('is a row of a table in which nothing runs', async () => {
    await send({ number: '=cmd()', scheme: 'fsc-lic' })
    const bearer = await grant(store, ['reports:read'])
    const response = await app.request('/v1/admin/cases.csv', { headers: { Authorization: `Bearer ${bearer}` } })
    expect(response.headers.get('content-disposition')).toContain('attachment')
    const [head, row, ...rest] = (await response.text()).trimEnd().split('\r\n')
    expect(head).toMatch(/^id,state,priority,points,why,scheme,number,/u)
    expect(row).toContain(",fsc-lic,'=cmd(),shop.example,")
    expect(rest).toEqual([])
    expect(row).not.toContain(CONTACT)
  })
})

describe('an item of evidence', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)
  const item = async (sha256: string, scopes: readonly KeyScope[] = ['reports:read']) =>
    app.request(`/v1/admin/evidence/${sha256}`, { headers: { Authorization: `Bearer ${await grant(store, scopes)}` } })

  it('is opened by a key, and comes inert, as what its bytes are', async () => {
    await send({}, (await packed(await makeDevice())).bytes)
    const { items = [], findings } = (await onlyCase()).reportsShown[0]?.evidence[0] ?? {}
    expect(findings?.map(({ what }) => what)).toContain('signature-holds')
    expect(items.map(({ path, result }) => [path, result])).toEqual([
      ['passages.json', 'holds'],
      ['screenshot.png', 'holds'],
      ['text.txt', 'holds'],
    ])
    const types = ['application/json', 'image/png', 'text/plain']
    for (const [i, { sha256, mediaType }] of items.entries()) {
      const response = await item(sha256)
      expect([mediaType, response.headers.get('content-type')]).toEqual([types[i], types[i]])
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[0-9a-f]{16}\.(?:json|png|txt)"$/u,
      )
      expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect((await item(sha256, ['reports:decide'])).status).toBe(403)
    }
    const png = items.find(({ path }) => path === 'screenshot.png')?.sha256 ?? ''
    expect(Buffer.compare(new Uint8Array(await (await item(png)).arrayBuffer()), PNG)).toBe(0)
    expect((await item('0'.repeat(64))).status).toBe(404)
  })
  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'text/plain'],
    ['a drawing that scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'text/plain'],
    ['a page behind the first bytes of a picture', '\u0089PNG\r\n\u001a\n<script>alert(1)</script>', 'image/png'],
    ['bytes of no kind', 'MZ\u0000\u0001', 'application/octet-stream'],
  ])('named .png is %s all the same, and inert', async (_, text, type) => {
    const content = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const whole = await packed(await makeDevice())
    const items = whole.manifest.items.filter(({ path }) => path === 'screenshot.png')
    const zip = rawZip([
      { name: 'manifest.json', content: utf8(canonicalJson({ ...whole.manifest, items }) ?? '') },
      { name: 'screenshot.png', content },
    ])
    await send({}, new Uint8Array(zip))
    const [file] = (await onlyCase()).reportsShown[0]?.evidence ?? []
    const found = file?.items[0]
    expect(found).toMatchObject({ path: 'screenshot.png', mediaType: type })
    expect(found?.result).not.toBe('holds')
    const response = await item(found?.sha256 ?? '')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(response.headers.get('content-disposition')).toContain('attachment')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })
})

describe('no report, and no decision on one,', () => {
  it('changes a byte of any public answer', async () => {
    const number = '2024000914000101'
    const paths = [
      ...[
        '/.well-known/proofmark',
        '/v1/changes',
        '/v1/alerts/index',
        '/.well-known/jwks.json',
        '/v1/ranges/0/-',
        '/',
        '/c/x/y',
      ],
      ...['', '/history'].map((end) => `/v1/certificates/cn-ccc/${number}${end}`),
      ...[
        `/c/cn-ccc/${number}`,
        `/badge/cn-ccc/${number}.svg`,
        '/v1/certificates?scheme=cn-ccc&status=valid',
        '/v1/transparency',
      ],
      ...['/v1/bodies/00', '/v1/laboratories/EX-LAB-1', '/openapi.json', '/docs', '/triage', '/builder'],
    ]
    const look = async () => {
      const gets = await Promise.all(paths.map(async (path) => [path, await (await app.request(path)).text()]))
      const post = { method: 'POST', headers: { 'Content-Type': 'application/json' } }
      const listing = { title: '示例移动电源', brand: '示例', models: ['EX-PB100'] }
      const verify = { ...post, body: JSON.stringify({ listing, numbers: [{ scheme: 'cn-ccc', number }] }) }
      return [...gets, ['verify', await (await app.request('/v1/verify', verify)).text()]]
    }
    const before = await look()
    for (let i = 0; i < 6; i++) await send()
    const officer = await staff('reports:decide')
    await officer('decideCase', { params: { id: (await onlyCase()).id }, body: { state: 'confirmed', reason: 'x' } })
    app = adminApp(store)
    const after = await look()
    for (const [i, one] of before.entries()) expect(after[i]).toEqual(one)
  })
})
