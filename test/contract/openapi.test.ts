import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../src/contract/openapi.ts'
import { hasTag, type Route, routes } from '../../src/contract/routes.ts'

const document = openApiDocument('https://register.example')
const text = JSON.stringify(document)
const at = (pointer: string): unknown =>
  pointer
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], document)

describe('the OpenAPI document', () => {
  it('is version 3.1 and holds every call of the route table', () => {
    expect(document.openapi).toMatch(/^3\.1\./u)
    const paths = document.paths as Readonly<Record<string, Readonly<Record<string, { operationId: string }>>>>
    expect(Object.values(paths).flatMap((item) => Object.keys(item)).length).toBe(Object.keys(routes).length)
    for (const [id, { path, method }] of Object.entries(routes)) expect(paths[path]?.[method]?.operationId).toBe(id)
  })
  it('has a schema behind every reference', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/gu)].map(([, reference]) => reference ?? '')
    expect(references.length).toBeGreaterThan(40)
    for (const reference of references) expect(at(reference), reference).toBeTypeOf('object')
  })
  it('describes every path parameter', () => {
    for (const { path, method } of Object.values(routes)) {
      const operation = at(`#/paths`) as Readonly<
        Record<string, Readonly<Record<string, { parameters: { name: string; in: string; schema: object }[] }>>>
      >
      const named = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)
      const described = operation[path]?.[method]?.parameters.filter((parameter) => parameter.in === 'path') ?? []
      expect(described.map(({ name }) => name)).toEqual(named)
      for (const { schema } of described) expect(Object.keys(schema).length).toBeGreaterThan(0)
    }
  })
  it('says what is sent along, and promises no ETag for it', () => {
    expect(at('#/paths')).toMatchObject({
      '/v1/lookups': {
        post: {
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/LookupRequest' } } } },
        },
      },
    })
    const tagged = (Object.values(routes) as readonly Route[]).filter(hasTag)
    expect(tagged.length).toBeGreaterThan(15)
    expect(tagged.every(({ method, scope }) => method === 'get' && scope === undefined)).toBe(true)
    expect(text.match(/"304":/gu)).toHaveLength(tagged.length)
  })
  it('says which key opens what, and asks for none where anybody may call', () => {
    const securities = (Object.values(routes) as readonly Route[]).map(({ path, method, scope, needsToken }) => {
      const operation = at('#/paths') as Readonly<
        Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
      >
      const { security, responses } = operation[path]?.[method] ?? {}
      for (const status of scope ? ['401', '403'] : []) expect(responses).toHaveProperty(status)
      return [security, scope ? [{ key: [scope] }] : needsToken ? [{ receipt: [] }] : undefined]
    })
    for (const [security, expected] of securities) expect(security).toEqual(expected)
    expect(at('#/components/securitySchemes/key')).toMatchObject({ type: 'http', scheme: 'bearer' })
    expect(at('#/components/securitySchemes/receipt')).toMatchObject({ type: 'http', scheme: 'bearer' })
    expect(at('#/paths')).toMatchObject({
      '/v1/admin/imports': {
        post: {
          parameters: [{ name: 'idempotency-key', in: 'header', required: true }],
          requestBody: { content: { 'application/jsonl': { schema: { type: 'string' } } } },
        },
      },
      '/v1/admin/webhooks': { get: { operationId: 'webhooks' }, post: { operationId: 'createWebhook' } },
    })
  })
  it('is one by the rules of OpenAPI', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    const broken = { ...structuredClone(document), paths: { '/x': { get: { responses: 'none' } } } }
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })
  it('says that a page answers with a page, also where there is nothing to show', () => {
    const paths = at('#/paths') as Readonly<Record<string, { get: { responses: Record<string, { content: object }> } }>>
    const { responses } = paths['/c/{scheme}/{number}']?.get ?? {}
    expect(Object.keys(responses?.['404']?.content ?? {})).toEqual(['text/html'])
    expect(Object.keys(responses?.['400']?.content ?? {}).sort()).toEqual(['application/problem+json', 'text/html'])
  })
  it('describes the signed index and its delta, which no answer refers to', () => {
    expect(at('#/components/schemas/AlertIndex')).toMatchObject({ required: ['epoch', 'asOf', 'sequence', 'alerts'] })
    expect(at('#/components/schemas/AlertDelta')).toMatchObject({
      required: ['epoch', 'asOf', 'base', 'sequence', 'removed', 'added'],
    })
  })
  it('leaves room for members of later versions, and carries no dialect of its own', () => {
    expect(text).not.toContain('"additionalProperties":false')
    expect(text).not.toContain('$schema')
    expect(text).not.toContain('"$id"')
  })
})
