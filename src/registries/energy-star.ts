/**
 * ENERGY STAR's index of current models over all kinds of product, in the agency's open data. It holds what is certified
 * now, and its sets are replaced with each specification: its silence proves nothing. Models are written with stars for
 * any character.
 */
import { defined, type Fields, listOf, readJson, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { unclear } from './replies.ts'

/** Current Model Index. */
const SET = '8wj2-sec8'

const recordOf = (rows: readonly Fields[]): Finding => {
  const models = rows.map((row) => textOf(row.model_number, 120))
  const brands = new Set(rows.map((row) => textOf(row.brand_name)))
  const [holder] = brands
  if (!holder || brands.size > 1 || !models.every((model) => model !== undefined)) return unclear('not-understood')
  return { kind: 'found', record: { status: 'valid', scopeKind: 'product', holder, ...defined({ models }) } }
}

const energyStar: OfficialRegister = {
  id: 'energy-star',
  name: { zh: '能源之星：现行型号目录', en: 'ENERGY STAR: current models' },
  coverage: { 'energy-star': 'partial' },
  origins: ['https://data.energystar.gov/*'],
  licence: {
    zh: '美国 EPA 公开数据；合作方提供的字段权利不明，只取所需',
    en: 'US EPA, public; rights in fields that partners supply are unclear, so only what is needed is kept',
  },
  keepForDays: 7,
  asks: 'by-itself',
  find: async ({ compact }, get) => {
    const reply = readJson(
      await get(`https://data.energystar.gov/resource/${SET}.json?pd_id=${encodeURIComponent(compact)}`),
    )
    if (reply.kind === 'unclear') return reply
    const rows = listOf(reply.value) && rowsOf(reply.value)
    if (rows?.length === 0) return { kind: 'absent' }
    const isOurs = rows?.every((row) => textOf(row.pd_id, 20) === compact)
    return rows && isOurs ? recordOf(rows) : unclear('not-understood')
  },
}
export default energyStar

export const facts = (): RegisterFacts => ({
  question: { scheme: 'energy-star', number: '2839420' },
  reads: resting('columns read from two files of one public project', 'single', [
    { path: '[].pd_id', is: 'string', isNeeded: true },
    { path: '[].brand_name', is: 'string', isNeeded: true },
    { path: '[].model_number', is: 'string', isNeeded: true },
  ]),
})
