import { describe, expect, it } from 'vitest'
import { type BadgeFacts, badgeClaims, judgeBadge, verdictOn } from '../../src/core/badge.ts'
import type { Statement, StatementCheck, StatementProblem } from '../../src/core/statement.ts'
import type { BadgeClaim, CertificateRecord, Claim, Listing, Verdict } from '../../src/core/words.ts'

const BADGE: BadgeClaim = {
  form: 'element',
  scheme: 'cn-ccc',
  number: '2024000914000101',
  statement: 'eyJ',
  quote: '<proof-mark>',
}
const STATEMENT: Statement = {
  iss: 'https://register.example/',
  aud: 'https://shop.example',
  iat: 1,
  exp: 2,
  scheme: 'cn-ccc',
  number: '2024000914000101',
  status: 'valid',
  asOf: '2026-11-21T00:00:00Z',
}
const LISTING: Listing = {
  site: 'shop.example',
  title: 'Example EX-PB100',
  models: ['EX-PB100'],
  attributes: [],
}
const CLAIM: Claim = {
  scheme: 'cn-ccc',
  strength: 'numbered',
  raw: '2024000914000101',
  quote: '',
  passage: 0,
  start: 0,
  end: 16,
}
const VERDICT: Verdict = {
  kind: 'confirmed',
  scheme: 'cn-ccc',
  claim: CLAIM,
  number: { scheme: 'cn-ccc', raw: '2024000914000101', compact: '2024000914000101', parts: {} },
  comparison: [],
  answers: [],
  notes: [],
}
const RECORD: CertificateRecord = {
  scheme: 'cn-ccc',
  number: '2024000914000101',
  status: 'valid',
  source: 'open:https://register.example',
  readAt: '2026-11-21T08:00:00Z',
  asOf: '2026-11-21T00:00:00Z',
}

const signed = (over: Partial<Statement> = {}): StatementCheck => ({
  kind: 'believed',
  statement: { ...STATEMENT, ...over },
})
const refused = (why: StatementProblem, over?: Partial<Statement>): StatementCheck => ({
  kind: 'refused',
  why,
  ...(over ? { statement: { ...STATEMENT, ...over } } : {}),
})
const judge = (facts: Partial<BadgeFacts>, badge: Partial<BadgeClaim> = {}) =>
  judgeBadge(
    { ...BADGE, ...badge },
    { listing: LISTING, verdict: VERDICT, isExample: false, today: '2026-11-21', ...facts },
  )
const kindAndWhy = (...args: Parameters<typeof judge>): string => {
  const { kind, why } = judge(...args)
  return `${kind} ${why}`
}

describe('what a badge comes to', () => {
  it.each<[string, Parameters<typeof judge>]>([
    ['badge-genuine signed', [{ check: signed() }]],
    ['badge-genuine not-in-force', [{ check: signed({ status: 'suspended' }) }]],
    ['badge-unproven no-statement', [{}]],
    ['badge-unproven unreadable', [{ check: refused('no-statement') }]],
    ['badge-unproven unknown-key', [{ check: refused('unknown-key') }]],
    ['badge-unproven no-keys', [{ check: refused('unknown-key'), lacksKeys: true }]],
    ['badge-unproven not-yet', [{ check: refused('not-yet', {}) }]],
    ['badge-altered signature', [{ check: refused('altered') }]],
    ['badge-altered signature', [{ check: refused('altered'), lacksKeys: true }]],
    ['badge-other-site origin', [{ check: refused('other-origin', {}) }]],
    ['badge-other-site path', [{ check: refused('other-path', {}) }]],
    ['badge-expired run-out', [{ check: refused('expired', {}) }]],
    ['badge-expired run-out', [{ check: refused('stale', {}) }]],
  ])('%s', (expected, args) => expect(kindAndWhy(...args)).toBe(expected))

  it('quotes a statement only where its signature holds', () => {
    expect(judge({ check: refused('expired', { holder: 'X' }) }).statement?.holder).toBe('X')
    expect(judge({ check: refused('altered') })).not.toHaveProperty('statement')
    expect(judge({ check: refused('unknown-key') })).not.toHaveProperty('statement')
  })

  it('believes a demonstration for example numbers only, and does not even quote it otherwise', () => {
    const check = signed({ demo: true })
    expect(kindAndWhy({ check, isExample: true })).toBe('badge-genuine signed')
    expect(judge({ check, isExample: false })).toMatchObject({ kind: 'badge-unproven', why: 'unknown-key' })
    expect(judge({ check, isExample: false })).not.toHaveProperty('statement')
    expect(kindAndWhy({ check: refused('other-origin', { demo: true }) })).toBe('badge-unproven unknown-key')
  })
})

