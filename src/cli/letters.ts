/**
 * `npm run letters`: writes the letters of the badge's PNG, `src/open-registry/picture/letters-*.br`, from fonts of this
 * machine. The same fonts give the same octets. Exit codes: 0 written, 2 called wrongly or no such font.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { badgeHeads } from '../open-registry/badge-text.ts'
import { GRID, lettersOf, type Weight } from '../open-registry/picture/letters.ts'
import { badFlags, readFlags } from './flags.ts'
import type { Outline } from './letters-charstring.ts'
import { type Font, readFont } from './letters-font.ts'
import { PROJECT } from './run.ts'

const USAGE = `npm run letters [-- --fonts FOLDER]

Writes the letters of the badge's PNG from Noto Sans CJK, and those of Europe that it lacks from DejaVu Sans.
  --fonts   in whose folders they are (/usr/share/fonts)`
const OUT = path.join(PROJECT, 'src/open-registry/picture')

/** Every character that a set of two octets can write: the sets hold what names are written with. */
const setOf = (encoding: string, rows: readonly [number, number], cells: readonly [number, number]): string => {
  const decoder = new TextDecoder(encoding)
  let all = ''
  for (let row = rows[0]; row <= rows[1]; row++)
    for (let cell = cells[0]; cell <= cells[1]; cell++) all += decoder.decode(Uint8Array.of(row, cell))
  return all
}
const rangeOf = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))

/** Outside of those sets, and met in the names of people and firms (通用规范汉字表, third part, and of Hong Kong). */
const RARE_IN_NAMES =
  '堃喆犇燚垚玥珺翀祎赟塬瑀炆镕囍啰瞭濛淏昇晸淩勐垯埗峣硚鄚鑀堉嫄晞玙珅赜翯曌煊暐暘玚珩琎璟璐瑄瑆昳晙昉栢邨厰鋆鎏锜锳镓镔镕飏骉骕骦鹍鹮鲲啫叁仝亓冇咁嘢攞喺瑨甯祐祺禛穈筠箓缊罴翊苼莘荺莙菂葳蒨蔌薏藁蘅虓蛟觎诃谞豳贇赪跶轺辂迦逄邰郗鄞酆醴'

/** Without shaping only scripts are drawn right whose letters stand one after another from left to right. */
const REGULAR = [
  rangeOf(0x20, 0x7e),
  rangeOf(0xa1, 0x17f),
  rangeOf(0x218, 0x21b),
  rangeOf(0x391, 0x3c9),
  rangeOf(0x401, 0x451),
  rangeOf(0x1ea0, 0x1ef9),
  rangeOf(0x2010, 0x2044),
  rangeOf(0x20a0, 0x20bf),
  rangeOf(0x2100, 0x214e),
  rangeOf(0x3000, 0x30ff),
  rangeOf(0x3200, 0x33ff),
  setOf('gb2312', [0xa1, 0xf7], [0xa1, 0xfe]),
  setOf('big5', [0xa4, 0xc6], [0x40, 0xfe]),
  setOf('euc-jp', [0xa1, 0xcf], [0xa1, 0xfe]),
  setOf('euc-kr', [0xa1, 0xc8], [0xa1, 0xfe]),
  RARE_IN_NAMES,
].join('')
const BOLD = rangeOf(0x20, 0x7e) + badgeHeads().join('')

/** Those of them that the regular letters have already are left out. */
const EUROPEAN = [rangeOf(0xc0, 0x24f), rangeOf(0x386, 0x3ce), rangeOf(0x400, 0x4ff), rangeOf(0x1e00, 0x1ef9)].join('')

interface Source {
  readonly file: string
  readonly font: string
  readonly characters: string
}
const SOURCES: Readonly<Record<Weight, Source>> = {
  regular: { file: 'opentype/noto/NotoSansCJK-Regular.ttc', font: 'Noto Sans CJK SC', characters: REGULAR },
  bold: { file: 'opentype/noto/NotoSansCJK-Bold.ttc', font: 'Noto Sans CJK SC Bold', characters: BOLD },
  european: { file: 'truetype/dejavu/DejaVuSans.ttf', font: 'DejaVu Sans', characters: EUROPEAN },
}

