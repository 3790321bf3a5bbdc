import { beforeEach, describe, expect, it } from 'vitest'
import type { OriginRequestReceipt } from '../../src/contract/onboarding-schemas.ts'
import { whyNoShop } from '../../src/open-registry/onboarding-proof.ts'
import { type Got, makeGetSite, type Sites } from '../../src/open-registry/onboarding-sites.ts'
import { keyOf, type Store } from '../../src/open-registry/store.ts'
import { serve } from '../chromium/servers.ts'
import { adminApp, clientOf, grant } from './admin-of.ts'
import { NOW, seededStore } from './registry-of.ts'

const POWER_BANK = { scheme: 'cn-ccc', number: '2024000914000101' }
const SHOP = 'https://shop.example'
const FILE = `${SHOP}/.well-known/proofmark-site.txt`
const RECORD = '_proofmark.shop.example'
const KEY = keyOf(POWER_BANK.scheme, POWER_BANK.number)

let store: Store
let now = NOW
/** What stands on the domain; addresses that were asked for. */
let files: Record<string, Got>
let records: Record<string, readonly string[]>
let asked: string[]
let app: ReturnType<typeof adminApp>
const fileOf = (text: string, status = 200): Got => ({
  kind: 'answered',
  status,
  headers: {},
  body: Buffer.from(text),
})
const sites: Sites = {
  allowPrivate: false,
  get: async (url) => {
    asked.push(url)
    return files[url] ?? fileOf('', 404)
  },
  txt: async (name) => {
    asked.push(name)
    return records[name] ?? []
  },
}
beforeEach(async () => {
  store = await seededStore(30)
  ;[now, files, records, asked] = [NOW, {}, {}, []]
  app = adminApp(store, { sites, now: () => now })
})

const request = async (over: Readonly<Record<string, unknown>> = {}): Promise<OriginRequestReceipt> => {
  const sent = await clientOf(app)('requestOrigin', { body: { ...POWER_BANK, origin: SHOP, ...over } })
  if (sent.kind !== 'answer') throw new Error(JSON.stringify(sent))
  return sent.answer
}
const prove = ({ id, token }: OriginRequestReceipt, way: 'file' | 'dns' = 'file') =>
  clientOf(app, token)('proveOrigin', { params: { id }, body: { way } })
const follow = ({ id, token }: OriginRequestReceipt) => clientOf(app, token)('originRequest', { params: { id } })
const officer = async () => clientOf(app, await grant(store, ['origins']))
const proved = async (over?: Readonly<Record<string, unknown>>): Promise<OriginRequestReceipt> => {
  const receipt = await request(over)
  files[FILE] = fileOf(`${receipt.challenge.value}\n`)
  expect(await prove(receipt)).toMatchObject({ answer: { proved: true } })
  return receipt
}
/** Those of the seed are of this machine. */
const shopOrigins = async () => (await store.originsOf(KEY)).filter(({ origin }) => origin.startsWith('https:'))
const approve = { decision: 'approve' as const }
const laterBy = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString()

