/** All languages, and the choice among them. */
import type { Worded } from '../../core/scheme.ts'
import type { Locale } from '../../core/shown.ts'
import { words as en } from './en.ts'
import type { Words } from './words.ts'
import { words as zh } from './zh-CN.ts'

export type * from './words.ts'

export const WORDS: Readonly<Record<Locale, Words>> = { 'zh-CN': zh, en }
export const wordsFor = (locale: Locale): Words => WORDS[locale]

/** The language of prose that goes with a locale. */
export const LANGUAGE: Readonly<Record<Locale, keyof Worded>> = { 'zh-CN': 'zh', en: 'en' }

/** The language for a list of preferred tags, first come first served: any Chinese is `zh-CN`, anything unknown `en`. */
export const pickLocale = (preferred: readonly string[]): Locale => {
  const known = preferred.map((tag) => tag.toLowerCase()).find((tag) => /^(?:zh|en)(?![a-z])/u.test(tag))
  return known?.startsWith('zh') ? 'zh-CN' : 'en'
}
