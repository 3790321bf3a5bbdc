/**
 * The letters that the badge's PNG is written with: outlines of free fonts, made by `npm run letters` (under the licences
 * in OFL.txt and DEJAVU.txt beside them), so that the server needs no font of the machine. A letter that is not there is
 * `undefined`, and never a box or a gap: whoever writes must know.
 *
 * The file, compressed with Brotli: after the count (two octets, big-endian) for each letter, in the order of code points, the
 * code point less the one before, its advance in thousandths of an em, its number of contours, and for each the number of its
 * points (all LEB128), then two octets a point: x and y less those of the point before, modulo 256, in steps of 1/200 em.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** In ems, y downwards from the base line. */
export type Contour = readonly (readonly [x: number, y: number])[]
/** `european`: letters with marks and the like, which the regular ones lack. */
export type Weight = 'regular' | 'bold' | 'european'
export interface Letters {
  /** How far to the next letter, in ems. */
  readonly advanceOf: (character: string) => number | undefined
  readonly outlineOf: (character: string) => readonly Contour[] | undefined
}

/** Steps to the em, and where its origin lies in the octets. */
export const GRID = { steps: 200, x: 40, y: 56 } as const

const readVarint = (bytes: Uint8Array, start: number): readonly [value: number, next: number] => {
  let [value, at] = [0, start]
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[at++] ?? 0
    value |= (byte & 127) << shift
    if (byte < 128) break
  }
  return [value, at]
}

/** Where each letter's record begins after its code point. */
const placesIn = (bytes: Uint8Array): ReadonlyMap<number, number> => {
  const places = new Map<number, number>()
  let [code, at] = [0, 2]
  for (let left = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0); left > 0; left--) {
    const [step, record] = readVarint(bytes, at)
    code += step
    places.set(code, record)
    const [, afterAdvance] = readVarint(bytes, record)
    let contours: number
    ;[contours, at] = readVarint(bytes, afterAdvance)
    for (; contours > 0; contours--) {
      const [points, afterCount] = readVarint(bytes, at)
      at = afterCount + 2 * points
    }
  }
  return places
}

const outlineAt = (bytes: Uint8Array, record: number): readonly Contour[] => {
  const [, afterAdvance] = readVarint(bytes, record)
  const [count, first] = readVarint(bytes, afterAdvance)
  const contours: Contour[] = []
  let at = first
  for (let i = 0; i < count; i++) {
    const [points, afterCount] = readVarint(bytes, at)
    at = afterCount + 2 * points
    const contour: [number, number][] = []
    let [x, y] = [0, 0]
    for (let k = afterCount; k < at; k += 2) {
      x = (x + (bytes[k] ?? 0)) & 255
      y = (y + (bytes[k + 1] ?? 0)) & 255
      contour.push([(x - GRID.x) / GRID.steps, (GRID.y - y) / GRID.steps])
    }
    contours.push(contour)
  }
  return contours
}

/** Letters out of the octets of a file that is no longer compressed. */
export const lettersOf = (bytes: Uint8Array): Letters => {
  const places = placesIn(bytes)
  const placeOf = (character: string): number | undefined => places.get(character.codePointAt(0) ?? -1)
  return {
    advanceOf: (character) => {
      const place = placeOf(character)
      return place === undefined ? undefined : readVarint(bytes, place)[0] / 1000
    },
    outlineOf: (character) => {
      const place = placeOf(character)
      return place === undefined ? undefined : outlineAt(bytes, place)
    },
  }
}

/** Reads the letters beside this file, once, when they are first asked for: some 50 ms. */
export const makeLetters = (): ((weight: Weight) => Letters) => {
  const read = new Map<Weight, Letters>()
  return (weight) => {
    const known = read.get(weight)
    if (known) return known
    const file = path.join(import.meta.dirname, `letters-${weight}.br`)
    const letters = lettersOf(brotliDecompressSync(readFileSync(file)))
    read.set(weight, letters)
    return letters
  }
}
