/** Days, ages, lists and figures in words, by `Intl`. Days are UTC days; ages are whole units, the largest that fits. */
import type { Locale } from '../../core/shown.ts'

/** British order for English: "20 Nov 2026" cannot be misread. */
const formatLocale = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale)

/** Japanese and Korean name year, month and day in words only in the long style; Chinese does in the medium one. */
const DAY_STYLE: Readonly<Partial<Record<Locale, 'long'>>> = { ja: 'long', ko: 'long' }

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** `2026-11-20` or an instant on that UTC day → "20 Nov 2026" or "2026年11月20日". Unreadable text comes back as it is. */
export const sayDay = (locale: Locale, day: string): string => {
  const time = Date.parse(day)
  if (Number.isNaN(time)) return day
  const dateStyle = DAY_STYLE[locale] ?? 'medium'
  return new Intl.DateTimeFormat(formatLocale(locale), { dateStyle, timeZone: 'UTC' }).format(time)
}

/** "3 minutes ago". Anything under a minute, and a time ahead of our clock, is "now". */
export const sayAgo = (locale: Locale, then: string, now: string): string => {
  const elapsedMs = Math.max(0, Date.parse(now) - Date.parse(then))
  const format = new Intl.RelativeTimeFormat(formatLocale(locale), { numeric: 'auto' })
  if (Number.isNaN(elapsedMs)) return then
  const [unit, ms] = UNITS.find(([, unitMs]) => elapsedMs >= unitMs) ?? ['second', Number.POSITIVE_INFINITY]
  return format.format(-Math.floor(elapsedMs / ms) || 0, unit)
}

/** "A, B and C", "A、B和C". */
export const sayList = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' }).format(items)

/** "12,345", "12.345". */
export const sayNumber = (locale: Locale, figure: number): string =>
  new Intl.NumberFormat(formatLocale(locale)).format(figure)

/** `125` → "125 %", as that language writes it. */
export const sayPercent = (locale: Locale, percent: number): string =>
  new Intl.NumberFormat(formatLocale(locale), { style: 'percent' }).format(percent / 100)

/** Every `YYYY-MM-DD` inside a text, in words. */
export const sayDaysIn = (locale: Locale, text: string): string =>
  text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu, (day) => sayDay(locale, day))
