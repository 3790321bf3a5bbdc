/**
 * Labelled pairs: what a page says beside what a register answered, and the verdict that is right. A case is judged by
 * `check` itself, as the extension does; only the look-up is replaced by the answer that the case gives.
 */
import { check } from '../core/check.ts'
import { detect } from '../core/detect.ts'
import { contextOf, parseClaim } from '../core/parse.ts'
import type {
  Alert,
  Answer,
  CertificateNumber,
  CertificateRecord,
  Claim,
  ComparedField,
  Listing,
  Match,
  Passage,
  UnclearWhy,
  Verdict,
  VerdictKind,
} from '../core/words.ts'
import { catalogue } from '../schemes/about/index.ts'
import { readTextFile } from './source.ts'

/** A register's fields as a case writes them: `null` says nothing. */
type Written<T> = { readonly [K in keyof T]?: T[K] | null }

interface WrittenClaim {
  readonly scheme: string
  readonly number: string | null
  readonly quote: string
}

interface WrittenAlert {
  readonly source: string
  readonly title: string
  readonly brand: string | null
  readonly model: string | null
  readonly gtin: string | null
  readonly url: string | null
  readonly date: string
}

export interface Pair {
  readonly id: string
  readonly today: string
  readonly listing: Written<Omit<Listing, 'attributes' | 'models'>> & {
    readonly models: readonly string[]
    readonly attributes: Readonly<Record<string, string>>
    readonly text?: string
  }
  readonly claim: WrittenClaim | null
  readonly otherClaims?: readonly WrittenClaim[]
  readonly answer: {
    readonly kind: Answer['kind']
    readonly why?: string
    readonly record?: Written<CertificateRecord>
  } | null
  readonly alerts?: readonly WrittenAlert[]
  readonly expected: {
    readonly kind: VerdictKind | null
    readonly alsoAcceptable: readonly (VerdictKind | null)[]
    readonly mustNot: readonly VerdictKind[]
    readonly fields: Readonly<Partial<Record<ComparedField, Match>>>
  }
}

/** What a case came to; `null`: nothing was said. */
export interface Judged {
  readonly kind: VerdictKind | null
  readonly fields: Readonly<Partial<Record<ComparedField, Match>>>
}

const isPair = (value: unknown): value is Pair => {
  if (typeof value !== 'object' || value === null) return false
  const { id, today, listing, expected } = value as Record<string, unknown>
  return typeof id === 'string' && typeof today === 'string' && Boolean(listing) && Boolean(expected)
}

/** Cases of the set; a line that is none is an error that names its number. */
export const readPairs = async (path: string): Promise<readonly Pair[]> => {
  const lines = (await readTextFile(path)).split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const value: unknown = JSON.parse(line)
    if (!isPair(value)) throw new Error(`${path}:${i + 1}: no pair (id, today, listing and expected are needed)`)
    return [value]
  })
}

const withoutNulls = <T extends object>(value: T): { readonly [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null)) as never

const listingOf = ({ listing: { text: _text, ...listing } }: Pair): Listing =>
  withoutNulls({
    ...listing,
    attributes: Object.entries(listing.attributes).map(([name, value]) => ({ name, value })),
  }) as Listing

/** The page as a reader hands it over: title, rows, the excerpt of its text, and the quote where it stands in none. */
const passagesOf = ({ listing, claim }: Pair): readonly Passage[] => {
  const passages: readonly Passage[] = [
    { kind: 'title', text: listing.title ?? '', at: 0 },
    ...Object.entries(listing.attributes).map(([label, text]): Passage => ({ kind: 'row', label, text, at: 0 })),
    ...(listing.text ? [{ kind: 'body', text: listing.text, at: 0 } as const] : []),
  ]
  const stands = passages.some(({ text }) => claim?.number && text.includes(claim.number))
  return stands || !claim ? passages : [...passages, { kind: 'body', text: claim.quote, at: 0 }]
}

/** The claim as given; that it is of a part inside is what detection reads from the page around it. */
const claimOf = ({ scheme, number, quote }: WrittenClaim, pair: Pair, passage: number): Claim => {
  const claim: Claim = {
    scheme,
    strength: number === null ? 'named' : 'numbered-with-context',
    ...(number === null ? {} : { raw: number }),
    quote,
    passage,
    start: 0,
    end: quote.length,
  }
  const entry = catalogue.get(scheme)
  const reading = entry && parseClaim(claim, catalogue, pair.today)
  if (!entry || reading?.kind !== 'number') return claim
  const found = detect(passagesOf(pair), [entry.scheme], contextOf(pair.today))
  const isPart = found.some(({ compact, component }) => component === true && compact === reading.number.compact)
  return isPart ? { ...claim, component: true } : claim
}

const SOURCE = 'open:pairs'
/** Whatever keeps a register from answering is one of these to the product. */
const whyOf = (why: string): UnclearWhy => (/time/iu.test(why) ? 'time-out' : 'not-understood')

const answerOf = ({ answer, today }: Pair): Answer => {
  const read = { source: SOURCE, readAt: `${today}T08:00:00Z` }
  if (!answer) return { kind: 'unclear', why: 'no-register' }
  if (answer.kind === 'handoff') return { kind: 'handoff', source: SOURCE, url: 'https://register.example/' }
  if (answer.kind === 'unclear') return { kind: 'unclear', why: whyOf(answer.why ?? ''), source: SOURCE }
  if (answer.kind === 'absent' || !answer.record) return { kind: 'absent', ...read, asOf: read.readAt }
  return { kind: 'found', record: { ...withoutNulls(answer.record), ...read } as CertificateRecord }
}

const alertOf = ({ source, title, brand, model, gtin, url, date }: WrittenAlert, i: number): Alert => ({
  id: `alert-${i}`,
  kind: 'recall',
  title,
  ...(url ? { url } : {}),
  issuer: source,
  day: date,
  brands: brand ? [brand] : [],
  models: model ? [model] : [],
  gtins: gtin ? [gtin] : [],
})

const fieldsOf = (verdict: Verdict | undefined): Judged['fields'] =>
  Object.fromEntries((verdict?.comparison ?? []).map(({ field, result }) => [field, result]))

/** Judges a case: a recall of this product first, then the claim; where there is no claim, what the listing itself comes to. */
export const judgePair = async (pair: Pair): Promise<Judged> => {
  const written = [...(pair.claim ? [pair.claim] : []), ...(pair.otherClaims ?? [])]
  const claims = written.map((claim, i) => claimOf(claim, pair, i))
  const asked = (number: CertificateNumber): boolean =>
    number.scheme === pair.claim?.scheme && number.raw === pair.claim.number
  const verdicts = await check(claims, listingOf(pair), {
    catalogue,
    lookup: async (number) => [asked(number) ? answerOf(pair) : { kind: 'unclear', why: 'no-register' }],
    today: pair.today,
    alerts: (pair.alerts ?? []).map(alertOf),
  })
  const ofListing = verdicts.filter(({ subject }) => subject === 'listing')
  const ofClaim = pair.claim ? verdicts.find(({ claim }) => claim === claims[0]) : undefined
  const recalled = ofListing.find(({ kind }) => kind === 'recalled')
  return {
    kind: (recalled ?? (pair.claim ? ofClaim : ofListing[0]))?.kind ?? null,
    fields: fieldsOf(ofClaim),
  }
}
