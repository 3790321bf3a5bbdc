/**
 * Filings of the China Energy Label (中国能效标识网). Every label must be filed before sale; but one request sees one of two
 * generations of filings, so what it does not know is for a person to look up.
 */
import { filingReads, findFiling } from './china-label.ts'
import type { OfficialRegister, RegisterFacts } from './official.ts'

const SITE = { origin: 'https://www.energylabel.com.cn', mark: 854 }

const chinaEnergyLabel: OfficialRegister = {
  id: 'china-energy-label',
  name: { zh: '中国能效标识网（备案查询）', en: 'China Energy Label filings' },
  coverage: { 'cn-cel': 'partial' },
  origins: ['https://www.energylabel.com.cn/*'],
  licence: {
    zh: '未公布使用条款；仅在用户点击时查询单个备案号，不批量获取',
    en: 'No terms are published: asked for one number at a click, never in bulk',
  },
  keepForDays: 30,
  asks: 'by-click',
  find: (number, get) => findFiling(SITE, number, get),
}
export default chinaEnergyLabel

export const facts = (): RegisterFacts => ({
  question: { scheme: 'cn-cel', number: '20241017-471100-92391729144470006' },
  reads: filingReads(),
})
