/**
 * Asks a register that speaks the open registry API. By default only the first bits of a hash leave the browser: the
 * register sends everything that begins with them, and the certificate is picked out here. Whatever a register sends
 * that is not what the contract says ends in `unclear`, never in `absent`.
 */

import { pathOf, writePrefix } from '../contract/paths.ts'
import { problemKind } from '../contract/problems.ts'
import { chooseBits, prefixOf, sha256Hex, wholeDigits } from '../contract/ranges.ts'
import {
  CertificateAnswer,
  MINIMUM_RANGE_ENTRIES,
  ProblemDocument,
  RangeAnswer,
  WellKnown,
} from '../contract/schemas.ts'
import { type AskContext, defineRegistry, type Registry } from '../core/registry.ts'
import { keyText } from '../core/scheme.ts'
import type { Answer, CertificateNumber, CertificateRecord, Coverage, Instant } from '../core/words.ts'
import { type Got, got, isFresh, parseJson, replyOf, unclear, understand } from './replies.ts'

export { type AlertsAnswer, type AlertsUnclearWhy, fetchAlerts } from './alerts.ts'
export { ABSENT_MAX_AGE_DAYS } from './replies.ts'

/** How long what a register says of itself is believed before it is read again. */
const WELL_KNOWN_MAX_AGE_MS = 60 * 60 * 1000
/** How long a range serves the other numbers of the same page: it is read and understood once for all of them. */
const RANGE_MAX_AGE_MS = 10_000
/** Ranges kept at once, the newest; each may hold a megabyte. */
const MAX_RANGES = 8

type WellKnownRelay = NonNullable<WellKnown['relays']>[number]

const originOf = (url: string): readonly string[] => {
  const parsed = URL.parse(url)
  return parsed ? [`${parsed.protocol}//${parsed.hostname}/*`] : []
}

/**
 * An open register at `url` (without a trailing slash). One instance remembers what the register says of itself for an
 * hour, and for good that its ranges hide nobody.
 */
