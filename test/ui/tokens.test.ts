import { describe, expect, it } from 'vitest'
import { MARK_PATH, MATCH_PATHS, TONE_PATHS } from '../../src/ui/glyphs.ts'
import { DARK, LIGHT, type Palette, tokensCss } from '../../src/ui/tokens.ts'

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

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('%s palette', (_name, palette: Palette) => {
  const tones = Object.entries(palette.tones)

  it('has five tones of different ink', () => {
    expect(tones).toHaveLength(5)
    expect(new Set(tones.map(([, { ink }]) => ink)).size).toBe(5)
  })
  it.each(tones)('%s reads on its tint and on paper', (_tone, { ink, tint }) => {
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, palette.paper)).toBeGreaterThanOrEqual(4.5)
  })
  it('reads everywhere else', () => {
    for (const { tint } of Object.values(palette.tones))
      expect(contrast(palette.quiet, tint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(7)
    expect(contrast(palette.quiet, palette.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(3)
  })
})

it('gives each tone and each match a shape of its own', () => {
  const paths = [...Object.values(TONE_PATHS), ...Object.values(MATCH_PATHS), MARK_PATH]
  expect(new Set(paths).size).toBe(9)
})

it('writes every colour into the style', () => {
  const css = tokensCss('main')
  for (const palette of [LIGHT, DARK]) {
    for (const { ink, tint } of Object.values(palette.tones)) {
      expect(css).toContain(ink)
      expect(css).toContain(tint)
    }
  }
})
