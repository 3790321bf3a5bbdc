/**
 * Hostile text through every parameter of every call, with no key and with one that may do everything. Whatever comes:
 * no fault of ours, nothing carried into markup, headers or SQL, and nothing of it in the logs.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Route, routes } from '../../src/contract/routes.ts'
import type { RequestLine } from '../../src/open-registry/http/request-line.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { adminApp, grant } from './admin-of.ts'
import { seededStore } from './registry-of.ts'

const SECRET = 'TopSecretCanary'
/** As they stand in an address, percent signs and all. */
const RAW = [
  '%00',
  '%',
  '%zz',
  '%C0%AF',
  '%ED%A0%80',
  '%FF%FE',
  '%0d%0aX-Injected:%20yes',
  '%2e%2e%2f%2e%2e%2fetc',
  '%252e',
]
const TEXTS = [
  `'; DROP TABLE certificates; --${SECRET}`,
  `" OR ""="${SECRET}`,
  `1' OR '1'='1`,
  '$1; SELECT pg_sleep(10)',
  '%%%%____\\',
  `<script>alert("${SECRET}")</script>`,
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'a\u0000b',
  'a\r\nX-Injected: yes',
  '\ud800',
  '\u202e\u2066示例',
  '𝟚𝟘𝟚𝟜０９１４',
  '😀'.repeat(30),
  '('.repeat(64),
  'x'.repeat(1000),
  '9'.repeat(400),
  ' ',
  '-1',
  '1e999',
]
const VALUES = [...RAW, ...TEXTS.map((text) => encodeURIComponent(text.toWellFormed()))]

let store: Store
let key: string
let app: ReturnType<typeof adminApp>
const lines: RequestLine[] = []
const faults: unknown[] = []
beforeAll(async () => {
  store = await seededStore(60)
  key = await grant(store)
  app = adminApp(store, { logRequest: (line) => lines.push(line), log: (fault) => faults.push(fault) })
})

const asked = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const response = await app.request(`http://register.example${path}`, init)
  const text = await response.clone().text()
  expect(response.status, `${init.method ?? 'GET'} ${path}\n${text.slice(0, 300)}`).toBeLessThan(500)
  expect(response.headers.get('X-Injected')).toBeNull()
  if (response.status >= 400)
    expect(response.headers.get('Content-Type')).toMatch(/^(?:application\/problem\+json|text\/html)/u)
  if (response.headers.get('Content-Type')?.startsWith('text/html')) {
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('<img src=x')
  }
  return response
}
const withKey = (): Record<string, string> => ({ Authorization: `Bearer ${key}` })
const namesIn = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)
const TABLE = Object.entries(routes) as readonly [string, Route][]
const GOOD: Readonly<Record<string, string>> = { scheme: 'cn-ccc', number: '2024000914000101', bits: '4', prefix: 'a' }
const fill = (path: string, name: string, value: string): string =>
  path.replace(/\{(\w+)\}/gu, (_, one: string) => (one === name ? value : (GOOD[one] ?? 'x')))

