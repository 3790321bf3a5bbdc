/**
 * Reads an OpenType font with outlines of CFF or TrueType, alone or in a collection: which glyph a character has, how wide it is, and its
 * outline. Sources: the OpenType specification (otff, cmap format 12, hmtx) and Adobe technical notes 5176 (CFF) and 5177
 * (Type 2 charstrings). For `npm run letters` alone, which reads a font of this machine: it throws on what it does not know.
 */
import { type Outline, outlineOf } from './letters-charstring.ts'
import { glyfOutlines } from './letters-glyf.ts'

export interface Font {
  readonly name: string
  /** What the font says of who made it. */
  readonly copyright: string
  readonly version: string
  readonly unitsPerEm: number
  readonly glyphOf: (codePoint: number) => number | undefined
  /** In units of the font. */
  readonly advanceOf: (glyph: number) => number
  readonly outlineOf: (glyph: number) => Outline
}

type Table = (tag: string) => DataView | undefined

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))

const tablesAt = (file: DataView, at: number): Table => {
  const places = new Map<string, readonly [number, number]>()
  for (let i = 0; i < file.getUint16(at + 4); i++) {
    const entry = at + 12 + 16 * i
    places.set(tagAt(file, entry), [file.getUint32(entry + 8), file.getUint32(entry + 12)])
  }
  return (tag) => {
    const place = places.get(tag)
    return place && new DataView(file.buffer, file.byteOffset + place[0], place[1])
  }
}

/** A string of the name table in English, as Windows has it (platform 3, UTF-16). */
const nameOf = (table: DataView, id: number): string => {
  const strings = table.getUint16(4)
  for (let i = 0; i < table.getUint16(2); i++) {
    const at = 6 + 12 * i
    const [platform, , language, name, length, offset] = [0, 2, 4, 6, 8, 10].map((field) => table.getUint16(at + field))
    if (platform !== 3 || language !== 0x409 || name !== id || length === undefined || offset === undefined) continue
    const bytes = new Uint8Array(table.buffer, table.byteOffset + strings + offset, length)
    return new TextDecoder('utf-16be').decode(bytes)
  }
  return ''
}

const glyphsOf = (cmap: DataView): ReadonlyMap<number, number> => {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + 8 * i + 4)
    if (cmap.getUint16(at) !== 12) continue
    for (let group = 0; group < cmap.getUint32(at + 12); group++) {
      const [first = 0, last = 0, glyph = 0] = [0, 4, 8].map((field) => cmap.getUint32(at + 16 + 12 * group + field))
      for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first)
    }
  }
  return glyphs
}

type Index = readonly Uint8Array[]

/** An INDEX of CFF, and where it ends. */
const indexAt = (cff: DataView, at: number): readonly [Index, number] => {
  const count = cff.getUint16(at)
  if (count === 0) return [[], at + 2]
  const size = cff.getUint8(at + 2)
  const offset = (i: number): number => {
    let value = 0
    for (let k = 0; k < size; k++) value = value * 256 + cff.getUint8(at + 3 + i * size + k)
    return value
  }
  const base = at + 2 + (count + 1) * size
  const items: Uint8Array[] = []
  for (let i = 0; i < count; i++)
    items.push(new Uint8Array(cff.buffer, cff.byteOffset + base + offset(i), offset(i + 1) - offset(i)))
  return [items, base + offset(count)]
}

/** Operator → operands; two-byte operators are 1200 and more. Real numbers are not needed, and read as 0. */
const dictOf = (bytes: Uint8Array): ReadonlyMap<number, readonly number[]> => {
  const dict = new Map<number, readonly number[]>()
  let operands: number[] = []
  const at = (i: number): number => bytes[i] ?? 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = at(i)
    if (byte <= 21) {
      dict.set(byte === 12 ? 1200 + at(++i) : byte, operands)
      operands = []
    } else if (byte === 28) {
      operands.push(((at(i + 1) << 24) >> 16) | at(i + 2))
      i += 2
    } else if (byte === 29) {
      operands.push((at(i + 1) << 24) | (at(i + 2) << 16) | (at(i + 3) << 8) | at(i + 4))
      i += 4
    } else if (byte === 30) {
      do i++
      while ((at(i) & 0xf) !== 0xf && at(i) >> 4 !== 0xf && i < bytes.length)
      operands.push(0)
    } else if (byte <= 246) operands.push(byte - 139)
    else if (byte <= 250) operands.push((byte - 247) * 256 + at(++i) + 108)
    else operands.push(-(byte - 251) * 256 - at(++i) - 108)
  }
  return dict
}

