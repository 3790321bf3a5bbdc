/** Asks the register: with a time limit, no redirect to elsewhere, no more bytes than a proof can have, and patience. */

export type Fetched =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: string; readonly canRetry: boolean; readonly retryAfterSeconds?: number }

const TIME_LIMIT_MS = 15_000
/** Longer waits are left to the next run. */
const MAX_WAIT_SECONDS = 60
const ATTEMPTS = 3
/** `Retry-After` is believed up to a day. */
const MAX_RETRY_AFTER_SECONDS = 86_400

export interface Asking {
  readonly fetch: typeof fetch
  readonly now: () => number
  readonly random: () => number
  readonly pause: (ms: number) => Promise<void>
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
export const retryAfterOf = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined
  const seconds = /^\d{1,9}$/u.test(header.trim()) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000)
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), MAX_RETRY_AFTER_SECONDS) : undefined
}

const readText = async (response: Response, maxBytes: number): Promise<string | undefined> => {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const parts: Uint8Array[] = []
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** What the register says is wrong, from its problem document; capped, on one line. */
const problemOf = (text: string | undefined): string => {
  try {
    const { type = '', title = '' } = JSON.parse(text ?? '') as { readonly type?: unknown; readonly title?: unknown }
    const name = String(type).replace(/^urn:proofmark:problem:/u, '')
    return ` (${name}: ${String(title)})`.replace(/[^\x20-\x7e]/gu, '').slice(0, 160)
  } catch {
    return ''
  }
}

const askOnce = async (url: string, maxBytes: number, { fetch: ask, now }: Asking): Promise<Fetched> => {
  try {
    const response = await ask(url, {
      redirect: 'error',
      headers: { accept: 'application/jose', 'user-agent': 'proofmark-staple' },
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    })
    const text = await readText(response, maxBytes)
    if (response.status === 200)
      return text === undefined
        ? { kind: 'failed', why: 'The answer is too long.', canRetry: false }
        : { kind: 'text', text }
    const retryAfterSeconds = retryAfterOf(response.headers.get('retry-after'), now())
    return {
      kind: 'failed',
      why: `The register answered ${response.status}${problemOf(text)}.`,
      canRetry: response.status === 429 || response.status >= 500,
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const code =
      cause instanceof Error && 'code' in cause ? String(cause.code) : cause instanceof Error ? cause.name : ''
    return { kind: 'failed', why: `The register cannot be reached (${code.slice(0, 60)}).`, canRetry: true }
  }
}

/** Tries again, later each time and never in step with others; as late as the register asks, where that is soon. */
export const ask = async (url: string, maxBytes: number, asking: Asking): Promise<Fetched> => {
  for (let attempt = 1; ; attempt++) {
    const fetched = await askOnce(url, maxBytes, asking)
    if (fetched.kind === 'text' || !fetched.canRetry || attempt === ATTEMPTS) return fetched
    const { retryAfterSeconds = 0 } = fetched
    if (retryAfterSeconds > MAX_WAIT_SECONDS) return fetched
    await asking.pause((retryAfterSeconds + 2 ** attempt * (0.5 + asking.random())) * 1000)
  }
}
