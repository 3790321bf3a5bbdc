/**
 * The signatures in a PDF file (ISO 32000-1, 12.8): which bytes each covers, and the signature itself. Nothing else of
 * the file is read. A signature dictionary is never compressed, because `/ByteRange` counts the bytes of the file as it
 * lies; so it is found by that key. Never throws.
 *
 * What is strict here, on purpose: the one gap between the covered bytes must be exactly the `/Contents` string of the
 * very dictionary that names the bytes. A wider gap would leave room for what nobody signed.
 */

export interface PdfSignature {
  /** `adbe.pkcs7.detached`, `ETSI.CAdES.detached` and others; empty when none is named. */
  readonly subFilter: string
  /** Offset and length of what stands before and after the signature itself. */
  readonly covered: readonly [number, number, number, number]
  /** How many bytes were added to the file after it was signed; white space does not count. */
  readonly addedAfter: number
  /** In DER, with the zeros that fill it up. */
  readonly contents: Uint8Array
}

export type PdfFinding =
  | { readonly kind: 'signature'; readonly signature: PdfSignature }
  /** It names bytes that are not in the file, or that leave out more than the signature. */
  | { readonly kind: 'odd' }

const KEY = '/ByteRange'
const MAX_SIGNATURES = 20
/** Signatures with long chains and time stamps take some tens of kilobytes. */
const MAX_CONTENTS = 1_000_000
const MAX_TOKENS = 20_000
const MAX_DEPTH = 20
/** An object begins at most so far before its own `/Contents` or `/ByteRange`. */
const MAX_BEFORE = 20_000

const latin = (bytes: Uint8Array, from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at += 4096) text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, to)))
  return text
}

/** Places of an ASCII text, in order. Sought by its second character: hostile files are full of slashes. */
const placesOf = (bytes: Uint8Array, text: string, most: number): readonly number[] => {
  const wanted = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const second = wanted[1] ?? 0
  const places: number[] = []
  for (let at = bytes.indexOf(second, 1); at >= 0 && places.length < most; at = bytes.indexOf(second, at + 1)) {
    let same = 0
    while (same < wanted.length && bytes[at - 1 + same] === wanted[same]) same++
    if (same === wanted.length) places.push(at - 1)
  }
  return places
}

export const isPdf = (bytes: Uint8Array): boolean => latin(bytes, 0, Math.min(bytes.length, 1024)).includes('%PDF-')

type Value =
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Value>; readonly rangeAt: number }
  | { readonly kind: 'name'; readonly name: string }
  /** Between the angle brackets, both included. */
  | { readonly kind: 'hex'; readonly start: number; readonly end: number }
  | { readonly kind: 'other' }

const isSpace = (octet: number | undefined): boolean =>
  octet === 0 || octet === 9 || octet === 10 || octet === 12 || octet === 13 || octet === 32
const isDelimiter = (octet: number | undefined): boolean =>
  octet === undefined || isSpace(octet) || '()<>[]{}/%'.includes(String.fromCharCode(octet))

/** Reads values one after the other (ISO 32000-1, 7.2 and 7.3). One that is broken ends the reading. */
const makeReader = (bytes: Uint8Array, start: number) => {
  let at = start
  let tokens = 0

  const skipSpace = (): void => {
    for (;;) {
      while (isSpace(bytes[at])) at++
      if (bytes[at] !== 0x25) return
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
    }
  }
  const word = (): string => {
    const from = at
    while (!isDelimiter(bytes[at]) && at - from < 300) at++
    return latin(bytes, from, at)
  }
  /** `(…)`, with its own brackets paired or behind a backslash. */
  const skipString = (): void => {
    for (let open = 0; at < bytes.length; at++) {
      const octet = bytes[at]
      if (octet === 0x5c) at++
      else if (octet === 0x28) open++
      else if (octet === 0x29 && --open === 0) {
        at++
        return
      }
    }
  }
  const hex = (): Value => {
    const from = at
    const end = bytes.indexOf(0x3e, at)
    at = end < 0 ? bytes.length : end + 1
    return { kind: 'hex', start: from, end: at }
  }
  const dictionary = (depth: number): Value | undefined => {
    const entries = new Map<string, Value>()
    let rangeAt = -1
    at += 2
    for (;;) {
      skipSpace()
      if (bytes[at] === 0x3e && bytes[at + 1] === 0x3e) {
        at += 2
        return { kind: 'dictionary', entries, rangeAt }
      }
      if (bytes[at] !== 0x2f) return undefined
      const keyAt = at++
      const key = word()
      if (key === 'ByteRange') rangeAt = keyAt
      const value = read(depth + 1)
      // A key that stands twice leaves open which counts.
      if (!value || entries.has(key)) return undefined
      entries.set(key, value)
    }
  }
  const array = (depth: number): Value | undefined => {
    at++
    for (;;) {
      skipSpace()
      if (bytes[at] === 0x5d) {
        at++
        return { kind: 'other' }
      }
      if (!read(depth + 1)) return undefined
    }
  }
  const read = (depth: number): Value | undefined => {
    skipSpace()
    if (depth > MAX_DEPTH || ++tokens > MAX_TOKENS || at >= bytes.length) return undefined
    const octet = bytes[at]
    if (octet === 0x3c) return bytes[at + 1] === 0x3c ? dictionary(depth) : hex()
    if (octet === 0x5b) return array(depth)
    if (octet === 0x28) {
      skipString()
      return { kind: 'other' }
    }
    if (octet === 0x2f) {
      at++
      return { kind: 'name', name: word() }
    }
    if (!word()) return undefined
    // `12 0 R` is one value of three words; what follows a number is no key.
    const back = at
    skipSpace()
    const isReference = /^\d{1,10}[\s\0]{1,20}R(?![^\s\0()<>[\]{}/%])/u.test(latin(bytes, at, at + 34))
    at = isReference ? bytes.indexOf(0x52, at) + 1 : back
    return { kind: 'other' }
  }
  return { read }
}

