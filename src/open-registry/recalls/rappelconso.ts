/**
 * RappelConso V2, the recalls of France: an Opendatasoft data set, asked a hundred rows at a time; an offset and a limit
 * together never pass 10 000. Field names as seen in public code: `numero_fiche`, `date_publication`, `marque_produit`,
 * `modeles_ou_references`, `libelle`, `motif_rappel`, `risques_encourus`, `lien_vers_la_fiche_rappel`; `gtin` is less sure,
 * so its lack means nothing. Licence Ouverte 2.0.
 */
import { isRow, parseJson, type Row, textIn } from './json.ts'
import { dayOf, listOf, noticesOf } from './notice.ts'
import { defineRecallSource, notUnderstood, type RawNotice } from './recall-source.ts'

const ROWS = 100
const MOST = 10_000
const DATA_SET = 'https://data.economie.gouv.fr/api/explore/v2.1/catalog/datasets/rappelconso-v2-gtin-espaces/records'
const addressOf = (since: string, offset: number): string =>
  `${DATA_SET}?${new URLSearchParams({
    where: `date_publication >= date'${since}'`,
    order_by: 'date_publication desc',
    limit: String(ROWS),
    offset: String(offset),
  })}`

const rawOf = (row: Row): RawNotice => {
  const title = [textIn(row, 'marque_produit'), textIn(row, 'libelle')].filter(Boolean).join(' – ')
  return {
    id: textIn(row, 'numero_fiche'),
    kind: 'recall',
    title: { fr: title },
    reason: { fr: [textIn(row, 'motif_rappel'), textIn(row, 'risques_encourus')].filter(Boolean).join(' – ') },
    url: textIn(row, 'lien_vers_la_fiche_rappel'),
    day: dayOf(textIn(row, 'date_publication')),
    brands: listOf(textIn(row, 'marque_produit')),
    models: listOf(textIn(row, 'modeles_ou_references')),
    gtins: textIn(row, 'gtin').split(/[\s,;|]+/u),
  }
}

const source = defineRecallSource({
  id: 'fr-rappelconso',
  name: 'RappelConso',
  issuer: 'RappelConso (DGCCRF)',
  home: 'https://rappel.conso.gouv.fr/',
  licence: 'Licence Ouverte 2.0',
  attribution: 'RappelConso, data.economie.gouv.fr',
  hosts: ['data.economie.gouv.fr'],
  start: (since) => [{ step: '0', url: addressOf(since, 0) }],
  read: ({ step }, { status, body }, since) => {
    const reply = status === 200 ? parseJson(body) : undefined
    if (!isRow(reply) || typeof reply.total_count !== 'number' || !Array.isArray(reply.results))
      return notUnderstood(`status ${status}, no total_count and results`)
    const rows = reply.results.filter(isRow)
    if (rows.some((row) => textIn(row, 'numero_fiche') === '' || dayOf(textIn(row, 'date_publication')) === ''))
      return notUnderstood('a recall without numero_fiche or date_publication')
    const next = Number(step) + ROWS
    const isMore = rows.length > 0 && next < reply.total_count && next + ROWS <= MOST
    return {
      kind: 'page',
      ...noticesOf(rows.map(rawOf), source),
      more: isMore ? [{ step: String(next), url: addressOf(since, next) }] : [],
    }
  },
})
export default source
