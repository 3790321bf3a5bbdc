/**
 * What the registers of openFDA share: the envelope, and how it says that nothing matches. Public domain (CC0), no key,
 * some 240 requests a minute and 1000 a day from one address.
 */
import type { Get } from '../core/registry.ts'
import type { Instant } from '../core/words.ts'
import { dayOf, type Fields, listOf, objectOf, readSent, rowsOf, textOf } from './fields.ts'
import { type ReadField, resting } from './official.ts'
import { type Got, got, unclear, whyOfStatus } from './replies.ts'

export const OPENFDA_ORIGIN = 'https://api.fda.gov/*'
export const OPENFDA_LICENCE = { zh: '美国 FDA，公有领域（CC0 1.0）', en: 'US FDA, public domain (CC0 1.0)' }

export interface Matches {
  readonly rows: readonly Fields[]
  readonly asOf?: Instant
}

/** A 404 is an answer only in these words: a page, or an address that has moved, has others. */
const saysNothingMatches = (json: unknown): boolean => {
  const error = objectOf(objectOf(json)?.error)
  return error?.code === 'NOT_FOUND' && /no matches/iu.test(textOf(error.message) ?? '')
}

/** The rows in which `field` is exactly `value`; none when the register says that nothing matches. */
export const searchOpenFda = async (get: Get, set: string, field: string, value: string): Promise<Got<Matches>> => {
  const search = encodeURIComponent(`${field}:"${value}"`)
  const sent = readSent(await get(`https://api.fda.gov/device/${set}.json?search=${search}&limit=10`))
  if (sent.kind === 'unclear') return sent
  const { status, json } = sent.value
  if (status === 404) return saysNothingMatches(json) ? got({ rows: [] }) : unclear('not-understood')
  if (status !== 200) return unclear(whyOfStatus(status))
  const results = listOf(objectOf(json)?.results)
  const rows = results && rowsOf(results)
  if (!rows || rows.length === 0) return unclear('not-understood')
  const updated = dayOf(objectOf(objectOf(json)?.meta)?.last_updated)
  return got({ rows, ...(updated ? { asOf: `${updated}T00:00:00Z` } : {}) })
}

export const envelopeReads = (): readonly ReadField[] =>
  resting('shape read from stored replies of the register and several public clients', 'several', [
    { path: 'results', is: 'array', isNeeded: true },
    { path: 'meta.last_updated', is: 'string' },
  ])
