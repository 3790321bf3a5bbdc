/**
 * Design tokens: colours of the five tones on light and dark, as values (so that a test can compute their contrast) and
 * as CSS. Each `ink` reads on its own `tint` and on `paper` at 4.5:1 or better (WCAG AA), with more contrast at 7:1 (AAA).
 */
import type { Tone } from '../core/words.ts'

export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  /** Hairlines between things. */
  readonly line: string
  /** Borders of controls. */
  readonly edge: string
  /** Controls. Never the green of `good`: a button is no verdict. */
  readonly accent: string
  /** Text on `accent`. */
  readonly onAccent: string
  readonly tones: Readonly<Record<Tone, { readonly ink: string; readonly tint: string }>>
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1d2430',
  quiet: '#475467',
  line: '#dfe3e9',
  edge: '#7c8798',
  accent: '#234a7d',
  onAccent: '#ffffff',
  tones: {
    good: { ink: '#0b6b3a', tint: '#eaf6ef' },
    plain: { ink: '#475467', tint: '#f1f3f6' },
    waiting: { ink: '#5b6779', tint: '#f7f8fa' },
    caution: { ink: '#8a4b00', tint: '#fdf4e5' },
    alarm: { ink: '#b42318', tint: '#fdeeec' },
  },
}

export const DARK: Palette = {
  paper: '#181c22',
  ink: '#e9ecf1',
  quiet: '#b6c0cf',
  line: '#343b46',
  edge: '#7e899a',
  accent: '#9cc3f5',
  onAccent: '#0d1a2b',
  tones: {
    good: { ink: '#6fd49b', tint: '#13291e' },
    plain: { ink: '#b6c0cf', tint: '#252b34' },
    waiting: { ink: '#a3aebd', tint: '#1f242c' },
    caution: { ink: '#f2b45c', tint: '#30230f' },
    alarm: { ink: '#ff9b8f', tint: '#391a18' },
  },
}

/** For those who ask for more contrast: text nearly black or white, every border as strong as a control's. */
export const LIGHT_MORE: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  quiet: '#232c39',
  line: '#5b6675',
  edge: '#3a4556',
  accent: '#123566',
  onAccent: '#ffffff',
  tones: {
    good: { ink: '#054a27', tint: '#eaf6ef' },
    plain: { ink: '#2c3747', tint: '#f1f3f6' },
    waiting: { ink: '#333e4e', tint: '#f7f8fa' },
    caution: { ink: '#5f3400', tint: '#fdf4e5' },
    alarm: { ink: '#87160d', tint: '#fdeeec' },
  },
}

export const DARK_MORE: Palette = {
  paper: '#000000',
  ink: '#ffffff',
  quiet: '#e1e7ef',
  line: '#8f9bab',
  edge: '#b6c0cf',
  accent: '#c8dffc',
  onAccent: '#000000',
  tones: {
    good: { ink: '#a5ecc3', tint: '#0a1d14' },
    plain: { ink: '#dbe2ec', tint: '#171c24' },
    waiting: { ink: '#d3dbe6', tint: '#12161d' },
    caution: { ink: '#ffd390', tint: '#231806' },
    alarm: { ink: '#ffc4bc', tint: '#2a0f0d' },
  },
}

/** Chinese first where the system has it; nothing is fetched. */
export const FONT =
  'system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif'

/** Every token with its colour. */
const flat = ({ tones, ...others }: Palette): readonly (readonly [name: string, colour: string])[] => [
  ...Object.entries(others).map(([name, colour]) => [name === 'onAccent' ? 'on-accent' : name, colour] as const),
  ...Object.entries(tones).flatMap(([tone, { ink, tint }]) => [[tone, ink] as const, [`${tone}-tint`, tint] as const]),
]

/** Both palettes at once: the element's `color-scheme` picks one wherever a token is used. */
const declare = (light: Palette, dark: Palette): string => {
  const inDark = new Map(flat(dark))
  return flat(light)
    .map(([name, colour]) => `--pm-${name}:light-dark(${colour},${inDark.get(name)})`)
    .join(';')
}

/** The tone of an element with `data-tone` as `--pm-tone` and `--pm-tint`. */
const TONE_RULES = Object.keys(LIGHT.tones)
  .map((tone) => `[data-tone=${tone}]{--pm-tone:var(--pm-${tone});--pm-tint:var(--pm-${tone}-tint)}`)
  .join('')

/**
 * As the system asks, unless `data-theme` or `data-contrast` of the element say otherwise. Declared on an element inside
 * the shadow root, never on the host: a page can restyle a host's custom properties.
 */
export const tokensCss = (selector: string): string => {
  const more = declare(LIGHT_MORE, DARK_MORE)
  return (
    `${selector}{color-scheme:light dark;${declare(LIGHT, DARK)}}` +
    `${selector}[data-theme=light]{color-scheme:light}${selector}[data-theme=dark]{color-scheme:dark}` +
    `${selector}[data-contrast=more]{${more}}@media (prefers-contrast:more){${selector}{${more}}}` +
    TONE_RULES
  )
}
