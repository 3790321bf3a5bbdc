import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type WebhookInput, WebhookMessage } from '../../src/contract/webhook-schemas.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { deliverAll, deliverDue, signatureOf, waitMs } from '../../src/open-registry/webhook-delivery.ts'
import { startDelivering } from '../../src/open-registry/webhook-delivery-loop.ts'
import { makePost } from '../../src/open-registry/webhook-delivery-post.ts'
import { adminApp, clientOf, grant } from './admin-of.ts'
import { NOW, seededStore } from './registry-of.ts'

/** What the receiver does with a message: answer so, hang, or hang up. */
type Manner = number | 'hangs' | 'hangs-up'
interface Received {
  readonly id: string
  readonly path: string
  readonly timestamp: string
  readonly signature: string
  readonly body: string
}

const POWER_BANK = { scheme: 'cn-ccc', number: '2024000914000101' }
const CHARGER = { scheme: 'cn-ccc', number: '2024000907000202' }

let store: Store
let server: Server
let url: string
let manner: Manner
let received: Received[]
let now: string
let call: ReturnType<typeof clientOf>

beforeEach(async () => {
  store = await seededStore(40)
  manner = 204
  received = []
  now = NOW
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const header = (name: string): string => String(request.headers[name])
      received.push({
        id: header('webhook-id'),
        path: request.url ?? '',
        timestamp: header('webhook-timestamp'),
        signature: header('webhook-signature'),
        body: Buffer.concat(parts).toString(),
      })
      if (manner === 'hangs-up') request.socket.destroy()
      else if (manner !== 'hangs') response.writeHead(manner, { Location: '/elsewhere' }).end('ok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  call = clientOf(adminApp(store, { now: () => now, allowPrivateWebhooks: true }), await grant(store))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const watching = async (watch: WebhookInput['watch'], at = url) => {
  const made = await call('createWebhook', { body: { url: at, watch, label: '示例平台' } })
  if (made.kind !== 'answer') throw new Error(JSON.stringify(made))
  return made.answer
}
const happens = (certificate: typeof POWER_BANK, day: string) =>
  call('addEvent', { params: certificate, body: { day, kind: 'suspended' } })
const options = (over: Partial<Parameters<typeof deliverAll>[0]> = {}) => ({
  store,
  now: () => now,
  random: () => 0.5,
  post: makePost({ timeoutMs: 60, allowPrivate: true }),
  ...over,
})
const later = (ms: number): void => {
  now = new Date(Date.parse(now) + ms).toISOString()
}
const DAY_MS = 86_400_000
/** What a message of an event says. */
const eventIn = (body: string) => {
  const message = WebhookMessage.parse(JSON.parse(body))
  if (message.type !== 'certificate.event') throw new Error(message.type)
  return message.data
}
const stateOf = async (id: string) => {
  const listed = await call('webhooks', {})
  return listed.kind === 'answer' ? listed.answer.webhooks.find((hook) => hook.id === id) : undefined
}

describe('a message', () => {
  it('is signed as Standard Webhooks says, and names the change', async () => {
    const { id, secret } = await watching({ kind: 'all' })
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
    await happens(POWER_BANK, '2026-11-20')
    expect(await deliverAll(options())).toEqual({ delivered: 1, failed: 0, givenUp: 0 })
    const [message] = received
    if (!message) throw new Error('nothing came')
    const signed = `${message.id}.${message.timestamp}.${message.body}`
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    expect(message.signature).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
    expect(message.id).toMatch(new RegExp(`^msg_${id}_\\d+$`, 'u'))
    expect(message.timestamp).toBe(String(Date.parse(NOW) / 1000))
    expect(WebhookMessage.parse(JSON.parse(message.body))).toMatchObject({
      type: 'certificate.event',
      data: { ...POWER_BANK, day: '2026-11-20', kind: 'suspended' },
    })
    expect(await deliverAll(options())).toEqual({ delivered: 0, failed: 0, givenUp: 0 })
  })
  it('tells of an end thirty, seven and one days before, each time once, and under the same id when it comes again', async () => {
    const [record] = await store.findAll([{ scheme: POWER_BANK.scheme, compact: POWER_BANK.number }])
    if (!record) throw new Error('no such member')
    const audit = { at: NOW, actor: 'key', action: 'import', target: 'certificates' }
    await store.writeCertificates({ records: [{ ...record, validUntil: '2026-12-25' }], events: [] }, audit)
    await watching({ kind: 'certificates', certificates: [POWER_BANK] })
    await deliverAll(options())
    manner = 500
    for (const day of ['2026-11-25', '2026-11-26', '2026-12-18', '2026-12-24', '2026-12-25', '2027-01-30']) {
      now = `${day}T03:00:00Z`
      await deliverAll(options())
      manner = 204
      later(DAY_MS / 2)
      await deliverAll(options())
    }
    const told = received.map(({ id, body }) => ({ id, ...WebhookMessage.parse(JSON.parse(body)) }))
    const said = told.map(({ type, timestamp, data }) => [type, timestamp, 'daysBefore' in data && data.daysBefore])
    expect(said).toEqual([
      ['certificate.expiring', '2026-11-25T00:00:00Z', 30],
      ['certificate.expiring', '2026-11-25T00:00:00Z', 30],
      ['certificate.expiring', '2026-12-18T00:00:00Z', 7],
      ['certificate.expiring', '2026-12-24T00:00:00Z', 1],
    ])
    expect(told[0]?.data).toEqual({ ...POWER_BANK, validUntil: '2026-12-25', daysBefore: 30 })
    expect(new Set(told.map(({ id }) => id)).size).toBe(3)
    expect(told.every(({ id }) => /^[\w-]+$/u.test(id))).toBe(true)
  })
  it('has the signature of the published example', () => {
    // https://github.com/standard-webhooks/standard-webhooks, libraries' test vector
    const body = '{"test": 2432232314}'
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    expect(signatureOf(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, body)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })
})

describe('who hears of what', () => {
  it.each<[string, WebhookInput['watch'], number]>([
    ['everything', { kind: 'all' }, 2],
    [
      'the number as printed',
      { kind: 'certificates', certificates: [{ scheme: 'cn-ccc', number: '2024 00 0914 000101' }] },
      1,
    ],
    ['the holder, full width or not', { kind: 'holder', holder: '示例电子(深圳)有限公司' }, 1],
    ['the body', { kind: 'body', body: '00' }, 2],
    ['another body', { kind: 'body', body: '01' }, 0],
    ['another holder', { kind: 'holder', holder: '示例电子' }, 0],
  ])('%s', async (_, watch, count) => {
    await watching(watch)
    await happens(POWER_BANK, '2026-11-19')
    await happens(CHARGER, '2026-11-20')
    await deliverAll(options())
    expect(received).toHaveLength(count)
  })
  it('hears nothing from before', async () => {
    await happens(POWER_BANK, '2026-11-19')
    await watching({ kind: 'all' })
    await deliverAll(options())
    expect(received).toHaveLength(0)
  })
})

describe('a receiver that fails', () => {
  it('gets everything once it is back, and twice only under the same id', async () => {
    const { id } = await watching({ kind: 'all' })
    const days = ['2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']
    const manners: Manner[] = ['hangs-up', 'hangs', 500, 302, 429, 204]
    const firstTries: number[] = []
    const taken: number[] = []
    for (const [i, day] of days.entries()) {
      manner = manners[i] ?? 204
      await happens(POWER_BANK, day)
      const before = received.length
      taken.push((await deliverAll(options())).delivered)
      firstTries.push(received.length - before)
      later(1000)
    }
    expect(firstTries).toEqual([1, 1, 1, 1, 1, 1])
    expect(taken).toEqual([0, 0, 0, 0, 0, 1])
    expect(await stateOf(id)).toMatchObject({ state: 'failing', lastFailure: { why: expect.any(String) } })
    for (let i = 0; i < 4; i++) {
      later(3_600_000)
      await deliverAll(options())
    }
    const told = received.map(({ body }) => eventIn(body))
    expect(new Set(told.map(({ day }) => day))).toEqual(new Set(days))
    expect(new Set(received.map((one) => one.id)).size).toBe(days.length)
    expect(new Set(received.map((one) => `${one.id} ${one.body}`)).size).toBe(days.length)
    expect(received.every(({ path }) => path === '/hook')).toBe(true)
    expect(await stateOf(id)).toMatchObject({ state: 'active', pending: 0, dead: 0 })
  })
  it('gets it again when the word that it was taken is lost, and not while another server has it', async () => {
    await watching({ kind: 'all' })
    await happens(POWER_BANK, '2026-11-20')
    const dying = options({ store: { ...store, finishDelivery: () => Promise.reject(new Error('gone')) } })
    await expect(deliverDue(dying)).rejects.toThrow('gone')
    expect(await deliverDue(options())).toEqual({ delivered: 0, failed: 0, givenUp: 0 })
    later(3 * 60_000)
    const both = await Promise.all([deliverDue(options()), deliverDue(options())])
    expect(both.map(({ delivered }) => delivered).sort()).toEqual([0, 1])
    expect(received).toHaveLength(2)
    expect(new Set(received.map((one) => one.id)).size).toBe(1)
  })
  it('is given up after three days, visibly, and hears it after all by a replay', async () => {
    manner = 503
    const { id } = await watching({ kind: 'all' })
    await happens(POWER_BANK, '2026-11-20')
    const begun = Date.parse(now)
    for (let attempts = 0; attempts < 160 && (await stateOf(id))?.state !== 'dead'; attempts++) {
      await deliverAll(options())
      later(30 * 60_000)
    }
    expect((Date.parse(now) - begun) / DAY_MS).toBeGreaterThan(2.7)
    expect((Date.parse(now) - begun) / DAY_MS).toBeLessThan(3.1)
    expect(received.length).toBeGreaterThan(12)
    expect(await stateOf(id)).toMatchObject({
      state: 'dead',
      pending: 0,
      dead: 1,
      lastFailure: { why: 'It answered 503.' },
    })
    manner = 200
    await deliverAll(options())
    expect((await stateOf(id))?.state).toBe('dead')
    expect(await call('replayWebhook', { params: { id }, body: {} })).toEqual({
      kind: 'answer',
      answer: { id, queued: 1 },
    })
    expect(await deliverAll(options())).toMatchObject({ delivered: 1 })
    expect(new Set(received.map((one) => one.id)).size).toBe(1)
    expect(await stateOf(id)).toMatchObject({ state: 'active', dead: 0 })
  })
  it('that is gone for good (410) is not asked again', async () => {
    manner = 410
    const { id } = await watching({ kind: 'all' })
    await happens(POWER_BANK, '2026-11-20')
    expect(await deliverAll(options())).toEqual({ delivered: 0, failed: 0, givenUp: 1 })
    expect((await stateOf(id))?.state).toBe('dead')
  })
  it('does not hold up the others', async () => {
    await watching({ kind: 'all' }, 'http://127.0.0.1:1/nobody')
    await watching({ kind: 'all' })
    for (let day = 10; day < 19; day++) await happens(POWER_BANK, `2026-11-${day}`)
    const { post } = options()
    const asked: string[] = []
    const counting: typeof post = (...sent) => {
      asked.push(sent[0])
      return post(...sent)
    }
    expect(await deliverAll(options({ batch: 4, post: counting }))).toEqual({ delivered: 9, failed: 9, givenUp: 0 })
    // Where nobody is, it is tried once a run, not once a message.
    expect(asked.filter((address) => address.endsWith('/nobody'))).toHaveLength(1)
  })
  it('waits longer each time, never all at once, never more than six hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (n, random) => {
          const full = Math.min(30_000 * 2 ** (n - 1), 6 * 3_600_000)
          expect(waitMs(n, random)).toBeGreaterThan(full / 2 - 1)
          expect(waitMs(n, random)).toBeLessThanOrEqual(full)
        },
      ),
    )
  })
})

