/**
 * Enforcement reports of the FDA by openFDA: devices, foods and drugs. Rows have `recall_number`, `product_description`,
 * `reason_for_recall`, `recalling_firm`, `report_date` (yyyymmdd), `classification`, `status`. The firm stands for the
 * brand; a product is named by what the description says behind "UPC", "Model" or "REF". 404 means that there are none.
 * CC0 (https://open.fda.gov/license/).
 */
import { isRow, parseJson, type Row, textIn } from './json.ts'
import { codesIn, dayOf, modelsIn, noticesOf } from './notice.ts'
import { defineRecallSource, notUnderstood, type RawNotice } from './recall-source.ts'

const ROWS = 1000
/** As the service says: "skip" goes no further. */
const MOST_SKIPPED = 25_000
const KINDS = ['device', 'food', 'drug'] as const
const plain = (day: string): string => day.replaceAll('-', '')
const addressOf = (kind: string, since: string, until: string, skip: number): string =>
  `https://api.fda.gov/${kind}/enforcement.json?search=report_date:[${plain(since)}+TO+${plain(until)}]&limit=${ROWS}&skip=${skip}`

const rawOf = (row: Row): RawNotice => {
  const description = textIn(row, 'product_description')
  const firm = textIn(row, 'recalling_firm')
  return {
    id: textIn(row, 'recall_number'),
    kind: 'recall',
    title: { en: `${firm}: ${description}` },
    reason: { en: [textIn(row, 'reason_for_recall'), textIn(row, 'classification')].filter(Boolean).join(' · ') },
    day: dayOf(textIn(row, 'report_date')),
    brands: [firm],
    models: modelsIn(description),
    gtins: codesIn(description),
  }
}

const source = defineRecallSource({
  id: 'us-openfda-enforcement',
  name: 'openFDA enforcement reports',
  issuer: 'U.S. Food and Drug Administration',
  home: 'https://open.fda.gov/apis/',
  licence: 'CC0 1.0',
  attribution: 'openFDA, U.S. Food and Drug Administration; unvalidated data',
  hosts: ['api.fda.gov'],
  start: (since, today) => KINDS.map((kind) => ({ step: `${kind}:0:${today}`, url: addressOf(kind, since, today, 0) })),
  read: ({ step }, { status, body }, since) => {
    if (status === 404) return { kind: 'page', alerts: [], unmatchable: 0, more: [] }
    const reply = status === 200 ? parseJson(body) : undefined
    if (!isRow(reply) || !Array.isArray(reply.results)) return notUnderstood(`status ${status}, no results`)
    const rows = reply.results.filter(isRow)
    if (rows.some((row) => textIn(row, 'recall_number') === '' || dayOf(textIn(row, 'report_date')) === ''))
      return notUnderstood('a report without recall_number or report_date')
    const [kind = '', skipped = '0', until = ''] = step.split(':')
    const next = Number(skipped) + ROWS
    const isMore = rows.length === ROWS && next <= MOST_SKIPPED
    return {
      kind: 'page',
      ...noticesOf(rows.map(rawOf), source),
      more: isMore ? [{ step: `${kind}:${next}:${until}`, url: addressOf(kind, since, until, next) }] : [],
    }
  },
})
export default source