describe('hostile text', () => {
  it.each(TABLE.filter(([, { path }]) => namesIn(path).length > 0))(
    'of %s in a part of the address',
    async (_id, { path, method, scope }) => {
      for (const name of namesIn(path))
        for (const value of VALUES)
          await asked(fill(path, name, value), { method: method.toUpperCase(), headers: scope ? withKey() : {} })
    },
  )

  it.each(TABLE)('of %s in a query parameter', async (_id, { path, method, query, scope }) => {
    const names = [...Object.keys(query.shape), 'unknown', '__proto__', 'holder']
    const headers = scope ? withKey() : {}
    for (const name of names)
      for (const value of VALUES)
        await asked(`${fill(path, '', '')}?${name}=${value}`, { method: method.toUpperCase(), headers })
  })

  it.each(TABLE.filter(([, { method }]) => method !== 'get'))('of %s as a body', async (_id, { path, method }) => {
    const bodies = [
      '',
      'null',
      '[]',
      '"x"',
      '{"__proto__":{"polluted":true}}',
      '{"constructor":{"prototype":{"polluted":true}}}',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      `{"a":${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}}`,
      '{"numbers":[{"scheme":"cn-ccc","number":"\\u0000\\ud800"}]}',
      '{"records":[{"scheme":"cn-ccc","number":"\'; DROP TABLE certificates; --","status":"valid"}]}',
      '\ufeff{}',
      '{"a":1e999}',
      'NaN',
    ]
    for (const body of bodies)
      for (const type of ['application/json', 'text/plain', 'application/json; charset=utf-16', 'multipart/form-data'])
        await asked(fill(path, '', ''), {
          method: method.toUpperCase(),
          headers: { ...withKey(), 'Content-Type': type, 'Idempotency-Key': 'hostile-1' },
          body,
        })
    expect('polluted' in {}).toBe(false)
  })

  it.each([
    [
      'Authorization',
      ['Bearer', 'Bearer ', `Bearer ${'x'.repeat(5000)}`, 'Basic eDp5', `Bearer pmk_' OR 1=1_${SECRET}`],
    ],
    ['If-None-Match', ['*', '"', ','.repeat(5000), `"${'a'.repeat(3000)}"`]],
    ['Accept-Language', ['*', 'zz;q=9', ';'.repeat(5000), `en-${SECRET}`]],
    ['Accept-Encoding', ['br;q=zero', ','.repeat(5000), 'gzip, deflate, br, identity;q=0']],
    ['X-Request-Id', [`<script>${SECRET}`, 'x'.repeat(5000), '../../x']],
    ['X-Forwarded-For', ["' OR 1=1", '1.2.3.4', ','.repeat(5000)]],
    ['Content-Length', ['-1', '1e9', '99999999999999999999', 'x']],
  ])('in %s', async (name, values) => {
    for (const value of values)
      for (const path of ['/v1/certificates/cn-ccc/2024000914000101', '/v1/admin/audit', '/', '/v1/ranges/0/-'])
        await asked(path, { headers: { [name]: value } })
  })

  it('leaves everything as it was', async () => {
    const counts = await store.countByScheme()
    expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(60)
    expect((await store.find('cn-ccc', '2024000914000101'))?.holder).toContain('示例')
    expect([...new Set((await store.auditAfter(0, 100)).map(({ action }) => action))]).toEqual([
      'seed',
      'origin',
      'key',
    ])
  })
  it('is in no log, and no key either', () => {
    expect(lines.length).toBeGreaterThan(1000)
    const written = JSON.stringify([lines, faults.map(String)])
    for (const secret of [SECRET, key, key.split('_')[2] ?? key, '2024000914000101', 'DROP TABLE'])
      expect(written).not.toContain(secret)
  })
  it('was never a fault of ours', () => expect(faults).toEqual([]))
})

describe('limits', () => {
  it('on what is sent, whatever its length is said to be', async () => {
    for (const [, { path, method, maxBodyBytes = 16 * 1024 }] of TABLE.filter(([, { body }]) => body !== undefined)) {
      const part = new Uint8Array(64 * 1024).fill(0x20)
      let sent = 0
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += part.byteLength
          if (sent > 64 * 1024 * 1024) controller.close()
          else controller.enqueue(part)
        },
      })
      const response = await asked(fill(path, '', ''), {
        method: method.toUpperCase(),
        headers: { ...withKey(), 'Content-Type': 'application/json', 'Idempotency-Key': 'hostile-2' },
        body,
        duplex: 'half',
      } as RequestInit)
      expect([400, 401, 413], path).toContain(response.status)
      expect(sent, path).toBeLessThanOrEqual(maxBodyBytes + 3 * part.byteLength)
    }
  })
  it('on the address', async () => {
    const longest = `/?x=${'a'.repeat(2000)}`
    expect((await asked(longest)).status).toBe(200)
    expect((await asked(`${longest}${'a'.repeat(100)}`)).status).toBe(414)
  })
})
