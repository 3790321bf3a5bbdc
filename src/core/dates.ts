/** Days as `YYYY-MM-DD` text, compared in UTC. Identifiers of days stay strings: they sort as they stand. */
import type { Day, Instant } from './words.ts'

export const isDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (!match) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

export const dayOf = (instant: Instant): Day => instant.slice(0, 10)

/** The last day of validity is in force. */
export const isPast = (lastDay: Day | undefined, today: Day): boolean =>
  lastDay !== undefined && isDay(lastDay) && lastDay < today

/** The first day of validity is in force. */
export const isYetToCome = (firstDay: Day | undefined, today: Day): boolean =>
  firstDay !== undefined && isDay(firstDay) && firstDay > today
