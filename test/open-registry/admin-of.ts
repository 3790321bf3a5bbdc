/** A demonstration register with keys, asked through the typed client. */
import { createHash } from 'node:crypto'
import { KEY_SCOPES, type KeyScope } from '../../src/contract/admin-paths.ts'
import { makeClient } from '../../src/contract/client.ts'
import { makeApiKey, type RandomBytes } from '../../src/open-registry/api-keys.ts'
import type { AppOptions } from '../../src/open-registry/app.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { appOf, NOW, TODAY } from './registry-of.ts'

/** Bytes that nobody could foresee, the same on every run. */
export const makeBytes = (seed: string): RandomBytes => {
  let drawn = 0
  return (count) => createHash('shake256', { outputLength: count }).update(`${seed} ${drawn++}`).digest()
}

export const EXPIRES = '2027-02-19T08:00:00Z'
const keyBytes = makeBytes('keys')

/** Puts a key and answers its text. */
export const grant = async (
  store: Store,
  scopes: readonly KeyScope[] = KEY_SCOPES,
  expiresAt = EXPIRES,
): Promise<string> => {
  const { key, text } = makeApiKey({ scopes, label: 'test', madeAt: NOW, expiresAt }, keyBytes)
  await store.putApiKey(key, { at: NOW, actor: 'cli', action: 'key', target: `key ${key.id}` })
  return text
}

/** Asks the application itself: the same requests, no port. */
export const clientOf = (app: ReturnType<typeof appOf>, bearer?: string) =>
  makeClient({
    base: 'http://register.example',
    ...(bearer === undefined ? {} : { bearer }),
    fetch: async (input, init) => app.request(String(input), init),
  })

export const adminApp = (store: Store, over: Partial<AppOptions> = {}) =>
  appOf(store, { randomBytes: makeBytes('register'), ...over })

export const DEMO_COVERAGE = [{ scheme: 'cn-ccc', kind: 'demo' as const, asOf: `${TODAY}T00:00:00Z` }]
/** A certificate of the example block that the cast does not have. */
export const exampleRecord = (serial: number, over: Readonly<Record<string, unknown>> = {}) => ({
  scheme: 'cn-ccc',
  number: `20240009149${String(serial).padStart(5, '0')}`,
  status: 'valid' as const,
  productName: '示例产品',
  holder: '示例电子（深圳）有限公司',
  issuedOn: '2024-08-12',
  validUntil: '2029-08-11',
  demo: true,
  ...over,
})
