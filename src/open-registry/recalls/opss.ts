/**
 * Product safety alerts, reports and recalls of the UK's Office for Product Safety and Standards on GOV.UK: a search in
 * JSON (200 rows at a time; offsets past 1 000 fail), then each page's content in JSON, whose HTML has a table with Brand,
 * Model and Barcode and a number such as 2609-0229. Open Government Licence v3.0.
 */
import { Parser } from 'htmlparser2'
import { isRow, parseJson, textIn } from './json.ts'
import { dayOf, listOf, noticesOf } from './notice.ts'
import { defineRecallSource, notUnderstood, type RecallRequest } from './recall-source.ts'

const ROWS = 200
const MOST = 1_000
const HOST = 'https://www.gov.uk'
const addressOf = (start: number): string =>
  `${HOST}/api/search.json?filter_format=product_safety_alert_report_recall&order=-public_timestamp&count=${ROWS}&start=${start}&fields=title,link,public_timestamp,description`

/** Rows of two cells of every table, by the lower-case text of the first. */
const pairsIn = (html: string): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>()
  let cells: string[] = []
  let isCell = false
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'tr') cells = []
      if (name === 'td' || name === 'th') {
        isCell = true
        cells.push('')
      }
    },
    ontext: (text) => {
      if (isCell && cells.length > 0) cells[cells.length - 1] = ((cells.at(-1) ?? '') + text).slice(0, 2000)
    },
    onclosetag: (name) => {
      if (name === 'td' || name === 'th') isCell = false
      const [key = '', value = ''] = cells
      if (name === 'tr' && cells.length === 2 && pairs.size < 200)
        pairs.set(key.trim().toLowerCase().replace(/:$/u, ''), value.trim())
    },
  })
  parser.end(html)
  return pairs
}

/** Every text of the content that is HTML with a table: where in the reply it stands may change. */
const tablesIn = (value: unknown, depth = 6): readonly string[] => {
  if (typeof value === 'string') return value.includes('<table') ? [value] : []
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((each) => tablesIn(each, depth - 1))
}

const fieldOf = (pairs: ReadonlyMap<string, string>, ...names: readonly string[]): string => {
  for (const [key, value] of pairs)
    if (names.some((name) => key === name || key.startsWith(`${name} `) || key === `${name}s`)) return value
  return ''
}

const source = defineRecallSource({
  id: 'uk-opss',
  name: 'UK product safety alerts and recalls',
  issuer: 'UK Office for Product Safety and Standards',
  home: `${HOST}/product-safety-alerts-reports-recalls`,
  licence: 'Open Government Licence v3.0',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  hosts: ['www.gov.uk'],
  start: () => [{ step: 'list:0', url: addressOf(0) }],
  read: ({ step, url }, { status, body }, since) => {
    const reply = status === 200 ? parseJson(body) : undefined
    if (!isRow(reply)) return notUnderstood(`status ${status}, no JSON object`)
    if (step.startsWith('list:')) {
      if (!Array.isArray(reply.results)) return notUnderstood('no results')
      const rows = reply.results.filter(isRow)
      const wanted = rows.filter((row) => dayOf(textIn(row, 'public_timestamp')) >= since)
      const details = wanted.flatMap((row): readonly RecallRequest[] => {
        const link = textIn(row, 'link')
        const isSafe = /^\/product-safety-alerts-reports-recalls\/[\w-]{1,200}$/u.test(link)
        return isSafe ? [{ step: dayOf(textIn(row, 'public_timestamp')), url: `${HOST}/api/content${link}` }] : []
      })
      const next = Number(step.slice(5)) + ROWS
      const isMore = rows.length === ROWS && wanted.length === rows.length && next <= MOST
      return {
        kind: 'page',
        alerts: [],
        unmatchable: 0,
        more: [...details, ...(isMore ? [{ step: `list:${next}`, url: addressOf(next) }] : [])],
      }
    }
    const html = tablesIn(reply).join('\n')
    const pairs = pairsIn(html)
    const link = url.slice(`${HOST}/api/content`.length)
    const number = /\b\d{4}-\d{4}\b/u.exec(`${textIn(reply, 'title')} ${html}`)?.[0]
    const raw = {
      id: number ?? link.slice(link.lastIndexOf('/') + 1).slice(0, 60),
      kind: /recall/iu.test(`${textIn(reply, 'title')} ${link}`) ? 'recall' : 'risk',
      title: { en: textIn(reply, 'title') },
      reason: { en: fieldOf(pairs, 'hazard', 'risk') },
      url: `${HOST}${link}`,
      day: step,
      brands: listOf(fieldOf(pairs, 'brand')),
      models: listOf(fieldOf(pairs, 'model')),
      gtins: listOf(fieldOf(pairs, 'barcode')),
      lots: listOf(fieldOf(pairs, 'batch')),
    } as const
    return { kind: 'page', ...noticesOf([raw], source), more: [] }
  },
})
export default source
