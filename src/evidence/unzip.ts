/**
 * The entries of a zip (PKWARE APPNOTE 6.3) that a stranger sent. Only what is needed is read, and everything else refused:
 * no folders, no encryption, no zip64, nothing before, between or after the entries. Sizes are declared by the stranger:
 * they may only lower the limits, and what really comes out is counted while it comes.
 */
import { Inflate } from 'fflate'
import { EVIDENCE_LIMITS, type EvidenceRefusal, isEntryName } from '../core/evidence.ts'

export type Limits = Readonly<Record<keyof typeof EVIDENCE_LIMITS, number>>

export interface ZipEntry {
  readonly name: string
  /** As declared; `content` is never longer. */
  readonly bytes: number
  /** Missing where it is damaged, or longer or shorter than declared. */
  readonly content?: Uint8Array
}
export type Unzipped =
  | { readonly kind: 'entries'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'refused'; readonly why: EvidenceRefusal; readonly path?: string }

const END_MARK = 0x06054b50
const CENTRAL_MARK = 0x02014b50
const LOCAL_MARK = 0x04034b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8
/** Sizes after the content instead of before it; names in UTF-8. With any other flag it is encrypted or a patch. */
const SIZES_LATER = 0x0008
const KNOWN_FLAGS = 0x0800 | SIZES_LATER | 0x0006
/** What of a deflated entry is unpacked at once: deflate can make a thousand times as much of it. */
const STEP_BYTES = 4096

interface Place {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly bytes: number
  readonly start: number
}
/** A place whose content was found. */
interface Found extends Place {
  readonly from: number
  readonly to: number
}

const refused = (why: EvidenceRefusal, path?: string): Unzipped & { readonly kind: 'refused' } => ({
  kind: 'refused',
  why,
  ...(path === undefined ? {} : { path }),
})
type Refused = ReturnType<typeof refused>
const isRefused = (value: object): value is Refused => 'kind' in value && value.kind === 'refused'

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** Octets as they are: a name that is not plain is refused anyway. */
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 100))

/** The table at the end, as it stands. */
const placesIn = (bytes: Uint8Array, view: DataView, limits: Limits): readonly Place[] | Refused => {
  const end = bytes.length - END_BYTES
  if (end < 0 || view.getUint32(end, true) !== END_MARK || view.getUint16(end + 20, true) !== 0)
    return refused('not-a-zip')
  const [disk, firstDisk, here, count] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true))
  const [size = 0, from = 0] = [12, 16].map((at) => view.getUint32(end + at, true))
  if (disk !== 0 || firstDisk !== 0 || here !== count || count === 0xffff) return refused('unsupported')
  if (count === undefined || from + size !== end) return refused('not-a-zip')
  if (count > limits.entries) return refused('too-many')
  const places: Place[] = []
  let at = from
  while (places.length < count) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL_MARK) return refused('not-a-zip')
    const [nameBytes = 0, extraBytes = 0, noteBytes = 0] = [28, 30, 32].map((skip) => view.getUint16(at + skip, true))
    const name = latin(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes))
    places.push({
      name: nameBytes > 100 ? '' : name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    })
    at += CENTRAL_BYTES + nameBytes + extraBytes + noteBytes
  }
  return at === end ? places : refused('not-a-zip')
}

/** What forbids an entry, by its line in the table alone. */
const faultOf = ({ name, flags, method, packed, bytes }: Place, limits: Limits): EvidenceRefusal | undefined => {
  if (!isEntryName(name)) return 'name'
  if (flags & ~KNOWN_FLAGS || (method !== STORED && method !== DEFLATED)) return 'unsupported'
  if (method === STORED && packed !== bytes) return 'not-a-zip'
  if (bytes > limits.itemBytes) return 'item-too-large'
  return bytes > limits.ratioFrom && bytes > packed * limits.ratio ? 'ratio' : undefined
}

/** Where the content stands: behind a header that says the same as the table. */
const found = (place: Place, bytes: Uint8Array, view: DataView): Found | undefined => {
  const { start, name, flags, method, packed } = place
  if (start + LOCAL_BYTES > bytes.length || view.getUint32(start, true) !== LOCAL_MARK) return undefined
  const nameAt = start + LOCAL_BYTES
  const nameBytes = view.getUint16(start + 26, true)
  const from = nameAt + nameBytes + view.getUint16(start + 28, true)
  const isSame =
    latin(bytes.subarray(nameAt, nameAt + nameBytes)) === name &&
    view.getUint16(start + 6, true) === flags &&
    view.getUint16(start + 8, true) === method &&
    (flags & SIZES_LATER
      ? true
      : view.getUint32(start + 18, true) === packed && view.getUint32(start + 22, true) === place.bytes)
  return isSame && from + packed <= bytes.length ? { ...place, from, to: from + packed } : undefined
}

/** Entries stand one behind the other from the first byte to the table: what overlaps or lies between is no evidence. */
const isTiled = (places: readonly Found[], tableAt: number): boolean => {
  const ordered = places.toSorted((one, other) => one.start - other.start)
  const isNext = ({ flags, to }: Found, next: number): boolean =>
    next === to || ((flags & SIZES_LATER) !== 0 && (next === to + 12 || next === to + 16))
  return (
    (ordered[0]?.start ?? tableAt) === 0 && ordered.every((place, i) => isNext(place, ordered[i + 1]?.start ?? tableAt))
  )
}

/** Unpacks, and lets go as soon as more comes than was declared. */
const inflate = (packed: Uint8Array, bytes: number): Uint8Array | undefined => {
  const content = new Uint8Array(bytes)
  let length = 0
  let isDone = false
  const stream = new Inflate((chunk, isLast) => {
    if (length + chunk.length <= bytes) content.set(chunk, length)
    length += chunk.length
    isDone = isLast
  })
  try {
    for (let at = 0; at < packed.length && length <= bytes; at += STEP_BYTES)
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
  } catch {
    return undefined
  }
  return isDone && length === bytes ? content : undefined
}

const entryOf = ({ name, method, bytes, from, to }: Found, file: Uint8Array): ZipEntry => {
  const packed = file.subarray(from, to)
  const content = method === STORED ? packed.slice() : inflate(packed, bytes)
  return { name, bytes, ...(content ? { content } : {}) }
}

/** All entries in the order of the table, or why the file is not read. Never throws. */
export const unzip = (bytes: Uint8Array, limits: Limits = EVIDENCE_LIMITS): Unzipped => {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > limits.fileBytes) return refused('too-large')
  const view = viewOf(bytes)
  const places = placesIn(bytes, view, limits)
  if (isRefused(places)) return places
  for (const place of places) {
    const why = faultOf(place, limits)
    if (why) return refused(why, isEntryName(place.name) ? place.name : undefined)
  }
  if (new Set(places.map(({ name }) => name)).size < places.length) return refused('duplicate')
  if (places.reduce((sum, place) => sum + place.bytes, 0) > limits.allBytes) return refused('all-too-large')
  const all = places.flatMap((place) => found(place, bytes, view) ?? [])
  const tableAt = view.getUint32(bytes.length - 6, true)
  if (all.length < places.length || !isTiled(all, tableAt)) return refused('not-a-zip')
  return { kind: 'entries', entries: all.map((place) => entryOf(place, bytes)) }
}
