/**
 * Fetches one picture that the person wants to attach, under that press: without cookies and without saying where from. The
 * permission for its host is asked for, and given back when it was not there before.
 */
import type { Api } from './api.ts'
import { patternOfUrl } from './hosts.ts'

export type FetchedPicture =
  | { readonly kind: 'fetched'; readonly type: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'failed' | 'not-allowed' }

export interface FetchPictureDependencies {
  readonly permissions: Pick<Api['permissions'], 'contains' | 'request' | 'remove'>
  readonly fetch: typeof fetch
}

const MAX_BYTES = 8_000_000
const PATIENCE_MS = 20_000
/** Raster pictures alone: nothing that could hold a script or another file's address. */
const TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'])

/** At most so many bytes, whatever was declared. */
const bytesOf = async (response: Response): Promise<ArrayBuffer | undefined> => {
  const reader = response.body?.getReader()
  if (!reader) return undefined
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > MAX_BYTES) {
      await reader.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole.buffer
}

export const fetchPicture = async (
  address: string,
  { permissions, fetch }: FetchPictureDependencies,
): Promise<FetchedPicture> => {
  const pattern = patternOfUrl(address)
  if (pattern === undefined) return { kind: 'failed' }
  const origins = [pattern]
  // Both in the same breath as the press: what is awaited first would use it up.
  const before = permissions.contains({ origins }).catch(() => false)
  const asked = permissions.request({ origins }).catch(() => false)
  const [hadIt, isAllowed] = await Promise.all([before, asked])
  if (!isAllowed) return { kind: 'not-allowed' }
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    const bytes = response.ok && TYPES.has(type) ? await bytesOf(response) : undefined
    return bytes ? { kind: 'fetched', type, bytes } : { kind: 'failed' }
  } catch {
    return { kind: 'failed' }
  } finally {
    if (!hadIt) await permissions.remove({ origins }).catch(() => false)
  }
}
