/** The toolbar's icons can be seen on light and dark toolbars, with and without something found, and fill their size. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { iconPaths } from '../../src/shell/toolbar.ts'
import { readPng } from '../png.ts'

/** Chrome's, Edge's and Firefox's own, light and dark. */
const TOOLBARS = ['#ffffff', '#f1f3f4', '#f9f9fb', '#f7f7f7', '#35363a', '#3b3b3b', '#2b2a33', '#202124']
type Rgb = readonly [number, number, number]

const light = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: Rgb, b: Rgb): number => {
  const [more = 0, less = 0] = [light(a), light(b)].sort((one, other) => other - one)
  return (more + 0.05) / (less + 0.05)
}
const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb

const inkOf = (file: string): { readonly size: number; readonly inks: readonly Rgb[]; readonly rows: number } => {
  const { width, height, pixels } = readPng(readFileSync(`public${file}`))
  expect(height).toBe(width)
  const full = pixels.flatMap(([r, g, b, a], at) => (a === 255 ? [{ ink: [r, g, b] as const, row: at }] : []))
  const rows = new Set(full.map(({ row }) => Math.floor(row / width))).size
  return { size: width, inks: full.map(({ ink }) => ink), rows }
}

describe.each([
  ['something found', false],
  ['nothing found', true],
] as const)('icons with %s', (_, isIdle) => {
  it.each(Object.entries(iconPaths(isIdle)))('of %s px', (size, file) => {
    const { size: width, inks, rows } = inkOf(file)
    expect(width).toBe(Number(size))
    // Full ink, not a grey haze of half pixels: in most rows, even of the smallest.
    expect(rows).toBeGreaterThan(width * 0.6)
    for (const toolbar of TOOLBARS)
      expect(Math.min(...inks.map((ink) => contrast(ink, rgbOf(toolbar)))), toolbar).toBeGreaterThanOrEqual(3)
  })
})

it('greys the icon where nothing was found', () => {
  const [found, idle] = [false, true].map((isIdle) => inkOf(iconPaths(isIdle)['16'] ?? '').inks[0])
  const spread = (ink: Rgb | undefined): number => (ink ? Math.max(...ink) - Math.min(...ink) : 0)
  expect(spread(found)).toBeGreaterThan(100)
  expect(spread(idle)).toBeLessThan(24)
})
