/** Sends one message: connects to the address that was checked, follows nothing, reads next to nothing. */
import { lookup } from 'node:dns/promises'
import { type ClientRequest, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIPv4 } from 'node:net'
import { findTarget, type Resolve } from './webhooks-address.ts'

export type Posted =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'failed'; readonly why: string }

/** Posts a body; the outcome is a value whatever the other side does. */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>

/** How long a receiver may take (Standard Webhooks: 15 to 30 seconds). */
export const POST_TIMEOUT_MS = 15_000

export interface PostOptions {
  readonly timeoutMs: number
  /** For development: http, and addresses that nobody else would reach. */
  readonly allowPrivate: boolean
  readonly resolve?: Resolve
  /** Lets go of whatever is under way. */
  readonly signal?: AbortSignal
}

/** Asks the system, as any connection would. */
const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/** Codes such as ECONNREFUSED say what happened; messages may repeat addresses. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'The connection failed.'

/** Lets the answer go as soon as its status is known. */
const statusOf = (sent: ClientRequest, body: string, { timeoutMs, signal }: PostOptions): Promise<Posted> =>
  new Promise((resolve) => {
    const stop = (): void => end({ kind: 'failed', why: 'It was stopped.' })
    const timer = setTimeout(() => end({ kind: 'failed', why: 'It took too long.' }), timeoutMs)
    const end = (posted: Posted): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve(posted)
      sent.destroy()
    }
    signal?.addEventListener('abort', stop)
    sent.on('response', (response) => {
      response.on('error', () => {})
      end({ kind: 'answered', status: response.statusCode ?? 0 })
    })
    sent.on('error', (error) => end({ kind: 'failed', why: reasonOf(error) }))
    sent.end(body)
  })

export const makePost =
  (options: PostOptions): Post =>
  async (text, headers, body) => {
    const target = await findTarget(text, options.resolve ?? resolveBySystem, options.allowPrivate)
    if (target.kind === 'refused') return { kind: 'failed', why: target.why }
    const { url, address } = target
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest
    const family = isIPv4(address) ? 4 : 6
    return statusOf(
      request(url, {
        method: 'POST',
        headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
        // A connection of its own: one that is kept open could have been made to another address.
        agent: false,
        lookup: (_host, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family)),
      }),
      body,
      options,
    )
  }
