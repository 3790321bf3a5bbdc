/**
 * A TrueType glyph as polygons (the OpenType specification, tables `loca` and `glyf`): what a glyph is put together of is
 * drawn too. Its contours are turned to run as those of CFF do.
 */
import type { Outline, Point } from './letters-charstring.ts'

const STEPS_OF_CURVE = 6
const MAX_DEPTH = 6
/** Of points. */
const [ON_CURVE, SHORT_X, SHORT_Y, REPEATED, SAME_X, SAME_Y] = [1, 2, 4, 8, 16, 32]
/** Of the parts of a glyph. */
const [WORDS, OFFSETS, SCALE, MORE, TWO_SCALES, MATRIX] = [1, 2, 8, 32, 64, 128]

interface Spot {
  readonly x: number
  readonly y: number
  readonly isOn: boolean
}

const middle = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true })

/** Between two points off the curve lies one on it. */
const polygonOf = (spots: readonly Spot[]): readonly Point[] => {
  const all = spots.flatMap((spot, i) => {
    const next = spots[(i + 1) % spots.length] ?? spot
    return spot.isOn || next.isOn ? [spot] : [spot, middle(spot, next)]
  })
  const points: Point[] = []
  all.forEach((spot, i) => {
    const [from, to] = [all.at(i - 1) ?? spot, all[(i + 1) % all.length] ?? spot]
    if (spot.isOn) points.push([spot.x, spot.y])
    else
      for (let step = 1; step < STEPS_OF_CURVE; step++) {
        const [t, u] = [step / STEPS_OF_CURVE, 1 - step / STEPS_OF_CURVE]
        const mix = (p: number, q: number, r: number): number => u * u * p + 2 * u * t * q + t * t * r
        points.push([mix(from.x, spot.x, to.x), mix(from.y, spot.y, to.y)])
      }
  })
  return points.toReversed()
}

const simpleOutline = (glyf: DataView, start: number, contours: number): Outline => {
  const ends = Array.from({ length: contours }, (_, i) => glyf.getUint16(start + 10 + 2 * i))
  const count = (ends.at(-1) ?? -1) + 1
  let at = start + 10 + 2 * contours
  at += 2 + glyf.getUint16(at)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = glyf.getUint8(at++)
    const times = flag & REPEATED ? glyf.getUint8(at++) + 1 : 1
    for (let i = 0; i < times; i++) flags.push(flag)
  }
  const along = (short: number, same: number): readonly number[] => {
    let place = 0
    return flags.map((flag) => {
      if (flag & short) {
        const step = glyf.getUint8(at++)
        place += flag & same ? step : -step
      } else if (!(flag & same)) {
        place += glyf.getInt16(at)
        at += 2
      }
      return place
    })
  }
  const [xs, ys] = [along(SHORT_X, SAME_X), along(SHORT_Y, SAME_Y)]
  const spots = flags.map((flag, i): Spot => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, isOn: (flag & ON_CURVE) !== 0 }))
  return ends.map((end, i) => polygonOf(spots.slice((ends[i - 1] ?? -1) + 1, end + 1)))
}

/** Outlines out of the tables `glyf` and `loca`; addresses of the latter are of four octets or halves of two. */
export const glyfOutlines = (glyf: DataView, loca: DataView, isLong: boolean): ((glyph: number) => Outline) => {
  const addressOf = (glyph: number): number => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  const outline = (glyph: number, depth: number): Outline => {
    const start = addressOf(glyph)
    if (start === addressOf(glyph + 1)) return []
    const contours = glyf.getInt16(start)
    return contours >= 0 ? simpleOutline(glyf, start, contours) : composed(start + 10, depth)
  }
  const composed = (start: number, depth: number): Outline => {
    if (depth > MAX_DEPTH) throw new Error('parts too deep')
    const all: (readonly Point[])[] = []
    let at = start
    for (let flags = MORE; flags & MORE; ) {
      flags = glyf.getUint16(at)
      if (!(flags & OFFSETS)) throw new Error('parts that are set point to point are not known')
      const part = outline(glyf.getUint16(at + 2), depth + 1)
      const [dx, dy] =
        flags & WORDS ? [glyf.getInt16(at + 4), glyf.getInt16(at + 6)] : [glyf.getInt8(at + 4), glyf.getInt8(at + 5)]
      at += flags & WORDS ? 8 : 6
      const next = (): number => {
        at += 2
        return glyf.getInt16(at - 2) / 16_384
      }
      let [a, b, c, d] = [1, 0, 0, 1]
      if (flags & SCALE) a = d = next()
      else if (flags & TWO_SCALES) [a, d] = [next(), next()]
      else if (flags & MATRIX) [a, b, c, d] = [next(), next(), next(), next()]
      const moved = part.map((contour) => contour.map(([x, y]): Point => [a * x + c * y + dx, b * x + d * y + dy]))
      // A part that is mirrored runs the other way round.
      all.push(...(a * d - b * c < 0 ? moved.map((contour) => contour.toReversed()) : moved))
    }
    return all
  }
  return (glyph) => outline(glyph, 0)
}
