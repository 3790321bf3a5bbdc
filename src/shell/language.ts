/** The language that the person chose, else the browser's. */
import { AS_THE_SYSTEM } from '../core/appearance.ts'
import type { Locale } from '../core/shown.ts'
import { pickLocale } from '../say/words/locales.ts'
import type { Settings } from './messages.ts'

export const localeOf = ({ language }: Pick<Settings, 'language'>, browserLanguage: string): Locale =>
  language === 'auto' ? pickLocale([browserLanguage]) : language

/** How a view shows itself where the settings could not be read. */
export const PLAIN: Pick<Settings, 'language' | 'appearance'> = { language: 'auto', appearance: AS_THE_SYSTEM }
