/** One polite request to a register that wants a key: of its own hosts only, with a time limit and a size limit. */
import type { Get, GetResult } from '../../core/registry.ts'
import type { OfficialRegister } from '../../registries/official.ts'

export interface KeyedGetOptions {
  readonly register: Pick<OfficialRegister, 'origins'>
  readonly header: string
  readonly key: string
  readonly fetch: typeof globalThis.fetch
  /** Shorter than what whoever asks us waits. */
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

type Why = Extract<GetResult, { readonly kind: 'failed' }>['why']
const failed = (why: Why): GetResult => ({ kind: 'failed', why })

const REFUSALS: ReadonlySet<number> = new Set([401, 403, 407, 429, 451])

/** The body, at most `maxBytes` of it. */
const readBody = async ({ body }: Response, maxBytes: number): Promise<string | undefined> => {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.byteLength
    if (bytes > maxBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

const resultOf = async (response: Response, maxBytes: number): Promise<GetResult> => {
  const { status, headers } = response
  if (REFUSALS.has(status)) return failed('refused')
  if (status >= 500) return failed('server-error')
  const body = await readBody(response, maxBytes)
  if (body === undefined) return failed('too-large')
  return { kind: 'ok', status, body, contentType: headers.get('content-type') ?? '' }
}

export const makeKeyedGet =
  ({ register, header, key, fetch, timeoutMs = 6_000, maxBytes = 1024 * 1024 }: KeyedGetOptions): Get =>
  async (url, { accept = 'application/json' } = {}) => {
    // The key goes to nobody else, and never in the clear.
    if (!register.origins.some((origin) => url.startsWith(origin.replace(/\*$/u, '')))) return failed('not-permitted')
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const response = await fetch(url, { headers: { accept, [header]: key }, redirect: 'error', signal })
      return await resultOf(response, maxBytes)
    } catch {
      // What a failed request says of itself may hold what was sent: it is dropped.
      return failed(signal.aborted ? 'time-out' : 'offline')
    }
  }
