/** The document of a view in its language, direction and appearance. */
import type { Appearance } from '../core/appearance.ts'
import type { Locale } from '../core/shown.ts'
import { directionOf } from '../say/words/locales.ts'
import { wear } from './wear.ts'

export const dress = ({ documentElement: root }: Document, locale: Locale, appearance: Appearance): void => {
  root.lang = locale
  root.dir = directionOf(locale)
  wear(root, appearance)
}
