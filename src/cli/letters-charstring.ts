/**
 * A Type 2 charstring as polygons (Adobe technical note 5177). Curves become short straight lines, no farther from them
 * than a small part of a pixel at the sizes of a badge. Hints are passed over.
 */
export type Point = readonly [x: number, y: number]
/** Closed contours in units of the font, y upwards. */
export type Outline = readonly (readonly Point[])[]

/** In units of the font: of 1000 to the em. */
const FLATNESS = 2
const MAX_DEPTH = 12

type Pen = {
  readonly line: (dx: number, dy: number) => void
  readonly curve: (d: readonly number[]) => void
  readonly move: (dx: number, dy: number) => void
  readonly close: () => void
}

const penOf = (contours: Point[][]): Pen => {
  let [x, y] = [0, 0]
  let contour: Point[] = []
  const close = (): void => {
    if (contour.length > 2) contours.push(contour)
    contour = []
  }
  return {
    close,
    move: (dx, dy) => {
      close()
      ;[x, y] = [x + dx, y + dy]
      contour = [[x, y]]
    },
    line: (dx, dy) => {
      ;[x, y] = [x + dx, y + dy]
      contour.push([x, y])
    },
    /** Six differences, each from the point before. */
    curve: ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
      const [x1, y1] = [x + a, y + b]
      const [x2, y2] = [x1 + c, y1 + d]
      const [x3, y3] = [x2 + e, y2 + f]
      // How far the curve bends: its second differences bound its distance from the chords (Wang's formula).
      const bend = Math.hypot(
        Math.max(Math.abs(x - 2 * x1 + x2), Math.abs(x1 - 2 * x2 + x3)),
        Math.max(Math.abs(y - 2 * y1 + y2), Math.abs(y1 - 2 * y2 + y3)),
      )
      const steps = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / FLATNESS)))
      const from: Point = [x, y]
      for (let i = 1; i <= steps; i++) {
        const [t, u] = [i / steps, 1 - i / steps]
        const mix = (p: number, q: number, r: number, s: number): number =>
          u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s
        contour.push([mix(from[0], x1, x2, x3), mix(from[1], y1, y2, y3)])
      }
      ;[x, y] = [x3, y3]
    },
  }
}

const biasOf = ({ length }: readonly Uint8Array[]): number => (length < 1240 ? 107 : length < 33_900 ? 1131 : 32_768)

/** Lines whose directions take turns. */
const turns = (pen: Pen, values: readonly number[], startsAcross: boolean): void => {
  values.forEach((value, i) => {
    const isAcross = (i % 2 === 0) === startsAcross
    pen.line(isAcross ? value : 0, isAcross ? 0 : value)
  })
}

/** Curves that begin along one axis and end along the other, in turns; the last may end askew. */
const bends = (pen: Pen, values: readonly number[], startsAcross: boolean): void => {
  let isAcross = startsAcross
  for (let i = 0; i + 4 <= values.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = values.slice(i, i + 4)
    const last = values.length - i === 5 ? (values[i + 4] ?? 0) : 0
    pen.curve(isAcross ? [a, 0, b, c, last, d] : [0, a, b, c, d, last])
    isAcross = !isAcross
  }
}

/** Curves that begin and end along one axis; the first may begin askew. */
const swings = (pen: Pen, values: readonly number[], isAcross: boolean): void => {
  const odd = values.length % 4
  let askew = odd ? (values[0] ?? 0) : 0
  for (let i = odd ? 1 : 0; i + 4 <= values.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = values.slice(i, i + 4)
    pen.curve(isAcross ? [a, askew, b, c, d, 0] : [askew, a, b, c, 0, d])
    askew = 0
  }
}

const curves = (pen: Pen, values: readonly number[]): void => {
  for (let i = 0; i + 6 <= values.length; i += 6) pen.curve(values.slice(i, i + 6))
}
const lines = (pen: Pen, values: readonly number[]): void => {
  for (let i = 0; i + 2 <= values.length; i += 2) pen.line(values[i] ?? 0, values[i + 1] ?? 0)
}

