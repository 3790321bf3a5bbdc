/**
 * Health Canada's licensed natural health products (NPN, DIN-HM). The call takes the licence number where its own
 * documents speak of an internal id, so every row must name the number asked for. How it answers for a number that it
 * does not hold is not known: its silence proves nothing. Without a number it sends the whole register.
 */
import { dayOf, defined, type Fields, listOf, objectOf, readJson, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { unclear } from './replies.ts'

/** A licence has a row for each of its names; the primary one leads. */
const recordOf = (rows: readonly Fields[]): Finding => {
  const row = rows.find(({ flag_primary_name }) => textOf(flag_primary_name) === '1') ?? rows[0]
  // That 0 means "no licence" is one reader's word: only 1 is understood.
  const isActive = rows.every(({ flag_product_status }) => textOf(flag_product_status) === '1')
  const holder = textOf(row?.company_name)
  if (!row || !isActive || !holder) return unclear('not-understood')
  const record = {
    status: 'valid' as const,
    scopeKind: 'product' as const,
    holder,
    ...defined({ productName: textOf(row.product_name), issuedOn: dayOf(row.licence_date) }),
  }
  return { kind: 'found', record }
}

const healthCanadaNpn: OfficialRegister = {
  id: 'health-canada-npn',
  name: { zh: '加拿大卫生部：天然健康产品许可', en: 'Health Canada: licensed natural health products' },
  coverage: { 'ca-npn': 'partial' },
  origins: ['https://health-products.canada.ca/*'],
  licence: { zh: '加拿大政府开放许可', en: 'Open Government Licence – Canada' },
  keepForDays: 7,
  asks: 'by-itself',
  find: async ({ compact }, get) => {
    const query = `id=${encodeURIComponent(compact)}&lang=en&type=json`
    const reply = readJson(await get(`https://health-products.canada.ca/api/natural-licences/productlicence/?${query}`))
    if (reply.kind === 'unclear') return reply
    const rows = rowsOf(listOf(objectOf(reply.value)?.data) ?? reply.value)
    if (rows?.length === 0) return { kind: 'absent' }
    const isOurs = rows?.every(({ licence_number }) => textOf(licence_number, 20) === compact)
    return rows && isOurs ? recordOf(rows) : unclear('not-understood')
  },
}
export default healthCanadaNpn

export const facts = (): RegisterFacts => ({
  question: { scheme: 'ca-npn', number: '80000001' },
  reads: [
    ...resting('columns read from five public clients', 'several', [
      { path: '[].licence_number', is: 'string|number', isNeeded: true },
      { path: '[].flag_product_status', is: 'string|number', isNeeded: true },
      { path: '[].company_name', is: 'string', isNeeded: true },
      { path: '[].product_name', is: 'string' },
      { path: '[].flag_primary_name', is: 'string|number' },
      { path: '[].licence_date', is: 'string' },
    ]),
  ],
})
