/** All languages at once, for programs and the build. The background and the views read only the one they need. */
import type { Locale } from '../../core/shown.ts'
import { words as de } from './de.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as fr } from './fr.ts'
import { words as ja } from './ja.ts'
import { words as ko } from './ko.ts'
import type { Words } from './words.ts'
import { words as zhCN } from './zh-CN.ts'
import { words as zhTW } from './zh-TW.ts'

export type * from './words.ts'

export const WORDS: Readonly<Record<Locale, Words>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en, ja, ko, de, fr, es }
export const wordsFor = (locale: Locale): Words => WORDS[locale]
