/** Our own glyphs: strokes on a 16-unit grid, legible at 12 px. Each tone has its own shape, so colour never carries meaning alone. */
import type { Match, Tone } from '../core/words.ts'

const CIRCLE = 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5z'
/** Eight dashes of the same circle. */
const DASHED =
  'M5.94 2.1a6.25 6.25 0 0 1 4.12 0M12.04 3.24a6.25 6.25 0 0 1 2.02 3.3M14.2 8.9a6.25 6.25 0 0 1-1.72 3.4M10.6 13.68a6.25 6.25 0 0 1-4.3.34M4.14 12.92a6.25 6.25 0 0 1-2.2-3.2M1.78 7.3a6.25 6.25 0 0 1 1.6-3.5'
const QUESTION = 'M6.1 6.4a1.95 1.95 0 1 1 2.9 1.7c-.65.4-1 .75-1 1.35M8 11.6v.01'

export const TONE_PATHS: Readonly<Record<Tone, string>> = {
  good: `${CIRCLE}M5 8.3l2.1 2.1 4-4.4`,
  plain: `${CIRCLE}M8 7.6v3.5M8 4.9v.01`,
  waiting: `${DASHED}${QUESTION}`,
  caution: 'M8 1.9l6.6 11.7H1.4zM8 6.2v3.4M8 11.6v.01',
  alarm: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM4.9 8h6.2',
}

export const MATCH_PATHS: Readonly<Record<Match, string>> = {
  match: 'M3 8.4l3.3 3.3L13 4.6',
  differs: 'M3 6h10M3 10h10M10.6 3L5.4 13',
  'cannot-tell': 'M5.4 5.8a2.7 2.7 0 1 1 4 2.35c-.9.55-1.4 1-1.4 1.9M8 12.9v.01',
}

/** The product's mark: a tick inside a punch-mark, a struck square with cut corners, one of them open, through which the tick leaves. */
export const MARK_PATH = 'M9.5 2H4.6L2 4.6v6.8L4.6 14h6.8l2.6-2.6V8.2M5.2 7.7l2.7 2.8 6.1-7.8'
/** A plain cross, for closing. */
export const CLOSE_PATH = 'M4 4l8 8M12 4l-8 8'
/** Points down; turned over when what it opens is open. */
export const FOLD_PATH = 'M4 6l4 4 4-4'

const SVG = 'http://www.w3.org/2000/svg'

/** A decorative SVG of one path in the colour of the text around it. */
export const glyph = (document: Document, path: string, sizePx: number, strokeWidth = 1.5): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg')
  const attributes = {
    viewBox: '0 0 16 16',
    width: `${sizePx}`,
    height: `${sizePx}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': `${strokeWidth}`,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value)
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
