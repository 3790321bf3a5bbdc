/** "1 result", "3 results": the figure and the form of the noun that goes with it, by `Intl`. */
import type { Locale } from '../../core/shown.ts'
import { sayNumber } from './time.ts'

/** `one` is the form that the language has for one (French also for none); what has but one form gives it as `other`. */
export const sayCount = (locale: Locale, count: number, other: string, one = other): string =>
  `${sayNumber(locale, count)} ${new Intl.PluralRules(locale).select(count) === 'one' ? one : other}`