describe('a webhook', () => {
  it('is listed without its secret, dropped with what waits, replayed from a place', async () => {
    const { id, secret } = await watching({ kind: 'all' })
    await happens(POWER_BANK, '2026-11-19')
    await happens(CHARGER, '2026-11-20')
    await deliverAll(options())
    expect(received).toHaveLength(2)
    const [{ body = '' } = {}] = received
    const { sequence } = eventIn(body)
    expect(await call('replayWebhook', { params: { id }, body: { after: sequence } })).toMatchObject({
      answer: { queued: 1 },
    })
    await deliverAll(options())
    expect(received.map((one) => one.id)[2]).toBe(received[1]?.id)
    const listed = await call('webhooks', {})
    expect(listed).toMatchObject({
      answer: { webhooks: [{ id, url, watch: { kind: 'all' }, label: '示例平台', state: 'active', pending: 0 }] },
    })
    const trail = JSON.stringify(await store.auditAfter(0, 100))
    expect(JSON.stringify(listed) + trail).not.toContain(secret.slice(6))
    await happens(POWER_BANK, '2026-11-21')
    expect(await call('dropWebhook', { params: { id } })).toEqual({ kind: 'answer', answer: { id } })
    await deliverAll(options())
    expect(received).toHaveLength(3)
    for (const gone of [
      await call('dropWebhook', { params: { id } }),
      await call('replayWebhook', { params: { id }, body: {} }),
    ])
      expect(gone).toMatchObject({ status: 404, problem: 'no-such-entry' })
  })
  it.each([
    ['http', 'http://shop.example/hook', 'Only https.'],
    ['this machine', 'https://127.0.0.1/hook', 'Not a public address.'],
    ['this machine, written otherwise', 'https://0x7f000001/hook', 'Not a public address.'],
    ['this machine, IPv6', 'https://[::ffff:127.0.0.1]/hook', 'Not a public address.'],
    ['the cloud that it runs in', 'https://169.254.169.254/latest', 'Not a public address.'],
    ['a password', 'https://a:b@shop.example/hook', 'No name and password in the address.'],
  ])('is not made for %s', async (_, bad, detail) => {
    const strict = clientOf(adminApp(store), await grant(store))
    const made = await strict('createWebhook', { body: { url: bad, watch: { kind: 'all' } } })
    expect(made).toMatchObject({ status: 422, detail })
    expect(await store.listWebhooks()).toHaveLength(0)
  })
  it('is served by a running register, which stops at once', async () => {
    await watching({ kind: 'all' })
    await happens(POWER_BANK, '2026-11-20')
    const arrived = new Promise((resolve) => server.once('request', resolve))
    manner = 'hangs'
    const stop = startDelivering({ store, now: () => now, allowPrivate: true, log: () => {}, everyMs: 5 })
    await arrived
    await stop()
    later(3_600_000)
    manner = 204
    expect(await deliverAll(options())).toMatchObject({ delivered: 1 })
    expect(new Set(received.map((one) => one.id)).size).toBe(1)
  })
})
