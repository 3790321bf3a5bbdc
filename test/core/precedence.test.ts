/** Which verdict wins when the facts of two hold at once. Every pair of facts that can meet is tried. */
import { describe, expect, it } from 'vitest'
import { type Facts, judge } from '../../src/core/verdict.ts'
import type { CertificateRecord, FieldComparison, Status, VerdictKind } from '../../src/core/words.ts'
import { catalogue } from '../../src/schemes/about/index.ts'

const record: CertificateRecord = {
  scheme: 'cn-ccc',
  number: '2024000914000101',
  status: 'valid',
  validUntil: '2029-01-01',
  source: 'open:example',
  readAt: '2026-11-21T00:00:00Z',
  asOf: '2026-11-20T00:00:00Z',
}
const number = { scheme: 'cn-ccc', raw: record.number, compact: record.number, parts: {} }
const base: Facts = {
  claim: { scheme: 'cn-ccc', strength: 'numbered', raw: record.number, quote: '', passage: 0, start: 0, end: 16 },
  reading: { kind: 'number', number },
  answers: [],
  settled: { kind: 'found', record, disagree: false },
  comparison: [],
  schemeKind: 'product',
  scopeKind: 'product',
  isUnproven: false,
  hasRival: false,
  today: '2026-11-21',
}

/** What the facts of a kind look like; two of them meet when they do not speak of the same thing. */
interface Trait {
  readonly kind: VerdictKind
  readonly finding?: Facts['finding']
  readonly reading?: Facts['reading']
  readonly settled?: 'absent' | 'unclear'
  readonly status?: Status
  readonly until?: string
  readonly disagree?: true
  readonly model?: FieldComparison['result']
  readonly class?: FieldComparison['result']
  readonly scopeKind?: Facts['scopeKind']
  readonly schemeKind?: Facts['schemeKind']
  readonly rival?: true
}
const problem = { kind: 'problem', problem: { kind: 'format' }, raw: 'x' } as const

/** First come, first served: the precedence within one claim, written out by hand. */
const TRAITS: readonly Trait[] = [
  { kind: 'recalled', finding: 'recalled' },
  { kind: 'expected', finding: 'expected' },
  { kind: 'malformed', reading: problem },
  { kind: 'lookalike', reading: { kind: 'lookalike', lookalike: 'sample', raw: 'x' } },
  { kind: 'unnumbered', reading: { kind: 'unnumbered' } },
  { kind: 'revoked', status: 'revoked' },
  { kind: 'other-product', model: 'differs' },
  { kind: 'overclaimed', model: 'match', class: 'differs' },
  { kind: 'conflict', disagree: true },
  { kind: 'suspended', status: 'suspended' },
  { kind: 'cancelled', status: 'cancelled' },
  { kind: 'in-renewal', status: 'in-renewal' },
  { kind: 'expired', status: 'expired' },
  { kind: 'expired', until: '2026-11-20' },
  { kind: 'not-product', scopeKind: 'system' },
  { kind: 'confirmed', model: 'match' },
  { kind: 'conflict', rival: true },
  { kind: 'genuine' },
  { kind: 'absent', settled: 'absent' },
  { kind: 'self-declared', settled: 'unclear', schemeKind: 'self-declaration' },
  { kind: 'unchecked', settled: 'unclear' },
]

const factsOf = (trait: Omit<Trait, 'kind'>): Facts => ({
  ...base,
  ...(trait.finding ? { finding: trait.finding } : {}),
  ...(trait.reading ? { reading: trait.reading } : {}),
  ...(trait.schemeKind ? { schemeKind: trait.schemeKind } : {}),
  scopeKind: trait.scopeKind ?? 'product',
  hasRival: trait.rival ?? false,
  settled: trait.settled
    ? { kind: trait.settled }
    : {
        kind: 'found',
        record: { ...record, status: trait.status ?? 'valid', validUntil: trait.until ?? '2029-01-01' },
        disagree: trait.disagree ?? false,
      },
  comparison: [
    ...(trait.model ? [{ field: 'model', result: trait.model } as const] : []),
    ...(trait.class ? [{ field: 'class', result: trait.class } as const] : []),
  ],
})

/** Facts that exclude each other: the same matter said twice, a record and its absence, in force and not. */
const canMeet = (a: Trait, b: Trait): boolean => {
  const said = (trait: Trait): readonly string[] => Object.keys(trait).filter((key) => key !== 'kind')
  const isOfRecord = (trait: Trait): boolean =>
    trait.kind === 'genuine' ||
    said(trait).some((key) => /status|until|disagree|model|class|scopeKind|rival/u.test(key))
  if (said(a).some((key) => said(b).includes(key))) return false
  if ((a.settled && isOfRecord(b)) || (b.settled && isOfRecord(a))) return false
  return !(a.status && b.until) && !(a.until && b.status)
}
/** What only a certificate in force can be: of one that is not, the status speaks. */
const NEEDS_FORCE: ReadonlySet<VerdictKind> = new Set([
  'other-product',
  'overclaimed',
  'not-product',
  'confirmed',
  'genuine',
])
const isOutOfForce = ({ status, until }: Trait): boolean => status !== undefined || until !== undefined

const winner = (a: Trait, b: Trait): VerdictKind => {
  const [first, second] = TRAITS.indexOf(a) < TRAITS.indexOf(b) ? [a, b] : [b, a]
  if (isOutOfForce(second) && NEEDS_FORCE.has(first.kind)) return second.kind
  // A mark that no register backs needs no number.
  if (first.kind === 'unnumbered' && second.kind === 'self-declared') return second.kind
  // A system's certificate names no model of its own: it never belongs to another product, and never overclaims one.
  if (first.kind === 'other-product' && second.kind === 'not-product') return 'not-product'
  return first.kind
}

const pairs = TRAITS.flatMap((a, i) => TRAITS.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) =>
  canMeet(a, b),
)

describe('alone', () => {
  it.each(TRAITS.map((trait) => [trait.kind, trait] as const))('%s', (kind, { kind: _, ...trait }) =>
    expect(judge(factsOf(trait), catalogue).kind).toBe(kind),
  )
})

describe('in pairs', () => {
  it('tries enough of them', () => expect(pairs.length).toBeGreaterThan(90))
  it.each(pairs.map(([a, b]) => [a.kind, b.kind, winner(a, b), a, b] as const))('%s and %s: %s', (_, __, kind, a, b) =>
    expect(judge(factsOf({ ...a, ...b }), catalogue).kind).toBe(kind),
  )
})
