/**
 * The vocabulary of Proofmark as types. These words, and only these, are used in code, interface and documents.
 * They follow ISO/IEC 17000, schema.org `Certification` and 认证认可条例. Dates are `YYYY-MM-DD`, instants ISO 8601 in UTC.
 */

/** Kebab-case id of a certification scheme, such as `cn-ccc`. */
export type SchemeId = string
/** Id of a register we can ask, such as `open:http://127.0.0.1:8787`. */
export type RegistryId = string
/** `YYYY-MM-DD`. */
export type Day = string
/** ISO 8601 in UTC, such as `2026-11-21T08:00:00Z`. */
export type Instant = string

/**
 * Where on the page a passage stood. `row` is a label and its value; `link` is an address; `file` is the name of a
 * picture's file, which may name a mark and never holds a number.
 */
export type PassageKind =
  | 'title'
  | 'bullet'
  | 'row'
  | 'body'
  | 'json-ld'
  | 'attribute'
  | 'link'
  | 'qr'
  | 'image'
  | 'file'

/**
 * A stretch of page text. `text` and `label` are raw (not folded). `label` is the key of a specification row or the
 * short text that stands just before this passage. `at` is opaque to the core: whatever the reader needs to find the
 * place again.
 */
export interface Passage<At = unknown> {
  readonly kind: PassageKind
  readonly text: string
  readonly label?: string
  readonly at: At
}

/** One label and value of a listing, as printed. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/** What the page says it sells. Strings are capped by the reader; the whole is at most 8 kB. */
export interface Listing {
  /** Host of the page, such as `item.example.com`. Never leaves the browser. */
  readonly site: string
  readonly title: string
  /** Of one product, of several, of something else such as a cart; missing where nothing tells. */
  readonly page?: 'product' | 'list' | 'other'
  readonly brand?: string
  readonly manufacturer?: string
  readonly models: readonly string[]
  readonly gtin?: string
  readonly seller?: string
  readonly platform?: string
  readonly category?: string
  readonly attributes: readonly Attribute[]
  /** The badges that it shows: each is a claim to be tested. */
  readonly badges?: readonly BadgeClaim[]
}

/**
 * A badge as a page shows it: a `<proof-mark>`, a picture that may come from a register, or words or a picture that speak as
 * if a register had. What it looks like counts for nothing.
 */
export interface BadgeClaim {
  readonly form: 'element' | 'picture' | 'words'
  readonly scheme?: SchemeId
  /** As its attribute or its address gives it. */
  readonly number?: string
  /** The statement that came with it; empty where one was promised and none could be read. */
  readonly statement?: string
  /** Of a picture: its address as far as `/badge/`. */
  readonly base?: string
  readonly quote: string
}

/** How firmly a page claims a scheme: the mark is named, a number is shown, a number is shown beside its own label. */
export type Strength = 'named' | 'numbered' | 'numbered-with-context'

/** "This product has SCHEME (number N)". `start` and `end` count UTF-16 units of the raw passage text. */
export interface Claim {
  readonly scheme: SchemeId
  readonly strength: Strength
  /** The number as printed; absent when the mark is only named. */
  readonly raw?: string
  /** Its normal form as the finder read it, by which its chip is found again. The judgement reads `raw` anew. */
  readonly compact?: string
  /** The words of the page around the claim, at most 120 characters. */
  readonly quote: string
  /** Index of the passage in the list that was read; the best place where the number stands in several. */
  readonly passage: number
  /** The other passages with the same number, in reading order; at most twenty. */
  readonly alsoIn?: readonly number[]
  readonly start: number
  readonly end: number
  /** The page says the number belongs to a part inside the product ("contains FCC ID"). */
  readonly component?: boolean
  /**
   * On a page of several products: the title of the one that it stands with, empty where that cannot be told. Less is said
   * there than on the page of that product itself, so it may speak for a certificate and never against it.
   */
  readonly product?: string
}

/** Named parts of a number, such as year, body, category, serial. */
export type Parts = Readonly<Record<string, string>>

/** A number that could be one of its scheme. `compact` is its normal form, by which registers are asked. */
export interface CertificateNumber {
  readonly scheme: SchemeId
  readonly raw: string
  readonly compact: string
  readonly parts: Parts
}

/** Why a text cannot be a number of its scheme. */
export type ProblemKind = 'format' | 'length' | 'checksum' | 'component'
export interface NumberProblem {
  readonly kind: ProblemKind
  /** Which part is impossible, such as `year`. */
  readonly part?: string
  /** What was expected, in figures that need no translation, such as `16` or `≤ 2026`. */
  readonly expected?: string
}

/** What a real kind of number is when it is not a certificate number. */
export type LookalikeKind = 'application' | 'sample'

/** A claim after parsing. */
export type Reading =
  | { readonly kind: 'number'; readonly number: CertificateNumber }
  | { readonly kind: 'problem'; readonly problem: NumberProblem; readonly raw: string }
  | { readonly kind: 'lookalike'; readonly lookalike: LookalikeKind; readonly raw: string }
  | { readonly kind: 'unnumbered' }

