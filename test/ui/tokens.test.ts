import { describe, expect, it } from 'vitest'
import { MARK_PATH, MATCH_PATHS, TONE_PATHS } from '../../src/ui/glyphs.ts'
import { DARK, DARK_MORE, LIGHT, LIGHT_MORE, type Palette, tokensCss } from '../../src/ui/tokens.ts'

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
const luminance = (colour: string): number => {
  const channel = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

it('computes contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

/** WCAG 2.2: AA asks for 4.5:1, AAA for 7:1; of borders of controls 3:1. */
describe.each([
  ['light', LIGHT, 4.5],
  ['dark', DARK, 4.5],
  ['light, more contrast', LIGHT_MORE, 7],
  ['dark, more contrast', DARK_MORE, 7],
] as const)('%s palette', (_name, palette: Palette, least) => {
  const tones = Object.entries(palette.tones)

  it('has five tones of different ink', () => {
    expect(tones).toHaveLength(5)
    expect(new Set(tones.map(([, { ink }]) => ink)).size).toBe(5)
  })
  it.each(tones)('%s reads on its tint and on paper', (_tone, { ink, tint }) => {
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(least)
    expect(contrast(ink, palette.paper)).toBeGreaterThanOrEqual(least)
  })
  it('reads everywhere else', () => {
    for (const { tint } of Object.values(palette.tones))
      expect(contrast(palette.quiet, tint)).toBeGreaterThanOrEqual(least)
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(7)
    expect(contrast(palette.quiet, palette.paper)).toBeGreaterThanOrEqual(least)
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(least)
    expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(least > 4.5 ? 4.5 : 3)
    expect(contrast(palette.line, palette.paper)).toBeGreaterThanOrEqual(least > 4.5 ? 3 : 1)
  })
})

it('gives each tone and each match a shape of its own', () => {
  const paths = [...Object.values(TONE_PATHS), ...Object.values(MATCH_PATHS), MARK_PATH]
  expect(new Set(paths).size).toBe(9)
})

it('writes every colour into the style', () => {
  const css = tokensCss('main')
  for (const palette of [LIGHT, DARK, LIGHT_MORE, DARK_MORE]) {
    for (const { ink, tint } of Object.values(palette.tones)) {
      expect(css).toContain(ink)
      expect(css).toContain(tint)
    }
  }
})

it('lets the person outdo the system, and picks both palettes by one switch', () => {
  const css = tokensCss('main')
  expect(css).toContain(`--pm-paper:light-dark(${LIGHT.paper},${DARK.paper})`)
  expect(css).toContain('main[data-theme=dark]{color-scheme:dark}')
  expect(css).toContain('main[data-theme=light]{color-scheme:light}')
  expect(css.split(`--pm-ink:light-dark(${LIGHT_MORE.ink},${DARK_MORE.ink})`)).toHaveLength(3)
})