describe('a shop', () => {
  it('asks, proves its domain by a file, and is authorised once somebody approves', async () => {
    const receipt = await request({ path: '/a/../kettles', until: '2027-03-31', contact: 'a@shop.example' })
    const { id, challenge } = receipt
    expect(challenge).toMatchObject({ file: FILE, dns: RECORD })
    expect(challenge.value).toMatch(/^proofmark-site=[\w-]{43}$/u)
    expect(asked).toEqual([])
    files[FILE] = fileOf(`# shop\r\n ${challenge.value} \r\n`)
    expect(await prove(receipt)).toMatchObject({ answer: { proved: true, state: 'proved' } })
    expect(await shopOrigins()).toEqual([])
    const call = await officer()
    expect(await call('originRequests', { query: { state: 'proved' } })).toMatchObject({
      answer: { requests: [{ id, contact: 'a@shop.example', path: '/kettles', proved: { way: 'file' } }] },
    })
    expect(await call('decideOrigin', { params: { id }, body: approve })).toMatchObject({
      answer: { state: 'approved' },
    })
    expect(asked).toEqual([FILE, FILE])
    expect(await shopOrigins()).toMatchObject([
      { origin: SHOP, path: '/kettles', from: '2026-11-21T00:00:00Z', until: '2027-03-31T23:59:59Z' },
    ])
    const path = `/v1/statements/cn-ccc/${POWER_BANK.number}?origin=${SHOP}&path=/kettles/1`
    expect((await app.request(path)).status).toBe(200)
    const actions = (await store.auditAfter(0, 100)).map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['origin-request', 'origin-proved', 'origin-approved']))
    expect(JSON.stringify(await store.auditAfter(0, 100))).not.toContain('a@shop.example')
  })
  it('proves it by a record of the very host as well', async () => {
    const receipt = await request()
    records['_proofmark.example'] = [receipt.challenge.value]
    expect(await prove(receipt, 'dns')).toMatchObject({ answer: { proved: false, problem: 'not-there' } })
    records[RECORD] = ['v=spf1 -all', receipt.challenge.value]
    expect(await prove(receipt, 'dns')).toMatchObject({ answer: { proved: true } })
  })
  it.each([
    ['no file', fileOf('', 404), 'not-there'],
    ['another line', fileOf(`proofmark-site=${'x'.repeat(43)}`), 'other-line'],
    ['a page that is always there', fileOf('<!doctype html><p>Not found'), 'other-line'],
    ['a redirect', { ...fileOf('', 302), headers: { location: ['https://evil.example/'] } } as Got, 'redirected'],
    ['too much', { kind: 'failed', why: 'too-long', detail: 'More than 8192 bytes.' } as Got, 'too-long'],
    ['nobody there', { kind: 'failed', why: 'unreachable', detail: 'ECONNREFUSED' } as Got, 'unreachable'],
  ])('is not believed by %s', async (_, got, problem) => {
    const receipt = await request()
    files[FILE] = got
    expect(await prove(receipt)).toMatchObject({ answer: { proved: false, state: 'unproved', problem } })
    expect(asked).toEqual([FILE])
  })
  it('cannot prove with the line of somebody else', async () => {
    const [mine, other] = [await request(), await request({ origin: 'https://other.example' })]
    files[FILE] = fileOf(other.challenge.value)
    expect(await prove(mine)).toMatchObject({ answer: { proved: false, problem: 'other-line' } })
  })
  it('has its line and token kept as hashes alone, and a wrong token finds nothing', async () => {
    const receipt = await request()
    const kept = JSON.stringify(await store.originRequest(receipt.id))
    for (const secret of [receipt.token, receipt.challenge.value.slice('proofmark-site='.length)]) {
      expect(secret).toMatch(/^[\w-]{43}$/u)
      expect(kept).not.toContain(secret)
    }
    const wrong = await follow({ ...receipt, token: `${receipt.token.slice(0, -1)}_` })
    expect(wrong).toMatchObject({ status: 404, problem: 'no-such-entry' })
    expect(await follow({ ...receipt, id: '0000000000000000' })).toEqual(wrong)
    expect(await clientOf(app)('originRequest', { params: { id: receipt.id } })).toMatchObject({ status: 401 })
  })
  it('has three days for the line, sixty for the decision', async () => {
    const [slow, left] = [await request(), await proved()]
    now = laterBy(3)
    expect(await prove(slow)).toMatchObject({ answer: { proved: false, problem: 'challenge-over', state: 'lapsed' } })
    now = laterBy(61)
    expect(await follow(left)).toMatchObject({ answer: { state: 'lapsed' } })
    const call = await officer()
    expect(await call('decideOrigin', { params: { id: left.id }, body: approve })).toMatchObject({ status: 422 })
    expect(await shopOrigins()).toEqual([])
  })
  it('is told in time that it ends', async () => {
    const receipt = await proved({ until: '2027-03-31' })
    const call = await officer()
    await call('decideOrigin', { params: { id: receipt.id }, body: { ...approve, until: '2027-02-28' } })
    now = '2027-01-28T12:00:00Z'
    expect(await follow(receipt)).toMatchObject({
      answer: { until: '2027-02-28', remindFrom: '2027-01-29', endsSoon: false },
    })
    now = '2027-01-29T00:00:00Z'
    expect(await follow(receipt)).toMatchObject({ answer: { state: 'approved', endsSoon: true } })
    const ending = (endsBy: string) => call('originRequests', { query: { endsBy } })
    expect(await ending('2027-02-27')).toMatchObject({ answer: { requests: [] } })
    expect(await ending('2027-02-28')).toMatchObject({ answer: { requests: [{ id: receipt.id }] } })
  })
  it('may ask five times at once for one place, and is looked at now and then', async () => {
    const receipts = []
    for (let i = 0; i < 5; i++) receipts.push(await request())
    expect(await clientOf(app)('requestOrigin', { body: { ...POWER_BANK, origin: SHOP } })).toMatchObject({
      status: 422,
    })
    const looks = []
    for (let i = 0; i < 7; i++) looks.push(receipts[i % 5] && (await prove(receipts[i % 5] as OriginRequestReceipt)))
    expect(looks.map((look) => look?.kind)).toEqual([...Array(6).fill('answer'), 'problem'])
    expect(asked).toHaveLength(6)
  })
})

