import { describe, expect, it } from 'vitest'
import { type Catalogue, makeCatalogue } from '../../src/core/catalogue.ts'
import { defineAbout, defineScheme, type SchemeKind } from '../../src/core/scheme.ts'
import type { Shown } from '../../src/core/shown.ts'
import type { Answer, CertificateRecord, Claim, Verdict, VerdictKind } from '../../src/core/words.ts'
import { VERDICT_KINDS } from '../../src/core/words.ts'
import { groupNumber } from '../../src/say/explain/group.ts'
import { say, sayAll } from '../../src/say/explain/say.ts'
import { WORDS } from '../../src/say/words/index.ts'

const NOW = '2026-11-21T08:03:00Z'
const COMPACT = '2020000907123456'
const SOURCE = 'open:http://127.0.0.1:8787'

const entry = (id: string, kind: SchemeKind) => ({
  scheme: defineScheme({
    id,
    kind,
    cues: [],
    pattern: /(?!)/u,
    parse: () => null,
    isExample: () => true,
  }),
  about: defineAbout({
    id,
    region: 'CN',
    name: { zh: `示例${id}`, en: `Example ${id}` },
    issuer: { zh: '示例机构', en: 'Example issuer' },
    scopeKind: kind === 'system' ? 'system' : 'product',
    proves: { zh: '能', en: 'It proves' },
    doesNotProve: { zh: '不能', en: 'It does not' },
    lookup: { url: 'https://look.example/q?n={number}', name: { zh: '示例网', en: 'Example site' }, takesNumber: true },
    sources: [],
    samples: [],
  }),
})
const entries = [entry('cn-ccc', 'product'), entry('iso', 'system')]
const catalogue: Catalogue = makeCatalogue(
  entries.map(({ scheme }) => scheme),
  entries.map(({ about }) => about),
)

const claim: Claim = {
  scheme: 'cn-ccc',
  strength: 'numbered',
  raw: COMPACT,
  quote: `3C ${COMPACT}`,
  passage: 0,
  start: 0,
  end: 9,
}
const number = { scheme: 'cn-ccc', raw: COMPACT, compact: COMPACT, parts: { body: '00' } }
const record: CertificateRecord = {
  scheme: 'cn-ccc',
  number: COMPACT,
  status: 'valid',
  holder: '示例电子有限公司',
  models: ['EX-65W'],
  body: { id: '00', name: '示例认证中心', standing: 'approved' },
  signer: '示例签发人',
  validUntil: '2028-05-30',
  source: SOURCE,
  readAt: '2026-11-21T08:00:00Z',
  asOf: '2026-11-20T00:00:00Z',
}
const verdictOf = (kind: VerdictKind, more: Partial<Verdict> = {}): Verdict => ({
  kind,
  scheme: 'cn-ccc',
  claim,
  number,
  comparison: [],
  answers: [],
  notes: [],
  ...more,
})
const foundBy = (found: CertificateRecord): Partial<Verdict> => ({
  record: found,
  answers: [{ kind: 'found', record: found }],
})
const en = (verdict: Verdict): Shown => say(verdict, { words: WORDS.en, catalogue, now: NOW })
const zh = (verdict: Verdict): Shown => say(verdict, { words: WORDS['zh-CN'], catalogue, now: NOW })

