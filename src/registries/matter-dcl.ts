/**
 * Matter products on the Distributed Compliance Ledger of the Connectivity Standards Alliance, read through its public
 * node: what was certified under a certificate's number, then the product's name and its vendor's. A number is certified
 * or revoked one software version at a time; where its versions disagree nothing is said. A vendor need not enter its
 * model, and a product's number there is seldom the one shops use: it can match a listing and never differs from it. The
 * name of a module or a platform that stands inside products is shown and compared with nothing.
 * "Not found" is a 404 with a code of its own; whether every certificate is entered is not said, so it proves nothing.
 * Sources: the ledger's own description and definitions of messages; a public library of the standard that reads it.
 */
import type { Get } from '../core/registry.ts'
import type { Status } from '../core/words.ts'
import { dayOf, defined, type Fields, objectOf, readSent, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { type Got, got, unclear, whyOfStatus } from './replies.ts'

const LEDGER = 'https://on.dcl.csa-iot.org/dcl'
/** gRPC's NOT_FOUND, which the ledger's web door sends along with a 404. */
const NOT_FOUND = 5
/** Left out, and so unclear: 0 for development, 1 provisional. */
const STATUSES: Readonly<Record<string, Status>> = { 2: 'valid', 3: 'revoked' }

/** What stands under `name`, or nothing where the ledger says in its own words that it holds no such thing. */
const entryOf = async (path: string, name: string, get: Get): Promise<Got<Fields | undefined>> => {
  const sent = readSent(await get(`${LEDGER}/${path}`))
  if (sent.kind === 'unclear') return sent
  const { status, json } = sent.value
  if (status === 404 && objectOf(json)?.code === NOT_FOUND) return got(undefined)
  if (status !== 200) return unclear(whyOfStatus(status))
  const entry = objectOf(objectOf(json)?.[name])
  return entry ? got(entry) : unclear('not-understood')
}

/** Vendor and product are numbers of sixteen bits, and never nought. */
const idOf = (value: unknown): string | undefined => {
  const text = textOf(value, 5) ?? ''
  return /^[1-9]\d{0,4}$/u.test(text) ? text : undefined
}
/** The one value that all share. */
const shared = (values: readonly (string | undefined)[]): string | undefined =>
  new Set(values).size === 1 ? values[0] : undefined

interface Certified {
  readonly status: Status
  /** When each version came to it. */
  readonly days: readonly string[]
  /** `undefined` where the certificate is one for several. */
  readonly vid: string | undefined
  readonly pid: string | undefined
  /** Of goods, by its own words; not of a component or a platform. */
  readonly isEndProduct: boolean
}

const certifiedIn = (entry: Fields, compact: string): Certified | undefined => {
  const rows = rowsOf(entry.complianceInfo) ?? []
  const areOurs =
    entry.cDCertificateId === compact &&
    rows.every((row) => row.cDCertificateId === compact && row.certificationType === 'matter')
  const status = STATUSES[shared(rows.map((row) => textOf(row.softwareVersionCertificationStatus, 2))) ?? '']
  const vids = rows.map(({ vid }) => idOf(vid))
  const pids = rows.map(({ pid }) => idOf(pid))
  if (!areOurs || !status || ![...vids, ...pids].every((id) => id !== undefined)) return undefined
  const vid = shared(vids)
  const days = rows.flatMap(({ date }) => dayOf(date) ?? []).sort()
  const isEndProduct = rows.every(({ programType }) => programType === 'endProduct')
  return { status, days, vid, pid: vid && shared(pids), isEndProduct }
}

/** The entry's own numbers say that it is the one asked for. */
const isOf = (entry: Fields, ids: Readonly<Record<string, string>>): boolean =>
  Object.entries(ids).every(([name, id]) => idOf(entry[name]) === id)

const matterDcl: OfficialRegister = {
  id: 'matter-dcl',
  name: { zh: 'Matter 认证账本（CSA 分布式合规账本）', en: 'Matter: Distributed Compliance Ledger' },
  coverage: { matter: 'partial' },
  origins: ['https://on.dcl.csa-iot.org/*'],
  licence: {
    zh: '连接标准联盟（CSA）的公开账本',
    en: 'Public ledger of the Connectivity Standards Alliance',
  },
  keepForDays: 7,
  asks: 'by-itself',
  find: async ({ compact }, get) => {
    const path = `compliance/device-software-compliance/${encodeURIComponent(compact)}`
    const entry = await entryOf(path, 'deviceSoftwareCompliance', get)
    if (entry.kind === 'unclear') return entry
    if (!entry.value) return { kind: 'absent' }
    const certified = certifiedIn(entry.value, compact)
    if (!certified) return unclear('not-understood')
    const { status, days, vid, pid, isEndProduct } = certified

    const model = vid && pid ? await entryOf(`model/models/${vid}/${pid}`, 'model', get) : got(undefined)
    if (model.kind === 'unclear') return model
    const vendor = vid ? await entryOf(`vendorinfo/vendors/${vid}`, 'vendorInfo', get) : got(undefined)
    if (vendor.kind === 'unclear') return vendor
    const isOther =
      (model.value && !isOf(model.value, { vid: vid ?? '', pid: pid ?? '' })) ||
      (vendor.value && !isOf(vendor.value, { vendorID: vid ?? '' }))
    if (isOther) return unclear('not-understood')

    const name = textOf(model.value?.productName)
    const part = textOf(model.value?.partNumber, 120)
    const record = {
      status,
      scopeKind: 'product' as const,
      ...(part ? { models: [part], modelsCut: true } : {}),
      ...defined({
        productName: isEndProduct ? name : undefined,
        scope: isEndProduct ? undefined : name,
        holder: textOf(vendor.value?.vendorName),
        manufacturer: textOf(vendor.value?.companyLegalName),
        issuedOn: status === 'valid' ? days[0] : undefined,
        statusSince: status === 'revoked' ? shared(days) : undefined,
      }),
    }
    return { kind: 'found', record } satisfies Finding
  },
}
export default matterDcl

const COMPLIANCE = 'deviceSoftwareCompliance'
export const facts = (): RegisterFacts => ({
  // Quoted from the ledger in a public note on a plug.
  question: { scheme: 'matter', number: 'CSA2510DMAT45151-24' },
  reads: [
    ...resting('the ledger’s own definitions; a public library of the standard', 'several', [
      { path: `${COMPLIANCE}.cDCertificateId`, is: 'string', isNeeded: true },
      { path: `${COMPLIANCE}.complianceInfo`, is: 'array', isNeeded: true },
      { path: `${COMPLIANCE}.complianceInfo[].cDCertificateId`, is: 'string', isNeeded: true },
      { path: `${COMPLIANCE}.complianceInfo[].certificationType`, is: 'string', isNeeded: true },
      { path: `${COMPLIANCE}.complianceInfo[].softwareVersionCertificationStatus`, is: 'number', isNeeded: true },
      { path: `${COMPLIANCE}.complianceInfo[].vid`, is: 'number', isNeeded: true },
      { path: `${COMPLIANCE}.complianceInfo[].pid`, is: 'number', isNeeded: true },
      { path: `${COMPLIANCE}.complianceInfo[].date`, is: 'string' },
      { path: `${COMPLIANCE}.complianceInfo[].programType`, is: 'string' },
    ]),
    ...resting('four public clients; the ledger’s own definitions', 'several', [
      { path: 'model.vid', is: 'number', isNeeded: true, request: 2 },
      { path: 'model.pid', is: 'number', isNeeded: true, request: 2 },
      { path: 'model.productName', is: 'string', request: 2 },
      { path: 'model.partNumber', is: 'string', request: 2 },
      { path: 'vendorInfo.vendorID', is: 'number', isNeeded: true, request: 3 },
      { path: 'vendorInfo.vendorName', is: 'string', request: 3 },
      { path: 'vendorInfo.companyLegalName', is: 'string', request: 3 },
    ]),
  ],
})
