/** Puts the chosen appearance on an element that holds the tokens; it goes for everything in it. */
import type { Appearance } from '../core/appearance.ts'

/** Attributes that the tokens look for, and the size of text. All else grows along, so that nothing is cut. */
export const wear = (element: HTMLElement, { theme, contrast, textPercent }: Appearance): void => {
  element.dataset.theme = theme
  element.dataset.contrast = contrast
  element.style.setProperty('zoom', `${textPercent / 100}`)
}
