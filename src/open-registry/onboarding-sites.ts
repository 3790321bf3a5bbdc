/**
 * Looks at other machines for a shop that asks: one page or file, or the TXT records of a name. Whoever asks chooses
 * where this server connects to, so the address is checked as that of a webhook is (`webhooks-address.ts`): https, every
 * address of the name public, the connection made to the one that was checked. Nothing is followed, and no more is read
 * than was said.
 */
import { Resolver } from 'node:dns/promises'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIPv4 } from 'node:net'
import { resolveBySystem } from './onboarding-resolve.ts'
import { findTarget, type Resolve } from './webhooks-address.ts'

export type Got =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** By name in lower case, each value apart. */
      readonly headers: Readonly<Record<string, readonly string[]>>
      readonly body: Buffer
    }
  | { readonly kind: 'failed'; readonly why: 'address' | 'too-long' | 'unreachable'; readonly detail: string }

/** Gets one address; the outcome is a value whatever the other side does. */
export type GetSite = (url: string, maxBytes: number) => Promise<Got>
/** All TXT records of a name, each in one piece; none where there are none. Rejects when nobody can be asked. */
export type ResolveTxt = (name: string) => Promise<readonly string[]>

/** The way to other machines. Without it a register looks at none. */
export interface Sites {
  readonly get: GetSite
  readonly txt: ResolveTxt
  /** For development: http, and this machine. */
  readonly allowPrivate: boolean
}

export interface SitesOptions {
  readonly allowPrivate: boolean
  readonly resolve?: Resolve
  readonly timeoutMs?: number
}

/** Everything that one call looks at must fit into the time of its answer. */
const GET_TIMEOUT_MS = 4000
const DNS_TIMEOUT_MS = 1500
/** At once, for everybody together. */
const MOST_AT_ONCE = 16
const AGENT = 'proofmark-register (checks sites that ask for it)'

const failed = (why: Extract<Got, { kind: 'failed' }>['why'], detail: string): Got => ({ kind: 'failed', why, detail })

/** Codes such as ECONNREFUSED say what happened; messages may repeat addresses. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'The connection failed.'

const headersOf = ({ headersDistinct }: IncomingMessage): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []]))

/** Reads the answer as far as it may be read. */
const readAnswer = (sent: ClientRequest, maxBytes: number, timeoutMs: number): Promise<Got> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => end(failed('unreachable', 'It took too long.')), timeoutMs)
    const end = (got: Got): void => {
      clearTimeout(timer)
      resolve(got)
      sent.destroy()
    }
    sent.on('error', (error) => end(failed('unreachable', reasonOf(error))))
    sent.on('response', (response) => {
      const parts: Buffer[] = []
      let bytes = 0
      response.on('error', (error) => end(failed('unreachable', reasonOf(error))))
      response.on('data', (part: Buffer) => {
        bytes += part.length
        if (bytes > maxBytes) end(failed('too-long', `More than ${maxBytes} bytes.`))
        else parts.push(part)
      })
      response.on('end', () =>
        end({
          kind: 'answered',
          status: response.statusCode ?? 0,
          headers: headersOf(response),
          body: Buffer.concat(parts),
        }),
      )
    })
    sent.end()
  })

export const makeGetSite = ({
  allowPrivate,
  resolve = resolveBySystem,
  timeoutMs = GET_TIMEOUT_MS,
}: SitesOptions): GetSite => {
  let underWay = 0
  const get: GetSite = async (text, maxBytes) => {
    const target = await findTarget(text, resolve, allowPrivate)
    if (target.kind === 'refused') return failed('address', target.why)
    const { url, address } = target
    const family = isIPv4(address) ? 4 : 6
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest
    return readAnswer(
      request(url, {
        headers: { 'User-Agent': AGENT, Accept: '*/*', 'Accept-Encoding': 'identity' },
        // A connection of its own: one that is kept open could have been made to another address.
        agent: false,
        lookup: (_host, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family)),
      }),
      maxBytes,
      timeoutMs,
    )
  }
  return async (text, maxBytes) => {
    if (underWay >= MOST_AT_ONCE) return failed('unreachable', 'This register looks at too many pages now.')
    underWay++
    try {
      return await get(text, maxBytes)
    } finally {
      underWay--
    }
  }
}

const NO_RECORD = ['ENOTFOUND', 'ENODATA']
const resolveTxtBySystem: ResolveTxt = async (name) => {
  const resolver = new Resolver({ timeout: DNS_TIMEOUT_MS, tries: 2 })
  try {
    return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''))
  } catch (error) {
    if (NO_RECORD.includes(reasonOf(error))) return []
    throw error
  }
}

/** The way out of this machine, for a register that serves the public. */
export const makeSites = (options: SitesOptions): Sites => ({
  get: makeGetSite(options),
  txt: resolveTxtBySystem,
  allowPrivate: options.allowPrivate,
})
