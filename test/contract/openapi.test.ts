import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../src/contract/openapi.ts'
import { routes } from '../../src/contract/routes.ts'

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
    expect(Object.keys(paths).length).toBe(Object.keys(routes).length)
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
    const posts = Object.values(routes).filter(({ method }) => method === 'post')
    expect(posts).toHaveLength(1)
    for (const { path } of posts) expect(text).not.toContain(`"${path}":{"get"`)
    expect(text.match(/"304":/gu)).toHaveLength(Object.keys(routes).length - posts.length)
  })
  it('describes the signed index, which no answer refers to', () => {
    expect(at('#/components/schemas/AlertIndex')).toMatchObject({ required: ['epoch', 'asOf', 'sequence', 'alerts'] })
  })
  it('leaves room for members of later versions, and carries no dialect of its own', () => {
    expect(text).not.toContain('"additionalProperties":false')
    expect(text).not.toContain('$schema')
    expect(text).not.toContain('"$id"')
  })
})
