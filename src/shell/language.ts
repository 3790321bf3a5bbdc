/** The language that the person chose, else the browser's. */
import type { Locale } from '../core/shown.ts'
import { pickLocale } from '../say/words/locales.ts'
import type { Settings } from './messages.ts'

export const localeOf = ({ language }: Pick<Settings, 'language'>, browserLanguage: string): Locale =>
  language === 'auto' ? pickLocale([browserLanguage]) : language
