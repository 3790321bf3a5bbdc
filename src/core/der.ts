/**
 * Values of ASN.1 in DER (ITU-T X.690), as far as certificates and signatures need them; BER's indefinite lengths as well,
 * because signing programs write them. Nothing is copied: a value is a place in the bytes. Never throws.
 */

/** One value. `tag` is the whole identifier octet, such as `0x30` for a sequence. */
export interface Der {
  readonly tag: number
  /** Where its identifier stands. */
  readonly start: number
  /** Its content, without an end-of-contents mark. */
  readonly from: number
  readonly to: number
  /** Where the next value begins. */
  readonly end: number
}

/** Deeper than any certificate; hostile bytes may nest for ever. */
const MAX_DEPTH = 24
const MAX_CHILDREN = 2000

export const TAG = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

const isConstructed = (tag: number): boolean => (tag & 0x20) !== 0

/** Where the content of an indefinite length ends: at two zero octets (X.690, 8.1.5). */
const indefiniteEnd = (bytes: Uint8Array, from: number, limit: number, depth: number): number | undefined => {
  let at = from
  for (let count = 0; count < MAX_CHILDREN; count++) {
    if (bytes[at] === 0 && bytes[at + 1] === 0 && at + 2 <= limit) return at
    const child = valueAt(bytes, at, limit, depth + 1)
    if (!child) return undefined
    at = child.end
  }
  return undefined
}

const valueAt = (bytes: Uint8Array, start: number, limit: number, depth: number): Der | undefined => {
  const tag = bytes[start]
  const size = bytes[start + 1]
  // Tags above 30 take more octets; nothing that is read here has one.
  if (tag === undefined || size === undefined || (tag & 0x1f) === 0x1f || depth > MAX_DEPTH) return undefined
  if (size === 0x80) {
    const from = start + 2
    const to = isConstructed(tag) ? indefiniteEnd(bytes, from, limit, depth) : undefined
    return to === undefined ? undefined : { tag, start, from, to, end: to + 2 }
  }
  const octets = size < 0x80 ? 0 : size & 0x7f
  if (octets > 4) return undefined
  const from = start + 2 + octets
  const length = octets === 0 ? size : bytes.subarray(start + 2, from).reduce((sum, octet) => sum * 256 + octet, 0)
  const to = from + length
  return from <= limit && to <= limit ? { tag, start, from, to, end: to } : undefined
}

/** The first value in the bytes; what comes after it is passed over. */
export const readDer = (bytes: Uint8Array): Der | undefined => valueAt(bytes, 0, bytes.length, 0)

/** The values inside a constructed one; `undefined` when it is none, or broken. */
export const childrenOf = (bytes: Uint8Array, { tag, from, to }: Der): readonly Der[] | undefined => {
  if (!isConstructed(tag)) return undefined
  const children: Der[] = []
  for (let at = from; at < to; ) {
    const child = valueAt(bytes, at, to, 0)
    if (!child || children.length === MAX_CHILDREN) return undefined
    children.push(child)
    at = child.end
  }
  return children
}

export const contentOf = (bytes: Uint8Array, { from, to }: Der): Uint8Array => bytes.subarray(from, to)
/** With identifier and length. */
export const wholeOf = (bytes: Uint8Array, { start, end }: Der): Uint8Array => bytes.subarray(start, end)

/** `1.2.840.113549`; `undefined` when it is no object identifier. */
export const oidOf = (bytes: Uint8Array, value: Der | undefined): string | undefined => {
  if (value?.tag !== TAG.oid || value.to - value.from > 32) return undefined
  const arcs: number[] = []
  let arc = 0
  for (const octet of contentOf(bytes, value)) {
    arc = arc * 128 + (octet & 0x7f)
    if (octet & 0x80) continue
    if (arcs.length === 0) {
      const first = Math.min(Math.floor(arc / 40), 2)
      arcs.push(first, arc - first * 40)
    } else arcs.push(arc)
    arc = 0
  }
  return arcs.length > 0 ? arcs.join('.') : undefined
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** As names are written in certificates: UTF-8, BMPString (UTF-16), else one octet a character. Capped, without marks that hide or turn text. */
export const textOf = (bytes: Uint8Array, value: Der | undefined): string | undefined => {
  if (!value || isConstructed(value.tag)) return undefined
  const raw = contentOf(bytes, value).subarray(0, 1200)
  return tidy(TEXT_BY_TAG[value.tag]?.(raw) ?? latin(raw))
}

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return decodeURIComponent([...bytes].map((octet) => `%${(256 | octet).toString(16).slice(1)}`).join(''))
  } catch {
    return undefined
  }
}
const utf16 = (bytes: Uint8Array): string =>
  Array.from({ length: bytes.length >> 1 }, (_, i) =>
    String.fromCharCode(((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)),
  ).join('')

const TEXT_BY_TAG: Readonly<Record<number, (bytes: Uint8Array) => string | undefined>> = { 12: utf8, 30: utf16 }

const MAX_TEXT = 200
/** A stranger's text on one line: no control, format or private characters, which could hide or reverse what stands there. */
export const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]{1,500}/gu, ' ')
    .trim()
    .slice(0, MAX_TEXT)

/** `2026-11-21T08:00:00Z`; years of two figures by RFC 5280, 4.1.2.5.1. */
export const instantOf = (bytes: Uint8Array, value: Der | undefined): string | undefined => {
  if (!value || (value.tag !== TAG.utcTime && value.tag !== TAG.time) || value.to - value.from > 24) return undefined
  const text = latin(contentOf(bytes, value))
  const short = /^(\d\d)\d{8,10}Z$/u.exec(text)?.[1]
  const full = value.tag === TAG.utcTime && short ? `${Number(short) < 50 ? '20' : '19'}${text}` : text
  const [, year, month, day, hour, minute, second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d{1,6})?Z$/u.exec(full) ?? []
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return year && !Number.isNaN(Date.parse(instant)) ? instant : undefined
}
