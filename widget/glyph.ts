/** The badge's glyphs: one shape a tone on a 16-unit grid, drawn as strokes in the text colour. Never colour alone. */
import type { Tone } from '../src/core/words.ts'

const SVG = 'http://www.w3.org/2000/svg'
const CIRCLE = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13Z'

/** Outline and inner mark. */
const PATHS: Readonly<Record<Tone, readonly [string, string]>> = {
  good: [CIRCLE, 'M5 8.2l2.1 2.1L11 6'],
  plain: [CIRCLE, 'M8 7.3v4M8 4.6v.2'],
  waiting: [CIRCLE, 'M6.2 6.3a1.8 1.8 0 1 1 2.7 1.5c-.6.4-.9.8-.9 1.5M8 11.4v.2'],
  caution: ['M8 2.7L14.4 13.6H1.6Z', 'M8 6.8v2.9M8 11.5v.1'],
  alarm: ['M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z', 'M4.8 8h6.4'],
}

const draw = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Element[] = [],
): Element => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

export const glyph = (tone: Tone): Element => {
  const [outline, mark] = PATHS[tone]
  const dashes = tone === 'waiting' ? { 'stroke-dasharray': '2.1 2.4' } : {}
  return draw('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, [
    draw('path', { d: outline, ...dashes }),
    draw('path', { d: mark }),
  ])
}
