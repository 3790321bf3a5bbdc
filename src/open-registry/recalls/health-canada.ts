/**
 * Recalls and safety alerts of Health Canada and the CFIA: one JSON array of some 34 000 rows whose keys have spaces
 * (`NID`, `Title`, `URL`, `Organization`, `Product`, `Issue`, `Recall class`, `Last updated`, `Archived`), every text of
 * which may be null. There is no field for brand or model, so a notice counts only where its title names a brand and its
 * product a model, or a bar code. Open Government Licence – Canada.
 */
import { isRow, parseJson, type Row, textIn } from './json.ts'
import { codesIn, dayOf, modelsIn, noticesOf } from './notice.ts'
import { defineRecallSource, notUnderstood, type RawNotice } from './recall-source.ts'

const LIST = 'https://recalls-rappels.canada.ca/sites/default/files/opendata-donneesouvertes/HCRSAMOpenData.json'

/** "Example brand Power Bank recalled due to …" */
const brandOf = (title: string): string | undefined => /^(.{2,60}?)[ -]brand(?:ed)?\b/iu.exec(title)?.[1]

const rawOf = (row: Row): RawNotice => {
  const prose = `${textIn(row, 'Title')}. ${textIn(row, 'Product')}`
  return {
    id: textIn(row, 'NID'),
    kind: /recall/iu.test(textIn(row, 'Title')) ? 'recall' : 'risk',
    title: { en: textIn(row, 'Title') },
    reason: { en: textIn(row, 'Issue') },
    url: textIn(row, 'URL'),
    day: dayOf(textIn(row, 'Last updated')),
    brands: [brandOf(textIn(row, 'Title'))],
    models: modelsIn(prose),
    gtins: codesIn(prose),
  }
}

const source = defineRecallSource({
  id: 'ca-health-canada',
  name: 'Health Canada recalls and safety alerts',
  issuer: 'Health Canada',
  home: 'https://recalls-rappels.canada.ca/en',
  licence: 'Open Government Licence – Canada',
  attribution: 'Contains information licensed under the Open Government Licence – Canada.',
  hosts: ['recalls-rappels.canada.ca'],
  start: () => [{ step: 'list', url: LIST }],
  read: (_, { status, body }, since) => {
    const rows = status === 200 ? parseJson(body) : undefined
    if (!Array.isArray(rows)) return notUnderstood(`status ${status}, no list`)
    const raws = rows.filter(isRow)
    if (raws.some((row) => textIn(row, 'NID') === '' || !('Last updated' in row)))
      return notUnderstood('a notice without NID or Last updated')
    const wanted = raws.filter((row) => textIn(row, 'Archived') !== '1' && dayOf(textIn(row, 'Last updated')) >= since)
    return { kind: 'page', ...noticesOf(wanted.map(rawOf), source), more: [] }
  },
})
export default source
