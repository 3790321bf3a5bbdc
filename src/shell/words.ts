/**
 * The words of the one language that is needed, from its file beside the bundles. A service worker cannot import a part
 * of itself later, and eight languages in its bundle would be read anew whenever the browser wakes it. English is in the
 * bundle: it needs no file, and stands in where a file cannot be read.
 */
import type { Locale } from '../core/shown.ts'
import { words as english } from '../say/words/en.ts'
import { wordsFile } from '../say/words/locales.ts'
import type { Words } from '../say/words/words.ts'
import type { MeaningsDependencies } from './meanings.ts'

/** Rejects what an unfinished build may have left. */
const readWords = (file: unknown, locale: Locale): Words => {
  const isWords = typeof file === 'object' && file !== null && 'locale' in file && file.locale === locale
  if (!isWords || Object.keys(english).some((key) => !(key in file))) throw new Error(`${wordsFile(locale)} is broken`)
  return file as Words
}

/** Each language is read once while this script lives; what failed is read anew for the next who asks. Never rejects. */
export const makeWordsIn = ({ fetch, addressOf }: MeaningsDependencies): ((locale: Locale) => Promise<Words>) => {
  const read = new Map<Locale, Promise<Words>>([['en', Promise.resolve(english)]])
  const fetchWords = async (locale: Locale): Promise<Words> => {
    try {
      const response = await fetch(addressOf(wordsFile(locale)))
      return readWords(await response.json(), locale)
    } catch {
      read.delete(locale)
      return english
    }
  }
  return (locale) => {
    const reading = read.get(locale) ?? fetchWords(locale)
    read.set(locale, reading)
    return reading
  }
}
