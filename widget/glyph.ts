/** The badge's glyphs: one shape a tone on a 16-unit grid, drawn as strokes in the text colour. Never colour alone. */
import type { Tone } from '../src/core/words.ts'

const CIRCLE = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13'

export const GLYPHS: Readonly<Record<Tone, string>> = {
  good: `${CIRCLE}M5 8l2 2L11 6`,
  plain: `${CIRCLE}M8 7v4M8 5v0`,
  waiting: `${CIRCLE}M6 6.3a2 2 0 1 1 2.8 1.9Q8 8.5 8 9.3M8 11.5v0`,
  caution: 'M8 2L15 14H1zM8 6v4M8 12v0',
  alarm: 'M5.5 1.5h5l4 4v5l-4 4h-5l-4-4v-5zM5 8h6',
}
