/** The OpenAPI 3.1 document, written from the route table and the schemas' own ids. */
import * as z from 'zod/mini'
import { PROBLEM_MEDIA_TYPE, type ProblemKind, problemType, statusOfProblem, titleOfProblem } from './problems.ts'
import { COMMON_PROBLEMS, type Route, routes } from './routes.ts'
import { ProblemDocument } from './schemas.ts'

type Json = Readonly<Record<string, unknown>>

const JSON_TYPE = 'application/json'
const refOf = (id: string): string => `#/components/schemas/${id}`

/** The document's own `$id`s and dialect are dropped: OpenAPI 3.1 says the dialect once. */
const bare = ({ $schema: _dialect, $id: _id, ...schema }: Json): Json => schema

const componentSchemas = (): Json => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: 'input', target: 'draft-2020-12', uri: refOf })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]))
}

/** A named schema becomes a reference, an unnamed one is written out. */
const schemaOf = (schema: z.ZodMiniType): Json => {
  const id = z.globalRegistry.get(schema)?.id
  return id ? { $ref: refOf(id) } : bare(z.toJSONSchema(schema, { io: 'input' }) as Json)
}

/** An optional parameter is described by what it wraps; whether it is required stands beside it. */
const inner = (schema: z.ZodMiniType): z.ZodMiniType =>
  schema instanceof z.ZodMiniExactOptional ? (schema._zod.def.innerType as z.ZodMiniType) : schema

const parametersOf = (place: 'path' | 'query', params: z.ZodMiniObject): readonly Json[] =>
  Object.entries(params._zod.def.shape).map(([name, schema]) => {
    const described = schema as z.ZodMiniType
    return { name, in: place, required: place === 'path', schema: schemaOf(inner(described)) }
  })

const problemResponses = (kinds: readonly ProblemKind[]): Json => {
  const statuses = [...new Set(kinds.map(statusOfProblem))]
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: kinds
          .filter((kind) => statusOfProblem(kind) === status)
          .map((kind) => `${problemType(kind)}: ${titleOfProblem(kind)}`)
          .join('\n\n'),
        content: { [PROBLEM_MEDIA_TYPE]: { schema: schemaOf(ProblemDocument) } },
      },
    ]),
  )
}

const operationOf = (id: string, route: Route): Json => ({
  operationId: id,
  summary: route.summary,
  parameters: [...parametersOf('path', route.params), ...parametersOf('query', route.query)],
  ...(route.body
    ? { requestBody: { required: true, content: { [JSON_TYPE]: { schema: schemaOf(route.body) } } } }
    : {}),
  responses: {
    200: {
      description: route.method === 'get' ? 'The answer. It carries an ETag.' : 'The answer.',
      content: { [route.mediaType]: { schema: route.answer ? schemaOf(route.answer) : { type: 'string' } } },
    },
    ...(route.method === 'get' ? { 304: { description: 'Unchanged since the ETag sent in If-None-Match.' } } : {}),
    ...problemResponses([...route.problems, ...COMMON_PROBLEMS]),
  },
})

/** The whole document. `serverUrl` is where the register is reached; it may be relative. */
export const openApiDocument = (serverUrl = '/'): Json => ({
  openapi: '3.1.1',
  info: {
    title: 'Proofmark open registry',
    version: '1.0.0',
    summary: 'How a register publishes certificates and is asked about them',
    description:
      'Dates are ISO 8601, problems RFC 9457. Every answer says how current it is (`asOf`) and carries an ETag. Reading needs no key.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: serverUrl }],
  paths: Object.fromEntries(
    Object.entries(routes).map(([id, route]) => [route.path, { [route.method]: operationOf(id, route) }]),
  ),
  components: { schemas: componentSchemas() },
})
