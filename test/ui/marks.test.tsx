// @vitest-environment happy-dom
import { options, render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { byRegion, type Meaning, meaningsOf } from '../../src/core/meaning.ts'
import { sayRegion } from '../../src/say/words/region.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { abouts } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'
import { findMarks, indexMarks, wordsIn } from '../../src/ui/find-marks.ts'
import { Marks } from '../../src/ui/marks.tsx'
import { EVIL } from './shown.ts'

const meanings = meaningsOf(schemes, abouts)
const index = indexMarks(meanings, (region) => [sayRegion('zh-CN', region), sayRegion('en', region)])
const find = (typed: string): readonly string[] => findMarks(index, typed).map(({ id }) => id)

describe('a search', () => {
  it.each([
    ['3C', 'cn-ccc'],
    ['３ｃ', 'cn-ccc'],
    ['CCC', 'cn-ccc'],
    ['强制性产品认证', 'cn-ccc'],
    ['china compulsory', 'cn-ccc'],
    ['CE', 'eu-ce'],
    ['ce', 'eu-ce'],
    ['CE 标志', 'eu-ce'],
    ['oekotex', 'oeko-tex'],
    ['ÖKO-TEX', 'oeko-tex'],
    ['510(k)', 'us-fda-510k'],
    ['us-fcc', 'us-fcc'],
    ['有机产品', 'cn-organic'],
  ])('for "%s" finds %s first', (typed, id) => expect(find(typed)[0]).toBe(id))

  it('for two letters finds words, not the middle of words', () => {
    const found = findMarks(index, 'CE')
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(meanings.length / 4)
    for (const { id, name, cues, issuer, region } of found)
      expect(
        wordsIn([id, name.zh, name.en, ...cues, issuer.zh, issuer.en, sayRegion('en', region)].join(' ')),
        id,
      ).toContain('ce')
  })
  it('finds by issuer and region, after the names', () => {
    const cnca = find('CNCA')
    expect(cnca).toContain('cn-ccc')
    expect(find('印度')).toEqual(
      expect.arrayContaining(meanings.filter(({ region }) => region === 'IN').map(({ id }) => id)),
    )
  })
  it('wants every word typed', () => {
    expect(find('organic china')).toContain('cn-organic')
    expect(find('organic zzzz')).toEqual([])
  })
  it.each([[''], ['   '], ['()'], ['zzzz'], ['constructor']])('for "%s" finds nothing', (typed) =>
    expect(find(typed)).toEqual([]),
  )
})

describe('regions', () => {
  const regions = byRegion(meanings)
  it('hold every mark once, the largest first', () => {
    expect(regions.flatMap(({ meanings: group }) => group)).toHaveLength(meanings.length)
    const sizes = regions.map(({ meanings: group }) => group.length)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })
  it.each(regions.map(({ region }) => [region]))('%s has a name in both languages', (region) => {
    for (const locale of ['zh-CN', 'en'] as const) expect(sayRegion(locale, region)).not.toBe(region)
  })
  it('what is no region is shown as it is', () => expect(sayRegion('en', 'nowhere')).toBe('nowhere'))
})

// Renders and effects run as microtasks, so that they are over when the macrotask is.
const turn = setImmediate
options.debounceRendering = queueMicrotask
options.requestAnimationFrame = queueMicrotask
const act = async (work: () => void): Promise<void> => {
  work()
  await new Promise((done) => turn(done))
}
let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
afterEach(() => render(null, root))

const get = <E extends Element = HTMLElement>(selector: string): E => {
  const found = root.querySelector<E>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const press = (selector: string): Promise<void> => act(() => get(selector).click())
const type = (text: string): Promise<void> =>
  act(() => {
    const input = get<HTMLInputElement>('input[type=search]')
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
const WORDS = { en: await readViewWords('en'), 'zh-CN': await readViewWords('zh-CN') }
const show = (load: () => Promise<readonly Meaning[]>, locale: keyof typeof WORDS = 'en'): Promise<void> =>
  act(() => render(<Marks words={WORDS[locale]} meanings={load} />, root))
const status = () => get('[role=status]').textContent
const TOGGLE = 'section > .row button'

describe.each(['en', 'zh-CN'] as const)('the list of marks in %s', (locale) => {
  const words = WORDS[locale]
  const text = words.marks

  it('is read only when it is opened, and takes the focus to its field', async () => {
    const load = vi.fn(async () => meanings)
    await show(load, locale)
    expect(load).not.toHaveBeenCalled()
    expect(get(TOGGLE).getAttribute('aria-expanded')).toBe('false')
    await press(TOGGLE)
    expect(load).toHaveBeenCalledTimes(1)
    expect(document.activeElement).toBe(get('input[type=search]'))
    expect(get('label').getAttribute('for')).toBe(get('input').id)
    expect(status()).toBe(text.all(meanings.length, byRegion(meanings).length))
    await press(TOGGLE)
    expect(root.querySelector('input')).toBeNull()
  })

  it('opens a region, and a mark in it', async () => {
    await show(async () => meanings, locale)
    await press(TOGGLE)
    const [first] = byRegion(meanings)
    await press('h3 button')
    expect(root.querySelectorAll('h4 button')).toHaveLength(first?.meanings.length ?? 0)
    await press('h4 button')
    expect(get('dl').textContent).toContain(first?.meanings[0]?.proves[locale === 'en' ? 'en' : 'zh'])
  })

  it('says of a mark what it proves and what not, its number, and where to look', async () => {
    await show(async () => meanings, locale)
    await press(TOGGLE)
    await type('3C')
    expect(status()).toBe(text.found(find('3C').length))
    await press('h3 button')
    const { proves, doesNotProve, form, issuer, validity, homonyms, name, lookup } =
      abouts.find(({ id }) => id === 'cn-ccc') ?? abouts[0] ?? {}
    const language = locale === 'en' ? 'en' : 'zh'
    const details = get('dl').textContent ?? ''
    for (const worded of [proves, doesNotProve, form, issuer, validity, homonyms])
      expect(details).toContain(worded?.[language] ?? 'missing')
    expect(details).toContain(text.kinds.product)
    expect(details).toContain(text.grades.several)
    const other = get('dd[lang]')
    expect([other.lang, other.textContent]).toEqual(locale === 'en' ? ['zh-CN', name?.zh] : ['en', name?.en])
    const link = get<HTMLAnchorElement>('.acts a')
    expect([link.getAttribute('href'), link.target, link.rel]).toEqual([lookup?.url, '_blank', 'noopener noreferrer'])
    expect(link.textContent).toContain(text.newTab)
  })

  it('says so when there is no number, and when nothing is found', async () => {
    await show(async () => meanings, locale)
    await press(TOGGLE)
    await type('CE')
    await press('h3 button')
    expect(get('dl').textContent).toContain(text.noForm)
    await type('zzzz')
    expect(status()).toBe(text.none)
    expect(root.textContent).toContain(text.noneHint)
    await type('')
    expect(root.querySelectorAll('h3')).toHaveLength(byRegion(meanings).length)
  })

  it('offers to read again what could not be read', async () => {
    const load = vi.fn(async () => meanings)
    load.mockRejectedValueOnce(new Error('gone'))
    await show(load, locale)
    await press(TOGGLE)
    expect(get('[role=alert]').textContent).toBe(text.failed)
    expect(status()).toBe('')
    await press('.field .row button')
    expect(root.querySelector('[role=alert]')).toBeNull()
    expect(root.querySelectorAll('h3').length).toBeGreaterThan(5)
  })
})

it('a look-up that takes the number leads to its site, and text stays text', async () => {
  const [first] = meanings
  if (!first) throw new Error('no marks')
  const mark: Meaning = {
    ...first,
    name: { zh: EVIL, en: EVIL },
    lookup: { url: 'https://look.example/q?n={number}', name: { zh: '网', en: 'Site' }, takesNumber: true },
  }
  await show(async () => [mark])
  await press(TOGGLE)
  await press('h3 button')
  await press('h4 button')
  expect(get('.acts a').getAttribute('href')).toBe('https://look.example/')
  expect(root.querySelector('img')).toBeNull()
  expect(get('h4 b').textContent).toBe(EVIL)
})
