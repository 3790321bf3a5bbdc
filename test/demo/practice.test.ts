// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
/** The practice pages: what each exercise asks, what is right, and that a reader of pages is told nothing. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/core/detect.ts'
import type { Claim } from '../../src/core/words.ts'
import { practicePages } from '../../src/demo/pages/practice.ts'
import { practiceCases } from '../../src/demo/practice-cases.ts'
import { CHOICES, type PractisedKind, practiceWords, RIGHT_CHOICE } from '../../src/demo/practice-words.ts'
import { createShop } from '../../src/demo/shop.ts'
import { readPage } from '../../src/page/read.ts'
import { WORDS } from '../../src/say/words/index.ts'
import { schemes } from '../../src/schemes/index.ts'

const shop = createShop({ registryUrl: 'http://127.0.0.1:8787', makeNonce: () => 'n' })
const textOf = async (path: string): Promise<string> => (await shop.request(path)).text()
const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html')
const claimsIn = (page: Document): readonly Claim[] => detect(readPage(page), schemes, { year: 2026 })
const exercisesOf = (page: Document): readonly Element[] => [...page.querySelectorAll('.exercise')]

const answers = practiceCases.map(({ shopPage }) => shopPage.expected[0])
const kinds = answers.map((verdict) => verdict?.kind as PractisedKind)
const numbers = answers.flatMap((verdict) => verdict?.number ?? [])

describe('the exercises', () => {
  it('are eight, and each choice is right at least once', () => {
    expect(kinds).toEqual([
      'confirmed',
      'lookalike',
      'expired',
      'malformed',
      'other-product',
      'unchecked',
      'malformed',
      'unnumbered',
    ])
    expect(new Set(kinds.map((kind) => RIGHT_CHOICE[kind]))).toEqual(new Set(CHOICES))
    expect(kinds.map((kind) => RIGHT_CHOICE[kind])).not.toContain(undefined)
  })

  it('are about pages of one verdict, each its own', () => {
    expect(new Set(practiceCases.map(({ shopPage }) => shopPage.path)).size).toBe(practiceCases.length)
    for (const { shopPage } of practiceCases) expect(shopPage.expected).toHaveLength(1)
  })

  it('name a model that stands in the title of the shop’s page', () => {
    const models = practiceCases.flatMap(({ shopPage, words }) =>
      (['zh', 'en'] as const).flatMap((language) => {
        const model = /EX-\w+/u.exec(words(language).title)?.[0]
        return model === undefined ? [] : [[model, shopPage.title.includes(model)]]
      }),
    )
    expect(models).toHaveLength(14)
    for (const [model, stands] of models) expect([model, stands]).toEqual([model, true])
  })

  it('call the digit right that the rule gives, and the one wrong that the page prints', () => {
    const licence = practiceCases.find(({ shopPage }) => shopPage.path === '/food/check-digit')
    const [zh, en] = [licence?.words('zh'), licence?.words('en')]
    expect(zh?.found.map(([, value]) => value)).toContain('3')
    expect(en?.found.map(([, value]) => value)).toContain('3')
    expect(zh?.why[0]).toContain('应是 3，商品页写的是 4')
    expect(en?.why[0]).toContain('make the last one 3, and the page has 4')
    expect(zh?.page.at(-1)?.[1]).toMatch(/4$/u)
  })

  it('show what the register says: models, category and dates', () => {
    const found = (path: string, language: 'zh' | 'en'): string =>
      JSON.stringify(practiceCases.find(({ shopPage }) => shopPage.path === path)?.words(language).found)
    expect(found('/list/power-bank', 'zh')).toMatch(/有效.*0914 移动电源.*EX-PB100.*2024年8月12日.*2029年8月11日/u)
    expect(found('/pane/charger', 'en')).toMatch(/In force.*0907 Power adapters.*EX-CH20, EX-CH30/u)
    expect(found('/list/kettle', 'en')).toMatch(/In force.*15 March 2025/u)
  })
})

describe('the words', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const)('of verdicts are the product’s own: %s', (language, locale) => {
    const said = Object.entries(practiceWords[language].verdicts)
    expect(said).toHaveLength(7)
    for (const [kind, short] of said) expect(short).toBe(WORDS[locale].verdicts[kind as PractisedKind].short)
  })

  it.each(practicePages)('on $path never call anything by a harder name', async ({ path }) => {
    expect(await textOf(path)).not.toMatch(/fake|fraud|counterfeit|假|伪造|骗/iu)
  })
})

describe.each(practicePages)('$path', ({ path, lang }) => {
  const words = practiceWords[lang === 'en' ? 'en' : 'zh']

  it('asks each question in a form of its own, and needs a choice', async () => {
    const exercises = exercisesOf(parse(await textOf(path)))
    expect(exercises).toHaveLength(practiceCases.length)
    for (const [i, exercise] of exercises.entries()) {
      expect(exercise.querySelector('fieldset > legend')?.textContent).toBe(words.question)
      const radios = [...exercise.querySelectorAll('fieldset label > input[type=radio][name=answer][required]')]
      expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(CHOICES)
      const kind = kinds[i] as PractisedKind
      expect(exercise.querySelector('form')?.getAttribute('data-answer')).toBe(RIGHT_CHOICE[kind])
      expect(exercise.querySelectorAll('form [role=status]')).toHaveLength(1)
      expect(exercise.querySelector('form')?.hasAttribute('action')).toBe(false)
    }
  })

  it('holds answer, reasons and a way to the shop’s page without any script', async () => {
    const exercises = exercisesOf(parse(await textOf(path)))
    expect(exercises).toHaveLength(practiceCases.length)
    for (const [i, exercise] of exercises.entries()) {
      const { shopPage, words: inLanguage } = practiceCases[i] ?? {}
      const kind = kinds[i] as PractisedKind
      const details = exercise.querySelector('details')
      expect(details?.querySelector('strong')?.textContent).toBe(words.choices[RIGHT_CHOICE[kind]])
      expect([...(details?.querySelectorAll('ul li') ?? [])].map((li) => li.textContent)).toEqual(
        inLanguage?.(lang === 'en' ? 'en' : 'zh').why,
      )
      expect(details?.querySelector('.kind')?.textContent).toBe(words.verdicts[kind])
      expect(details?.querySelector('a')?.getAttribute('href')).toBe(shopPage?.path)
      expect(details?.querySelector('a span')?.getAttribute('lang')).toBe(shopPage?.lang)
      expect(exercise.querySelector('button')?.hasAttribute('hidden')).toBe(true)
    }
  })

  it('takes CCC numbers apart, where they have all their parts', async () => {
    const lists = [...parse(await textOf(path)).querySelectorAll('.parts')]
    expect(lists).toHaveLength(3)
    const parts = [...(lists[0]?.querySelectorAll('b') ?? [])].map((part) => part.textContent)
    expect(parts).toEqual(['2024', '00', '0914', '000101'])
  })

  it('tells a reader of pages nothing, for its footers alone', async () => {
    const markup = await textOf(path)
    expect(claimsIn(parse(markup))).toEqual([])
    const opened = claimsIn(parse(markup.replace(/(<\/?)footer/gu, '$1div')))
    const seen = new Set(opened.map(({ compact, raw }) => compact ?? raw))
    expect(numbers).toHaveLength(7)
    for (const number of numbers) expect(seen).toContain(number)
  })

  it('leads to the other language and is led to from the shop’s front', async () => {
    const other = practicePages.find((page) => page.path !== path)
    const page = parse(await textOf(path))
    expect(page.querySelector('main .note a')?.getAttribute('href')).toBe(other?.path)
    const front = parse(await textOf('/'))
    expect(front.querySelector(`a.practise[href="${path}"]`)?.getAttribute('lang')).toBe(lang)
  })
})
