/**
 * The brake on floods: many reports against one merchant, in a short while, from few. They are kept and shown, but not
 * counted, so that nobody moves a case up by sending much. It errs towards not counting: nothing is lost by that, since
 * staff see every case.
 */
import type { Instant } from '../core/words.ts'

export const FLOOD = {
  windowHours: 24,
  /** Of one address against one merchant within the window; what is more, and all before it, is not counted. */
  ofOne: 3,
  /** Within an hour … */
  burst: 20,
  /** … from no more addresses than this share of the reports. */
  fewAddresses: 0.5,
  /** Within an hour, nearly all by devices that were never seen before: a wave of throw-away keys. */
  newDeviceBurst: 60,
  newDevices: 0.9,
} as const

export interface Arrival {
  readonly id: string
  readonly receivedAt: Instant
  readonly sender?: string
  readonly device?: string
  /** The device sent something to this register before the window. */
  readonly isKnownDevice: boolean
}

const HOUR_MS = 3_600_000
const byName = <T>(all: readonly T[], name: (one: T) => string | undefined): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = name(one)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

const isBurst = (arrivals: readonly Arrival[]): boolean => {
  const senders = new Set(arrivals.map(({ sender, id }) => sender ?? id)).size
  if (arrivals.length >= FLOOD.burst && senders <= arrivals.length * FLOOD.fewAddresses) return true
  const strangers = arrivals.filter(({ isKnownDevice }) => !isKnownDevice).length
  return arrivals.length >= FLOOD.newDeviceBurst && strangers >= arrivals.length * FLOOD.newDevices
}

/**
 * Which of the reports against one merchant belong to a flood.
 * @param arrivals those of the last `windowHours`
 */
export const floodOf = (arrivals: readonly Arrival[], now: Instant): ReadonlySet<string> => {
  const flooded = new Set<string>()
  for (const own of byName(arrivals, ({ sender }) => sender).values())
    if (own.length > FLOOD.ofOne) for (const { id } of own) flooded.add(id)
  const lastHour = arrivals.filter(({ receivedAt }) => Date.parse(now) - Date.parse(receivedAt) < HOUR_MS)
  if (isBurst(lastHour)) for (const { id } of lastHour) flooded.add(id)
  return flooded
}
