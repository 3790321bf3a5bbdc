/** How everything that Proofmark shows looks, as the person chose it: views, and the notes and cards in shops. */

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** `system`: as the system asks for contrast; `more`: always more. */
export const CONTRASTS = ['system', 'more'] as const
export type Contrast = (typeof CONTRASTS)[number]

/** Of the usual size. */
export const TEXT_PERCENTS = [100, 110, 125, 150] as const
export type TextPercent = (typeof TEXT_PERCENTS)[number]

export interface Appearance {
  readonly theme: Theme
  readonly contrast: Contrast
  readonly textPercent: TextPercent
}

export const AS_THE_SYSTEM: Appearance = { theme: 'system', contrast: 'system', textPercent: 100 }

const oneOf = <T>(known: readonly T[], value: unknown, otherwise: T): T =>
  known.find((one) => one === value) ?? otherwise

/** From what was stored or sent: what is unknown of it is as the system has it. Never throws. */
export const readAppearance = (value: unknown): Appearance => {
  const { theme, contrast, textPercent } = (value ?? {}) as Readonly<Record<string, unknown>>
  return {
    theme: oneOf(THEMES, theme, AS_THE_SYSTEM.theme),
    contrast: oneOf(CONTRASTS, contrast, AS_THE_SYSTEM.contrast),
    textPercent: oneOf(TEXT_PERCENTS, textPercent, AS_THE_SYSTEM.textPercent),
  }
}

/** Where the scripts of a frame find it, by a property of the world that only they share; missing where nothing was chosen. */
export const LOOK_SYMBOL = 'proofmark.look'