describe('the number', () => {
  it.each([
    ['2024000914000102', 'badge-altered number'],
    ['2024 0009 1400 0101', 'badge-genuine signed'],
    ['2024-0009-14-000101', 'badge-genuine signed'],
  ])('%s: %s', (number, expected) =>
    expect(kindAndWhy({ check: signed(), verdict: undefined }, { number })).toBe(expected),
  )

  it('is the one that the scheme reads, whatever is printed around it', () => {
    const verdict = { ...VERDICT, claim: { ...CLAIM, raw: 'CCC 2024000914000101' } }
    expect(kindAndWhy({ check: signed(), verdict }, { number: 'CCC 2024000914000101' })).toBe('badge-genuine signed')
    expect(kindAndWhy({ check: signed(), verdict: undefined }, { number: 'CCC 2024000914000101' })).toBe(
      'badge-altered number',
    )
  })

  it('of another scheme is another number, and a badge without one says nothing that could differ', () => {
    expect(kindAndWhy({ check: signed() }, { scheme: 'cn-sc' })).toBe('badge-altered number')
    const { scheme: _scheme, number: _number, ...bare } = BADGE
    const facts = { listing: LISTING, isExample: false, today: '2026-11-21' }
    expect(judgeBadge(bare, { ...facts, check: signed() }).kind).toBe('badge-genuine')
  })

  it('outranks place and time: what was signed is another thing altogether', () => {
    expect(kindAndWhy({ check: refused('expired', { number: '2' }) })).toBe('badge-altered number')
  })
})

describe('what the register says now', () => {
  it.each([
    ['revoked', 'badge-expired overtaken', 'revoked'],
    ['suspended', 'badge-expired overtaken', 'suspended'],
    ['valid', 'badge-genuine signed', 'valid'],
  ] as const)('%s since: %s', (status, expected, said) => {
    const facts = { check: signed(), record: { ...RECORD, status } }
    expect(kindAndWhy(facts)).toBe(expected)
    expect(judge(facts).status).toBe(said)
  })

  it('ends with the last day of validity, whatever the status says', () => {
    expect(judge({ check: signed(), record: { ...RECORD, validUntil: '2026-11-20' } })).toMatchObject({
      why: 'overtaken',
      status: 'expired',
    })
    expect(kindAndWhy({ check: signed(), record: { ...RECORD, validUntil: '2026-11-21' } })).toBe(
      'badge-genuine signed',
    )
  })

  it('does not make out of date what never said "in force"', () => {
    const facts = { check: signed({ status: 'suspended' }), record: { ...RECORD, status: 'revoked' as const } }
    expect(judge(facts)).toMatchObject({ why: 'not-in-force', status: 'suspended' })
  })
})

describe('the product', () => {
  const other: Verdict = { ...VERDICT, kind: 'other-product' }
  const listed: Verdict = { ...VERDICT, kind: 'genuine', comparison: [{ field: 'model', result: 'match' }] }
  const selling = (...models: readonly string[]): Partial<BadgeFacts> => ({
    listing: { ...LISTING, title: 'Example', models },
  })
  it.each<[string, string, Partial<BadgeFacts>]>([
    [
      'for no product, on goods that the record contradicts',
      'badge-other-site product',
      { check: signed(), verdict: other },
    ],
    ['for the very model', 'badge-genuine signed', { check: signed({ model: 'EX-PB100' }), verdict: other }],
    ['for another model', 'badge-other-site product', { check: refused('other-product', { model: 'EX-PB900' }) }],
    [
      'for the model, which the page writes with a colour',
      'badge-genuine signed',
      { check: refused('other-product', { model: 'EX-PB100' }), ...selling('EX-PB100 黑色') },
    ],
    [
      'for the model, of which the page may sell a variant',
      'badge-unproven no-product',
      { check: refused('other-product', { model: 'EX-PB100' }), ...selling('EX-PB100-B') },
    ],
    [
      'for a model, on a page that names none',
      'badge-unproven no-product',
      { check: refused('unproven-product', { model: 'EX-PB100' }), ...selling() },
    ],
    [
      'for another barcode',
      'badge-other-site product',
      { check: refused('other-product', { gtin: '09520000000318' }) },
    ],
    [
      'for another barcode, where the record has the page’s model: perhaps another size',
      'badge-unproven no-product',
      { check: refused('other-product', { gtin: '09520000000318' }), verdict: listed },
    ],
    [
      'for a barcode, on a page without',
      'badge-unproven no-product',
      { check: refused('unproven-product', { gtin: '1' }) },
    ],
    [
      'for a barcode, on a page without, of goods that the record contradicts',
      'badge-other-site product',
      { check: refused('unproven-product', { gtin: '1' }), verdict: other },
    ],
  ])('%s: %s', (_case, expected, facts) => expect(kindAndWhy(facts)).toBe(expected))
})

describe('badges as claims', () => {
  it('are those that the page does not claim otherwise, each once', () => {
    const picture: BadgeClaim = { form: 'picture', scheme: 'cn-ccc', number: '2023000718000303', quote: 'seal' }
    const made = badgeClaims([BADGE, picture, { ...picture, form: 'element' }, { form: 'words', quote: 'x' }], [CLAIM])
    expect(made.map(({ raw, strength }) => [raw, strength])).toEqual([['2023000718000303', 'numbered-with-context']])
    expect(badgeClaims([BADGE], [{ ...CLAIM, raw: '2024 0009 14 000101' }])).toEqual([])
    expect(badgeClaims([BADGE], [{ ...CLAIM, scheme: 'cn-sc' }])).toHaveLength(1)
  })
  it('come to what their number comes to', () => {
    expect(verdictOn(BADGE, [{ ...VERDICT, claim: { ...CLAIM, raw: '2' } }, VERDICT])).toBe(VERDICT)
    expect(verdictOn({ form: 'words', quote: '' }, [{ ...VERDICT, claim: { ...CLAIM, raw: '' } }])).toBeUndefined()
  })
})
