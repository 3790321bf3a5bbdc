/**
 * `POST /v1/verify`: the very judgement of the extension, for platforms that check their own listings. The same stages
 * (`core/check`) read the same short record that a private look-up gives, so both come to the same verdict. Nothing of
 * what was sent is kept.
 */
import type { VerifyAnswer, VerifyRequest, WireVerdict } from '../contract/verify-schemas.ts'
import { isExampleNumber } from '../core/catalogue.ts'
import { check } from '../core/check.ts'
import { dayOf } from '../core/dates.ts'
import { judgedListing } from '../core/site.ts'
import type { Alert, Answer, CertificateNumber, Claim, Coverage, Instant, Verdict } from '../core/words.ts'
import { readAlerts } from '../registries/alerts.ts'
import { isFresh } from '../registries/replies.ts'
import { say } from '../say/explain/say.ts'
import { words as enWords } from '../say/words/en.ts'
import { words as zhWords } from '../say/words/zh-CN.ts'
import type { HeldRecord } from './cast.ts'
import type { CertificateSources } from './certificates.ts'
import { compactOf } from './compact.ts'
import { json, type Reply } from './reply.ts'
import type { Operator } from './served.ts'
import { asOn } from './status.ts'

interface Asking {
  readonly now: Instant
  readonly operator: Operator
}
interface Held {
  readonly record: HeldRecord | undefined
  readonly coverage: Coverage | undefined
  readonly asOf: Instant
}

/** What the extension makes of this register's word; `registries/open-registry.ts` follows the same rules over HTTP. */
const answerOf = (
  number: CertificateNumber,
  { record, coverage, asOf }: Held,
  { catalogue }: CertificateSources,
  { now, operator }: Asking,
): Answer => {
  const source = `open:${operator.url}`
  const unclear = (why: 'not-covered' | 'stale'): Answer => ({ kind: 'unclear', why, source })
  const isExample = isExampleNumber(catalogue, number)
  if (!coverage || (coverage.kind === 'demo' && !isExample)) return unclear('not-covered')
  if (record) {
    const isDemo = record.demo === true || coverage.kind === 'demo'
    if (isDemo && !isExample) return unclear('not-covered')
    const compact = compactOf(asOn(record, dayOf(asOf)))
    const { scheme, compact: shown } = number
    return {
      kind: 'found',
      record: { ...compact, scheme, number: shown, asOf, source, readAt: now, ...(isDemo ? { demo: true } : {}) },
    }
  }
  if (coverage.kind === 'partial') return unclear('not-covered')
  const isStale = coverage.kind === 'complete' && !(isFresh(coverage.asOf, now) && isFresh(asOf, now))
  return isStale ? unclear('stale') : { kind: 'absent', source, readAt: now, asOf }
}

const claimOf = (
  { scheme, number, quote = number, component }: VerifyRequest['numbers'][number],
  i: number,
): Claim => ({
  scheme,
  strength: 'numbered-with-context',
  raw: number,
  quote,
  passage: i,
  start: 0,
  end: number.length,
  ...(component ? { component } : {}),
})

/** A number of a scheme that is unknown here goes unchecked, as it would in the extension. */
const unknown = (claim: Claim): Verdict => ({
  kind: 'unchecked',
  scheme: claim.scheme,
  claim,
  comparison: [],
  answers: [{ kind: 'unclear', why: 'not-covered' }],
  notes: [],
})

const wireOf = (verdict: Verdict, { catalogue }: CertificateSources, now: Instant): WireVerdict => {
  const { kind, scheme, claim, subject, number, problem, comparison, record, notes } = verdict
  const zh = say(verdict, { words: zhWords, catalogue, now })
  const en = say(verdict, { words: enWords, catalogue, now })
  return {
    kind,
    tone: zh.tone,
    scheme,
    ...(subject ? {} : { claim: claim.passage }),
    ...(number ? { number: number.compact } : {}),
    ...(problem ? { problem } : {}),
    comparison: [...comparison],
    notes: [...notes],
    ...(record ? { record: compactOf(record) } : {}),
    words: {
      zh: { short: zh.short, sentence: zh.sentence },
      en: { short: en.short, sentence: en.sentence },
    },
  }
}

/** The reply to `POST /v1/verify`. */
export const replyWithVerdict = async (
  sources: CertificateSources,
  { listing, numbers }: VerifyRequest,
  asking: Asking,
): Promise<Reply> => {
  const { store, catalogue, today } = sources
  const [{ asOf }, coverage, notices] = await Promise.all([store.edition(), store.coverage(), store.alerts()])
  const lookup = async (number: CertificateNumber): Promise<readonly Answer[]> => {
    const record = await store.find(number.scheme, number.compact)
    const ofScheme = coverage.find(({ scheme }) => scheme === number.scheme)
    return [answerOf(number, { record, coverage: ofScheme, asOf }, sources, asking)]
  }
  const alerts: readonly Alert[] = isFresh(notices.asOf, asking.now) ? readAlerts(notices.alerts) : []
  const claims = numbers.map(claimOf)
  const verdicts = await check(claims, judgedListing({ site: '', models: [], attributes: [], ...listing }), {
    catalogue,
    lookup,
    today,
    alerts,
  })
  const strangers = claims.filter(({ scheme }) => !catalogue.has(scheme)).map(unknown)
  const ofClaims = [...verdicts.filter(({ subject }) => !subject), ...strangers].sort(
    (a, b) => a.claim.passage - b.claim.passage,
  )
  const onListing = verdicts.filter(({ subject }) => subject)
  const ordered = [
    ...onListing.filter(({ kind }) => kind === 'recalled'),
    ...ofClaims,
    ...onListing.filter(({ kind }) => kind !== 'recalled'),
  ]
  const wireAlerts = new Map(notices.alerts.map((alert) => [alert.id, alert]))
  return json({
    asOf,
    verdicts: ordered.map((verdict) => {
      const alert = verdict.alert && wireAlerts.get(verdict.alert.id)
      return { ...wireOf(verdict, sources, asking.now), ...(alert ? { alert } : {}) }
    }),
  } satisfies VerifyAnswer)
}
