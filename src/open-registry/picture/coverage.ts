/**
 * How much of each pixel closed shapes cover: exact areas of straight-edged shapes, summed up along each row (the signed-area
 * accumulation of font-rs and stb_truetype). Shapes of one orientation may overlap; one inside another the other way round
 * is a hole. Pure.
 */
import type { Contour } from './letters.ts'

export interface Coverage {
  /** Adds a closed shape in pixels, y downwards; what is outside of the picture is cut off. */
  readonly add: (contour: Contour) => void
  /** Of each pixel, row by row, from 0 to 1. */
  readonly read: () => Float32Array
}

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most)

export const makeCoverage = (width: number, height: number): Coverage => {
  // One cell more than pixels: an edge gives the rest of its area to the cell behind it.
  const stride = width + 2
  const areas = new Float32Array(stride * height)
  const give = (at: number, area: number): void => {
    areas[at] = (areas[at] ?? 0) + area
  }

  /** A piece of an edge within one row, from `x0` to `x1` (x0 ≤ x1), that goes down by `drop` rows (or up, when negative). */
  const slice = (row: number, x0: number, x1: number, drop: number): void => {
    const [first, last] = [Math.floor(x0), Math.ceil(x1)]
    const at = row * stride + first
    if (last <= first + 1) {
      const part = (x0 + x1) / 2 - first
      give(at, drop * (1 - part))
      give(at + 1, drop * part)
      return
    }
    const slope = 1 / (x1 - x0)
    // Area to the right of the edge in each cell it crosses, less that in the cell before.
    let before = 0
    for (let cell = first; cell < last; cell++) {
      const [from, to] = [Math.max(x0, cell), Math.min(x1, cell + 1)]
      const inside = (to - from) * slope * (cell + 1 - (from + to) / 2)
      const area = inside + (from - x0) * slope
      give(at + cell - first, drop * (area - before))
      before = area
    }
    give(at + last - first, drop * (1 - before))
  }

  const edge = (fromX: number, fromY: number, toX: number, toY: number): void => {
    if (fromY === toY) return
    const [isDown, top, bottom] = [fromY < toY, Math.min(fromY, toY), Math.max(fromY, toY)]
    const step = (toX - fromX) / (toY - fromY)
    const xAt = (y: number): number => within(fromX + step * (y - fromY), width)
    for (let row = Math.floor(top); row < bottom; row++) {
      const [from, to] = [Math.max(top, row), Math.min(bottom, row + 1)]
      const [a, b] = [xAt(from), xAt(to)]
      slice(row, Math.min(a, b), Math.max(a, b), isDown ? to - from : from - to)
    }
  }

  return {
    add: (contour) => {
      contour.forEach(([x, y], i) => {
        const [fromX, fromY] = contour.at(i - 1) ?? [x, y]
        edge(fromX, within(fromY, height), x, within(y, height))
      })
    },
    read: () => {
      const covered = new Float32Array(width * height)
      for (let row = 0; row < height; row++) {
        let sum = 0
        for (let x = 0; x < width; x++) {
          sum += areas[row * stride + x] ?? 0
          covered[row * width + x] = Math.min(Math.abs(sum), 1)
        }
      }
      return covered
    },
  }
}
