/** Reads an evidence file of anybody and says, item by item, what is as it was packed. */
import {
  type EvidenceEntry,
  type EvidenceManifest,
  type EvidenceReading,
  MANIFEST_PATH,
  type ReadItem,
  SIGNATURE_PATH,
  TIME_STAMP_PATH,
  type TimeStampReading,
} from '../core/evidence.ts'
import { checkManifest, readManifest, sha256Of, stampedDigest } from './manifest.ts'
import { isOfType, sniff } from './sniff.ts'
import { checkTimeStamp } from './time-stamp.ts'
import { type Limits, unzip, type ZipEntry } from './unzip.ts'

export interface ReadOptions {
  /** Whether the reader knows this device, by the thumbprint of its key; left out where nobody can know. */
  readonly known?: (thumbprint: string) => boolean | Promise<boolean>
  readonly limits?: Limits
}

const OWN: ReadonlySet<string> = new Set([MANIFEST_PATH, SIGNATURE_PATH, TIME_STAMP_PATH])
const isAbout = ({ sha256, bytes }: { readonly sha256: string; readonly bytes: number }, found: ReadItem): boolean =>
  found.sha256 === sha256 && found.bytes === bytes

const named = async (entry: EvidenceEntry, found: ZipEntry | undefined): Promise<ReadItem> => {
  const { path, what, mediaType } = entry
  if (!found) return { path, what, mediaType, state: 'missing', sha256: entry.sha256, bytes: entry.bytes }
  const { content } = found
  if (!content) return { path, what, state: 'altered', sha256: '', bytes: found.bytes }
  const isDeclared = isOfType(content, mediaType)
  const type = isDeclared ? mediaType : sniff(content)
  const item = { path, what, ...(type ? { mediaType: type } : {}), bytes: content.length, content }
  const sha256 = await sha256Of(content)
  const isSame = isAbout(entry, { ...item, sha256, state: 'holds' })
  return { ...item, sha256, state: isSame ? (isDeclared ? 'holds' : 'not-what-it-says') : 'altered' }
}

const extra = async ({ name, bytes, content }: ZipEntry): Promise<ReadItem> => ({
  path: name,
  state: 'extra',
  sha256: content ? await sha256Of(content) : '',
  bytes,
})

const timeStampOf = async (manifest: EvidenceManifest, found: ZipEntry | undefined): Promise<TimeStampReading> => {
  if (!manifest.timeStamp) return { kind: 'absent' }
  if (!found) return { kind: 'does-not-fit', why: 'missing' }
  const { content } = found
  if (!content || (await sha256Of(content)) !== manifest.timeStamp.sha256)
    return { kind: 'does-not-fit', why: 'altered' }
  return checkTimeStamp(content, await stampedDigest(manifest))
}

/** Never throws, never holds more than the limits allow, and believes nothing that it has not computed. */
export const readEvidence = async (
  bytes: Uint8Array,
  { known, limits }: ReadOptions = {},
): Promise<EvidenceReading> => {
  const unzipped = unzip(bytes, limits)
  if (unzipped.kind === 'refused') return unzipped
  const found = new Map(unzipped.entries.map((entry) => [entry.name, entry]))
  const written = found.get(MANIFEST_PATH)
  if (!written) return { kind: 'refused', why: 'no-manifest' }
  const manifest = written.content && readManifest(written.content)
  if (!manifest || !written.content) return { kind: 'refused', why: 'manifest' }
  const paths = new Set(manifest.items.map(({ path }) => path))
  const isExtra = ({ name }: ZipEntry): boolean =>
    !paths.has(name) && (!OWN.has(name) || (name === TIME_STAMP_PATH && !manifest.timeStamp))
  const items: ReadItem[] = []
  // One after the other: each hash takes a copy.
  for (const entry of manifest.items) items.push(await named(entry, found.get(entry.path)))
  for (const entry of unzipped.entries.filter(isExtra)) items.push(await extra(entry))
  return {
    kind: 'read',
    manifest,
    manifestSha256: await sha256Of(written.content),
    items,
    signature: await checkManifest(manifest, found.get(SIGNATURE_PATH)?.content, known),
    timeStamp: await timeStampOf(manifest, found.get(TIME_STAMP_PATH)),
  }
}
