/**
 * Every operation of the document, asked with what its schemas allow and with what they do not. Whatever comes: never a
 * fault of ours, errors as the document says, and what is answered fits its schema.
 */
import { createHash } from 'node:crypto'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { KEY_SCOPES } from '../../src/contract/admin-paths.ts'
import { openApiDocument } from '../../src/contract/openapi.ts'
import { type Route, routes } from '../../src/contract/routes.ts'
import { makeApiKey } from '../../src/open-registry/api-keys.ts'
import safetyKorea from '../../src/open-registry/relay/safety-korea.ts'
import { keyOf } from '../../src/open-registry/store.ts'
import { anyText } from '../any-text.ts'
import { appOf, NOW, seededStore } from '../open-registry/registry-of.ts'
import { formsOf } from './forms.ts'
import { type Components, fromSchema, type JsonSchema, spoilt } from './from-schema.ts'

const RUNS = 24
const FORM_RUNS = 120
const SEED = 20261122

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>
interface Operation {
  readonly operationId: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: JsonSchema
  }[]
  readonly security?: readonly unknown[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}
const document = openApiDocument() as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Components }
}
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation, id: operation.operationId })),
)
type Asked = (typeof operations)[number]

const ajv = new Ajv2020({ strict: false, validateFormats: true })
addFormats(ajv)
ajv.addSchema(document, 'document')
const pointer = (...names: readonly string[]): string =>
  `document#/${names.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
const validatorOf = ({ path, method }: Asked, status: string, mediaType: string) =>
  ajv.compile({ $ref: pointer('paths', path, method, 'responses', status, 'content', mediaType, 'schema') })
const validators = new Map<string, ReturnType<typeof validatorOf>>()
const fits = (asked: Asked, status: string, mediaType: string, value: unknown): readonly unknown[] => {
  const key = `${asked.id} ${status} ${mediaType}`
  const validate = validators.get(key) ?? validatorOf(asked, status, mediaType)
  validators.set(key, validate)
  return validate(value) ? [] : (validate.errors ?? ['not valid'])
}

/** What is there to be found, so that generated requests also meet an answer. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  scheme: ['cn-ccc', 'fsc-lic'],
  number: ['2024000914000101', '2025000201001001', 'FSC-C990909', 'ZZ0000025001'],
  file: ['2024000914000101.svg', '2024000914000101.png', 'builder.js'],
  variant: ['chip', 'card'],
  size: ['m'],
  theme: ['dark'],
  badge: ['en'],
  lang: ['zh', 'en'],
  id: ['00', 'EX-LAB-1', 'EX-BAR'],
  bits: ['0', '1', '4'],
  prefix: ['-', '8', 'a'],
  laboratory: ['EX-LAB-2'],
  holder: ['示例'],
  since: ['0', '1'],
  on: ['2026-01-01'],
  origin: ['https://shop.example'],
  path: ['/'],
  product: ['EX-PB100'],
}
/** The one number that the other register holds. */
const RELAYED = 'CB999R9999-9001'
const relays = [
  {
    register: safetyKorea,
    get: async () => ({
      kind: 'ok' as const,
      status: 200,
      body: JSON.stringify({ resultCode: '2000', resultData: [{ certNum: RELAYED, certState: '적합' }] }),
      contentType: 'application/json',
    }),
  },
]
/** Requests that chance would hardly ever put together. */
const STATEMENT = { scheme: 'cn-ccc', number: '2024000914000101', origin: 'https://shop.example' }
const EXAMPLES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  relay: [{ relay: 'safety-korea', number: RELAYED }],
  statement: [STATEMENT, { ...STATEMENT, format: 'vc' }, { ...STATEMENT, format: 'jsonld' }],
}
/** Their bodies name a certificate or a page that chance does not hit. */
const BY_CHANCE_NEVER: ReadonlySet<string> = new Set(['report', 'requestOrigin', 'checkBadge'])
const UNFIT = fc.oneof(
  anyText(80),
  fc.constantFrom("' OR 1=1--", '%00', '../../etc', '\u0000', '\ud800', '9'.repeat(300), '<svg onload=1>'),
)

interface Request {
  readonly parameters: Readonly<Record<string, string>>
  readonly body: unknown
  readonly contentType: string
  readonly isCut: boolean
}

const requestsOf = ({ operation }: Asked): fc.Arbitrary<Request> => {
  const { schemas } = document.components
  const values = operation.parameters.map(({ name, required, schema }) => {
    const fit = fromSchema(schema, schemas).map(String)
    const known = fc.constantFrom(...(KNOWN[name] ?? ['x']))
    const one = fc.oneof(
      { arbitrary: known, weight: 4 },
      { arbitrary: fit, weight: 3 },
      { arbitrary: UNFIT, weight: 1 },
    )
    return [name, required ? one : fc.option(one, { nil: undefined })] as const
  })
  const schema = operation.requestBody?.content['application/json']?.schema
  const fit = schema ? fromSchema(schema, schemas) : fc.constant(undefined)
  const body = schema ? fc.oneof({ arbitrary: fit, weight: 3 }, spoilt(fit), fc.jsonValue({ maxDepth: 3 })) : fit
  const json = { arbitrary: fc.constant('application/json'), weight: 9 }
  return fc.record({
    parameters: fc
      .record(Object.fromEntries(values))
      .map(
        (all) =>
          Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<string, string>,
      ),
    body,
    contentType: fc.oneof(json, fc.constantFrom('text/plain', 'application/jsonl', '')),
    isCut: fc.oneof({ arbitrary: fc.constant(false), weight: 9 }, fc.constant(true)),
  })
}

/** A lone surrogate cannot stand in an address; it becomes what a browser would make of it. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))

const addressOf = ({ path, operation }: Asked, parameters: Request['parameters']): string => {
  const placed = path.replace(/\{(\w+)\}/gu, (_, name: string) => encoded(parameters[name] || '-'))
  const query = operation.parameters
    .filter(({ name, in: place }) => place === 'query' && parameters[name] !== undefined)
    .map(({ name }) => `${name}=${encoded(parameters[name] ?? '')}`)
  return query.length > 0 ? `${placed}?${query.join('&')}` : placed
}

const headersOf = ({ operation }: Asked, { parameters, contentType }: Request): Record<string, string> => {
  const sent = operation.parameters
    .filter(({ name, in: place }) => place === 'header' && /^[\x21-\x7e]{1,200}$/u.test(parameters[name] ?? ''))
    .map(({ name }) => [name, parameters[name] ?? ''])
  return { ...(contentType ? { 'Content-Type': contentType } : {}), ...Object.fromEntries(sent) }
}

let app: ReturnType<typeof appOf>
let key = ''
const faults: unknown[] = []
beforeAll(async () => {
  const store = await seededStore(80)
  const made = makeApiKey(
    { scopes: KEY_SCOPES, label: 'fuzz', madeAt: NOW, expiresAt: '2099-01-01T00:00:00Z' },
    (count) => new Uint8Array(count).fill(7),
  )
  const audit = { at: NOW, actor: 'cli', action: 'test', target: 'test' }
  await store.putApiKey(made.key, audit)
  key = made.text
  const origin = { origin: 'https://shop.example', from: '2026-01-01T00:00:00Z', by: 'cli' }
  await store.putOrigin({ key: keyOf('cn-ccc', '2024000914000101'), ...origin }, audit)
  app = appOf(store, { relays, log: (fault) => faults.push(fault) })
})

const judge = async (asked: Asked, response: Response): Promise<void> => {
  const { responses } = asked.operation
  const status = String(response.status)
  const mediaType = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
  expect(response.status).toBeLessThan(500)
  const declared = Object.keys(responses[status]?.content ?? {})
  expect(declared, `${status} of ${asked.id} is not in the document`).toContain(mediaType)
  const text = await response.text()
  if (!/json$/u.test(mediaType)) return
  const value: unknown = JSON.parse(text)
  expect(fits(asked, status, mediaType, value), text.slice(0, 300)).toEqual([])
  if (response.status >= 400) expect(value).toMatchObject({ status: response.status })
}

describe('whatever is asked of', () => {
  const answered = new Map<string, number>()
  it.each(operations.map((asked) => [asked.id, asked] as const))('%s', async (id, asked) => {
    await fc.assert(
      fc.asyncProperty(requestsOf(asked), async (request) => {
        const hasBody = asked.operation.requestBody !== undefined
        const text = JSON.stringify(request.body) ?? ''
        const response = await app.request(addressOf(asked, request.parameters), {
          method: asked.method.toUpperCase(),
          headers: {
            ...headersOf(asked, request),
            ...(asked.operation.security ? { Authorization: `Bearer ${key}` } : {}),
          },
          ...(hasBody ? { body: request.isCut ? text.slice(0, -1) : text } : {}),
        })
        await judge(asked, response)
        if (response.status === 200) answered.set(id, (answered.get(id) ?? 0) + 1)
      }),
      {
        examples: (EXAMPLES[id] ?? []).map((parameters): [Request] => [
          { parameters, body: undefined, contentType: '', isCut: false },
        ]),
        numRuns: asked.operation.parameters.length === 0 && !asked.operation.requestBody ? 2 : RUNS,
        seed: SEED,
      },
    )
    expect(faults).toEqual([])
  })
  it('each open call, some were answered', () => {
    const open = operations
      .filter(({ operation, id }) => !operation.security && !BY_CHANCE_NEVER.has(id))
      .map(({ id }) => id)
    expect(open.length).toBeGreaterThan(20)
    expect(open.filter((id) => !answered.has(id))).toEqual([])
  })
})

describe('whatever form is sent to', () => {
  const TOKEN = 'q7wPl2'.repeat(7)
  const followUpHash = createHash('sha256').update(TOKEN).digest('hex')
  const clientId = 'c0ffee00-0000-4000-8000-000000000001'
  const report = { clientId, kind: 'other-product', scheme: 'cn-ccc', number: '2024000914000101', followUpHash }
  const REAL: Readonly<Record<string, unknown>> = { report, addToReport: { clientId, text: '示例' } }
  const formed = operations.filter(({ operation }) => operation.requestBody?.content['multipart/form-data'])

  it('is all of them', () => {
    expect(formed.map(({ id }) => id).sort()).toEqual(Object.keys(REAL).sort())
  })
  it.each(formed.map((asked) => [asked.id, asked] as const))('%s', async (id, asked) => {
    const made = await app.request('/v1/reports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(report),
    })
    const receipt = (await made.json()) as { readonly id: string }
    const names = (routes as Readonly<Record<string, Route>>)[id]?.multipart
    const schema = asked.operation.requestBody?.content['application/json']?.schema
    if (!names || !schema) throw new Error(`${id} takes no form`)
    const fit = fromSchema(schema, document.components.schemas)
    const body = fc
      .oneof({ arbitrary: fc.constant(REAL[id]), weight: 3 }, fit, spoilt(fit))
      .map((value) => JSON.stringify(value) ?? '')
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        formsOf(names, fc.oneof({ arbitrary: body, weight: 9 }, fc.constantFrom('', '{', '[]', '\ufeff{}'))),
        async (form) => {
          const response = await app.request(addressOf(asked, { id: receipt.id }), {
            method: 'POST',
            headers: { 'Content-Type': form.contentType, Authorization: `Bearer ${TOKEN}` },
            body: form.bytes,
          })
          await judge(asked, response)
          statuses.add(response.status)
        },
      ),
      { numRuns: FORM_RUNS, seed: SEED },
    )
    expect(faults).toEqual([])
    // Taken; not a form as asked for; no form at all; a file that is no evidence.
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 400, 415, 422]))
  })
})

describe('what needs a key', () => {
  const guarded = operations.filter(({ operation }) => operation.security !== undefined)
  it('is refused without one, with another, and with one that is almost right', async () => {
    expect(guarded.length).toBeGreaterThan(8)
    const almost = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`
    for (const asked of guarded) {
      const [request] = fc.sample(requestsOf(asked), { numRuns: 1, seed: SEED })
      const address = addressOf(asked, {
        ...request?.parameters,
        scheme: 'cn-ccc',
        id: '0123456789abcdef',
        source: 'own',
        number: '1',
      })
      for (const authorization of [undefined, 'Basic eDp5', 'Bearer x', `Bearer ${almost}`]) {
        const response = await app.request(address, {
          method: asked.method.toUpperCase(),
          headers: { 'Content-Type': 'application/json', ...(authorization ? { Authorization: authorization } : {}) },
          ...(asked.operation.requestBody ? { body: '{}' } : {}),
        })
        await judge(asked, response)
        expect([400, 401, 404], `${asked.id} ${authorization}`).toContain(response.status)
        if (asked.operation.security && !/\/(?:reports|origin-requests)\//u.test(address))
          expect([400, 401]).toContain(response.status)
      }
    }
  })
})