describe('whoever decides', () => {
  it('approves nothing that is not proved, or that the domain no longer shows', async () => {
    const call = await officer()
    const open = await request()
    const decide = (id: string, body: { decision: 'approve' }) => call('decideOrigin', { params: { id }, body })
    expect(await decide(open.id, approve)).toMatchObject({ status: 422, detail: 'It is unproved.' })
    const shown = await proved()
    files[FILE] = fileOf('')
    expect(await decide(shown.id, approve)).toMatchObject({
      status: 422,
      detail: expect.stringContaining('other-line'),
    })
    expect(await shopOrigins()).toEqual([])
    expect(await decide('0000000000000000', approve)).toMatchObject({ status: 404 })
  })
  it('refuses and revokes, with the reason for the shop', async () => {
    const call = await officer()
    const [first, second] = [await request(), await proved()]
    const no = { decision: 'refuse' as const, reason: '不是持证人的店' }
    expect(await call('decideOrigin', { params: { id: first.id }, body: no })).toMatchObject({
      answer: { state: 'refused' },
    })
    expect(await follow(first)).toMatchObject({ answer: { state: 'refused', decided: { reason: no.reason } } })
    await call('decideOrigin', { params: { id: second.id }, body: approve })
    expect(await shopOrigins()).toHaveLength(1)
    expect(await call('decideOrigin', { params: { id: second.id }, body: no })).toMatchObject({ status: 422 })
    const end = { decision: 'revoke' as const, reason: '授权结束' }
    expect(await call('decideOrigin', { params: { id: second.id }, body: end })).toMatchObject({
      answer: { state: 'revoked' },
    })
    expect(await shopOrigins()).toEqual([])
    expect(await call('decideOrigin', { params: { id: second.id }, body: approve })).toMatchObject({ status: 422 })
  })
  it('needs the scope', async () => {
    const receipt = await proved()
    const other = clientOf(app, await grant(store, ['reports:decide', 'events']))
    expect(await other('decideOrigin', { params: { id: receipt.id }, body: approve })).toMatchObject({ status: 403 })
    expect(await prove({ ...receipt, token: await grant(store, ['origins']) })).toMatchObject({ status: 404 })
  })
  it('goes through many in order', async () => {
    const ids: string[] = []
    for (const i of [1, 2, 3]) ids.push((await request({ origin: `https://shop${i}.example` })).id)
    const call = await officer()
    const seen: string[] = []
    for (let after: string | undefined, more = true; more; ) {
      const page = await call('originRequests', { query: { limit: '2', ...(after ? { after } : {}) } })
      if (page.kind !== 'answer') throw new Error(page.kind)
      seen.push(...page.answer.requests.map(({ id }) => id))
      after = page.answer.next
      more = after !== undefined
    }
    expect(seen).toEqual(ids.toSorted())
  })
})

