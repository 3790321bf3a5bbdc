/**
 * Health Canada's drug products (DIN): the product by its number, then its status by the register's own code, since the
 * first reply holds cancelled products as well as marketed ones. How it answers for a number that it does not hold is
 * not known: its silence proves nothing.
 */
import type { Status } from '../core/words.ts'
import { dayOf, defined, type Fields, objectOf, readJson, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { unclear } from './replies.ts'

const API = 'https://health-products.canada.ca/api/drug'

/**
 * The register's words, in lower case. Left out, and so unclear: dormant (still authorised, not sold), restricted access,
 * revoked interim orders, and cancelled because biocides have a register of their own now.
 */
const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['marketed', 'valid'],
  ['approved', 'valid'],
  ['authorized by interim order', 'valid'],
  ['cancelled pre market', 'cancelled'],
  ['cancelled post market', 'cancelled'],
  ['cancelled (unreturned annual)', 'cancelled'],
  ['cancelled (safety issue)', 'cancelled'],
  ['authorization by interim order expired', 'expired'],
])

const recordOf = (product: Fields, state: Fields): Finding => {
  const status = STATUSES.get(textOf(state.status, 80)?.toLowerCase() ?? '')
  const holder = textOf(product.company_name)
  if (!status || !holder) return unclear('not-understood')
  const record = {
    status,
    scopeKind: 'product' as const,
    holder,
    ...defined({ productName: textOf(product.brand_name), statusSince: dayOf(state.history_date) }),
  }
  return { kind: 'found', record }
}

const healthCanadaDin: OfficialRegister = {
  id: 'health-canada-din',
  name: { zh: '加拿大卫生部：药品数据库', en: 'Health Canada: Drug Product Database' },
  coverage: { 'ca-din': 'partial' },
  origins: ['https://health-products.canada.ca/*'],
  licence: { zh: '加拿大政府开放许可', en: 'Open Government Licence – Canada' },
  keepForDays: 7,
  asks: 'by-itself',
  find: async ({ compact }, get) => {
    const products = readJson(await get(`${API}/drugproduct/?din=${encodeURIComponent(compact)}&lang=en&type=json`))
    if (products.kind === 'unclear') return products
    const rows = rowsOf(products.value)
    if (rows?.length === 0) return { kind: 'absent' }
    const [product, ...others] = rows?.filter((row) => textOf(row.drug_identification_number, 20) === compact) ?? []
    const code = textOf(product?.drug_code, 20)
    if (!product || others.length > 0 || !code || !/^\d{1,10}$/u.test(code)) return unclear('not-understood')

    const states = readJson(await get(`${API}/status/?id=${code}&lang=en&type=json`))
    if (states.kind === 'unclear') return states
    const [state, ...more] = rowsOf(states.value) ?? []
    // A status that names its product names this one.
    const isOurs = textOf(objectOf(state)?.drug_code) === undefined || textOf(state?.drug_code) === code
    return state && isOurs && more.length === 0 ? recordOf(product, state) : unclear('not-understood')
  },
}
export default healthCanadaDin

export const facts = (): RegisterFacts => ({
  question: { scheme: 'ca-din', number: '00326925' },
  reads: [
    ...resting('shape read from three public clients', 'several', [
      { path: '[].drug_identification_number', is: 'string', isNeeded: true },
      { path: '[].drug_code', is: 'string|number', isNeeded: true },
      { path: '[].company_name', is: 'string', isNeeded: true },
      { path: '[].brand_name', is: 'string' },
    ]),
    ...resting('three public clients; the words from two copies of the register’s guide', 'several', [
      { path: '[].status', is: 'string', isNeeded: true, request: 2 },
      { path: '[].history_date', is: 'string', request: 2 },
    ]),
  ],
})
