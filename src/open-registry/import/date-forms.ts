/** Days as files write them, read by the forms that a map allows: 03/04/2026 is two days, and which one nobody can tell. */
import { isDay } from '../../core/dates.ts'
import { fold } from '../../core/text.ts'
import type { Day } from '../../core/words.ts'

/** Forms that mean one day only. A time of day behind the first is passed over: what counts is the day as written. */
export const PLAIN_FORMS: readonly string[] = [
  'YYYY-MM-DD',
  'YYYYMMDD',
  'YYYY/M/D',
  'YYYY.M.D',
  'YYYY年M月D日',
  'YYYY-M-D',
]

const PARTS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
}
const TOKEN = /YYYY|MM|M|DD|D/gu

/** Whether a form names each of year, month and day once. */
export const isDateForm = (form: string): boolean => {
  const tokens = (form.match(TOKEN) ?? []).map((token) => token.charAt(0)).sort()
  return form.length <= 20 && tokens.join('') === 'DMY'
}

const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
const patterns = new Map<string, RegExp>()

const patternOf = (form: string): RegExp => {
  const known = patterns.get(form)
  if (known) return known
  const between = form.split(TOKEN).map(escaped)
  const tokens = form.match(TOKEN) ?? []
  const body = between.map((text, i) => text + (PARTS[tokens[i] ?? ''] ?? '')).join('')
  const pattern = new RegExp(`^${body}${TIME}$`, 'u')
  patterns.set(form, pattern)
  return pattern
}

/** The day, by the first form that fits; days of workbooks and of JSON come as YYYY-MM-DD whatever the map says. */
export const readDay = (text: string, forms: readonly string[] = PLAIN_FORMS): Day | undefined => {
  const plain = fold(text).text.trim()
  for (const form of ['YYYY-MM-DD', ...forms]) {
    const { year, month = '', day = '' } = patternOf(form).exec(plain)?.groups ?? {}
    if (year === undefined) continue
    const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(found) ? found : undefined
  }
  return undefined
}
