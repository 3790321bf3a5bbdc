/**
 * The FCC's equipment authorisations by FCC ID. Its documented interface answers XML, or JSON to some callers, and sends
 * XML labelled as JSON; its host turns programs away, and nobody has shown that an extension gets through: it is asked
 * under a click only. Whether an ID is written with its hyphen cannot be told from a page that drops it, so both are
 * asked, and its silence proves nothing. A grant names the grantee and no model.
 */
import type { Get } from '../core/registry.ts'
import type { CertificateNumber, Day } from '../core/words.ts'
import { dayOf, defined, type Fields, jsonOf, listOf, objectOf, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { type Got, got, replyOf, unclear, whyOfStatus } from './replies.ts'

/** `<fccidInfo>…<FCCId>…</FCCId>…</fccidInfo>`; a page has none. */
const LIST = /<fCCIDInfoes\b/u
const ROW = '<fccidInfo>'
const MAX_ROWS = 200
const MAX_ROW_LENGTH = 4000
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const inTag = (xml: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>([^<]{0,300})</${tag}>`, 'u')
    .exec(xml)?.[1]
    ?.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? '')

const rowsOfXml = (xml: string): readonly Fields[] | undefined =>
  LIST.test(xml)
    ? xml
        .split(ROW, MAX_ROWS + 1)
        .slice(1)
        .map((rest) => rest.slice(0, MAX_ROW_LENGTH))
        .map((row) => ({
          fccid: inTag(row, 'FCCId'),
          grantee: inTag(row, 'grantee'),
          grantDate: inTag(row, 'grantDate'),
        }))
    : undefined

const rowsOfJson = (body: string, contentType: string): readonly Fields[] | undefined => {
  const json = jsonOf(body, contentType)
  const list = listOf(objectOf(json)?.results) ?? listOf(json)
  return list && rowsOf(list)?.map((row) => ({ ...row, fccid: row.fccid ?? row.fccId }))
}

const ask = async (id: string, get: Get): Promise<Got<readonly Fields[]>> => {
  const url = `https://apps.fcc.gov/OETLabServices/getFCCIDList?fccId=${encodeURIComponent(id)}`
  const reply = replyOf(await get(url, { accept: 'application/xml, application/json' }))
  if (reply.kind === 'unclear') return reply
  const { status, body, contentType } = reply.value
  if (status !== 200) return unclear(whyOfStatus(status))
  const rows = rowsOfXml(body) ?? rowsOfJson(body, contentType)
  return rows ? got(rows) : unclear('not-understood')
}

/** `10/17/2024`. */
const grantDay = (value: unknown): Day | undefined => {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(textOf(value, 20) ?? '') ?? []
  return dayOf(`${year}-${month}-${day}`)
}

const recordOf = (rows: readonly Fields[]): Finding => {
  const grantees = new Set(rows.map(({ grantee }) => textOf(grantee)))
  const [holder] = grantees
  if (!holder || grantees.size > 1) return unclear('not-understood')
  const [issuedOn] = rows.flatMap(({ grantDate }) => grantDay(grantDate) ?? []).sort()
  return { kind: 'found', record: { status: 'valid', scopeKind: 'product', holder, ...defined({ issuedOn }) } }
}

/** As printed first; then with the hyphen there or gone. */
const writings = ({ raw, compact, parts }: CertificateNumber): readonly string[] => {
  const { grantee = '', product = '' } = parts
  const hyphened = `${grantee}-${product}`
  return raw.includes('-') ? [hyphened, compact] : [compact, hyphened]
}

const fccEas: OfficialRegister = {
  id: 'fcc-eas',
  name: { zh: '美国 FCC 设备授权数据库', en: 'FCC equipment authorisations' },
  coverage: { 'us-fcc': 'partial' },
  origins: ['https://apps.fcc.gov/*'],
  licence: { zh: '美国政府公开数据', en: 'US government, public' },
  keepForDays: 30,
  asks: 'by-click',
  find: async (number, get) => {
    for (const id of writings(number)) {
      const rows = await ask(id, get)
      if (rows.kind === 'unclear') return rows
      if (rows.value.some(({ fccid }) => textOf(fccid) === undefined)) return unclear('not-understood')
      // The search takes the beginning of an ID for all that begin so.
      const ours = rows.value.filter(({ fccid }) => textOf(fccid)?.replace(/-/gu, '').toUpperCase() === number.compact)
      if (ours.length > 0) return recordOf(ours)
    }
    return { kind: 'absent' }
  },
}
export default fccEas

export const facts = (): RegisterFacts => ({
  question: { scheme: 'us-fcc', number: 'BCG-E2511A' },
  reads: [
    ...resting('shape read from two public clients and the agency’s description', 'several', [
      { path: '<FCCId>', is: 'string', isNeeded: true },
      { path: '<grantee>', is: 'string', isNeeded: true },
      { path: '<grantDate>', is: 'string' },
    ]),
  ],
})