const dictionariesIn = (value: Value | undefined): readonly Extract<Value, { kind: 'dictionary' }>[] =>
  value?.kind === 'dictionary' ? [value, ...[...value.entries.values()].flatMap(dictionariesIn)] : []

/** The object around these places: it begins behind the last `obj` before them. */
const objectAround = (bytes: Uint8Array, first: number): Value | undefined => {
  const from = Math.max(0, first - MAX_BEFORE)
  const places = placesOf(bytes.subarray(from, first), ' obj', 5000)
  const last = places.at(-1)
  return last === undefined ? undefined : makeReader(bytes, from + last + 4).read(0)
}

const RANGE =
  /^\/ByteRange[\s\0]{0,20}\[[\s\0]{0,20}(\d{1,10})[\s\0]{1,20}(\d{1,10})[\s\0]{1,20}(\d{1,10})[\s\0]{1,20}(\d{1,10})[\s\0]{0,200}\]/u

/** Octets of `<…>`; `undefined` when there is anything but hexadecimal digits and white space. */
const hexOf = (bytes: Uint8Array, start: number, end: number): Uint8Array | undefined => {
  const octets = new Uint8Array((end - start) >> 1)
  let count = 0
  for (let at = start + 1; at < end - 1; at++) {
    const octet = bytes[at]
    if (isSpace(octet)) continue
    const digit = '0123456789abcdef'.indexOf(String.fromCharCode(octet ?? 0).toLowerCase())
    if (digit < 0) return undefined
    octets[count >> 1] = ((octets[count >> 1] ?? 0) << 4) | digit
    count++
  }
  return count % 2 === 0 ? octets.subarray(0, count >> 1) : undefined
}

const isBlank = (bytes: Uint8Array, from: number): boolean => bytes.subarray(from).every(isSpace)

const findingAt = (bytes: Uint8Array, place: number): PdfFinding | undefined => {
  const range = RANGE.exec(latin(bytes, place, Math.min(place + 400, bytes.length)))
  // A form to be filled in, or these letters somewhere in a text.
  if (!range) return undefined
  const [start = 0, before = 0, gapEnd = 0, after = 0] = range.slice(1).map(Number)
  const end = gapEnd + after
  if (start !== 0 || before === 0 || gapEnd <= before || end > bytes.length) return { kind: 'odd' }
  if (gapEnd - before > 2 * MAX_CONTENTS) return { kind: 'odd' }
  const holder = dictionariesIn(objectAround(bytes, Math.min(place, before))).find(({ entries, rangeAt }) => {
    const contents = entries.get('Contents')
    return rangeAt === place && contents?.kind === 'hex' && contents.start === before && contents.end === gapEnd
  })
  const contents = holder && hexOf(bytes, before, gapEnd)
  if (!contents) return { kind: 'odd' }
  const named = holder.entries.get('SubFilter')
  return {
    kind: 'signature',
    signature: {
      subFilter: named?.kind === 'name' ? named.name.slice(0, 40) : '',
      covered: [start, before, gapEnd, after],
      addedAfter: isBlank(bytes, end) ? 0 : bytes.length - end,
      contents,
    },
  }
}

/** Every signature of the file, in the order in which they were made. */
export const findSignatures = (bytes: Uint8Array): readonly PdfFinding[] => {
  const found = placesOf(bytes, KEY, MAX_SIGNATURES).flatMap((place) => findingAt(bytes, place) ?? [])
  const endOf = (finding: PdfFinding): number =>
    finding.kind === 'signature' ? finding.signature.covered[2] + finding.signature.covered[3] : Number.MAX_SAFE_INTEGER
  return [...found].sort((one, other) => endOf(one) - endOf(other))
}
