/**
 * Device identifiers in EUDAMED, the European database of medical devices. Its public pages ask it by the trade name; that
 * it takes an identifier is read from one client and unproved, so every row must name the number itself: an answer that
 * passed it over is `unclear`. Makers entered devices of their own will for years, and those of Switzerland are missing:
 * its silence proves nothing. Entered is not approved.
 */
import { defined, type Fields, objectOf, readJson, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { unclear } from './replies.ts'

const DEVICES = 'https://ec.europa.eu/tools/eudamed/api/devices/udiDiData'
/** The one status whose meaning is known. */
const ON_THE_MARKET = 'refdata.device-model-status.on-the-market'

const recordOf = (row: Fields, compact: string): Finding => {
  if (objectOf(row.deviceStatusType)?.code !== ON_THE_MARKET) return unclear('not-understood')
  const named = { productName: textOf(row.tradeName), manufacturer: textOf(row.manufacturerName) }
  return {
    kind: 'found',
    record: { status: 'valid', scopeKind: 'product', gtins: [compact], ...defined(named) },
  }
}

const eudamed: OfficialRegister = {
  id: 'eudamed',
  name: { zh: 'EUDAMED 欧洲医疗器械数据库', en: 'EUDAMED, the European database of medical devices' },
  coverage: { 'us-udi': 'partial' },
  origins: ['https://ec.europa.eu/*'],
  licence: {
    zh: '欧盟委员会网站条款；仅在用户点击时查询单个标识',
    en: 'Terms of the European Commission’s sites: asked for one identifier at a click',
  },
  keepForDays: 7,
  asks: 'by-click',
  find: async ({ compact }, get) => {
    const page = 'page=0&pageSize=25&size=25&iso2Code=en&languageIso2Code=en'
    const reply = readJson(await get(`${DEVICES}?${page}&primaryDi=${encodeURIComponent(compact)}`))
    if (reply.kind === 'unclear') return reply
    const rows = rowsOf(objectOf(reply.value)?.content)
    if (!rows) return unclear('not-understood')
    if (rows.length === 0) return { kind: 'absent' }
    const [row, ...others] = rows.filter(({ primaryDi }) => textOf(primaryDi, 40) === compact)
    return row && others.length === 0 ? recordOf(row, compact) : unclear('not-understood')
  },
}
export default eudamed

export const facts = (): RegisterFacts => ({
  question: { none: 'no identifier that it holds stands in a public source' },
  reads: [
    ...resting('shape read from five public clients; the question by identifier from one', 'several', [
      { path: 'content', is: 'array', isNeeded: true },
      { path: 'content[].primaryDi', is: 'string', isNeeded: true },
      { path: 'content[].deviceStatusType.code', is: 'string', isNeeded: true },
      { path: 'content[].tradeName', is: 'string' },
      { path: 'content[].manufacturerName', is: 'string' },
    ]),
  ],
})