const varint = (value: number): readonly number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)]

const onGrid = (value: number, unitsPerEm: number): number => Math.round((value * GRID.steps) / unitsPerEm)

/** A few signs reach out of the em on both sides ("〳"). */
const fitsGrid = (outline: Outline, unitsPerEm: number): boolean =>
  outline.flat().every((point) =>
    ([GRID.x, GRID.y] as const).every((origin, i) => {
      const place = onGrid(point[i] ?? 0, unitsPerEm) + origin
      return place >= 0 && place <= 255
    }),
  )

/** Without points that fall on the one before, on the grid. */
const contourOctets = (contour: Outline[number], unitsPerEm: number): readonly number[] => {
  const points = contour.map(([x, y]) => [onGrid(x, unitsPerEm) + GRID.x, onGrid(y, unitsPerEm) + GRID.y] as const)
  const kept = points.filter(([x, y], i) => {
    const before = points.at(i - 1)
    return x !== before?.[0] || y !== before[1]
  })
  const steps = kept.flatMap(([x, y], i) => {
    const [fromX, fromY] = kept[i - 1] ?? [0, 0]
    return [(x - fromX) & 255, (y - fromY) & 255]
  })
  return kept.length > 2 ? [...varint(kept.length), ...steps] : []
}

/** The file of these characters as `letters.ts` reads it; what the font does not have, or no place for, is left out. */
export const lettersFile = (font: Font, characters: string): Uint8Array => {
  const codes = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))]
    // Characters of private use are a different letter in every font; marks stand upon another letter.
    .filter((code) => !/[\p{C}\p{M}]/u.test(String.fromCodePoint(code)))
    .filter((code) => {
      const glyph = font.glyphOf(code)
      return glyph !== undefined && fitsGrid(font.outlineOf(glyph), font.unitsPerEm)
    })
    .sort((a, b) => a - b)
  const octets: number[] = [codes.length >> 8, codes.length & 255]
  codes.forEach((code, i) => {
    const glyph = font.glyphOf(code) ?? 0
    const contours = font
      .outlineOf(glyph)
      .map((contour) => contourOctets(contour, font.unitsPerEm))
      .filter(({ length }) => length > 0)
    const advance = Math.round((font.advanceOf(glyph) * 1000) / font.unitsPerEm)
    for (const byte of [...varint(code - (codes[i - 1] ?? 0)), ...varint(advance), ...varint(contours.length)])
      octets.push(byte)
    for (const contour of contours) for (const byte of contour) octets.push(byte)
  })
  return Uint8Array.from(octets)
}

const main = (): void => {
  const { values } = readFlags(process.argv.slice(2), { fonts: { type: 'string' } }, USAGE)
  const folder = values.fonts ?? '/usr/share/fonts'
  const fontOf = ({ file, font }: Source): Font => {
    const place = path.join(folder, file)
    return existsSync(place) ? readFont(readFileSync(place), font) : badFlags(`There is no ${place}.`, USAGE)
  }
  const written = lettersOf(lettersFile(fontOf(SOURCES.regular), REGULAR))
  for (const weight of ['regular', 'bold', 'european'] as const) {
    const font = fontOf(SOURCES[weight])
    const isNew = (character: string): boolean => weight !== 'european' || written.advanceOf(character) === undefined
    const octets = lettersFile(font, [...SOURCES[weight].characters].filter(isNew).join(''))
    const packed = brotliCompressSync(octets, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
    })
    writeFileSync(path.join(OUT, `letters-${weight}.br`), packed)
    const count = ((octets[0] ?? 0) << 8) | (octets[1] ?? 0)
    console.log(
      `${weight}: ${count} letters, ${octets.length} B, packed ${packed.length} B; ${font.name} ${font.version}`,
    )
  }
}

if (import.meta.main) main()
