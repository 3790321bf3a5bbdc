import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../src/core/shown.ts'
import { BADGE_VERDICT_KINDS, VERDICT_KINDS } from '../../src/core/words.ts'
import { factsOfTemplate, fill } from '../../src/say/words/fill.ts'
import { WORDS } from '../../src/say/words/index.ts'
import { readViewWords, type ViewWords } from '../../src/say/words/views/index.ts'

const VIEW_WORDS = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await readViewWords(locale)] as const)),
) as Readonly<Record<Locale, ViewWords>>

const COUNTED = /found|cleared|manualResult|keeps|count|throughOpen|\.by(?:Register|Hand|Form)$|marks\.all/iu

/** Every text of a catalogue with the path to it; functions are called with plausible facts. */
const texts = (value: unknown, path: string): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const say = value as (...facts: unknown[]) => string
    // Counts in the plural and in the singular, names with and without what may be missing.
    const one = COUNTED.test(path) ? [1, 1, 1] : ['Name', '', '']
    const many = COUNTED.test(path) ? [3, 3, 3] : ['Name', 'Code', 'Standing']
    return [
      [path, String(say(...many))],
      [`${path}#1`, String(say(...one))],
    ]
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}
const ALL = Object.fromEntries(LOCALES.map((locale) => [locale, texts(VIEW_WORDS[locale], '')])) as Readonly<
  Record<Locale, ReturnType<typeof texts>>
>

/** A Han, Kana or Hangul sign is as wide as two and a half Latin letters. */
const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, sign) => sum + (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}，、…]/u.test(sign) ? 22 / 9 : 1),
    0,
  )
const CHIP_WIDTH = 22

/** Words that accuse, or shout; never said of anybody, in whatever form they take. */
const ACCUSING: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /假|骗|欺诈|伪造|仿冒|山寨/u,
  'zh-TW': /假|騙|詐|偽造|仿冒|山寨/u,
  en: /fake|fraud|forge|counterfeit|scam|bogus/iu,
  ja: /偽|ニセ|にせ|詐欺|騙|模倣品/u,
  ko: /위조|가짜|사기|짝퉁|허위|속임/u,
  de: /falsch|fälsch|betrug|betrüg|schwindel|fake/iu,
  fr: /faux|fausse|contrefa|fraud|falsifi|arnaque|trompe/iu,
  es: /fals[oaie]|fraud|estafa|engañ|(?<!\p{L})timo(?!\p{L})/iu,
}

/** What only a report may say. */
const SUSPECTED = /涉嫌|嫌疑|suspected|疑い|의심|혐의|verdacht|verdächt|soupçon|suspect[ée]|sospech/iu
const OF_REPORTS = /report|outbox|evidence|alert/iu

/** What is written in that language must look like it: the script, the marks, what a neighbour would write otherwise. */
const FOREIGN: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /[這個證書認為發時沒設頁網詢編號]|[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u,
  'zh-TW': /[这个证书认为发时没设页网询编号]|信息|网络|質量|軟件|搜索|屏幕|[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u,
  en: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}äöüßéèñ]/u,
  ja: /[这证书认为发时没设页网询]|\p{sc=Hang}/u,
  ko: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
  de: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}éèñ]/u,
  fr: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}äöüßñ]|[^\u{202f}][;?!](?![a-z])|[^\u{202f}s]:(?!\/)/u,
  es: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}äößè]/u,
}

describe.each(LOCALES)('words in %s', (locale) => {
  const words = VIEW_WORDS[locale]
  const all = ALL[locale]

  it('has a text for every key, none of them empty or unfinished', () => {
    expect(words.locale).toBe(locale)
    expect(all.length).toBeGreaterThan(450)
    expect(all.filter(([, text]) => !text.trim() || /undefined|\[object|NaN|TODO/u.test(text))).toEqual([])
  })

  it('covers every kind of verdict and badge', () => {
    expect(Object.keys(words.verdicts).sort()).toEqual([...VERDICT_KINDS].sort())
    expect(Object.keys(words.badges).sort()).toEqual([...BADGE_VERDICT_KINDS].sort())
  })

  it('keeps short words short enough for the chip', () => {
    const shorts = [...Object.values(words.verdicts), ...Object.values(words.badges)].map(({ short }) => short)
    expect([...shorts, words.checking].filter((short) => widthOf(short) > CHIP_WIDTH)).toEqual([])
    expect(new Set(shorts).size).toBe(shorts.length)
  })

  it('accuses nobody and never shouts', () => {
    expect(all.filter(([, text]) => ACCUSING[locale].test(text) || /[!！¡]/u.test(text))).toEqual([])
    expect(all.filter(([path, text]) => SUSPECTED.test(text) && !OF_REPORTS.test(path))).toEqual([])
  })

  it('is written as its readers write', () => {
    expect(all.filter(([, text]) => FOREIGN[locale].test(text))).toEqual([])
  })

  it('makes whole sentences without the optional facts', () => {
    const none = { since: undefined, until: undefined, about: undefined, why: undefined }
    for (const kind of VERDICT_KINDS) {
      const sentence = fill(words.verdicts[kind].sentence, { scheme: 'Example', ...none })
      expect(sentence, kind).toMatch(/[.。]$/u)
      expect(sentence, kind).not.toMatch(/undefined|[{}[\]|]| {2}|^ | \./u)
    }
  })
})

describe('the same catalogue in all languages', () => {
  /** Of the words that are data: the functions of the views are asked by their types. */
  const places = (locale: Locale) =>
    new Map(texts(WORDS[locale], '').map(([path, text]) => [path, factsOfTemplate(text)]))
  const known = places('en')

  it.each(LOCALES)('has the same keys in %s', (locale) => {
    expect(ALL[locale].map(([path]) => path).sort()).toEqual(ALL.en.map(([path]) => path).sort())
  })

  it.each(LOCALES)('speaks of the same facts in %s', (locale) => {
    const found = [...places(locale)].filter(([path, facts]) => `${facts}` !== `${known.get(path)}`)
    expect(found.map(([path, facts]) => `${path}: ${facts} for ${known.get(path)}`)).toEqual([])
    for (const [path, text] of texts(WORDS[locale], ''))
      expect(text.replace(/\{[a-z]+\}/gu, ''), path).not.toMatch(/[{}$`]/u)
  })

  it('is data alone, so that a file can hold it', () => {
    expect(JSON.parse(JSON.stringify(WORDS))).toEqual(WORDS)
  })

  it('says what is wrong with a number', () => {
    for (const locale of LOCALES) {
      const { problems, parts } = VIEW_WORDS[locale]
      const year = fill(problems.component, { part: parts.year, expected: '≤ 2026' })
      expect(year).toContain(parts.year)
      expect(year).toContain('≤ 2026')
      expect(fill(problems.length, { part: undefined, expected: '16' })).toContain('16')
      expect(fill(problems.length, { part: undefined, expected: undefined })).not.toMatch(/[{}[\]|]/u)
    }
  })
})
