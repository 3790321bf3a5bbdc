import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SUSPICIONS, suggestedSuspicion } from '../../../src/core/report.ts'
import { BADGE_VERDICT_KINDS, TONES, VERDICT_KINDS } from '../../../src/core/words.ts'
import { type Paper, RECIPIENTS, type ReportFacts } from '../../../src/say/report/facts.ts'
import { ALL_BASES, legalBases, markClassOf } from '../../../src/say/report/legal.ts'
import { PAPER_WORDS, paperFor } from '../../../src/say/report/paper.ts'
import { paperHtml, paperText } from '../../../src/say/report/print.ts'
import { clip, MAX_SHORT, shortText } from '../../../src/say/report/short-text.ts'
import { anyText } from '../../any-text.ts'

const LOCALES = ['zh-CN', 'en'] as const
const factsWith = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  suspicion: 'not-in-register',
  mark: { scheme: 'cn-ccc', name: '强制性产品认证（3C）', number: '2020000907123456' },
  check: { said: '登记中未查到', register: '示例登记', day: '2026年11月22日' },
  page: { url: 'https://shop.example/1', title: '示例移动电源' },
  shop: { name: '示例店', host: 'shop.example' },
  product: { title: '示例移动电源 EX-1', brand: '示例' },
  evidence: ['screenshot.png'],
  ...more,
})
const all = (facts: ReportFacts): readonly Paper[] =>
  RECIPIENTS.flatMap((recipient) => LOCALES.map((locale) => paperFor(recipient, facts, locale)))
const section = (paper: Paper, heading: string) => paper.sections.find((one) => one.heading === heading)

describe('the short text', () => {
  const long = anyText(400)
  it('never has more than 200 characters, and always says that something is suspected', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SUSPICIONS), long, long, long, (suspicion, title, name, number) => {
        const facts = factsWith({
          suspicion,
          product: { title },
          shop: { name },
          mark: { scheme: 'cn-ccc', name, number },
          check: { said: '', register: title, day: '2026年11月22日' },
        })
        for (const locale of LOCALES) {
          const text = shortText(facts, PAPER_WORDS[locale])
          expect(text.length).toBeLessThanOrEqual(MAX_SHORT)
          expect(text).toContain(locale === 'en' ? 'Suspected' : '涉嫌')
        }
      }),
      { numRuns: 60 },
    )
  })
  it('gives every name its room at exactly 200, and cuts at 201', () => {
    const lengthFor = (size: number): number =>
      shortText(factsWith({ product: { title: '长'.repeat(size) } }), PAPER_WORDS['zh-CN']).length
    const base = lengthFor(1)
    // Names that are short enough stand whole.
    expect(shortText(factsWith(), PAPER_WORDS['zh-CN'])).toContain('示例移动电源 EX-1')
    const seller = '店'.repeat(30)
    const wide = factsWith({
      shop: { name: seller },
      mark: { scheme: 'cn-ccc', name: '志'.repeat(40), number: '1'.repeat(40) },
      check: { said: '', register: '', day: '' },
      product: { title: '' },
    })
    const rest = shortText(wide, PAPER_WORDS['zh-CN']).length - '商品'.length
    const room = MAX_SHORT - rest - '“”'.length
    const withTitle = (size: number): string =>
      shortText({ ...wide, product: { title: '长'.repeat(size) } }, PAPER_WORDS['zh-CN'])
    expect(base).toBeLessThan(MAX_SHORT)
    expect(room).toBeLessThan(60)
    expect(withTitle(room)).toHaveLength(MAX_SHORT)
    expect(withTitle(room)).toContain(seller)
    expect(withTitle(room + 1)).not.toContain(seller)
  })
  it.each([
    ['abcde', 5, 'abcde'],
    ['abcde', 4, 'abc…'],
    ['ab😀de', 4, 'ab…'],
    ['abc', 0, undefined],
    ['  ', 9, undefined],
  ])('clips %j to %i', (text, max, expected) => expect(clip(text, max)).toBe(expected))
  it('does not claim a search where no register was asked', () => {
    const { check: _check, ...facts } = factsWith()
    expect(shortText(facts, PAPER_WORDS['zh-CN'])).not.toContain('查询，')
  })
})

