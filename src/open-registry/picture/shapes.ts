/** Shapes of the badge as contours: rounded rectangle, ring, stroked lines with round ends. All turn the same way. */
import type { Contour } from './letters.ts'

export type Point = Contour[number]

/** Points of an arc about a centre, from one angle to another in radians, clockwise on a screen. */
const arc = ([x, y]: Point, radius: number, from: number, to: number): Contour => {
  const steps = Math.max(4, Math.ceil(radius * Math.abs(to - from)))
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
  })
}
const QUARTER = Math.PI / 2

export const disc = (centre: Point, radius: number): Contour => arc(centre, radius, 0, 4 * QUARTER).slice(0, -1)

export const roundedRectangle = ([x, y]: Point, width: number, height: number, radius: number): Contour =>
  [
    [x + width - radius, y + height - radius] as const,
    [x + radius, y + height - radius] as const,
    [x + radius, y + radius] as const,
    [x + width - radius, y + radius] as const,
  ].flatMap((corner, i) => arc(corner, radius, i * QUARTER, (i + 1) * QUARTER))

/** The other way round, for a hole. */
export const turned = (contour: Contour): Contour => contour.toReversed()

const bar = ([fromX, fromY]: Point, [toX, toY]: Point, width: number): Contour => {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1
  const [dx, dy] = [((toX - fromX) / length) * (width / 2), ((toY - fromY) / length) * (width / 2)]
  return [
    [fromX + dy, fromY - dx],
    [toX + dy, toY - dx],
    [toX - dy, toY + dx],
    [fromX - dy, fromY + dx],
  ]
}

/** A line through these points, with round ends and joints. */
export const stroke = (points: readonly Point[], width: number): readonly Contour[] =>
  points.flatMap((point, i) => {
    const next = points[i + 1]
    const joint = disc(point, width / 2)
    return next ? [joint, bar(point, next, width)] : [joint]
  })
