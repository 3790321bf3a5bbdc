/**
 * Honesty under noise: spelling never turns agreement into difference, what is unknown never differs, and it makes no
 * odds which side is which.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import { compareModels } from '../../src/core/models.ts'
import { compareNames } from '../../src/core/names.ts'
import type { CertificateRecord, Claim, Listing } from '../../src/core/words.ts'
import { catalogue } from '../../src/schemes/about/index.ts'

/* Noise */

const widened = (text: string): string =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
const spaced = (text: string): string => text.replace(/(.{3})/gu, '$1 ')
const NOISES: readonly ((text: string) => string)[] = [
  (text) => text,
  widened,
  spaced,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => ` ${text}\u200b `,
  (text) => text.replace(/-/gu, '‑'),
  (text) => text.replace(/-/gu, ' '),
  (text) => text.replace(/-/gu, ''),
]
const noise = fc.array(fc.constantFrom(...NOISES), { maxLength: 3 })
const noisy = (text: string, noises: readonly ((text: string) => string)[]): string =>
  noises.reduce((so, apply) => apply(so), text)

/* What is compared */

const letters = (min: number, max: number) =>
  fc.array(fc.constantFrom(...'ABCDEFGHJKMNPQRTUVWY'), { minLength: min, maxLength: max }).map((all) => all.join(''))
const figures = fc.integer({ min: 100, max: 9999 })
const model = fc.tuple(letters(2, 4), figures, letters(0, 2)).map(([head, figure, tail]) => `${head}-${figure}${tail}`)

const mark = fc
  .array(fc.constantFrom(...'禾澜岚沐迅童涤炊黎稻跃洁凌照墨屿奇沛汀蔓拾极旷炖'), { minLength: 2, maxLength: 3 })
  .map((all) => all.join(''))
const place = fc.constantFrom('', '深圳市', '中山市', '浙江省宁波市')
const trade = fc.constantFrom('电器', '电子科技', '智能家居', '玩具', '')
const form = fc.constantFrom('有限公司', '股份有限公司', '有限责任公司', '集团有限公司')
const hanName = fc.tuple(place, mark, trade, form).map((all) => all.join(''))
const latinMark = fc
  .array(fc.constantFrom('ber', 'lo', 'vin', 'tar', 'quo', 'zed', 'mil', 'gra'), { minLength: 2, maxLength: 4 })
  .map((all) => all.join(''))
const latinForm = fc.constantFrom(
  'GmbH',
  'Co., Ltd.',
  'Inc.',
  'S.r.l.',
  'Sp. z o.o.',
  'Ltda.',
  'Pte. Ltd.',
  'A/S',
  'AG',
)
const latinName = fc.tuple(latinMark, latinForm).map(([one, legal]) => `${one} ${legal}`)
const anyName = fc.oneof(hanName, latinName)

it('noise in a model never hides that it is the same', () => {
  fc.assert(
    fc.property(model, noise, noise, (one, a, b) => {
      expect(compareModels({ models: [noisy(one, a)], text: '' }, [noisy(one, b)])).toBe('match')
    }),
  )
})

it('noise and another legal form never make another company', () => {
  const formless = noise.map((noises) => noises.filter((apply) => apply !== NOISES[8]))
  fc.assert(
    fc.property(place, mark, trade, form, form, formless, formless, (where, name, goods, one, other, a, b) => {
      const [page, register] = [noisy(`${where}${name}${goods}${one}`, a), noisy(`${where}${name}${goods}${other}`, b)]
      expect(compareNames(page, register)).toBe('match')
    }),
  )
  fc.assert(
    fc.property(latinMark, latinForm, latinForm, (name, one, other) => {
      expect(compareNames(`${name} ${one}`, `${name.toUpperCase()}  ${other}`)).toBe('match')
      expect(compareNames(widened(`${name} ${one}`), name)).toBe('match')
    }),
  )
})

it('no odds which side is which', () => {
  fc.assert(
    fc.property(anyName, anyName, (a, b) => {
      expect(compareNames(a, b)).toBe(compareNames(b, a))
    }),
  )
  fc.assert(
    fc.property(model, model, (a, b) => {
      expect(compareModels({ models: [a], text: '' }, [b])).toBe(compareModels({ models: [b], text: '' }, [a]))
    }),
  )
})

it('an open list, a word and nothing at all never differ', () => {
  const open = fc.constantFrom('见附件', '详见附页', 'EX 系列', 'EX-1...', 'EX-1等', 'see annex', 'EX-1 외 3종')
  const word = fc.constantFrom(
    '升级款',
    '2025新款',
    '白色',
    '20000mAh',
    'Type-C',
    'XL',
    '2026',
    '5G',
    'B0ABCD1234',
    '100028371922',
  )
  fc.assert(
    fc.property(model, model, open, word, (one, other, rest, said) => {
      expect(compareModels({ models: [one], text: one }, [other, rest])).not.toBe('differs')
      expect(compareModels({ models: [one], text: one }, [other], { isCut: true })).not.toBe('differs')
      expect(compareModels({ models: [said], text: said }, [other])).not.toBe('differs')
    }),
  )
})

it('names of two scripts, and brands, never differ', () => {
  fc.assert(
    fc.property(hanName, latinName, mark, (han, latin, brand) => {
      expect(compareNames(han, latin)).not.toBe('differs')
      expect(compareNames(brand, han)).not.toBe('differs')
    }),
  )
})

const NUMBER = '2024000914000101'
const claim: Claim = {
  scheme: 'cn-ccc',
  strength: 'numbered',
  raw: NUMBER,
  quote: NUMBER,
  passage: 0,
  start: 0,
  end: 16,
}
const SAYS_NOTHING: Listing = { site: 'shop.example', title: '', models: [], attributes: [] }

it('a page that says nothing differs in nothing, whoever sells there', () => {
  fc.assert(
    fc.property(anyName, model, fc.string({ maxLength: 30 }), anyName, (holder, one, product, seller) => {
      const record: CertificateRecord = {
        scheme: 'cn-ccc',
        number: NUMBER,
        status: 'valid',
        holder,
        models: [one],
        productName: product,
        source: 'open:example',
        readAt: '2026-11-21T00:00:00Z',
        asOf: '2026-11-21T00:00:00Z',
      }
      const context = { catalogue, claim, parts: { category: '0914' }, today: '2026-11-21' }
      const differing = compare(record, { ...SAYS_NOTHING, seller }, context).filter(
        ({ result }) => result === 'differs',
      )
      expect(differing).toEqual([])
    }),
  )
})

it('any text is compared without an error, the same text agrees with itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
      expect(['match', 'differs', 'cannot-tell']).toContain(
        compareModels({ models: [a], text: b, title: a, brand: b }, [b, a]),
      )
      expect(compareNames(a, a)).not.toBe('differs')
    }),
    { numRuns: 500 },
  )
})
