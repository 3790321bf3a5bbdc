/**
 * Fetches one picture that the person wants to attach, under that press: without cookies and without saying where from. The
 * permission for its host is asked for, and given back when it was not there before.
 */
import type { Api } from './api.ts'
import { patternOfUrl } from './hosts.ts'
import { readBytes } from './read-body.ts'

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
    const bytes = response.ok && TYPES.has(type) ? await readBytes(response, MAX_BYTES) : undefined
    return bytes ? { kind: 'fetched', type, bytes: bytes.buffer } : { kind: 'failed' }
  } catch {
    return { kind: 'failed' }
  } finally {
    if (!hadIt) await permissions.remove({ origins }).catch(() => false)
  }
}
