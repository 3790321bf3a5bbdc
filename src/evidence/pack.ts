/**
 * Packs evidence into one zip. The same items, key and times make the same bytes (where the key signs so: Ed25519 does,
 * ECDSA draws a random number).
 */
import { deflateSync, zipSync } from 'fflate'
import {
  EVIDENCE_FORMAT,
  EVIDENCE_LIMITS,
  type EvidenceEntry,
  type EvidenceKey,
  type EvidenceManifest,
  type EvidencePart,
  type EvidenceRefusal,
  isEvidencePath,
  MANIFEST_PATH,
  SIGNATURE_PATH,
  TIME_STAMP_PATH,
} from '../core/evidence.ts'
import type { Instant } from '../core/words.ts'
import { bytesOfManifest, type SignBytes, sha256Of, signManifest, stampedDigest } from './manifest.ts'
import { isOfType } from './sniff.ts'

export interface PackOptions {
  /** Address of the register that it is for. */
  readonly register: string
  /** The `clientId` of the report. */
  readonly report?: string
  readonly madeAt: Instant
  readonly previous?: string
  readonly key: EvidenceKey
  readonly sign: SignBytes
  /** Fetches a time-stamp response over a SHA-256; `undefined` where none could be had. */
  readonly stamp?: (digest: Uint8Array) => Promise<Uint8Array | undefined>
}

export type Packed =
  | {
      readonly kind: 'packed'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly manifest: EvidenceManifest
      readonly manifestSha256: string
    }
  /** Nothing that a reader would refuse is ever packed. */
  | { readonly kind: 'refused'; readonly why: EvidenceRefusal | 'type'; readonly path?: string }

/** Manifest, signature and time-stamp. */
const OWN_ENTRIES = 3

const faultOf = (parts: readonly EvidencePart[]): Packed | undefined => {
  const refused = (why: EvidenceRefusal | 'type', path?: string): Packed => ({
    kind: 'refused',
    why,
    ...(path === undefined ? {} : { path }),
  })
  if (parts.length > EVIDENCE_LIMITS.entries - OWN_ENTRIES) return refused('too-many')
  if (new Set(parts.map(({ path }) => path)).size < parts.length) return refused('duplicate')
  for (const { path, mediaType, content } of parts) {
    if (!isEvidencePath(path)) return refused('name', path)
    if (content.length > EVIDENCE_LIMITS.itemBytes) return refused('item-too-large', path)
    if (!isOfType(content, mediaType)) return refused('type', path)
  }
  const all = parts.reduce((sum, { content }) => sum + content.length, 0)
  return all > EVIDENCE_LIMITS.allBytes - 1_000_000 ? refused('all-too-large') : undefined
}

const entryOf = async ({ path, mediaType, what, content }: EvidencePart): Promise<EvidenceEntry> => ({
  path,
  mediaType,
  what,
  sha256: await sha256Of(content),
  bytes: content.length,
})

const byPath = (one: { readonly path: string }, other: { readonly path: string }): number =>
  one.path < other.path ? -1 : 1

/** Pictures are compressed already; and what shrinks too well would look like a bomb. */
const levelOf = (content: Uint8Array, isPicture: boolean): 0 | 6 => {
  if (isPicture) return 0
  const { ratio, ratioFrom } = EVIDENCE_LIMITS
  return content.length > ratioFrom && deflateSync(content, { level: 6 }).length * ratio < content.length ? 0 : 6
}

/** The first day that a zip can name, so that packing at another time makes no other file. */
const NO_TIME = new Date(1980, 0, 1)

type File = readonly [name: string, content: Uint8Array, isPicture?: boolean]
const zipped = (files: readonly File[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        files.map(([name, content, isPicture = false]) => [
          name,
          [content, { level: levelOf(content, isPicture), mtime: NO_TIME, os: 0 }],
        ]),
      ),
    ),
  )

/** Packs and signs; what can't be packed is refused before anything is signed. */
export const packEvidence = async (parts: readonly EvidencePart[], options: PackOptions): Promise<Packed> => {
  const fault = faultOf(parts)
  if (fault) return fault
  const { register, report, madeAt, previous, key, sign, stamp } = options
  const sorted = parts.toSorted(byPath)
  const bare: EvidenceManifest = {
    format: EVIDENCE_FORMAT,
    register,
    ...(report ? { report } : {}),
    madeAt,
    key,
    ...(previous ? { previous } : {}),
    items: await Promise.all(sorted.map(entryOf)),
  }
  const response = await stamp?.(await stampedDigest(bare))
  const manifest = response
    ? { ...bare, timeStamp: { sha256: await sha256Of(response), bytes: response.length } }
    : bare
  const written = bytesOfManifest(manifest)
  if (written.length > EVIDENCE_LIMITS.manifestBytes) return { kind: 'refused', why: 'manifest' }
  const bytes = zipped([
    [MANIFEST_PATH, written],
    [SIGNATURE_PATH, new TextEncoder().encode(await signManifest(manifest, sign))],
    ...(response ? [[TIME_STAMP_PATH, response] as const] : []),
    ...sorted.map(({ path, content, mediaType }) => [path, content, mediaType.startsWith('image/')] as const),
  ])
  if (bytes.length > EVIDENCE_LIMITS.fileBytes) return { kind: 'refused', why: 'too-large' }
  return { kind: 'packed', bytes, manifest, manifestSha256: await sha256Of(written) }
}