export const openRegistry = ({ url, name }: { readonly url: string; readonly name: string }): Registry => {
  const base = url.replace(/\/{1,8}$/u, '')
  const id = `open:${base}`
  let known: { readonly readAtMs: number; readonly value: WellKnown } | undefined
  let isCrowdTooSmall = false
  const ranges = new Map<string, { readonly askedAt: Instant; readonly read: Promise<Got<RangeAnswer>> }>()

  const readWellKnown = async ({ get, now }: AskContext): Promise<Got<WellKnown>> => {
    const nowMs = Date.parse(now)
    const ageMs = known ? nowMs - known.readAtMs : Number.POSITIVE_INFINITY
    if (known && ageMs >= 0 && ageMs < WELL_KNOWN_MAX_AGE_MS) return got(known.value)
    const read = understand(await get(base + pathOf('wellKnown', {})), WellKnown)
    if (read.kind === 'got') known = { readAtMs: nowMs, value: read.value }
    return read
  }

  /** Nothing is held under the number: that means `absent` only where the register holds the whole and is current. */
  const nothingHeld = (coverage: Coverage, asOf: Instant, { now }: AskContext): Answer => {
    const isCurrent = isFresh(coverage.asOf, now) && isFresh(asOf, now)
    if (coverage.kind === 'partial') return { ...unclear('not-covered'), source: id }
    // A demonstration register is asked for example numbers only, and they do not age.
    if (coverage.kind === 'complete' && !isCurrent) return { ...unclear('stale'), source: id }
    return { kind: 'absent', source: id, readAt: now, asOf }
  }

  const found = (
    record: Omit<CertificateRecord, 'source' | 'readAt'>,
    coverage: Coverage,
    number: CertificateNumber,
    { now, isExample }: AskContext,
  ): Answer => {
    const isDemo = record.demo === true || coverage.kind === 'demo'
    if (isDemo && !isExample(number)) return { ...unclear('not-covered'), source: id }
    return { kind: 'found', record: { ...record, ...(isDemo ? { demo: true } : {}), source: id, readAt: now } }
  }

  /** A range as it was read a moment ago, or as it is read now. What failed is asked again. */
  const readRange = async (address: string, { get, now }: AskContext): Promise<Got<RangeAnswer>> => {
    const kept = ranges.get(address)
    const ageMs = kept ? Date.parse(now) - Date.parse(kept.askedAt) : Number.POSITIVE_INFINITY
    if (kept && ageMs >= 0 && ageMs < RANGE_MAX_AGE_MS) return kept.read
    const read = get(address).then((result) => understand(result, RangeAnswer))
    ranges.delete(address)
    ranges.set(address, { askedAt: now, read })
    for (const oldest of [...ranges.keys()].slice(0, -MAX_RANGES)) ranges.delete(oldest)
    const isGot = (await read).kind === 'got'
    if (!isGot && ranges.get(address)?.read === read) ranges.delete(address)
    return read
  }

  const askRange = async (number: CertificateNumber, wellKnown: WellKnown, coverage: Coverage, context: AskContext) => {
    const bits = chooseBits(wellKnown.total, wellKnown.ranges.maxBits)
    const key = await sha256Hex(keyText(number))
    const prefix = prefixOf(key, bits)
    const address = base + pathOf('range', { bits: String(bits), prefix: writePrefix(prefix) })
    const read = await readRange(address, context)
    if (read.kind === 'unclear') return { ...read, source: id }
    const { value: range } = read
    if (range.bits !== bits || range.prefix !== prefix) return { ...unclear('not-understood'), source: id }
    const rests = new Set(range.entries.map(({ rest }) => rest))
    // With no bits sent the crowd is the whole register, however small: the request tells nothing.
    if (bits > 0 && rests.size < MINIMUM_RANGE_ENTRIES) {
      isCrowdTooSmall = true
      return { ...unclear('too-small-a-crowd'), source: id }
    }
    const rest = key.slice(wholeDigits(bits))
    const entry = range.entries.find((candidate) => candidate.rest === rest)
    if (!entry) return nothingHeld(coverage, range.asOf, context)
    const record = { ...entry.record, scheme: number.scheme, number: number.compact, asOf: range.asOf }
    return found(record, coverage, number, context)
  }

  const askAt = async (
    address: string,
    number: CertificateNumber,
    coverage: Coverage,
    context: AskContext,
  ): Promise<Answer> => {
    const reply = replyOf(await context.get(address))
    if (reply.kind === 'unclear') return { ...reply, source: id }
    if (reply.value.status === 404) {
      const problem = parseJson(reply.value, ProblemDocument)
      const kind = problem && problemKind(problem.type)
      if (kind === 'absent') return nothingHeld(coverage, problem?.asOf ?? coverage.asOf, context)
      return { ...unclear(kind === 'not-held' ? 'not-covered' : 'not-understood'), source: id }
    }
    const read = understand(reply.value, CertificateAnswer)
    if (read.kind === 'unclear') return { ...read, source: id }
    const { record } = read.value
    if (record.scheme !== number.scheme || record.number !== number.compact)
      return { ...unclear('not-understood'), source: id }
    return found(record, coverage, number, context)
  }

  const askNumber = (number: CertificateNumber, coverage: Coverage, context: AskContext): Promise<Answer> =>
    askAt(base + pathOf('certificate', { scheme: number.scheme, number: number.compact }), number, coverage, context)

  /** Another's register, which this one asks. It takes the number itself: whoever sends hashes only does not ask it. */
  const askRelay = async (number: CertificateNumber, relay: WellKnownRelay, context: AskContext): Promise<Answer> => {
    if (context.privacy !== 'number') return { ...unclear('too-small-a-crowd'), source: id }
    const address = base + pathOf('relay', { relay: relay.id, number: number.compact })
    const coverage: Coverage = { scheme: number.scheme, kind: relay.kind, asOf: context.now }
    const answer = await askAt(address, number, coverage, context)
    return answer.kind === 'found' ? { ...answer, record: { ...answer.record, spokenBy: relay.name } } : answer
  }

  const ask = async (number: CertificateNumber, context: AskContext): Promise<Answer> => {
    if (context.privacy === 'range' && isCrowdTooSmall) return { ...unclear('too-small-a-crowd'), source: id }
    const wellKnown = await readWellKnown(context)
    if (wellKnown.kind === 'unclear') return { ...wellKnown, source: id }
    const coverage = wellKnown.value.coverage.find(({ scheme }) => scheme === number.scheme)
    // What the register cannot answer is not asked: nothing leaves the browser.
    const canAnswer = coverage && (coverage.kind !== 'demo' || context.isExample(number))
    const held: Answer = !canAnswer
      ? { ...unclear('not-covered'), source: id }
      : await (context.privacy === 'number'
          ? askNumber(number, coverage, context)
          : askRange(number, wellKnown.value, coverage, context))
    const relay = wellKnown.value.relays?.find(({ scheme }) => scheme === number.scheme)
    const isHeld = held.kind !== 'unclear' || held.why !== 'not-covered'
    return isHeld || !relay || context.isExample(number) ? held : askRelay(number, relay, context)
  }

  return defineRegistry({
    id,
    name,
    origins: originOf(base),
    covers: async (scheme, context) => {
      const wellKnown = await readWellKnown(context)
      if (wellKnown.kind === 'unclear') return undefined
      const coverage = wellKnown.value.coverage.find((one) => one.scheme === scheme)
      const relay = wellKnown.value.relays?.find((one) => one.scheme === scheme)
      const relayed: Coverage | undefined = relay && { scheme, kind: relay.kind, asOf: context.now }
      return coverage ? { scheme, kind: coverage.kind, asOf: coverage.asOf } : relayed
    },
    ask,
  })
}
