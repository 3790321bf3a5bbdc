/**
 * Device identifiers (GUDID) in openFDA. Identifiers of old stock and of other issuers are missing, so its silence
 * proves nothing. Makers enter their own model and catalogue numbers, which shops seldom print: they can match a
 * listing, and never differ from it.
 */
import { defined, type Fields, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { envelopeReads, OPENFDA_LICENCE, OPENFDA_ORIGIN, searchOpenFda } from './openfda.ts'
import { unclear } from './replies.ts'

const present = (value: string | undefined): value is string => value !== undefined

const recordOf = (row: Fields, compact: string, asOf: string | undefined): Finding => {
  // What became of a record that is no longer published is not said.
  if (row.record_status !== 'Published') return unclear('not-understood')
  const models = [textOf(row.version_or_model_number, 120), textOf(row.catalog_number, 120)].filter(present)
  const record = {
    status: 'valid' as const,
    scopeKind: 'product' as const,
    gtins: [compact],
    ...(models.length > 0 ? { models, modelsCut: true } : {}),
    ...defined({
      productName: textOf(row.brand_name) ?? textOf(row.device_description),
      holder: textOf(row.company_name),
      asOf,
    }),
  }
  return { kind: 'found', record }
}

const carries = (row: Fields, identifier: string): boolean =>
  (rowsOf(row.identifiers) ?? []).some(({ id }) => textOf(id, 40) === identifier)

const openfdaUdi: OfficialRegister = {
  id: 'openfda-udi',
  name: { zh: 'openFDA：医疗器械唯一标识（GUDID）', en: 'openFDA: device identification (GUDID)' },
  coverage: { 'us-udi': 'partial' },
  origins: [OPENFDA_ORIGIN],
  licence: OPENFDA_LICENCE,
  keepForDays: 7,
  asks: 'by-itself',
  find: async ({ compact }, get) => {
    const matches = await searchOpenFda(get, 'udi', 'identifiers.id', compact)
    if (matches.kind === 'unclear') return matches
    const { rows, asOf } = matches.value
    if (rows.length === 0) return { kind: 'absent' }
    const [row, ...others] = rows.filter((each) => carries(each, compact))
    return row && others.length === 0 ? recordOf(row, compact, asOf) : unclear('not-understood')
  },
}
export default openfdaUdi

export const facts = (): RegisterFacts => ({
  question: { none: 'identifiers in public sources are samples, held by nobody' },
  reads: [
    ...envelopeReads(),
    ...resting('the agency’s own field list', 'single', [
      { path: 'results[].identifiers', is: 'array', isNeeded: true },
      { path: 'results[].identifiers[].id', is: 'string', isNeeded: true },
      { path: 'results[].record_status', is: 'string', isNeeded: true },
      { path: 'results[].brand_name', is: 'string' },
      { path: 'results[].company_name', is: 'string' },
      { path: 'results[].version_or_model_number', is: 'string' },
      { path: 'results[].catalog_number', is: 'string' },
    ]),
  ],
})
