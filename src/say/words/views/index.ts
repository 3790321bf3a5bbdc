/** The words of popup and settings: a view reads the one language that it shows. */
import type { Locale } from '../../../core/shown.ts'
import type { ViewWords } from './words.ts'

export type { PaperFor, ReportProgress, ReportWords } from './report-words.ts'
export type * from './words.ts'

interface Catalogue {
  readonly words: ViewWords
}

const READ: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  'zh-CN': () => import('./zh-CN.ts'),
  'zh-TW': () => import('./zh-TW.ts'),
  en: () => import('./en.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
}

export const readViewWords = async (locale: Locale): Promise<ViewWords> => (await READ[locale]()).words
