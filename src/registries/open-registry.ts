/**
 * Asks a register that speaks the open registry API. By default only the first bits of a hash leave the browser: the
 * register sends everything that begins with them, and the certificate is picked out here. Whatever a register sends
 * that is not what the contract says ends in `unclear`, never in `absent`.
 */
import { problemKind } from '../contract/problems.ts'
import { chooseBits, prefixOf, sha256Hex, wholeDigits } from '../contract/ranges.ts'
import { pathOf, writePrefix } from '../contract/routes.ts'
import {
  CertificateAnswer,
  MINIMUM_RANGE_ENTRIES,
  ProblemDocument,
  RangeAnswer,
  WellKnown,
} from '../contract/schemas.ts'
import { type AskContext, defineRegistry, type GetResult, type Registry } from '../core/registry.ts'
import { keyText } from '../core/scheme.ts'
import type { Answer, CertificateNumber, CertificateRecord, Coverage, Instant, UnclearWhy } from '../core/words.ts'

/** How long what a register says of itself is believed before it is read again. */
const WELL_KNOWN_MAX_AGE_MS = 60 * 60 * 1000
/** A register whose data is older than this may no longer say that a number does not exist. */
export const ABSENT_MAX_AGE_DAYS = 14
/** Clocks go wrong: data dated this far ahead is still taken for current. */
const CLOCK_SLACK_DAYS = 1
const DAY_MS = 86_400_000

/** What was asked for, or why there is none of it. */
type Got<T> = { readonly kind: 'got'; readonly value: T } | { readonly kind: 'unclear'; readonly why: UnclearWhy }
const got = <T>(value: T): Got<T> => ({ kind: 'got', value })
const unclear = (why: UnclearWhy): { readonly kind: 'unclear'; readonly why: UnclearWhy } => ({ kind: 'unclear', why })

type Reply = Extract<GetResult, { readonly kind: 'ok' }>
type FailedWhy = Extract<GetResult, { readonly kind: 'failed' }>['why']

const WHY_BY_FAILURE: Readonly<Record<FailedWhy, UnclearWhy>> = {
  offline: 'offline',
  'time-out': 'time-out',
  refused: 'refused',
  'server-error': 'server-error',
  'not-permitted': 'not-permitted',
  'too-large': 'not-understood',
}
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 407, 429, 451])

const whyOfStatus = (status: number): UnclearWhy => {
  if (status >= 500) return 'server-error'
  // A redirect is a captive portal, a login or a move: none of them is this register's word.
  return REFUSALS.has(status) || (status >= 300 && status < 400) ? 'refused' : 'not-understood'
}

/** A reply of any status, or why there was none. */
const replyOf = (result: GetResult): Got<Reply> => {
  if (result.kind === 'failed') return unclear(WHY_BY_FAILURE[result.why])
  return result.kind === 'ok' ? got(result) : unclear('not-understood')
}

/** The contract's schemas, seen from here: they say whether a value is what it should be. */
interface Parser<T> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false }
}

const parseJson = <T>({ contentType, body }: Reply, schema: Parser<T>): T | undefined => {
  if (!/^application\/(?:[\w.]{1,60}\+)?json\b/iu.test(contentType.trim())) return undefined
  try {
    const parsed = schema.safeParse(JSON.parse(body))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** A 200 with the body the contract promises. */
const understand = <T>(result: GetResult, schema: Parser<T>): Got<T> => {
  const reply = replyOf(result)
  if (reply.kind === 'unclear') return reply
  if (reply.value.status !== 200) return unclear(whyOfStatus(reply.value.status))
  const value = parseJson(reply.value, schema)
  return value === undefined ? unclear('not-understood') : got(value)
}

const isFresh = (asOf: Instant, now: Instant): boolean => {
  const ageDays = (Date.parse(now) - Date.parse(asOf)) / DAY_MS
  return ageDays >= -CLOCK_SLACK_DAYS && ageDays <= ABSENT_MAX_AGE_DAYS
}

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

  const askRange = async (number: CertificateNumber, wellKnown: WellKnown, coverage: Coverage, context: AskContext) => {
    const bits = chooseBits(wellKnown.total, wellKnown.ranges.maxBits)
    const key = await sha256Hex(keyText(number))
    const prefix = prefixOf(key, bits)
    const address = base + pathOf('range', { bits: String(bits), prefix: writePrefix(prefix) })
    const read = understand(await context.get(address), RangeAnswer)
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

  const askNumber = async (number: CertificateNumber, coverage: Coverage, context: AskContext): Promise<Answer> => {
    const address = base + pathOf('certificate', { scheme: number.scheme, number: number.compact })
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

  const ask = async (number: CertificateNumber, context: AskContext): Promise<Answer> => {
    if (context.privacy === 'range' && isCrowdTooSmall) return { ...unclear('too-small-a-crowd'), source: id }
    const wellKnown = await readWellKnown(context)
    if (wellKnown.kind === 'unclear') return { ...wellKnown, source: id }
    const coverage = wellKnown.value.coverage.find(({ scheme }) => scheme === number.scheme)
    // What the register cannot answer is not asked: nothing leaves the browser.
    const canAnswer = coverage && (coverage.kind !== 'demo' || context.isExample(number))
    if (!canAnswer) return { ...unclear('not-covered'), source: id }
    return context.privacy === 'number'
      ? askNumber(number, coverage, context)
      : askRange(number, wellKnown.value, coverage, context)
  }

  return defineRegistry({
    id,
    name,
    origins: originOf(base),
    covers: async (scheme, context) => {
      const wellKnown = await readWellKnown(context)
      if (wellKnown.kind === 'unclear') return undefined
      const coverage = wellKnown.value.coverage.find((one) => one.scheme === scheme)
      return coverage && { scheme, kind: coverage.kind, asOf: coverage.asOf }
    },
    ask,
  })
}
