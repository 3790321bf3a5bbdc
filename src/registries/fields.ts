/**
 * Reading replies that follow nobody's contract but the register's own. Every function is total: what is not what it
 * should be is `undefined`, so a layout that changed ends in `unclear` and never in a wrong record.
 */

import { isDay } from '../core/dates.ts'
import type { GetResult } from '../core/registry.ts'
import type { Day } from '../core/words.ts'
import { type Got, got, replyOf, unclear, whyOfStatus } from './replies.ts'

export type Fields = Readonly<Record<string, unknown>>

export const objectOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

export const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined)

/** The rows of a list; a register that sends a single hit bare is understood, too. */
export const rowsOf = (value: unknown): readonly Fields[] | undefined => {
  const single = objectOf(value)
  const rows = single ? [single] : listOf(value)?.map(objectOf)
  return rows?.every((row) => row !== undefined) ? rows : undefined
}

/** Wrongly decoded text is worse than none: it would be shown, and compared with the page. */
const WRONGLY_DECODED = /\uFFFD/u
const CONTROLS = /\p{Cc}+/gu

/** Text or a number as text, in one line; `undefined` when it is empty, garbled or something else. */
export const textOf = (value: unknown, maxLength = 300): string | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (typeof value !== 'string' || WRONGLY_DECODED.test(value)) return undefined
  const text = value.replace(CONTROLS, ' ').trim().slice(0, maxLength)
  return text === '' ? undefined : text
}

const padded = (part: string | number): string => String(part).padStart(2, '0')

/** A day as registers write it: `2026-11-21` with or without a time, `2026/1/5`, `20261121`, `[2026, 11, 21]`. */
export const dayOf = (value: unknown): Day | undefined => {
  const text = Array.isArray(value) ? value.join('-') : textOf(value, 40)
  const match = /^(\d{4})([-/]?)(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(text ?? '')
  if (!match) return undefined
  const [, year = '', , month = '', day = ''] = match
  const read = `${year}-${padded(month)}-${padded(day)}`
  return isDay(read) ? read : undefined
}

type Defined<T> = { -readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** Only what is there. */
export const defined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>

/** What was sent, whatever its status. */
export interface Sent {
  readonly status: number
  /** `undefined` when it was no JSON: a page that blocks, a log-in, an empty body. */
  readonly json: unknown
}

/** `undefined` for what is no JSON. */
export const jsonOf = (body: string, contentType: string): unknown => {
  // Some registers call their JSON plain text; a page is a page, whatever stands in it.
  if (/html/iu.test(contentType)) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** A reply whose status the adapter reads itself. */
export const readSent = (result: GetResult): Got<Sent> => {
  const reply = replyOf(result)
  if (reply.kind === 'unclear') return reply
  const { status, body, contentType } = reply.value
  return got({ status, json: jsonOf(body, contentType) })
}

/** The JSON of a 200. */
export const readJson = (result: GetResult): Got<unknown> => {
  const sent = readSent(result)
  if (sent.kind === 'unclear') return sent
  if (sent.value.status !== 200) return unclear(whyOfStatus(sent.value.status))
  return sent.value.json === undefined ? unclear('not-understood') : got(sent.value.json)
}
