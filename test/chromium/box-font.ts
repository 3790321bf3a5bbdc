/**
 * A font of boxes: every letter is the same box, half as wide as high for alphabets and square for East Asian writing. With
 * it a picture shows how a view is laid out, line breaks included, and is the same on every machine: fonts, and how they
 * are drawn, differ from one to the next. TrueType (ISO/IEC 14496-22), with a character map of format 13, "many to one".
 */

type Bytes = readonly number[]

const u8 = (...values: readonly number[]): Bytes => values.map((value) => value & 0xff)
const u16 = (...values: readonly number[]): Bytes => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff])
const u32 = (...values: readonly number[]): Bytes => values.flatMap((value) => u16(value >>> 16, value & 0xffff))
const zeros = (count: number): Bytes => Array.from({ length: count }, () => 0)
const ascii = (text: string): Bytes => [...text].map((sign) => sign.charCodeAt(0))
const padded = (bytes: Bytes): Bytes => [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)]

const EM = 1000
const [ASCENT, DESCENT] = [880, 120]
/** By the number of the glyph: what is missing, a space, a letter, a square sign. */
const WIDTHS = [500, 300, 500, 1000] as const
const BOXES = [undefined, undefined, [60, 0, 440, 620], [60, -60, 940, 780]] as const
/** First and last character, and the glyph for all of them. */
const CHARACTERS = [
  [0x20, 0x20, 1],
  [0x21, 0x9f, 2],
  [0xa0, 0xa0, 1],
  [0xa1, 0x1fff, 2],
  [0x2000, 0x206f, 2],
  [0x2070, 0x2e7f, 2],
  [0x2e80, 0xffef, 3],
  [0x1_0000, 0x3_ffff, 3],
] as const

/** One contour of four corners; nothing where there is nothing to draw. */
const glyph = (box: (typeof BOXES)[number]): Bytes => {
  if (!box) return []
  const [left, bottom, right, top] = box
  const head = u16(1, left, bottom, right, top)
  const ends = u16(3, 0)
  const flags = u8(1, 1, 1, 1)
  const across = u16(left, 0, right - left, 0)
  const up = u16(bottom, top - bottom, 0, bottom - top)
  return padded([...head, ...ends, ...flags, ...across, ...up])
}
const glyphs = BOXES.map(glyph)
/** Where each part begins when all stand one after the other, and where the last one ends. */
const startsOf = (lengths: readonly number[]): readonly number[] =>
  [...lengths, 0].map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, 0))
const starts = startsOf(glyphs.map(({ length }) => length))

const cmap: Bytes = [
  ...u16(0, 1, 3, 10),
  ...u32(12),
  ...u16(13, 0),
  ...u32(16 + 12 * CHARACTERS.length, 0, CHARACTERS.length),
  ...CHARACTERS.flatMap((row) => u32(...row)),
]
const NAMES = [
  [1, 'Boxes'],
  [2, 'Regular'],
  [3, 'Boxes 1'],
  [4, 'Boxes'],
  [6, 'Boxes'],
] as const
const utf16 = (text: string): Bytes => [...text].flatMap((sign) => u16(sign.charCodeAt(0)))
const nameStarts = startsOf(NAMES.map(([, text]) => 2 * text.length))
const name: Bytes = [
  ...u16(0, NAMES.length, 6 + 12 * NAMES.length),
  ...NAMES.flatMap(([id, text], at) => u16(3, 1, 0x409, id, 2 * text.length, nameStarts[at] ?? 0)),
  ...NAMES.flatMap(([, text]) => utf16(text)),
]
const head: Bytes = [
  ...u32(0x1_0000, 0x1_0000, 0, 0x5f0f_3cf5),
  ...u16(3, EM),
  ...zeros(16),
  ...u16(0, -DESCENT, EM, ASCENT, 0, 8, 2, 1, 0),
]
const hhea: Bytes = [
  ...u32(0x1_0000),
  ...u16(ASCENT, -DESCENT, 0, EM, 0, 0, EM, 1, 0, 0),
  ...zeros(8),
  ...u16(0, WIDTHS.length),
]
const hmtx: Bytes = WIDTHS.flatMap((width, at) => u16(width, BOXES[at]?.[0] ?? 0))
const maxp: Bytes = [...u32(0x1_0000), ...u16(WIDTHS.length, 4, 1, 0, 0, 1), ...zeros(16)]
const post: Bytes = [...u32(0x3_0000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)]
const os2: Bytes = [
  ...u16(4, 500, 400, 5, 0),
  ...zeros(20),
  ...u16(0),
  ...zeros(10),
  ...u32(1, 0, 0, 0),
  ...ascii('TEST'),
  ...u16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
  ...u32(1, 0),
  ...u16(500, 700, 0, 0x20, 0),
]
const loca: Bytes = u32(...starts)

/** In the order that the format asks for: by tag. */
const TABLES: readonly (readonly [tag: string, bytes: Bytes])[] = [
  ['OS/2', os2],
  ['cmap', cmap],
  ['glyf', glyphs.flat()],
  ['head', head],
  ['hhea', hhea],
  ['hmtx', hmtx],
  ['loca', loca],
  ['maxp', maxp],
  ['name', name],
  ['post', post],
]

const sumOf = (bytes: Bytes): number => {
  const view = new DataView(Uint8Array.from(padded(bytes)).buffer)
  let sum = 0
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/** The file, for `FontFace`. */
export const boxFont = (): Uint8Array => {
  const count = TABLES.length
  const first = 12 + 16 * count
  const entries: number[] = []
  const bodies: number[] = []
  for (const [tag, bytes] of TABLES) {
    entries.push(...ascii(tag), ...u32(sumOf(bytes), first + bodies.length, bytes.length))
    bodies.push(...padded(bytes))
  }
  return Uint8Array.from([...u32(0x1_0000), ...u16(count, 128, 3, 32), ...entries, ...bodies])
}