describe('the place', () => {
  it('needs a product where many sellers share it', async () => {
    const ask = (body: Readonly<Record<string, string>>) =>
      clientOf(app)('requestOrigin', { body: { ...POWER_BANK, origin: 'https://item.taobao.com', ...body } })
    expect(await ask({})).toMatchObject({ problem: 'product-needed' })
    expect(await ask({ path: '/item.htm' })).toMatchObject({ problem: 'product-needed' })
    expect(await ask({ product: 'EX-NONE' })).toMatchObject({ problem: 'product-not-listed' })
    expect(await ask({ product: 'EX-PB100' })).toMatchObject({ kind: 'answer' })
  })
  it('is of a certificate that is held, and of a day to come', async () => {
    const ask = (body: Readonly<Record<string, string>>) =>
      clientOf(app)('requestOrigin', { body: { ...POWER_BANK, origin: SHOP, ...body } })
    expect(await ask({ number: '2024000914999998' })).toMatchObject({ status: 404 })
    expect(await ask({ number: 'none' })).toMatchObject({ status: 422 })
    expect(await ask({ until: '2026-11-20' })).toMatchObject({ status: 422 })
    expect(await ask({ until: '2026-11-21' })).toMatchObject({ kind: 'answer' })
    expect(await ask({ until: '2028-11-21' })).toMatchObject({ status: 422 })
  })
  it.each([
    ['https://shop.example', false, true],
    ['https://shop.example:8443', false, true],
    ['https://xn--fiqs8s.example', false, true],
    ['http://shop.example', false, false],
    ['https://shop.example:443', false, false],
    ['https://shop.example.', false, false],
    ['https://com', false, false],
    ['https://localhost', false, false],
    ['https://192.0.2.1', false, false],
    ['https://2130706433', false, false],
    ['http://127.0.0.1:8788', false, false],
    ['http://127.0.0.1:8788', true, true],
    ['http://10.0.0.1', true, false],
  ])('%s (development: %s): %s', (origin, allowPrivate, fits) =>
    expect(whyNoShop(origin, allowPrivate) === undefined).toBe(fits),
  )
  it('is not looked at by a register that has no way out', async () => {
    app = adminApp(store, { now: () => now })
    expect(await prove(await request())).toMatchObject({ answer: { proved: false, problem: 'network-off' } })
  })
})

describe('a look at another machine', () => {
  it('never goes where nobody else would get', async () => {
    const get = makeGetSite({ allowPrivate: false, resolve: async () => ['93.184.215.14', '10.0.0.7'] })
    for (const url of [
      'https://shop.example/',
      'http://shop.example/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://169.254.169.254/latest/meta-data/',
      'https://a:b@shop.example/',
      'file:///etc/passwd',
      'no address',
    ])
      expect(await get(url, 100), url).toMatchObject({ kind: 'failed', why: 'address' })
  })
  it('follows nothing, reads no more than it may, and waits no longer', async () => {
    const server = await serve(({ url }, response) => {
      if (url === '/away') response.writeHead(302, { location: '/long' }).end()
      if (url === '/long') response.end('x'.repeat(101))
      if (url === '/fit') response.end('x'.repeat(100))
    })
    const get = makeGetSite({ allowPrivate: true, timeoutMs: 300 })
    try {
      expect(await get(`${server.url}/away`, 100)).toMatchObject({ status: 302, headers: { location: ['/long'] } })
      expect(await get(`${server.url}/long`, 100)).toMatchObject({ kind: 'failed', why: 'too-long' })
      expect(await get(`${server.url}/fit`, 100)).toMatchObject({ kind: 'answered', status: 200 })
      expect(await get(`${server.url}/never`, 100)).toMatchObject({ kind: 'failed', why: 'unreachable' })
    } finally {
      await server.close()
    }
  })
})