describe('the papers', () => {
  it('never say that anything is proven, nor the words that are not ours to say', () => {
    for (const suspicion of SUSPICIONS)
      for (const scheme of ['cn-ccc', 'cn-organic', 'cn-sc', 'oeko-tex']) {
        const facts = factsWith({ suspicion, mark: { scheme, name: 'Mark', number: '1' } })
        for (const paper of all(facts)) {
          const text = paperText(paper)
          expect(text).not.toMatch(/假|已证实|确认为|属于违法|fake|fraud|counterfeit|proven|proves that|guilty/iu)
          expect(text).toMatch(/涉嫌|[Ss]uspected/u)
        }
      }
  })
  it.each(LOCALES)('give in %s a basis for every kind, or say that none fits', (locale) => {
    const words = PAPER_WORDS[locale]
    for (const suspicion of SUSPICIONS)
      for (const scheme of ['cn-ccc', 'cn-organic', 'cn-sc', 'oeko-tex']) {
        const facts = factsWith({ suspicion, mark: { scheme, name: 'Mark' } })
        const found = section(paperFor('cn-12315', facts, locale), words.headings.legal)
        const bases = legalBases(suspicion, scheme)
        expect(found?.rows?.length ?? 0).toBe(bases.length)
        expect(found?.lines).toEqual([bases.length > 0 ? words.checkFirst : words.noBasis])
      }
    expect(legalBases('other', 'cn-ccc')).toEqual([])
    expect(legalBases('not-in-register', 'cn-sc')).toEqual([])
  })
  it('quote Chinese rules to nobody abroad, and the duty of platforms only for Chinese marks', () => {
    const rules = (recipient: 'eu' | 'us' | 'body' | 'platform', scheme: string): string =>
      paperText(paperFor(recipient, factsWith({ mark: { scheme, name: 'Mark' } }), 'zh-CN'))
    for (const recipient of ['eu', 'us', 'body'] as const)
      expect(rules(recipient, 'cn-ccc')).not.toContain('产品质量法')
    expect(rules('platform', 'cn-ccc')).toContain('电子商务法')
    expect(rules('platform', 'oeko-tex')).not.toContain('电子商务法')
  })
  it('say of each rule how well it is known', () => {
    const text = paperText(paperFor('cn-12315', factsWith({ suspicion: 'no-certificate' }), 'zh-CN'))
    expect(text).toContain('多个来源一致')
    expect(text).toContain('2004 年文本')
    expect(ALL_BASES.filter(({ grade }) => grade === 'memory')).toEqual([])
  })
  it('hold the contact only where it was given, and a demonstration says so first', () => {
    const open = factsWith({ contact: 'me@example.test', isDemo: true })
    for (const recipient of RECIPIENTS) {
      expect(paperText(paperFor(recipient, open, 'en'))).toContain('me@example.test')
      expect(paperText(paperFor(recipient, factsWith(), 'en'))).not.toContain('me@example.test')
      expect(paperFor(recipient, open, 'en').sections[0]?.lines?.[0]).toBe(PAPER_WORDS.en.demo)
    }
  })
  it('tell report and complaint apart, and who handles it, for 12315 alone', () => {
    for (const locale of LOCALES) {
      const { headings } = PAPER_WORDS[locale]
      for (const recipient of RECIPIENTS) {
        const paper = paperFor(recipient, factsWith(), locale)
        for (const heading of [headings.where, headings.ways, headings.steps])
          expect(section(paper, heading) !== undefined).toBe(recipient === 'cn-12315')
      }
    }
  })
})

describe('a printed paper', () => {
  it('shows foreign text as text', () => {
    fc.assert(
      fc.property(anyText(80), (text) => {
        const html = paperHtml(
          paperFor('platform', factsWith({ words: `<script>${text}</script>`, quote: text }), 'en'),
        )
        expect(html).not.toContain('<script')
        expect(html.match(/<h1>/gu)).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })
  it('drops what turns the direction of text, and keeps lines', () => {
    const paper: Paper = { lang: 'en', title: 't', sections: [{ heading: '', lines: ['a\u202eb\u0000c\nd'] }] }
    expect(paperText(paper)).toBe('t\n\nabc\nd\n')
    expect(paperHtml(paper)).toContain('<p>abc\nd</p>')
  })
})

describe('what a verdict suggests', () => {
  it('is never a suspicion where the tone is good or plain, but for a system certificate on a product', () => {
    const suspected = [...VERDICT_KINDS, ...BADGE_VERDICT_KINDS].filter(
      (kind) => !['alarm', 'caution'].includes(TONES[kind]) && suggestedSuspicion(kind),
    )
    expect(suspected).toEqual(['not-product'])
    expect(suggestedSuspicion('absent')).toBe('not-in-register')
    expect(suggestedSuspicion('unchecked')).toBeUndefined()
  })
  it.each([
    ['cn-ccc', 'compulsory'],
    ['cn-ccc-self', 'compulsory'],
    ['cn-cccx', 'other'],
    ['cn-organic', 'voluntary'],
    ['cn-sc', 'other'],
    ['gots-lic', 'foreign'],
    [undefined, 'foreign'],
  ] as const)('%s is %s', (scheme, expected) => expect(markClassOf(scheme)).toBe(expected))
})
