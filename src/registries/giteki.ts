/**
 * Certified radio equipment of Japan's Ministry of Internal Affairs and Communications, through its own web interface.
 * The number is often that of a module inside, and the type name is the module's: it can match a listing, and never
 * differs from it. Bodies report with a delay, and how far back it reaches is not said: its silence proves nothing.
 */
import { dayOf, defined, type Fields, listOf, objectOf, readJson, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { unclear } from './replies.ts'

const present = <T>(value: T | undefined): value is T => value !== undefined

/** One number may have several rows, one a kind of radio. */
const recordOf = (rows: readonly Fields[], body: string, asOf: string | undefined): Finding => {
  const holders = new Set(rows.map(({ name }) => textOf(name)))
  const [holder] = holders
  if (!holder || holders.size > 1) return unclear('not-understood')
  const models = [...new Set(rows.map(({ typeName }) => textOf(typeName, 120)).filter(present))]
  const [first] = rows
  const record = {
    status: 'valid' as const,
    scopeKind: 'product' as const,
    holder,
    ...(models.length > 0 ? { models, modelsCut: true } : {}),
    body: { id: body, ...defined({ name: textOf(first?.organName) }) },
    ...defined({ issuedOn: dayOf(first?.date), asOf }),
  }
  return { kind: 'found', record }
}

const giteki: OfficialRegister = {
  id: 'giteki',
  name: { zh: '日本总务省技适认证机器', en: 'Japan MIC certified radio equipment' },
  coverage: { 'jp-giteki': 'partial' },
  origins: ['https://www.tele.soumu.go.jp/*'],
  licence: { zh: '日本总务省电波利用网站条款', en: 'Terms of the MIC radio use web site' },
  keepForDays: 30,
  asks: 'by-itself',
  find: async ({ compact, parts }, get) => {
    // OF=2 is JSON, SC=1 the first row, DC=4 fifty rows.
    const query = `OF=2&SC=1&DC=4&NUM=${encodeURIComponent(compact)}`
    const reply = readJson(await get(`https://www.tele.soumu.go.jp/giteki/list?${query}`))
    if (reply.kind === 'unclear') return reply
    const sent = objectOf(reply.value)
    const summary = objectOf(sent?.gitekiInformation)
    const total = textOf(summary?.totalCount)
    if (!sent || total === undefined) return unclear('not-understood')
    // With no hit the list itself is missing.
    if (total === '0' && sent.giteki === undefined) return { kind: 'absent' }
    const rows = (listOf(sent.giteki) ?? []).map((each) => objectOf(objectOf(each)?.gitekiInfo)).filter(present)
    const ours = rows.filter(({ number }) => textOf(number, 40) === compact)
    const updated = dayOf(summary?.lastUpdateDate)
    return ours.length > 0
      ? recordOf(ours, parts.body ?? '', updated && `${updated}T00:00:00Z`)
      : unclear('not-understood')
  },
}
export default giteki

export const facts = (): RegisterFacts => ({
  question: { scheme: 'jp-giteki', number: '201-220052' },
  reads: [
    ...resting('shape read from five public clients', 'several', [
      { path: 'gitekiInformation.totalCount', is: 'string', isNeeded: true },
      { path: 'giteki', is: 'array', isNeeded: true },
      { path: 'giteki[].gitekiInfo.number', is: 'string', isNeeded: true },
      { path: 'giteki[].gitekiInfo.name', is: 'string', isNeeded: true },
      { path: 'giteki[].gitekiInfo.typeName', is: 'string' },
      { path: 'giteki[].gitekiInfo.organName', is: 'string' },
      { path: 'giteki[].gitekiInfo.date', is: 'string' },
      { path: 'gitekiInformation.lastUpdateDate', is: 'string' },
    ]),
  ],
})