export type Status = 'valid' | 'suspended' | 'revoked' | 'cancelled' | 'expired' | 'in-renewal'
export type ScopeKind = 'product' | 'operator' | 'system' | 'laboratory'
export type Standing = 'approved' | 'suspended' | 'withdrawn' | 'barred' | 'unknown'

/** Who issued the certificate and whether they may. */
export interface Body {
  readonly id: string
  readonly name?: string
  readonly standing?: Standing
}

/** The laboratory on whose tests the certificate rests, and the days on which it was qualified for them. */
export interface Laboratory extends Body {
  readonly qualifiedFrom?: Day
  readonly qualifiedUntil?: Day
}

/** One product of a certificate that covers several. */
export interface CertifiedProduct {
  readonly name: string
  readonly brand?: string
  readonly models?: readonly string[]
  readonly gtins?: readonly string[]
  readonly energyClass?: string
}
/** A standard in its parts: `a` the standard itself, `b` what the certification asks beside it. */
export interface StandardPart {
  readonly a: string
  readonly b?: string
  readonly title?: string
  readonly level?: string
}
/** A mark that the certificate carries. */
export interface AccreditationMark {
  readonly kind: 'accreditation' | 'mutual-recognition'
  readonly name: string
  readonly number?: string
}
/** A place that the certificate covers. */
export interface Site {
  readonly name?: string
  readonly address?: string
  readonly activity?: string
}

/** What a register says of one certificate. Only what the register gave; nothing is guessed. */
export interface CertificateRecord {
  readonly scheme: SchemeId
  readonly number: string
  readonly status: Status
  readonly statusSince?: Day
  readonly productName?: string
  readonly models?: readonly string[]
  /** The register cut its list of models: it can match, it can never differ. */
  readonly modelsCut?: boolean
  readonly gtins?: readonly string[]
  readonly holder?: string
  readonly manufacturer?: string
  readonly factory?: string
  readonly standards?: readonly string[]
  readonly scopeKind?: ScopeKind
  readonly scope?: string
  readonly level?: string
  readonly energyClass?: string
  readonly category?: string
  readonly body?: Body
  /** Each for itself, where there are several; `models` and `gtins` hold those of all of them. */
  readonly products?: readonly CertifiedProduct[]
  /** `standards` in their parts. */
  readonly standardParts?: readonly StandardPart[]
  /** The holder declares it himself, nobody else does. */
  readonly selfDeclaration?: boolean
  readonly sites?: readonly Site[]
  readonly marks?: readonly AccreditationMark[]
  readonly laboratory?: Laboratory
  /** Numbers of the test reports that it rests on. */
  readonly testReports?: readonly string[]
  /** Who reviewed the evaluation; not who signed. */
  readonly reviewer?: string
  readonly signer?: string
  readonly issuedOn?: Day
  readonly validFrom?: Day
  readonly validUntil?: Day
  /** Which register said so. */
  readonly source: RegistryId
  /** The name of another register whose word it is, where `source` only asked that one. */
  readonly spokenBy?: string
  /** When we read it. */
  readonly readAt: Instant
  /** When the register's data was current. */
  readonly asOf: Instant
  readonly demo?: boolean
}

/** What a register says it holds of a scheme. */
export interface Coverage {
  readonly scheme: SchemeId
  readonly kind: 'complete' | 'partial' | 'demo'
  readonly asOf: Instant
}

/** Why a register gave no answer. Anything unexpected is one of these, never `absent`. */
export type UnclearWhy =
  | 'no-register'
  | 'not-covered'
  | 'offline'
  | 'time-out'
  | 'refused'
  | 'server-error'
  | 'not-understood'
  | 'too-small-a-crowd'
  | 'not-permitted'
  /** It is asked only for a number that the person asks about. */
  | 'needs-click'
  | 'stale'
  /** What the schemes are could not be read: our own fault, not a register's. */
  | 'no-catalogue'

/** A register's answer about one number. */
export type Answer =
  | { readonly kind: 'found'; readonly record: CertificateRecord }
  | { readonly kind: 'absent'; readonly source: RegistryId; readonly readAt: Instant; readonly asOf: Instant }
  | {
      readonly kind: 'handoff'
      readonly source: RegistryId
      readonly url: string
      /** What a person read there before, shown with its age; it decides nothing. */
      readonly last?: CertificateRecord
    }
  | {
      readonly kind: 'unclear'
      readonly why: UnclearWhy
      readonly source?: RegistryId
      /** The last record known, shown with its age; it decides nothing. */
      readonly last?: CertificateRecord
    }

export type Match = 'match' | 'differs' | 'cannot-tell'
export type ComparedField = 'status' | 'dates' | 'product' | 'model' | 'gtin' | 'holder' | 'category' | 'class'

