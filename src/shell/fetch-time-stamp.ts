/**
 * Asks the authority that the person named for a time-stamp (RFC 3161, over HTTP by its 3.4). Only a digest leaves. What
 * does not hold is as good as none, and no report waits for it.
 */
import { timeStampRequest } from '../core/time-stamp.ts'
import { checkTimeStamp, MAX_TIME_STAMP_BYTES } from '../evidence/time-stamp.ts'
import type { Api } from './api.ts'
import { patternOfUrl } from './hosts.ts'
import { readBytes } from './read-body.ts'

export interface FetchTimeStampDependencies {
  readonly permissions: Pick<Api['permissions'], 'contains'>
  readonly fetch: typeof fetch
  readonly randomBytes: (count: number) => Uint8Array
  /** Ends the request. */
  readonly limit?: () => AbortSignal
}

/** Longer nobody who has pressed "send" waits. */
const PATIENCE_MS = 10_000
const NONCE_BYTES = 8

/**
 * A response that holds over this SHA-256. Never rejects.
 * @param address `https`, or `http` on this machine; its host must have been granted before
 */
export const fetchTimeStamp = async (
  address: string,
  digest: Uint8Array,
  { permissions, fetch, randomBytes, limit = () => AbortSignal.timeout(PATIENCE_MS) }: FetchTimeStampDependencies,
): Promise<Uint8Array | undefined> => {
  const pattern = patternOfUrl(address)
  if (pattern === undefined) return undefined
  try {
    if (!(await permissions.contains({ origins: [pattern] }))) return undefined
    const nonce = randomBytes(NONCE_BYTES)
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/timestamp-reply', 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(timeStampRequest(digest, nonce)),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: limit(),
    })
    const bytes = response.ok ? await readBytes(response, MAX_TIME_STAMP_BYTES) : undefined
    const reading = bytes && (await checkTimeStamp(bytes, digest, nonce))
    return reading?.kind === 'holds' ? bytes : undefined
  } catch {
    return undefined
  }
}
