/** Where a mark belongs, in words: by `Intl`, but for what is no country, and for names that are usual here. */
import type { Locale } from '../../core/shown.ts'

const CHINA: ReadonlyMap<string, string> = new Map([
  ['TW', '中国台湾'],
  ['HK', '中国香港'],
  ['MO', '中国澳门'],
])

/** What is no country: everywhere, and the Eurasian Economic Union. */
const WIDER: Readonly<Record<Locale, Readonly<Record<'world' | 'EAEU', string>>>> = {
  'zh-CN': { world: '国际', EAEU: '欧亚经济联盟' },
  'zh-TW': { world: '國際', EAEU: '歐亞經濟聯盟' },
  en: { world: 'International', EAEU: 'Eurasian Economic Union' },
  ja: { world: '国際', EAEU: 'ユーラシア経済連合' },
  ko: { world: '국제', EAEU: '유라시아 경제 연합' },
  de: { world: 'International', EAEU: 'Eurasische Wirtschaftsunion' },
  fr: { world: 'International', EAEU: 'Union économique eurasiatique' },
  es: { world: 'Internacional', EAEU: 'Unión Económica Euroasiática' },
}
const isWider = (region: string): region is 'world' | 'EAEU' => region === 'world' || region === 'EAEU'

/** Two whose long names nobody uses. */
const SHORT: ReadonlySet<string> = new Set(['HK', 'MO'])
const namers = new Map<string, Intl.DisplayNames>()

const nameOf = (locale: Locale, region: string): string => {
  const style = SHORT.has(region) ? 'short' : 'long'
  const namer = namers.get(`${locale} ${style}`) ?? new Intl.DisplayNames(locale, { type: 'region', style })
  namers.set(`${locale} ${style}`, namer)
  return namer.of(region) ?? region
}

/** `CN` → "China" or "中国". What is no code comes back as it is. */
export const sayRegion = (locale: Locale, region: string): string => {
  if (isWider(region)) return WIDER[locale][region]
  if (!/^[A-Z]{2}$/u.test(region)) return region
  return (locale === 'zh-CN' ? CHINA.get(region) : undefined) ?? nameOf(locale, region)
}
