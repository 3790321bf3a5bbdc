/** All languages of popup and settings. */
import type { Locale } from '../../../core/shown.ts'
import { WORDS } from '../index.ts'
import { words as en } from './en.ts'
import type { ViewWords } from './words.ts'
import { words as zh } from './zh-CN.ts'

export type * from './words.ts'

export const VIEW_WORDS: Readonly<Record<Locale, ViewWords>> = {
  'zh-CN': { ...WORDS['zh-CN'], ...zh },
  en: { ...WORDS.en, ...en },
}
export const viewWordsFor = (locale: Locale): ViewWords => VIEW_WORDS[locale]
