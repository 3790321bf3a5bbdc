/**
 * FDA 510(k) clearances and De Novo grants in openFDA. A K-number is given on receipt, and the register holds those that
 * led to a clearance: a number that it does not know cleared nothing, or did so within the last weeks. Whether it holds
 * all of `DEN…` and `BK…` is not said anywhere: their absence proves nothing.
 */
import { dayOf, defined, type Fields, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { envelopeReads, OPENFDA_LICENCE, OPENFDA_ORIGIN, searchOpenFda } from './openfda.ts'
import { unclear } from './replies.ts'

/** Substantially equivalent, with or without limits (`SESE`, `SESK`, …), and De Novo granted. */
const CLEARED = /^(?:SE[A-Z]{2}|DENG)$/u
/** Old entries have no name. */
const NAMELESS = /^unknown$/iu

const recordOf = (row: Fields, asOf: string | undefined): Finding => {
  const decision = textOf(row.decision_code, 20)
  if (!decision || !CLEARED.test(decision)) return unclear('not-understood')
  const name = textOf(row.device_name)
  const record = {
    status: 'valid' as const,
    scopeKind: 'product' as const,
    ...defined({
      productName: name && !NAMELESS.test(name) ? name : undefined,
      holder: textOf(row.applicant),
      issuedOn: dayOf(row.decision_date),
      asOf,
    }),
  }
  return { kind: 'found', record }
}

const openfda510k: OfficialRegister = {
  id: 'openfda-510k',
  name: { zh: 'openFDA：510(k) 放行记录', en: 'openFDA: 510(k) clearances' },
  coverage: { 'us-fda-510k': 'complete' },
  origins: [OPENFDA_ORIGIN],
  licence: OPENFDA_LICENCE,
  keepForDays: 7,
  asks: 'by-itself',
  find: async ({ compact, parts }, get) => {
    const matches = await searchOpenFda(get, '510k', 'k_number', compact)
    if (matches.kind === 'unclear') return matches
    const { rows, asOf } = matches.value
    if (rows.length === 0) return parts.letters === 'K' ? { kind: 'absent' } : unclear('not-covered')
    const [row, ...others] = rows.filter((each) => textOf(each.k_number, 20) === compact)
    return row && others.length === 0 ? recordOf(row, asOf) : unclear('not-understood')
  },
}
export default openfda510k

export const facts = (): RegisterFacts => ({
  question: { scheme: 'us-fda-510k', number: 'K160014' },
  reads: [
    ...envelopeReads(),
    ...resting('the agency’s own field list and its stored replies', 'several', [
      { path: 'results[].k_number', is: 'string', isNeeded: true },
      { path: 'results[].decision_code', is: 'string', isNeeded: true },
      { path: 'results[].device_name', is: 'string' },
      { path: 'results[].applicant', is: 'string' },
      { path: 'results[].decision_date', is: 'string' },
    ]),
  ],
})
