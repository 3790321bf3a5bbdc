/**
 * Recalls of the US Consumer Product Safety Commission. Shape: the Recall Retrieval Web Services Programmers Guide 1.3, as
 * two independent readers describe it: an array of objects with `RecallID`, `RecallDate`, `Title`, `Description`, `URL`,
 * and lists `Products`, `Manufacturers`, `ProductUPCs`, `Hazards`. `Products[].Model` is mostly empty and the models stand
 * in the description. Works of the United States government are in the public domain.
 */
import { isRow, parseJson, type Row, textIn, textsIn } from './json.ts'
import { dayOf, listOf, modelsIn, noticesOf } from './notice.ts'
import { defineRecallSource, notUnderstood, type RawNotice } from './recall-source.ts'

const LIST = 'https://www.saferproducts.gov/RestWebServices/Recall'

/** "Example Recalls Power Banks Due to Fire Hazard": whose they are. */
const brandOf = (title: string): string | undefined =>
  /^(.{2,60}?) (?:Recalls?|Expands|Reannounces)\b/u.exec(title)?.[1]
/** "Example Corp., of Springfield" */
const companyOf = (name: string): string => name.split(/,? of /u)[0] ?? ''

const rawOf = (row: Row): RawNotice => {
  const description = [textIn(row, 'Description'), ...textsIn(row, 'Products', 'Description')].join('. ')
  return {
    id: textIn(row, 'RecallNumber') || textIn(row, 'RecallID'),
    kind: 'recall',
    title: { en: textIn(row, 'Title') },
    reason: { en: textsIn(row, 'Hazards', 'Name').join(' ') },
    url: textIn(row, 'URL'),
    day: dayOf(textIn(row, 'RecallDate')),
    brands: [brandOf(textIn(row, 'Title')), ...textsIn(row, 'Manufacturers', 'Name').map(companyOf)],
    models: [...textsIn(row, 'Products', 'Model').flatMap(listOf), ...modelsIn(description)],
    gtins: textsIn(row, 'ProductUPCs', 'UPC'),
  }
}

const source = defineRecallSource({
  id: 'us-cpsc',
  name: 'CPSC recalls',
  issuer: 'U.S. Consumer Product Safety Commission',
  home: 'https://www.cpsc.gov/Recalls',
  licence: 'US public domain',
  attribution: 'U.S. Consumer Product Safety Commission, SaferProducts.gov',
  hosts: ['www.saferproducts.gov'],
  start: (since, today) => [
    { step: 'list', url: `${LIST}?format=json&RecallDateStart=${since}&RecallDateEnd=${today}` },
  ],
  read: (_, { status, body }) => {
    const rows = status === 200 ? parseJson(body) : undefined
    if (!Array.isArray(rows)) return notUnderstood(`status ${status}, no list`)
    const raws = rows.filter(isRow)
    if (raws.some((row) => textIn(row, 'RecallID') === '' || textIn(row, 'RecallDate') === ''))
      return notUnderstood('a recall without RecallID or RecallDate')
    return { kind: 'page', ...noticesOf(raws.map(rawOf), source), more: [] }
  },
})
export default source
