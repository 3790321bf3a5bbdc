/**
 * Asks public services as a guest should: one request at a time, a pause between two, a time and a size limit, a second
 * try only where the service itself asks to come back. Says who asks. Never throws: what went wrong is told.
 */
import type { RecallGet } from '../open-registry/recalls/sync.ts'

const PAUSE_MS = 1_000
const TIME_LIMIT_MS = 60_000
const MAX_BYTES = 64 * 1024 * 1024
const TRIES = 3
const MAX_WAIT_MS = 60_000
const WHO = 'Proofmark open register (alerts sync)'

export interface PoliteOptions {
  readonly fetch?: typeof fetch
  readonly wait?: (ms: number) => Promise<void>
  /** Sends every request to this address instead, path and query kept: for proofs on this machine. */
  readonly via?: string
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const readBody = async (response: Response): Promise<string | undefined> => {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > MAX_BYTES) {
      await reader.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  return new TextDecoder('utf-8').decode(Buffer.concat(chunks))
}

/** How long the service asks to wait; `undefined` where it does not ask. */
const askedWait = (response: Response): number | undefined => {
  if (response.status !== 429 && response.status !== 503) return undefined
  const seconds = Number(response.headers.get('retry-after') ?? '5')
  return Number.isFinite(seconds) && seconds * 1000 <= MAX_WAIT_MS ? Math.max(1, seconds) * 1000 : undefined
}

const addressOf = (url: string, via: string | undefined): string => {
  if (via === undefined) return url
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, via).href
}

export const makePoliteGet = ({ fetch: ask = fetch, wait = sleep, via }: PoliteOptions = {}): RecallGet => {
  let isFirst = true
  return async ({ url }) => {
    for (let attempt = 1; ; attempt++) {
      if (!isFirst) await wait(PAUSE_MS)
      isFirst = false
      try {
        const response = await ask(addressOf(url, via), {
          headers: { 'User-Agent': WHO, Accept: 'application/json, application/xml, text/xml;q=0.9' },
          redirect: 'error',
          signal: AbortSignal.timeout(TIME_LIMIT_MS),
        })
        const again = attempt < TRIES ? askedWait(response) : undefined
        const body = await readBody(response)
        if (again !== undefined) await wait(again)
        else if (body === undefined) return { status: 0, why: `more than ${MAX_BYTES / 1024 / 1024} MB` }
        else return { status: response.status, body }
      } catch (error) {
        return { status: 0, why: error instanceof Error ? error.message : 'no reply' }
      }
    }
  }
}
