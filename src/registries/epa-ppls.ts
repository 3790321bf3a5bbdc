/**
 * EPA's pesticide product labels (PPLS): every product registered under section 3 of FIFRA, cancelled ones included, by
 * company and product number. A distributor's third part is dropped before asking: the register files the label under
 * the registration. That nothing is an empty list is read from one public client, which saw it for a number of three parts.
 */
import type { Status } from '../core/words.ts'
import { defined, type Fields, listOf, objectOf, readJson, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { unclear } from './replies.ts'

/** The register's words, in lower case. Any other, such as "transferred", is unclear. */
const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['active', 'valid'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
])

const plain = (part: string): string => part.replace(/^0{1,6}(?=\d)/u, '')

const recordOf = (row: Fields, isDistributed: boolean): Finding => {
  const status = STATUSES.get(textOf(row.product_status, 80)?.toLowerCase() ?? '')
  const productName = textOf(row.productname)
  if (!status || !productName) return unclear('not-understood')
  // Under a distributor's number the page shows the distributor's name and brand, the register the registrant's.
  const holder = isDistributed ? undefined : textOf((rowsOf(row.companyinfo) ?? [])[0]?.name)
  return { kind: 'found', record: { status, scopeKind: 'product', productName, ...defined({ holder }) } }
}

const epaPpls: OfficialRegister = {
  id: 'epa-ppls',
  name: { zh: '美国 EPA 农药产品与标签（PPLS）', en: 'EPA pesticide products and labels (PPLS)' },
  coverage: { 'us-epa-reg': 'complete' },
  origins: ['https://ordspub.epa.gov/*'],
  licence: { zh: '美国政府公开数据', en: 'US government, public' },
  keepForDays: 7,
  asks: 'by-itself',
  find: async ({ parts }, get) => {
    const { company = '', product = '', distributor } = parts
    const asked = `${plain(company)}-${plain(product)}`
    const reply = readJson(await get(`https://ordspub.epa.gov/ords/pesticides/cswu/ppls/${asked}`))
    if (reply.kind === 'unclear') return reply
    const items = listOf(objectOf(reply.value)?.items)
    const rows = items && rowsOf(items)
    if (rows?.length === 0) return { kind: 'absent' }
    const [row, ...others] = rows?.filter((each) => textOf(each.eparegno, 30) === asked) ?? []
    return row && others.length === 0 ? recordOf(row, distributor !== undefined) : unclear('not-understood')
  },
}
export default epaPpls

export const facts = (): RegisterFacts => ({
  question: { scheme: 'us-epa-reg', number: '100-1364' },
  reads: [
    ...resting('shape read from five public clients', 'several', [
      { path: 'items', is: 'array', isNeeded: true },
      { path: 'items[].eparegno', is: 'string', isNeeded: true },
      { path: 'items[].product_status', is: 'string', isNeeded: true },
      { path: 'items[].productname', is: 'string', isNeeded: true },
      { path: 'items[].companyinfo', is: 'array' },
      { path: 'items[].companyinfo[].name', is: 'string' },
    ]),
  ],
})
