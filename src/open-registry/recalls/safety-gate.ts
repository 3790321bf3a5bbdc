/**
 * EU Safety Gate: a list of weekly reports in XML, and each report in XML. Elements of a notification as several readers
 * describe them: `caseNumber`, `reference`, `product`, `brand`, `name`, `type_numberOfModel`, `batchNumber`, `barcode`,
 * `danger`, `measures`. Values may be CDATA, nil, or escaped twice. The Commission's sentence stands beside each notice;
 * pictures are not reused. CC BY 4.0.
 */
import { SaxesParser } from 'saxes'
import { dayOf, listOf, noticesOf } from './notice.ts'
import { defineRecallSource, notUnderstood, type RawNotice } from './recall-source.ts'

const BASE = 'https://ec.europa.eu/safety-gate-alerts/api/download/weeklyReport'
const MAX_REPORTS = 260
const MAX_ROWS = 5_000

type Fields = Readonly<Record<string, string>>

/** The children of every element of that name, as text. `undefined` where it is no XML of that root. */
const rowsOf = (xml: string, roots: readonly string[], rowName: string): readonly Fields[] | undefined => {
  const rows: Record<string, string>[] = []
  const path: string[] = []
  let row: Record<string, string> | undefined
  let isOurs = false
  let isBroken = false
  const parser = new SaxesParser()
  parser.on('error', () => {
    isBroken = true
  })
  parser.on('opentag', ({ name }) => {
    if (path.length === 0) isOurs = roots.includes(name)
    path.push(name)
    if (name !== rowName || rows.length >= MAX_ROWS) return
    row = {}
    rows.push(row)
  })
  const add = (text: string): void => {
    const field = path.at(-1)
    if (row && field && field !== rowName) row[field] = ((row[field] ?? '') + text).slice(0, 4000)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (name === rowName) row = undefined
  })
  parser.write(xml).close()
  return isOurs && !isBroken ? rows : undefined
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
/** What was escaped twice. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|nbsp);/gu, (whole, name: string) => ENTITIES[name] ?? whole).trim()

const rawOf = (fields: Fields, day: string): RawNotice => {
  const of = (name: string): string => unescaped(fields[name] ?? '')
  return {
    id: of('caseNumber'),
    kind: /recall/iu.test(of('measures')) ? 'recall' : 'risk',
    title: { en: [of('brand'), of('product'), of('name')].filter(Boolean).join(' – ') },
    reason: { en: of('danger') },
    url: of('URLrecall') || of('reference'),
    day,
    brands: listOf(of('brand')),
    models: listOf(of('type_numberOfModel')),
    gtins: listOf(of('barcode')).flatMap((codes) => codes.split(/\s{2,}|(?<=\d{8})\s(?=\d{8})/u)),
    lots: listOf(of('batchNumber')),
  }
}

const source = defineRecallSource({
  id: 'eu-safety-gate',
  name: 'EU Safety Gate',
  issuer: 'European Commission, Safety Gate',
  home: 'https://ec.europa.eu/safety-gate-alerts/screen/webReport',
  licence: 'CC BY 4.0',
  attribution:
    'Alerts from the Rapid Alert System for dangerous non-food products, published free of charge on the Safety Gate website (https://ec.europa.eu/safety-gate-alerts) © European Union, 2005 – 2026',
  hosts: ['ec.europa.eu'],
  start: () => [{ step: 'list', url: `${BASE}/list/xml/en` }],
  read: ({ step }, { status, body }, since) => {
    if (status !== 200) return notUnderstood(`status ${status}`)
    if (step !== 'list') {
      const rows = rowsOf(body, ['Safety-Gate'], 'notifications')
      if (!rows || rows.some(({ caseNumber }) => !caseNumber))
        return notUnderstood('no notifications with a caseNumber')
      return {
        kind: 'page',
        ...noticesOf(
          rows.map((fields) => rawOf(fields, step)),
          source,
        ),
        more: [],
      }
    }
    // The root of the list is not documented: what matters are its reports.
    const root = /<([A-Za-z][\w.-]{0,60})[\s>]/u.exec(body.replace(/<\?[^>]{0,200}\?>/u, ''))?.[1] ?? ''
    const reports = rowsOf(body, [root], 'weeklyReport') ?? []
    const wanted = reports
      .map((fields) => ({
        id: /\/(\d{4,12})(?:[?&]|$)/u.exec(fields.URL ?? '')?.[1],
        day: dayOf(fields.publicationDate ?? ''),
      }))
      .filter(({ id, day }) => id !== undefined && day >= since)
    if (reports.length === 0) return notUnderstood('no weekly reports')
    return {
      kind: 'page',
      alerts: [],
      unmatchable: 0,
      more: wanted
        .slice(0, MAX_REPORTS)
        .map(({ id, day }) => ({ step: day, url: `${BASE}/detail/xml/${id}?language=en` })),
    }
  },
})
export default source
