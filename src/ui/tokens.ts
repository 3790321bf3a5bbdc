/**
 * Design tokens: colours of the five tones on light and dark, as values (so that a test can compute their contrast) and
 * as CSS. Each `ink` reads on its own `tint` and on `paper` at 4.5:1 or better (WCAG AA); `line` of a tone at 3:1.
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

/** Chinese first where the system has it; nothing is fetched. */
export const FONT =
  'system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif'

const declare = ({ tones, ...flat }: Palette): string =>
  [
    ...Object.entries(flat).map(([name, value]) => `--pm-${name === 'onAccent' ? 'on-accent' : name}:${value}`),
    ...Object.entries(tones).map(([tone, { ink, tint }]) => `--pm-${tone}:${ink};--pm-${tone}-tint:${tint}`),
  ].join(';')

/** The tone of an element with `data-tone` as `--pm-tone` and `--pm-tint`. */
const TONE_RULES = Object.keys(LIGHT.tones)
  .map((tone) => `[data-tone=${tone}]{--pm-tone:var(--pm-${tone});--pm-tint:var(--pm-${tone}-tint)}`)
  .join('')

/** For what stands on a page that may be dark where the system is light: `data-ground` of the element decides. */
export const groundCss = (selector: string): string =>
  `${selector}{color-scheme:light;${declare(LIGHT)}}${selector}[data-ground=dark]{color-scheme:dark;${declare(DARK)}}${TONE_RULES}`

/** Declared on an element inside the shadow root, never on the host: a page can restyle a host's custom properties. */
export const tokensCss = (selector: string): string =>
  `${selector}{color-scheme:light dark;${declare(LIGHT)}}` +
  `@media (prefers-color-scheme:dark){${selector}{${declare(DARK)}}}` +
  TONE_RULES
