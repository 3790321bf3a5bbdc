/**
 * A public register that speaks its own language: what it declares of itself, and how it answers for one number. Its
 * adapter only finds; when it may be asked, and what its silence is worth, is decided here for all of them alike.
 */
import type { AskContext, Get, Registry } from '../core/registry.ts'
import type { EvidenceGrade, Worded } from '../core/scheme.ts'
import type {
  Answer,
  CertificateNumber,
  CertificateRecord,
  Coverage,
  Instant,
  RegistryId,
  SchemeId,
  UnclearWhy,
} from '../core/words.ts'

/** A record as the adapter reads it. Whose it is and when it was read is added for all alike. */
export type FoundRecord = Omit<CertificateRecord, 'scheme' | 'number' | 'source' | 'readAt' | 'asOf' | 'demo'> & {
  /** When the register's data was current, where it says so. */
  readonly asOf?: Instant
}

export type Finding =
  | { readonly kind: 'found'; readonly record: FoundRecord }
  /** It says so in its own words; a time-out, a page or an unknown layout is never this. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'handoff'; readonly url: string }
  | { readonly kind: 'unclear'; readonly why: UnclearWhy }

export interface OfficialRegister {
  readonly id: RegistryId
  readonly name: Worded
  /**
   * The schemes it can be asked about. `complete`: it holds every certificate of the scheme, and a number that it does
   * not know is `absent`. Whatever is less sure is `partial`.
   */
  readonly coverage: Readonly<Record<SchemeId, 'complete' | 'partial'>>
  /** Hosts to be granted before it can be asked, as match patterns. */
  readonly origins: readonly string[]
  /** On what terms its data may be used. */
  readonly licence: Worded
  /** How long a record is kept before the register is asked again. */
  readonly keepForDays: number
  /** `by-click`: only for a number that the person asks about, one number a click; never while a page is read. */
  readonly asks: 'by-itself' | 'by-click'
  /** Sends the number itself. Never throws: whatever is not understood is `unclear`. */
  readonly find: (number: CertificateNumber, get: Get) => Promise<Finding>
}

/** One field that an adapter reads, and what its shape rests on. For tests and `npm run drift`; in no bundle. */
export interface ReadField {
  /** Such as `data.list[].productModel`; `[]` is each of a list, or a single one in its place; `<tag>` is one of XML, `"words"` stand on a page. */
  readonly path: string
  /** JSON types that it may have. */
  readonly is: string
  /** Without it there is no record. */
  readonly isNeeded?: true
  /** Which request's reply it stands in, counted from 1; the first when left out. */
  readonly request?: number
  readonly from: string
  readonly grade: EvidenceGrade
}

/** Nothing is claimed of the number but that the register is known to hold it. */
export interface KnownQuestion {
  readonly scheme: SchemeId
  readonly number: string
}

/** Each adapter exports its own as a function: uncalled, it leaves no trace in a bundle. */
export interface RegisterFacts {
  /** What `npm run drift` asks. Where no real number of the register is known from a public source, why. */
  readonly question: KnownQuestion | { readonly none: string }
  readonly reads: readonly ReadField[]
}

/** Several fields that rest on the same. */
export const resting = (
  from: string,
  grade: EvidenceGrade,
  fields: readonly Omit<ReadField, 'from' | 'grade'>[],
): readonly ReadField[] => fields.map((field) => ({ ...field, from, grade }))

const answerOf = (finding: Finding, register: OfficialRegister, number: CertificateNumber, now: Instant): Answer => {
  const { id: source } = register
  if (finding.kind === 'found') {
    const { asOf = now, ...record } = finding.record
    const { scheme, compact } = number
    return { kind: 'found', record: { ...record, scheme, number: compact, source, readAt: now, asOf } }
  }
  if (finding.kind !== 'absent') return { ...finding, source }
  // What a register that holds only some does not know proves nothing.
  return register.coverage[number.scheme] === 'complete'
    ? { kind: 'absent', source, readAt: now, asOf: now }
    : { kind: 'unclear', why: 'not-covered', source }
}

/** Why it is not asked at all: nothing leaves the browser then. */
const whyNot = (
  register: OfficialRegister,
  number: CertificateNumber,
  { privacy, isExample }: AskContext,
  by: 'itself' | 'click',
): UnclearWhy | undefined => {
  // Example numbers are issued by nobody: no authority is troubled with them.
  if (register.coverage[number.scheme] === undefined || isExample(number)) return 'not-covered'
  if (privacy !== 'number') return 'not-permitted'
  return by === 'click' || register.asks === 'by-itself' ? undefined : 'needs-click'
}

/** The register as look-ups ask it; `by` says whether the person clicked for this very number. */
export const openOfficial = (register: OfficialRegister, by: 'itself' | 'click'): Registry => ({
  id: register.id,
  name: `${register.name.zh} ${register.name.en}`,
  origins: register.origins,
  covers: async (scheme, { now }): Promise<Coverage | undefined> => {
    const kind = register.coverage[scheme]
    return kind && { scheme, kind, asOf: now }
  },
  ask: async (number, context) => {
    const why = whyNot(register, number, context, by)
    if (why) return { kind: 'unclear', why, source: register.id }
    const finding = await register
      .find(number, context.get)
      .catch((): Finding => ({ kind: 'unclear', why: 'not-understood' }))
    return answerOf(finding, register, number, context.now)
  },
})