describe('say', () => {
  it('says a confirmed verdict with number, source and who answers', () => {
    const shown = en(verdictOf('confirmed', foundBy(record)))
    expect(shown).toMatchObject({
      id: `cn-ccc:${COMPACT}`,
      tone: 'good',
      lang: 'en',
      short: 'Valid for this product',
      schemeName: 'Example cn-ccc',
      numberText: '2020 00 0907 123456',
      numberCopy: COMPACT,
      source: ['Register 127.0.0.1:8787 · read 3 minutes ago · register as of 20 Nov 2026'],
      answerable: [
        'Certification body: 示例认证中心 (00), approved',
        'Signed by 示例签发人',
        'Scheme run by: Example issuer',
      ],
      official: { url: `https://look.example/q?n=${COMPACT}`, label: 'Look it up: Example site' },
    })
    expect(shown.sentence).toContain('until 30 May 2028')
    expect(shown.labels.spoken).toBe('Proofmark: Valid for this product, Example cn-ccc 2020 00 0907 123456')
    expect(shown.demo).toBeUndefined()
  })

  it('shows differing rows first, leaves out what does not matter and quotes both sides', () => {
    const { rows } = zh(
      verdictOf('other-product', {
        ...foundBy(record),
        comparison: [
          { field: 'status', result: 'match', register: 'valid' },
          { field: 'dates', result: 'match', register: '2023-05-31 – 2028-05-30' },
          { field: 'product', result: 'cannot-tell', page: '示例'.repeat(200), register: '示例适配器' },
          { field: 'gtin', result: 'cannot-tell', page: '6900000000000' },
          { field: 'category', result: 'match', register: '适配器' },
          { field: 'model', result: 'differs', page: 'EX-140W', register: 'EX-65W' },
        ],
      }),
    )
    expect(rows.map(({ label, resultWord }) => `${label} ${resultWord}`)).toEqual([
      '型号 不同',
      '类别 一致',
      '产品 无法判断',
    ])
    expect(rows[0]).toMatchObject({ page: 'EX-140W', register: 'EX-65W', result: 'differs' })
    expect(rows[1]?.page).toBe('标题或参数中有')
    expect(rows[2]?.page).toHaveLength(60)
  })

  it('leaves every page side empty when the page says nothing', () => {
    const { rows } = en(
      verdictOf('genuine', { comparison: [{ field: 'model', result: 'cannot-tell', register: 'EX-65W' }] }),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.page).toBe('')
  })

  it('translates status and dates of the register', () => {
    const suspended = { ...record, status: 'suspended', statusSince: '2026-06-14' } as const
    const suspendedVerdict = verdictOf('suspended', {
      ...foundBy(suspended),
      comparison: [
        { field: 'status', result: 'differs', register: 'suspended' },
        { field: 'dates', result: 'differs', register: '2023-05-31 – 2025-05-30' },
      ],
    })
    const shown = zh(suspendedVerdict)
    expect(shown.rows.map(({ register }) => register)).toEqual(['暂停', '2023年5月31日 – 2025年5月30日'])
    expect(shown.rows[0]?.page).toBe(`3C ${COMPACT}`)
    const typed = zh({ ...suspendedVerdict, claim: { ...claim, quote: COMPACT } })
    expect(typed.rows.map(({ page }) => page)).toEqual(['', ''])
    expect(shown.sentence).toContain('自2026年6月14日起暂停')
    expect(shown.sentence).toContain('不等于有过错')
  })

  it('says which register says what when they disagree', () => {
    const other = { ...record, status: 'suspended', source: 'open:https://second.example' } as const
    const { source, sentence } = en(
      verdictOf('conflict', {
        record: other,
        answers: [
          { kind: 'found', record },
          { kind: 'found', record: other },
          { kind: 'absent', source: 'open:https://third.example', readAt: record.readAt, asOf: record.asOf },
        ],
      }),
    )
    expect(sentence).toContain('Two registers')
    expect(source.map((line) => line.split(' · ').slice(0, 2))).toEqual([
      ['Register 127.0.0.1:8787', 'in force'],
      ['Register second.example', 'suspended'],
      ['Register third.example', 'Not in the register'],
    ])
  })

  it('says why a number is impossible and shows it as printed', () => {
    const raw = '2039 00 0907 123456'
    const { number: _, ...rest } = verdictOf('malformed')
    const shown = en({
      ...rest,
      claim: { ...claim, raw },
      problem: { kind: 'component', part: 'year', expected: '≤ 2026' },
    })
    expect(shown.id).toBe(`cn-ccc:${raw}`)
    expect(shown.sentence).toContain('its year is not possible (expected ≤ 2026)')
    expect(shown).toMatchObject({ numberText: raw, numberCopy: '2039000907123456' })
  })

  it('says why nothing was checked; a handoff leads, and the kept record has its age', () => {
    const timeOut: Answer = { kind: 'unclear', why: 'time-out', source: SOURCE, last: record }
    const shown = en(verdictOf('unchecked', { answers: [timeOut], notes: ['kept-record'] }))
    expect(shown.sentence).toContain('too long to answer')
    expect(shown.sentence).toContain('look it up yourself')
    expect(shown.notes).toEqual([
      'When last read, 3 minutes ago, 127.0.0.1:8787 said: in force. That may have changed.',
    ])
    expect(shown.source).toEqual([])
    const handoff: Answer = { kind: 'handoff', source: 'x', url: 'https://official.example/?q=1' }
    const handed = en(verdictOf('unchecked', { answers: [timeOut, handoff] }))
    expect(handed.sentence).toContain('people only')
    expect(handed.official?.url).toBe('https://official.example/?q=1')
  })

  it('a register that waits for a press leads, whoever else was asked', () => {
    const answers: readonly Answer[] = [
      { kind: 'unclear', why: 'not-covered', source: 'open:x' },
      { kind: 'unclear', why: 'needs-click', source: 'official-x' },
      { kind: 'handoff', source: 'hand-off:cn-ccc', url: 'https://official.example/' },
    ]
    expect(en(verdictOf('unchecked', { answers })).sentence).toContain('only when you say so')
    expect(zh(verdictOf('unchecked', { answers })).sentence).toContain('只在你要求时查询')
  })

  it('offers registers by their names, and says where those that are not ready can be asked', () => {
    const offer = {
      register: 'x',
      name: { zh: '某登记', en: 'Some register' },
      isReady: true,
      origins: ['https://x.example/*'],
    }
    const idle = { ...offer, register: 'y', name: { zh: '另一登记', en: 'Other register' }, isReady: false }
    const context = { catalogue, now: NOW, offersFor: () => [offer, idle] }
    const { ask } = say(verdictOf('unchecked'), { ...context, words: WORDS.en })
    expect(ask?.offers).toEqual([
      { register: 'x', label: 'Ask: Some register', isReady: true, origins: ['https://x.example/*'] },
      { register: 'y', label: 'Ask: Other register', isReady: false, origins: ['https://x.example/*'] },
    ])
    expect(say(verdictOf('unchecked'), { ...context, words: WORDS.en }).sentence).toContain('not turned on')
    expect(ask?.hint).toContain('Other register could answer')
    expect(say(verdictOf('unchecked'), { ...context, words: WORDS['zh-CN'] }).ask?.hint).toContain('另一登记可以查询')
    expect(en(verdictOf('unchecked')).ask).toBeUndefined()
  })

  it('names official registers by their names, and what a person saw on a page by the page', () => {
    const official = { ...record, source: 'official-x' }
    const nameOf = (source: string) => (source === 'official-x' ? { zh: '某登记', en: 'Some register' } : undefined)
    const saidBy = (of: CertificateRecord): readonly string[] =>
      say(verdictOf('genuine', foundBy(of)), { words: WORDS.en, catalogue, now: NOW, nameOf }).source
    expect(saidBy({ ...record, source: 'open:https://register.example', spokenBy: 'Safety Korea' })[0]).toMatch(
      /^Safety Korea, asked by the register register\.example · read 3 minutes ago · /u,
    )
    expect(saidBy(official)[0]).toMatch(/^Register Some register · read 3 minutes ago · /u)
    const lookup = catalogue.get('cn-ccc')?.about.lookup?.name.en
    expect(saidBy({ ...record, source: 'hand-off:cn-ccc' })[0]).toMatch(
      new RegExp(`^Register ${lookup} · seen there by you 3 minutes ago`, 'u'),
    )
    const kept: Answer = {
      kind: 'handoff',
      source: 'hand-off:cn-ccc',
      url: 'https://a.example/',
      last: { ...record, source: 'hand-off:cn-ccc' },
    }
    expect(en(verdictOf('unchecked', { answers: [kept], notes: ['kept-record'] })).notes[0]).toContain(
      `${lookup} said: in force`,
    )
  })

  it('hands over numbers only where it is told that it can', () => {
    const given = { words: WORDS.en, catalogue, now: NOW } as const
    expect(say(verdictOf('unchecked'), given).official?.handOff).toBeUndefined()
    expect(say(verdictOf('unchecked'), { ...given, canHandOff: true }).official?.handOff?.done).toContain('copied')
  })

  it('never links to anything but the web', () => {
    const answers: readonly Answer[] = [{ kind: 'handoff', source: 'x', url: 'javascript:alert(1)' }]
    expect(en(verdictOf('unchecked', { answers })).official).toBeUndefined()
  })

  it('marks demonstration data once, whichever answer carried it', () => {
    const demo = { ...record, demo: true }
    const shown = zh(verdictOf('conflict', { record, answers: [{ kind: 'found', record: demo }], notes: ['demo'] }))
    expect(shown.demo).toContain('演示数据')
    expect(shown.notes).toEqual([])
  })

  it('tells disagreeing registers from disagreeing numbers', () => {
    const answers: readonly Answer[] = [
      { kind: 'found', record },
      { kind: 'found', record: { ...record, status: 'revoked', source: 'open:https://b.example' } },
    ]
    const shown = en(verdictOf('conflict', { record, answers }))
    expect(shown.sentence).toContain('Two registers')
    expect(shown.source).toHaveLength(2)
    expect(en(verdictOf('conflict', foundBy(record))).sentence).toContain('different Example cn-ccc numbers')
  })

  it('says what a certificate is about that is not about a product', () => {
    const shown = en(verdictOf('not-product', { scheme: 'iso', ...foundBy({ ...record, scheme: 'iso' }) }))
    expect(shown.sentence).toContain('how a company is managed')
    const { scopeKind: _, ...noScope } = record
    const laboratory = en(verdictOf('not-product', foundBy({ ...noScope, scopeKind: 'laboratory' })))
    expect(laboratory.sentence).toContain('a laboratory')
  })

  it('has words for every kind in both languages, known scheme or not', () => {
    for (const kind of VERDICT_KINDS) {
      for (const scheme of ['cn-ccc', 'never-heard-of']) {
        for (const shown of [en(verdictOf(kind, { scheme })), zh(verdictOf(kind, { scheme }))]) {
          expect(shown.short, kind).not.toBe('')
          expect(shown.sentence, kind).toMatch(/[.。]$/u)
        }
      }
    }
  })
})

