/** The contract for people to read, written from the same OpenAPI document that machines read. In English throughout. */
import { openApiDocument } from '../contract/openapi.ts'
import { dayOf } from '../core/dates.ts'
import type { Instant } from '../core/words.ts'
import { framed } from './frame.ts'
import { type Html, html } from './html.ts'
import { type PageContext, page } from './pages.ts'
import type { Reply } from './reply.ts'

type Json = Readonly<Record<string, unknown>>
interface Schema extends Json {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
}
interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: Schema
}
interface Content {
  readonly [mediaType: string]: { readonly schema: Schema }
}
interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>
}
interface Document {
  readonly info: { readonly title: string; readonly description: string; readonly summary: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Our own document: `openapi.ts` writes it in this shape. */
const readDocument = (): Document => openApiDocument() as unknown as Document

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref

/** What stands between backticks is code. */
const prose = (text: string): readonly Html[] =>
  text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))

/** A schema that has no name, in words where it is a plain text. */
const plainSchema = ({ type, enum: values, pattern, minLength = 0, maxLength, ...schema }: Schema): Html => {
  if (values) return html`one of ${values.map((value, i) => html`${i > 0 ? ', ' : ''}<code>${value}</code>`)}`
  if (type !== 'string') return html`<code>${JSON.stringify({ type, ...schema })}</code>`
  const length = maxLength === undefined ? '' : `, ${minLength} to ${maxLength} characters`
  return html`text${length}${pattern === undefined ? undefined : html`, as <code>${pattern}</code>`}`
}
const schemaLink = (schema: Schema): Html =>
  schema.$ref ? html`<a href="#schema-${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>` : plainSchema(schema)

const contentOf = (content: Content | undefined): readonly Html[] =>
  Object.entries(content ?? {}).map(
    ([mediaType, { schema }]) => html`<code>${mediaType}</code> ${schemaLink(schema)}<br>`,
  )

const parametersOf = (id: string, parameters: readonly Parameter[]): Html | undefined => {
  if (parameters.length === 0) return undefined
  const rows = parameters.map(
    ({ name, in: place, required, schema }) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${place}${required ? '' : ', optional'}</td><td>${schemaLink(schema)}</td></tr>`,
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Parameters of ${id}"><table><thead><tr><th scope="col">Parameter</th><th scope="col">Where</th><th scope="col">What</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

/** A description that holds several problems has a blank line between them. */
const paragraphs = (text: string): readonly Html[] => text.split('\n\n').map((part) => html`<p>${prose(part)}</p>`)

const operationOf = (path: string, method: string, operation: Operation): Html => {
  const { operationId, summary, parameters, requestBody, responses, security = [] } = operation
  const needs = security.flatMap((one) => Object.entries(one).map(([name, scopes]) => [name, ...scopes].join(': ')))
  const answers = Object.entries(responses).map(
    ([status, { description, content }]) =>
      html`<dt>${status}</dt><dd>${paragraphs(description)}${contentOf(content)}</dd>`,
  )
  const sent = requestBody ? html`<p>Sent along: ${contentOf(requestBody.content)}</p>` : undefined
  const bearer = needs.length > 0 ? html`<p>Needs a bearer: ${needs.join(', ')}</p>` : undefined
  return html`<section class="call" id="${operationId}"><h3><code>${method.toUpperCase()} ${path}</code></h3><p>${prose(summary)}</p>${bearer}${parametersOf(operationId, parameters)}${sent}<details><summary>Answers of <code>${operationId}</code></summary><dl>${answers}</dl></details></section>`
}

const schemaOf = ([name, { description, ...schema }]: readonly [string, Schema]): Html =>
  html`<section class="call" id="schema-${name}"><h3>${name}</h3><p>${prose(description ?? '')}</p><details><summary>JSON Schema of <code>${name}</code></summary><pre tabindex="0">${JSON.stringify(schema, undefined, 2)}</pre></details></section>`

interface Call {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}
const GROUPS: readonly (readonly [title: string, holds: (call: Call) => boolean])[] = [
  ['Open to anybody', ({ path, operation }) => path.startsWith('/v1/') && !operation.security],
  ['Pages, pictures, keys and operation', ({ path }) => !path.startsWith('/v1/')],
  ['For whoever has a key or a receipt', ({ operation }) => operation.security !== undefined],
]

const contentsOf = (calls: readonly Call[]): readonly Html[] =>
  GROUPS.map(([title, holds]) => {
    const items = calls
      .filter(holds)
      .map(
        ({ path, method, operation: { operationId } }) =>
          html`<li><a href="#${operationId}"><code>${method.toUpperCase()} ${path}</code></a></li>`,
      )
    return html`<h2>${title}</h2><ul class="calls">${items}</ul>`
  })

const mainOf = ({ info, paths, components }: Document): Html => {
  const calls = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Call => ({ path, method, operation })),
  )
  const operations = calls.map(({ path, method, operation }) => operationOf(path, method, operation))
  const schemas = Object.entries(components.schemas).map(schemaOf)
  return html`<div lang="en"><h1>${info.title}</h1><p>${prose(`${info.summary}. ${info.description}`)}</p><p>The same for machines: <a href="/openapi.json">/openapi.json</a></p><nav aria-label="Calls">${contentsOf(calls)}</nav><h2>Calls</h2>${operations}<h2>Schemas</h2>${schemas}</div>`
}

/** The reply to `GET /docs`. */
export const makeDocsPage = (): ((asOf: Instant, context: PageContext) => Reply) => {
  // Several hundred kilobytes that are the same as long as the process lives.
  let main: Html | undefined
  return (asOf, { language, operator, demo }) => {
    main ??= mainOf(readDocument())
    return page(framed({ language, title: 'API', operator, demo, asOf: dayOf(asOf), main }))
  }
}