const flex1 = (pen: Pen, v: readonly number[]): void => {
  const [dx, dy] = [0, 2, 4, 6, 8].reduce(([x, y], i) => [x + (v[i] ?? 0), y + (v[i + 1] ?? 0)], [0, 0] as [
    number,
    number,
  ])
  const end = v[10] ?? 0
  curves(pen, [...v.slice(0, 10), ...(Math.abs(dx) > Math.abs(dy) ? [end, -dy] : [-dx, end])])
}

type Draw = (pen: Pen, values: readonly number[]) => void
/** What draws, by operator; two-byte ones are 1200 and more. */
const DRAW: Readonly<Record<number, Draw>> = {
  4: (pen, v) => pen.move(0, v.at(-1) ?? 0),
  5: lines,
  6: (pen, v) => turns(pen, v, true),
  7: (pen, v) => turns(pen, v, false),
  8: curves,
  21: (pen, v) => pen.move(v.at(-2) ?? 0, v.at(-1) ?? 0),
  22: (pen, v) => pen.move(v.at(-1) ?? 0, 0),
  24: (pen, v) => {
    curves(pen, v.slice(0, -2))
    lines(pen, v.slice(-2))
  },
  25: (pen, v) => {
    lines(pen, v.slice(0, -6))
    curves(pen, v.slice(-6))
  },
  26: (pen, v) => swings(pen, v, false),
  27: (pen, v) => swings(pen, v, true),
  30: (pen, v) => bends(pen, v, false),
  31: (pen, v) => bends(pen, v, true),
  1234: (pen, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0]) => curves(pen, [a, 0, b, c, d, 0, e, 0, f, -c, g, 0]),
  1235: (pen, v) => curves(pen, v.slice(0, 12)),
  1236: (pen, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0]) =>
    curves(pen, [a, b, c, d, e, 0, f, 0, g, h, i, -(b + d + h)]),
  1237: flex1,
}
const HINTS: ReadonlySet<number> = new Set([1, 3, 18, 23])
const MASKS: ReadonlySet<number> = new Set([19, 20])
const [CALL_LOCAL, CALL_GLOBAL, RETURN, END] = [10, 29, 11, 14]

/** The outline that a charstring draws with these subroutines. */
export const outlineOf = (
  charString: Uint8Array,
  globals: readonly Uint8Array[],
  locals: readonly Uint8Array[],
): Outline => {
  const contours: Point[][] = []
  const pen = penOf(contours)
  let stack: number[] = []
  let stems = 0

  /** Whether the glyph is done. */
  const run = (code: Uint8Array, depth: number): boolean => {
    if (depth > MAX_DEPTH) throw new Error('subroutines too deep')
    const at = (i: number): number => code[i] ?? 0
    for (let i = 0; i < code.length; i++) {
      const byte = at(i)
      if (byte === 28) {
        stack.push(((at(i + 1) << 24) >> 16) | at(i + 2))
        i += 2
      } else if (byte === 255) {
        stack.push(((at(i + 1) << 24) | (at(i + 2) << 16) | (at(i + 3) << 8) | at(i + 4)) / 65_536)
        i += 4
      } else if (byte >= 32) {
        if (byte <= 246) stack.push(byte - 139)
        else if (byte <= 250) stack.push((byte - 247) * 256 + at(++i) + 108)
        else stack.push(-(byte - 251) * 256 - at(++i) - 108)
      } else if (byte === RETURN) return false
      else if (byte === CALL_LOCAL || byte === CALL_GLOBAL) {
        const subroutines = byte === CALL_LOCAL ? locals : globals
        const called = subroutines[(stack.pop() ?? 0) + biasOf(subroutines)]
        if (!called) throw new Error('no such subroutine')
        if (run(called, depth + 1)) return true
      } else if (byte === END) {
        pen.close()
        return true
      } else {
        const operator = byte === 12 ? 1200 + at(++i) : byte
        if (HINTS.has(operator) || MASKS.has(operator)) {
          stems += stack.length >> 1
          if (MASKS.has(operator)) i += (stems + 7) >> 3
        } else {
          const draw = DRAW[operator]
          if (!draw) throw new Error(`operator ${operator} is not known`)
          draw(pen, stack)
        }
        stack = []
      }
    }
    return false
  }
  run(charString, 0)
  pen.close()
  return contours
}
