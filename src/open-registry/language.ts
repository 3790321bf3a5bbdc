/** Which language a page speaks: the one asked for, else the first the browser prefers and we have, else Chinese. */
import type { PageLanguage } from './words.ts'

const LANGUAGES: Readonly<Record<string, PageLanguage>> = { zh: 'zh', en: 'en' }
const known = (tag: string): PageLanguage | undefined => LANGUAGES[tag.trim().toLowerCase().split('-')[0] ?? '']

/** `acceptLanguage` as the browser sends it, such as `en-GB,en;q=0.9,zh;q=0.8`. */
export const languageOf = (asked: string | undefined, acceptLanguage: string | undefined): PageLanguage => {
  const preferred = (acceptLanguage ?? '')
    .slice(0, 300)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.split(';')
      const quality = rest.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/u.exec(one)?.[1]).find((q) => q !== undefined)
      return { language: known(tag), quality: Number(quality ?? 1) }
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return (asked && known(asked)) || preferred[0]?.language || 'zh'
}