/** Why a field agrees, differs or cannot be told; each has words in every language. */
export type Why =
  | 'same'
  | 'short-name'
  | 'in-range'
  | 'fits-pattern'
  | 'in-text'
  | 'same-kind'
  | 'other-company'
  | 'other-model'
  | 'other-kind'
  | 'claims-better'
  | 'claims-less'
  | 'other-scale'
  | 'other-place'
  | 'other-script'
  | 'alike-names'
  | 'brand-only'
  | 'open-list'
  | 'variant'
  | 'look-alike'
  | 'no-designation'
  | 'inner-code'
  | 'part'
  | 'accessory'
  | 'unknown-kind'
  | 'other-gtin'
  | 'past'
  | 'not-yet'
  | 'not-stated'

/** One field, both sides quoted. */
export interface FieldComparison {
  readonly field: ComparedField
  readonly result: Match
  readonly why?: Why
  readonly page?: string
  readonly register?: string
}
export type Comparison = readonly FieldComparison[]

export type Tone = 'alarm' | 'caution' | 'good' | 'plain' | 'waiting'

/** In order of precedence for the toolbar, worst first. */
export const VERDICT_KINDS = [
  'recalled',
  'other-product',
  'revoked',
  'overclaimed',
  'suspended',
  'cancelled',
  'expired',
  'in-renewal',
  'conflict',
  'malformed',
  'lookalike',
  'absent',
  'expected',
  'confirmed',
  'genuine',
  'not-product',
  'unchecked',
  'unnumbered',
  'self-declared',
] as const
export type VerdictKind = (typeof VERDICT_KINDS)[number]

/** What a badge on a page can turn out to be. */
export const BADGE_VERDICT_KINDS = [
  'badge-genuine',
  'badge-expired',
  'badge-altered',
  'badge-other-site',
  'badge-unproven',
] as const
export type BadgeVerdictKind = (typeof BADGE_VERDICT_KINDS)[number]

/** The tone of each verdict. `checking` is not a verdict but has a tone of its own, `waiting`. */
export const TONES: Readonly<Record<VerdictKind | BadgeVerdictKind, Tone>> = {
  recalled: 'alarm',
  'other-product': 'alarm',
  revoked: 'alarm',
  overclaimed: 'caution',
  suspended: 'caution',
  cancelled: 'caution',
  expired: 'caution',
  'in-renewal': 'caution',
  conflict: 'caution',
  malformed: 'caution',
  lookalike: 'caution',
  absent: 'caution',
  expected: 'caution',
  confirmed: 'good',
  genuine: 'plain',
  'not-product': 'plain',
  unchecked: 'waiting',
  unnumbered: 'plain',
  'self-declared': 'plain',
  'badge-genuine': 'good',
  'badge-expired': 'caution',
  'badge-altered': 'alarm',
  'badge-other-site': 'alarm',
  'badge-unproven': 'plain',
}

/** An official recall or risk notice. `models` holding `*` means every model of the brand, `AB-1*` a series. */
export interface Alert {
  readonly id: string
  readonly kind: 'recall' | 'risk'
  readonly title: string
  /** Title and reason by language, where the register gives them; `inLanguage` puts one in place. */
  readonly titles?: Readonly<{ zh?: string; en?: string; fr?: string }>
  readonly reasons?: Readonly<{ zh?: string; en?: string; fr?: string }>
  readonly url?: string
  readonly issuer: string
  /** Of a notice taken from another publisher: its terms, and the words that must stand beside it. */
  readonly credit?: { readonly licence: string; readonly attribution: string }
  readonly day: Day
  readonly brands: readonly string[]
  readonly models: readonly string[]
  readonly gtins: readonly string[]
  /** Only these lots or serial numbers, as printed; the page seldom shows one, so a person has to compare. */
  readonly lots?: readonly string[]
  readonly reason?: string
  readonly demo?: boolean
}

/** A finding that may be added to a verdict; each has words in every language. */
export type NoteKind =
  | 'component'
  | 'unknown-category'
  | 'brand-unproven'
  | 'body-not-approved'
  | 'demo'
  | 'kept-record'
  | 'self-declaration-number'
  | 'unproven-form'
  | 'several-registers'
  /** The certificate is one of a part that may come with the product, though the page does not say so. */
  | 'part-inside'
  | 'body-suspended'
  | 'laboratory-not-qualified'
  | 'suspended-on-request'
  | 'sold-after-expiry'
  | 'not-yet-valid'

/** The answer about one claim, with its evidence. Serialisable: it travels in messages and lives in session storage. */
export interface Verdict {
  readonly kind: VerdictKind
  readonly scheme: SchemeId
  /** Of a verdict on the listing itself (`expected`, `recalled`) the title stands for the claim. */
  readonly claim: Claim
  readonly subject?: 'listing'
  readonly alert?: Alert
  /** Absent for `unnumbered`, `malformed`, `lookalike`. */
  readonly number?: CertificateNumber
  readonly problem?: NumberProblem
  readonly lookalike?: LookalikeKind
  readonly comparison: Comparison
  readonly record?: CertificateRecord
  /** The answers behind the verdict; one a register. */
  readonly answers: readonly Answer[]
  readonly notes: readonly NoteKind[]
}

export const isNotInForce = (kind: VerdictKind): boolean =>
  kind === 'revoked' || kind === 'suspended' || kind === 'cancelled' || kind === 'expired' || kind === 'in-renewal'
