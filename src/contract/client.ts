/**
 * A client of the whole contract, typed by the route table. For programs that run a register or lean on one; it carries
 * every schema, so a page that only reads uses `paths.ts` instead.
 */
import * as z from 'zod/mini'
import type { RouteId } from './paths.ts'
import { type ProblemKind, problemKind } from './problems.ts'
import { type BodyOf, type HeadersOf, type ParamsOf, type QueryOf, type Route, routes } from './routes.ts'
import { ProblemDocument } from './schemas.ts'

/** What a call answers; text where it answers no JSON. */
export type AnswerOf<Id extends RouteId> = (typeof routes)[Id] extends {
  readonly answer: infer Answer extends z.ZodMiniType
}
  ? z.infer<Answer>
  : string

export type Outcome<Id extends RouteId> =
  | { readonly kind: 'answer'; readonly answer: AnswerOf<Id> }
  /** `problem` is missing where its type is none of the contract's. */
  | { readonly kind: 'problem'; readonly status: number; readonly problem?: ProblemKind; readonly detail?: string }
  /** What came is not as the contract says. */
  | { readonly kind: 'not-understood'; readonly status: number }
  | { readonly kind: 'unreachable' }

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [N in Name]?: undefined }
  : Readonly<Record<never, never>> extends Value
    ? { readonly [N in Name]?: Value }
    : { readonly [N in Name]: Value }
/** What goes along with a call: whatever the route table asks for. */
export type Sent<Id extends RouteId> = Part<'params', ParamsOf<Id>> &
  Part<'query', QueryOf<Id>> &
  Part<'body', BodyOf<Id>> &
  Part<'headers', HeadersOf<Id>>

export interface ClientOptions {
  /** Where the register is, without a trailing slash. */
  readonly base: string
  /** An API key, or the token of a receipt. */
  readonly bearer?: string
  readonly fetch?: typeof fetch
}

type Loose = Readonly<Record<string, string>>

const addressOf = ({ path }: Route, params: Loose = {}, query: Loose = {}): string => {
  const filled = Object.entries(params).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, () => encodeURIComponent(value)),
    path,
  )
  const search = new URLSearchParams(query).toString()
  return search ? `${filled}?${search}` : filled
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const problemOf = (status: number, text: string): Outcome<never> => {
  const parsed = z.safeParse(ProblemDocument, jsonOf(text))
  if (!parsed.success) return { kind: 'not-understood', status }
  const problem = problemKind(parsed.data.type)
  const { detail } = parsed.data
  return { kind: 'problem', status, ...(problem ? { problem } : {}), ...(detail === undefined ? {} : { detail }) }
}

/** `call('certificate', { params: { scheme, number } })`: never rejects. */
export const makeClient =
  ({ base, bearer, fetch: ask = fetch }: ClientOptions) =>
  async <Id extends RouteId>(id: Id, sent: Sent<Id>): Promise<Outcome<Id>> => {
    const route: Route = routes[id]
    const { params, query, body, headers } = sent as {
      readonly params?: Loose
      readonly query?: Loose
      readonly body?: unknown
      readonly headers?: Loose
    }
    try {
      const response = await ask(base + addressOf(route, params, query), {
        method: route.method.toUpperCase(),
        headers: {
          ...headers,
          ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok) return problemOf(response.status, text) as Outcome<Id>
      if (!route.answer) return { kind: 'answer', answer: text as AnswerOf<Id> }
      const parsed = z.safeParse(route.answer, jsonOf(text))
      return parsed.success
        ? { kind: 'answer', answer: parsed.data as AnswerOf<Id> }
        : { kind: 'not-understood', status: response.status }
    } catch {
      return { kind: 'unreachable' }
    }
  }