const [CHAR_STRINGS, PRIVATE, SUBRS, FD_ARRAY, FD_SELECT] = [17, 18, 19, 1236, 1237]

/** Glyph → number of its font dictionary. */
const fontDictsOf = (cff: DataView, at: number, glyphs: number): Uint8Array => {
  const chosen = new Uint8Array(glyphs)
  if (cff.getUint8(at) === 0) return chosen.map((_, glyph) => cff.getUint8(at + 1 + glyph))
  for (let i = 0; i < cff.getUint16(at + 1); i++) {
    const range = at + 3 + 3 * i
    chosen.fill(cff.getUint8(range + 2), cff.getUint16(range), cff.getUint16(range + 3))
  }
  return chosen
}

const outlinesOf = (cff: DataView): ((glyph: number) => Outline) => {
  const [, afterNames] = indexAt(cff, cff.getUint8(2))
  const [[topBytes], afterTop] = indexAt(cff, afterNames)
  const [, afterStrings] = indexAt(cff, afterTop)
  const [globals] = indexAt(cff, afterStrings)
  const top = dictOf(topBytes ?? new Uint8Array())
  const [charStrings] = indexAt(cff, top.get(CHAR_STRINGS)?.[0] ?? 0)
  const [dicts] = indexAt(cff, top.get(FD_ARRAY)?.[0] ?? 0)
  const locals = dicts.map((bytes): Index => {
    const [size = 0, at = 0] = dictOf(bytes).get(PRIVATE) ?? []
    const offset = dictOf(new Uint8Array(cff.buffer, cff.byteOffset + at, size)).get(SUBRS)?.[0]
    return offset === undefined ? [] : indexAt(cff, at + offset)[0]
  })
  const chosen = fontDictsOf(cff, top.get(FD_SELECT)?.[0] ?? 0, charStrings.length)
  return (glyph) => outlineOf(charStrings[glyph] ?? new Uint8Array(), globals, locals[chosen[glyph] ?? 0] ?? [])
}

/** The font of this full name ("Noto Sans CJK SC"), or the only one of the file. */
export const readFont = (bytes: Uint8Array, fullName: string): Font => {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isCollection = tagAt(file, 0) === 'ttcf'
  const starts = isCollection ? Array.from({ length: file.getUint32(8) }, (_, i) => file.getUint32(12 + 4 * i)) : [0]
  const needed = (table: Table, tag: string): DataView => {
    const found = table(tag)
    if (!found) throw new Error(`no table ${tag}`)
    return found
  }
  const fonts = starts.map((at) => tablesAt(file, at))
  const font = fonts.find((one) => nameOf(needed(one, 'name'), 4) === fullName)
  if (!font) throw new Error(`no font named ${fullName}`)
  const table = (tag: string): DataView => needed(font, tag)
  const [names, glyphs, hmtx, head] = [table('name'), glyphsOf(table('cmap')), table('hmtx'), table('head')]
  const metrics = table('hhea').getUint16(34)
  const cff = font('CFF ')
  return {
    name: fullName,
    copyright: nameOf(names, 0),
    version: nameOf(names, 5),
    unitsPerEm: head.getUint16(18),
    glyphOf: (codePoint) => glyphs.get(codePoint),
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    outlineOf: cff ? outlinesOf(cff) : glyfOutlines(table('glyf'), table('loca'), head.getInt16(50) === 1),
  }
}
