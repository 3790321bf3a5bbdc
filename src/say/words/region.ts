/** Where a mark belongs, in words: by `Intl`, but for what is no country, and for names that are usual here. */
import type { Locale } from '../../core/shown.ts'

const OWN: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  'zh-CN': new Map([
    ['world', '国际'],
    ['EAEU', '欧亚经济联盟'],
    ['TW', '中国台湾'],
    ['HK', '中国香港'],
    ['MO', '中国澳门'],
  ]),
  en: new Map([
    ['world', 'International'],
    ['EAEU', 'Eurasian Economic Union'],
    ['HK', 'Hong Kong'],
    ['MO', 'Macao'],
  ]),
}

const codes = (locale: Locale): Intl.DisplayNames => new Intl.DisplayNames(locale, { type: 'region' })
const NAMES: Readonly<Record<Locale, Intl.DisplayNames>> = { 'zh-CN': codes('zh-CN'), en: codes('en') }

/** `CN` → "China" or "中国". What is no code comes back as it is. */
export const sayRegion = (locale: Locale, region: string): string =>
  OWN[locale].get(region) ?? (/^[A-Z]{2}$/u.test(region) ? (NAMES[locale].of(region) ?? region) : region)
