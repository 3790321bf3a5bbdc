/** The OpenAPI 3.1 document, written from the route table and the schemas' own ids. */
import * as z from 'zod/mini'
import { LINES_TYPE } from './paths.ts'
import { PROBLEM_MEDIA_TYPE, type ProblemKind, problemType, statusOfProblem, titleOfProblem } from './problems.ts'
import { COMMON_PROBLEMS, hasTag, KEY_PROBLEMS, type Route, routes } from './routes.ts'
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

const parametersOf = (place: 'path' | 'query' | 'header', params: z.ZodMiniObject): readonly Json[] =>
  Object.entries(params._zod.def.shape).map(([name, schema]) => {
    const described = schema as z.ZodMiniType
    const required = !(described instanceof z.ZodMiniExactOptional)
    return { name, in: place, required, schema: schemaOf(inner(described)) }
  })

/** A page answers with a page, also where there is nothing to show; everything else with a problem document. */
const problemContent = (kinds: readonly ProblemKind[], asPage: readonly ProblemKind[]): Json => ({
  ...(kinds.some((kind) => !asPage.includes(kind))
    ? { [PROBLEM_MEDIA_TYPE]: { schema: schemaOf(ProblemDocument) } }
    : {}),
  ...(kinds.some((kind) => asPage.includes(kind)) ? { 'text/html': { schema: { type: 'string' } } } : {}),
})

const problemResponses = (kinds: readonly ProblemKind[], asPage: readonly ProblemKind[]): Json => {
  const statuses = [...new Set(kinds.map(statusOfProblem))]
  return Object.fromEntries(
    statuses.map((status) => {
      const here = kinds.filter((kind) => statusOfProblem(kind) === status)
      const description = here.map((kind) => `\`${problemType(kind)}\`: ${titleOfProblem(kind)}`).join('\n\n')
      return [String(status), { description, content: problemContent(here, asPage) }]
    }),
  )
}

/** What a call needs to be let in; nothing for most. */
const securityOf = ({ scope, needsToken }: Route): Json => {
  if (scope) return { security: [{ key: [scope] }] }
  return needsToken ? { security: [{ receipt: [] }] } : {}
}
/** The same body as JSON Lines, where that is taken: OpenAPI 3.1 describes it as text. */
const linesOf = ({ linesOf: member }: Route): Json =>
  member ? { [LINES_TYPE]: { schema: { type: 'string', description: `One of \`${member}\` a line, as JSON.` } } } : {}

/** The same body beside a file, where that is taken. */
const multipartOf = ({ multipart, body }: Route): Json =>
  multipart && body
    ? {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: [multipart.json],
            properties: {
              [multipart.json]: schemaOf(body),
              [multipart.file]: {
                type: 'string',
                contentMediaType: 'application/zip',
                description: `At most ${multipart.maxFileBytes} bytes.`,
              },
            },
          },
          encoding: { [multipart.json]: { contentType: JSON_TYPE } },
        },
      }
    : {}

/** JSON of a kind that others define is not described here. */
const answerContent = ({ mediaType, otherMediaTypes = [], answer }: Route): Json => ({
  [mediaType]: { schema: answer ? schemaOf(answer) : { type: 'string' } },
  ...Object.fromEntries(
    otherMediaTypes.map((type) => [type, { schema: { type: type.endsWith('json') ? 'object' : 'string' } }]),
  ),
})

const operationOf = (id: string, route: Route): Json => ({
  operationId: id,
  summary: route.summary,
  ...securityOf(route),
  parameters: [
    ...parametersOf('path', route.params),
    ...parametersOf('query', route.query),
    ...(route.headers ? parametersOf('header', route.headers) : []),
  ],
  ...(route.body
    ? {
        requestBody: {
          required: true,
          content: { [JSON_TYPE]: { schema: schemaOf(route.body) }, ...linesOf(route), ...multipartOf(route) },
        },
      }
    : {}),
  responses: {
    200: {
      description: hasTag(route) ? 'The answer. It carries an ETag.' : 'The answer.',
      content: answerContent(route),
    },
    ...(hasTag(route) ? { 304: { description: 'Unchanged since the ETag sent in If-None-Match.' } } : {}),
    ...problemResponses(
      [...route.problems, ...(route.scope ? KEY_PROBLEMS : []), ...COMMON_PROBLEMS],
      route.mediaType === 'text/html' ? route.problems : [],
    ),
  },
})

/** One path may be asked in several ways. */
const pathItems = (): Json => {
  const items = new Map<string, Json>()
  for (const [id, route] of Object.entries(routes))
    items.set(route.path, { ...items.get(route.path), [route.method]: operationOf(id, route) })
  return Object.fromEntries(items)
}

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
  paths: pathItems(),
  components: {
    schemas: componentSchemas(),
    securitySchemes: {
      key: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'pmk_<id>_<secret>',
        description: 'A key of the register, with the scope that the operation names.',
      },
      receipt: { type: 'http', scheme: 'bearer', description: 'The token of a receipt.' },
    },
  },
})
