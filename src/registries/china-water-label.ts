/**
 * Filings of the China Water Efficiency Label (中国水效标识网), on the platform of the energy label. One public client asks
 * it, and the form of its numbers is inferred: what it does not know proves nothing.
 */
import { filingReads, findFiling } from './china-label.ts'
import type { OfficialRegister, RegisterFacts } from './official.ts'

const SITE = { origin: 'https://www.waterlabel.org.cn', mark: 840 }

const chinaWaterLabel: OfficialRegister = {
  id: 'china-water-label',
  name: { zh: '中国水效标识网（备案查询）', en: 'China Water Efficiency Label filings' },
  coverage: { 'cn-wel': 'partial' },
  origins: ['https://www.waterlabel.org.cn/*'],
  licence: {
    zh: '未公布使用条款；仅在用户点击时查询单个备案号，不批量获取',
    en: 'No terms are published: asked for one number at a click, never in bulk',
  },
  keepForDays: 30,
  asks: 'by-click',
  find: (number, get) => findFiling(SITE, number, get),
}
export default chinaWaterLabel

export const facts = (): RegisterFacts => ({
  question: { none: 'no filing number of a water label stands in a public source' },
  reads: filingReads().map((field) => ({
    ...field,
    from: 'the energy label’s; that this site has the same is read from one public client',
    grade: 'single',
  })),
})
