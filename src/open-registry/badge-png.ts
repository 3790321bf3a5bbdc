/**
 * The badge as a PNG, for mail and for marketplaces that show no SVG. It says what the SVG says, drawn with letters of its own;
 * what they cannot write is never left out in silence (`drawableText`).
 */
import type { BadgeScale } from '../contract/statement-schemas.ts'
import { type BadgeLayout, COLOURS, layOut, type Measure } from './badge-layout.ts'
import type { BadgeContext } from './badge-svg.ts'
import { type BadgeFinding, type BadgeTone, badgeText, drawableName, drawableText } from './badge-text.ts'
import { type Coverage, makeCoverage } from './picture/coverage.ts'
import type { Contour, Letters, Weight } from './picture/letters.ts'
import { type Colour, writePng } from './picture/png.ts'
import { disc, type Point, roundedRectangle, stroke, turned } from './picture/shapes.ts'

const MIDDLE: Point = [8, 8]
const WIDTH = 1.6
const RING = [disc(MIDDLE, 6.25 + WIDTH / 2), turned(disc(MIDDLE, 6.25 - WIDTH / 2))]
const line = (...points: readonly Point[]): readonly Contour[] => stroke(points, WIDTH)
/** The shapes of the SVG on the same 16-unit grid. */
const GLYPHS: Readonly<Record<BadgeTone, readonly Contour[]>> = {
  good: [...RING, ...line([5, 8.2], [7.1, 10.3], [11, 6])],
  plain: [...RING, ...line([8, 7.2], [8, 10.8]), ...line([8, 5], [8, 5.1])],
  caution: [
    ...line([8, 2], [14.5, 13.5], [1.5, 13.5], [8, 2]),
    ...line([8, 6.4], [8, 9.8]),
    ...line([8, 11.7], [8, 11.8]),
  ],
  alarm: [
    ...line(
      [5.4, 1.75],
      [10.6, 1.75],
      [14.25, 5.4],
      [14.25, 10.6],
      [10.6, 14.25],
      [5.4, 14.25],
      [1.75, 10.6],
      [1.75, 5.4],
      [5.4, 1.75],
    ),
    ...line([4.9, 8], [11.1, 8]),
  ],
}

type LettersFor = (character: string, isHead: boolean) => Letters | undefined
/** The bold letters are those of the words of the first line alone; a letter is sought from left to right. */
const SOUGHT = { head: ['bold', 'regular', 'european'], row: ['regular', 'european'] } as const
const lettersBy =
  (letters: (weight: Weight) => Letters): LettersFor =>
  (character, isHead) =>
    SOUGHT[isHead ? 'head' : 'row'].map(letters).find((one) => one.advanceOf(character) !== undefined)

const placed = (contour: Contour, [x, y]: Point, scale: number): Contour =>
  contour.map(([dx, dy]) => [x + dx * scale, y + dy * scale] as const)

const writeRows = (
  { rows, left, font }: BadgeLayout,
  scale: number,
  lettersFor: LettersFor,
  ink: Coverage,
  tone: Coverage,
): void => {
  for (const { text, isHead, y } of rows) {
    let x = left * scale
    for (const character of text) {
      const one = lettersFor(character, isHead)
      for (const contour of one?.outlineOf(character) ?? [])
        (isHead ? tone : ink).add(placed(contour, [x, y * scale], font * scale))
      x += (one?.advanceOf(character) ?? 0) * font * scale
    }
  }
}

/** A mail to many is opened by many within the hour; each is some 15 kB. */
const KEPT_PICTURES = 100
/** Steps from one colour to another. */
const STEPS = 63
const colourOf = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255, 255]
}
const between = (from: Colour, to: Colour): readonly Colour[] =>
  Array.from({ length: STEPS + 1 }, (_, i): Colour => {
    const mix = (a: number, b: number): number => Math.round(a + ((b - a) * i) / STEPS)
    return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2]), mix(from[3], to[3])]
  })

/** Draws the whole picture, at so many pixels for each CSS pixel. */
export type DrawPng = (finding: BadgeFinding, context: BadgeContext, scale: BadgeScale) => Uint8Array<ArrayBuffer>

export const makePngBadges = (letters: (weight: Weight) => Letters): DrawPng => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  return (finding, context, scale) => {
    const key = JSON.stringify([finding, context, scale])
    const known = kept.get(key)
    if (known) return known
    const picture = badgePng(finding, context, scale, letters)
    if (kept.size >= KEPT_PICTURES) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, picture)
    return picture
  }
}

const badgePng = (
  finding: BadgeFinding,
  context: BadgeContext,
  scale: BadgeScale,
  letters: (weight: Weight) => Letters,
): Uint8Array<ArrayBuffer> => {
  const lettersFor = lettersBy(letters)
  const canDraw = (text: string): boolean => [...text].every((character) => lettersFor(character, false) !== undefined)
  const measure: Measure = (text, isHead) =>
    [...text].reduce((sum, character) => sum + (lettersFor(character, isHead)?.advanceOf(character) ?? 0), 0)
  const question = { ...context, schemeName: drawableName(context.schemeName, canDraw) }
  const text = drawableText(badgeText(finding, question), canDraw, question)
  const layout = layOut(text, context.size, measure)
  const [width, height] = [layout.width * scale, layout.height * scale]
  const [body, ink, tone] = [makeCoverage(width, height), makeCoverage(width, height), makeCoverage(width, height)]

  const outer = roundedRectangle([0, 0], width, height, (layout.radius + 0.5) * scale)
  body.add(outer)
  tone.add(outer)
  tone.add(
    turned(roundedRectangle([scale, scale], width - 2 * scale, height - 2 * scale, (layout.radius - 0.5) * scale)),
  )
  for (const contour of GLYPHS[text.tone])
    tone.add(placed(contour, [layout.pad * scale, (layout.pad - 1) * scale], (layout.glyphWidth * scale) / 16))
  writeRows(layout, scale, lettersFor, ink, tone)

  const colours = COLOURS[context.theme]
  const [ground, inkColour, toneColour] = [colours.ground, colours.ink, colours.tones[text.tone]].map(colourOf) as [
    Colour,
    Colour,
    Colour,
  ]
  const clear: Colour = [toneColour[0], toneColour[1], toneColour[2], 0]
  const [inside, inked, toned] = [body.read(), ink.read(), tone.read()]
  const step = (cover: Float32Array, at: number): number => Math.round((cover[at] ?? 0) * STEPS)
  const pixels = new Uint8Array(width * height).map((_, at) => {
    // Only the round corners are not wholly inside; the line around the picture runs there.
    if (step(inside, at) < STEPS) return 2 * (STEPS + 1) + step(inside, at)
    const tonedBy = step(toned, at)
    return tonedBy > 0 ? STEPS + 1 + tonedBy : step(inked, at)
  })
  return writePng({
    width,
    height,
    palette: [...between(ground, inkColour), ...between(ground, toneColour), ...between(clear, toneColour)],
    pixels,
    texts: { Title: text.title, Description: text.description },
  })
}
