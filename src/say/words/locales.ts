/** The languages there are: which one a person gets, how it is called, and in which of two languages it reads prose. */
import type { Worded } from '../../core/scheme.ts'
import { LOCALES, type Locale } from '../../core/shown.ts'

/** Each language by its own name. */
export const OWN_NAMES: Readonly<Record<Locale, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
}

/** What marks and registers are is told in Chinese and English. */
export const LANGUAGE: Readonly<Record<Locale, keyof Worded>> = {
  'zh-CN': 'zh',
  'zh-TW': 'zh',
  en: 'en',
  ja: 'en',
  ko: 'en',
  de: 'en',
  fr: 'en',
  es: 'en',
}

const TAGS: Readonly<Record<keyof Worded, Locale>> = { zh: 'zh-CN', en: 'en' }

/** The language that prose is in, for its `lang`, where it is not that of the words around; else `undefined`. */
export const proseTag = (locale: Locale): Locale | undefined => {
  const tag = TAGS[LANGUAGE[locale]]
  return tag === locale ? undefined : tag
}

/** The other language of prose, in which a mark is also searched and named. */
export const otherTag = (locale: Locale): Locale => (LANGUAGE[locale] === 'zh' ? 'en' : 'zh-CN')

/** Written without spaces between sentences. */
const UNSPACED: ReadonlySet<Locale> = new Set<Locale>(['zh-CN', 'zh-TW', 'ja'])
export const gapOf = (locale: Locale): string => (UNSPACED.has(locale) ? '' : ' ')

const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)(?![a-z])/u
/** For `dir`. No language that is here now is written from the right; views and card are ready for one. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr')

/** Chinese by its script, else by where it is written so. */
const TRADITIONAL = /^zh-(?:hant|(?:tw|hk|mo)(?![a-z]))/u
const CHINESE = /^zh(?![a-z])/u

const localeOfTag = (tag: string): Locale | undefined => {
  const wanted = tag.toLowerCase().replaceAll('_', '-')
  if (CHINESE.test(wanted)) return TRADITIONAL.test(wanted) ? 'zh-TW' : 'zh-CN'
  return LOCALES.find((locale) => wanted.split('-')[0] === locale)
}

/** The language for a list of preferred tags, first come first served; where none of them is here, English. */
export const pickLocale = (preferred: readonly string[]): Locale =>
  preferred.map(localeOfTag).find((locale) => locale !== undefined) ?? 'en'

/** The file beside the bundles with the words of one language: the build writes it, the background reads it. */
export const wordsFile = (locale: Locale): string => `words/${locale}.json`
