/**
 * gzip and Brotli for what is public and of no fixed length. Never for ranges, whose padded length must stay what it is,
 * nor for what a key or a token opens: where a secret stands beside what a stranger can choose, the length betrays it
 * (the BREACH attack).
 */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { RouteId } from '../../contract/paths.ts'
import type { Soon } from '../soon.ts'
import type { Outgoing } from './outgoing.ts'

/** Everything here is the same for everybody who asks the same, and anybody may. */
const COMPRESSED: ReadonlySet<string> = new Set<RouteId>([
  'wellKnown',
  'certificate',
  'history',
  'search',
  'lookups',
  'changes',
  'body',
  'laboratory',
  'testReport',
  'alerts',
  'page',
  'home',
  'builder',
  'builderFile',
  'docs',
  'openApi',
])
export const mayCompress = (call: string): boolean => COMPRESSED.has(call)

/** Below this it saves no packet. */
const MIN_BYTES = 1024
/** Ready answers are asked for again and again. */
const KEPT_ANSWERS = 50
const MAX_KEPT_BYTES = 256 * 1024

export type Encoding = 'br' | 'gzip'
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const ENCODERS: Readonly<Record<Encoding, (text: Uint8Array) => Promise<Uint8Array>>> = {
  br: (text) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text) => zip(text, { level: 6 }),
}

/** The encoding that the client takes, the better one first (RFC 9110 §12.5.3). */
export const encodingOf = (acceptEncoding: string | undefined): Encoding | undefined => {
  if (acceptEncoding === undefined) return undefined
  const taken = acceptEncoding
    .slice(0, 300)
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(?:\.0{0,3})?$/u.test(part))
    .map((part) => part.split(';')[0]?.trim())
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding))
}

/** A strong tag stands for the very bytes, so each encoding has its own (RFC 9110 §8.8.3.3). */
const encodedTag = (tag: string, encoding: Encoding): string => tag.replace(/"$/u, `-${encoding}"`)

const withVary = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...headers,
  Vary: headers.Vary ? `${headers.Vary}, Accept-Encoding` : 'Accept-Encoding',
})

/** Compresses an answer as the client takes it; keeps the last few it made. */
export const makeCompressor = (): ((outgoing: Outgoing, acceptEncoding: string | undefined) => Soon<Outgoing>) => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  const encode = async (body: string | Uint8Array<ArrayBuffer>, tag: string | undefined, encoding: Encoding) => {
    const key = `${encoding} ${tag}`
    const ready = tag === undefined ? undefined : kept.get(key)
    if (ready) return ready
    const bytes = new Uint8Array(await ENCODERS[encoding](typeof body === 'string' ? Buffer.from(body) : body))
    if (tag !== undefined && bytes.byteLength <= MAX_KEPT_BYTES) {
      kept.set(key, bytes)
      const eldest = kept.size > KEPT_ANSWERS ? kept.keys().next().value : undefined
      if (eldest !== undefined) kept.delete(eldest)
    }
    return bytes
  }
  return (outgoing, acceptEncoding) => {
    const { status, body } = outgoing
    const headers = withVary(outgoing.headers)
    const encoding = encodingOf(acceptEncoding)
    const length = outgoing.unsentLength ?? body?.length ?? 0
    if (!encoding || length < MIN_BYTES || (status !== 200 && status !== 304)) return { status, body, headers }
    const { ETag: tag } = headers
    const tagged = tag ? { ...headers, ETag: encodedTag(tag, encoding) } : headers
    if (body === null) return { status, body, headers: tagged }
    return encode(body, tag, encoding).then((bytes) => ({
      status,
      body: bytes,
      headers: { ...tagged, 'Content-Encoding': encoding },
    }))
  }
}
