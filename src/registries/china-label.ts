/**
 * The platform on which China's energy and water labels are filed: two sites with one interface. It was built for the
 * sites' own pages, its keeper has warned against services that copy it, and its terms are not published: it is asked
 * under a click only, for one number, with one request, among the generation of filings that the number's form is of.
 * Where that has nothing, nobody knows whether the other one would: a person looks on the site's own page. The code on a
 * label names product, kind and generation instead: that is one request as well, of the detail, which is asked for nothing
 * else since it adds only the standard and figures that no verdict reads.
 */

import type { Get } from '../core/registry.ts'
import type { CertificateNumber } from '../core/words.ts'
import { dayOf, defined, type Fields, listOf, objectOf, readJson, rowsOf, textOf } from './fields.ts'
import { type Finding, type ReadField, resting } from './official.ts'
import { type Got, got, unclear } from './replies.ts'

export interface LabelSite {
  readonly origin: string
  /** The number by which the platform tells its two labels apart. */
  readonly mark: number
}

const SEARCH = '/admin-api/gateway/productRegistration/productRegistrationList'
const DETAIL = '/admin-api/gateway/productRegistration/productDetailById'
const PAGE_SIZE = 20
/** `isOld`: the filings of the newer form of numbers, with a day in them, and those of the older. */
const GENERATION = { newer: 0, older: 1 } as const

interface Filings {
  readonly total: number
  readonly rows: readonly Fields[]
}

/** The reply carries a status of its own inside an HTTP 200: 401 without a tenant, 400 for too many hits, 500 to retry. */
const dataOf = (reply: unknown): Got<Fields> => {
  const envelope = objectOf(reply)
  if (envelope?.code === 401) return unclear('refused')
  if (envelope?.code === 500) return unclear('server-error')
  const data = objectOf(envelope?.data)
  return envelope?.code === 200 && data ? got(data) : unclear('not-understood')
}

const filingsOf = (reply: unknown): Got<Filings> => {
  const data = dataOf(reply)
  if (data.kind === 'unclear') return data
  const { list, total } = data.value
  const rows = listOf(list) && rowsOf(list)
  return rows && typeof total === 'number' ? got({ total, rows }) : unclear('not-understood')
}

const same = (values: readonly (string | undefined)[]): string | undefined =>
  new Set(values).size === 1 ? values[0] : undefined

/** Several filings may carry one number, a model each; of two makers they would be two things. */
const recordOf = ({ total, rows }: Filings): Finding => {
  const models = rows.map((row) => textOf(row.productModel, 120))
  const holder = same(rows.map((row) => textOf(row.producerName)))
  if (!holder || !models.every((model) => model !== undefined)) return unclear('not-understood')
  const record = {
    status: 'valid' as const,
    scopeKind: 'product' as const,
    holder,
    models,
    ...defined({
      modelsCut: total > rows.length ? true : undefined,
      productName: same(rows.map((row) => textOf(row.productType))),
      energyClass: same(rows.map((row) => textOf(row.nxLever, 20))),
      issuedOn: rows.length === 1 ? dayOf(rows[0]?.announcementTime) : undefined,
    }),
  }
  return { kind: 'found', record }
}

/** As the detail names its filing. */
const FILING = /^20\d{4,6}(?:-\d{1,8})?-\d{4,8}-\d{8,18}$/u

/**
 * Asks for the product that the code on a label names. The reply does not repeat the code: it can agree with a page by its
 * model, and what else it says is shown and never counts against one.
 */
const findCoded = async ({ origin, mark }: LabelSite, { parts }: CertificateNumber, get: Get): Promise<Finding> => {
  const { product: productId, kind: productTypeCode, generation } = parts
  const json = JSON.stringify({ productId, productTypeCode, mark, isSign: 'true', isOld: Number(generation) })
  const reply = readJson(await get(origin + DETAIL, { json }))
  const data = reply.kind === 'got' ? dataOf(reply.value) : reply
  if (data.kind === 'unclear') return data
  const filing = textOf(data.value.registrationNumber, 60)
  if (!filing || !FILING.test(filing)) return unclear('not-understood')
  const found = recordOf({ total: 1, rows: [data.value] })
  if (found.kind !== 'found') return found
  const { productName, ...record } = found.record
  return {
    kind: 'found',
    record: { ...record, modelsCut: true, scope: [productName, filing].filter(Boolean).join(' · ') },
  }
}

/** Asks for the number among the filings of its form, or for the product of a label's code. */
export const findFiling = async (site: LabelSite, number: CertificateNumber, get: Get): Promise<Finding> => {
  const { origin, mark } = site
  const { compact, parts } = number
  if (parts.product !== undefined) return findCoded(site, number, get)
  const json = JSON.stringify({
    mark,
    productType: '',
    productModel: '',
    registrationNumber: compact,
    producerName: '',
    current: 1,
    pageSize: PAGE_SIZE,
    isOld: parts.day === undefined ? GENERATION.older : GENERATION.newer,
  })
  const reply = readJson(await get(origin + SEARCH, { json }))
  const filings = reply.kind === 'got' ? filingsOf(reply.value) : reply
  if (filings.kind === 'unclear') return filings
  const { total, rows } = filings.value
  if (total === 0 && rows.length === 0) return { kind: 'handoff', url: origin }
  const isOurs = rows.length > 0 && rows.every((row) => textOf(row.registrationNumber) === compact)
  return isOurs ? recordOf(filings.value) : unclear('not-understood')
}

const SEVERAL = 'shape read from four public clients'

/** What the reply to a label's code is read by, on either site. */
export const codedReads = (): readonly ReadField[] =>
  resting('shape read from four public clients; what the code names from one', 'single', [
    { path: 'code', is: 'number', isNeeded: true },
    { path: 'data.registrationNumber', is: 'string', isNeeded: true },
    { path: 'data.productModel', is: 'string', isNeeded: true },
    { path: 'data.producerName', is: 'string', isNeeded: true },
    { path: 'data.productType', is: 'string' },
    { path: 'data.nxLever', is: 'string|number' },
    { path: 'data.announcementTime', is: 'string' },
  ])

/** What the search's reply is read by, on either site. */
export const filingReads = (): readonly ReadField[] => [
  ...resting(SEVERAL, 'several', [
    { path: 'code', is: 'number', isNeeded: true },
    { path: 'data.total', is: 'number', isNeeded: true },
    { path: 'data.list', is: 'array', isNeeded: true },
    { path: 'data.list[].registrationNumber', is: 'string', isNeeded: true },
    { path: 'data.list[].productModel', is: 'string', isNeeded: true },
    { path: 'data.list[].producerName', is: 'string', isNeeded: true },
    { path: 'data.list[].productType', is: 'string' },
    { path: 'data.list[].nxLever', is: 'string|number' },
  ]),
  ...resting('shape read from two public clients; the form of the day is not known', 'single', [
    { path: 'data.list[].announcementTime', is: 'string' },
  ]),
]