describe('sayAll', () => {
  const { number: _, ...idle } = verdictOf('unnumbered')
  const named: Verdict = {
    ...idle,
    claim: { scheme: 'iso', strength: 'named', quote: 'ISO', passage: 0, start: 0, end: 3 },
    scheme: 'iso',
  }
  const idleName = { ...idle, claim: { ...named.claim, scheme: 'cn-ccc' } }

  it('gives one of each id, the worst, and the worst first', () => {
    const all = sayAll([named, verdictOf('confirmed'), verdictOf('genuine'), verdictOf('suspended'), named], {
      words: WORDS.en,
      catalogue,
      now: NOW,
    })
    expect(all.map(({ id, kind }) => `${id} ${kind}`)).toEqual([`cn-ccc:${COMPACT} suspended`, 'iso: unnumbered'])
  })

  it('drops "no number given" where the number stands elsewhere on the page', () => {
    const all = sayAll([idleName, verdictOf('confirmed')], { words: WORDS.en, catalogue, now: NOW })
    expect(all.map(({ kind }) => kind)).toEqual(['confirmed'])
    expect(sayAll([idleName], { words: WORDS.en, catalogue, now: NOW }).map(({ id }) => id)).toEqual(['cn-ccc:'])
  })
})

describe('groupNumber', () => {
  it.each([
    ['cn-ccc', '2020010907123456', '2020 01 0907 123456'],
    ['cn-sc', 'SC10512345678901', 'SC 105 123456 7890 1'],
    ['us-fcc', '2ABCDEX65W', '2ABCD-EX65W'],
    ['us-fcc', 'ABC-EX65W', 'ABC-EX65W'],
    ['us-fcc', 'ABCEX65W', 'ABC-EX65W'],
    ['other', '12345678901234', '1234 5678 9012 34'],
    ['other', 'AB-12345-C', 'AB-12345-C'],
  ])('%s %s → %s', (scheme, compact, expected) => {
    expect(groupNumber({ scheme, compact })).toBe(expected)
  })

  it('loses nothing', () => {
    expect(groupNumber({ scheme: 'cn-ccc', compact: '20200109071234567' }).replaceAll(' ', '')).toBe(
      '20200109071234567',
    )
  })
})
