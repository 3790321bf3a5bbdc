/**
 * Establishments registered for medical devices in openFDA, by registration number or FEI. A firm enters itself and the
 * agency reviews none of it: the register's own reference says that to appear in it is no approval of the firm nor of its
 * products. So a hit speaks of an operator and never of a product. Establishments for drugs, food and cosmetics stand in
 * other lists under numbers of the same form: its silence proves nothing.
 */
import { defined, type Fields, objectOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { envelopeReads, type Matches, OPENFDA_LICENCE, OPENFDA_ORIGIN, searchOpenFda } from './openfda.ts'
import { unclear } from './replies.ts'

/** Active, and active while its number is being given; no other status is published. */
const ACTIVE: ReadonlySet<unknown> = new Set(['1', '5'])
/** A registration number and an FEI have one form, and mostly one value. */
const NUMBERS = ['registration_number', 'fei_number'] as const

/** One establishment has a row for each of its listings. */
const recordOf = ({ rows, asOf }: Matches, number: string): Finding => {
  const ours = rows
    .map(({ registration }) => objectOf(registration))
    .filter((each): each is Fields => NUMBERS.some((field) => textOf(each?.[field], 20) === number))
  const [holder, ...others] = new Set(ours.map(({ name }) => textOf(name)))
  const isActive = ours.every(({ status_code: code }) => ACTIVE.has(textOf(code, 5)))
  if (!holder || others.length > 0 || !isActive) return unclear('not-understood')
  return { kind: 'found', record: { status: 'valid', scopeKind: 'operator', holder, ...defined({ asOf }) } }
}

const openfdaRegistration: OfficialRegister = {
  id: 'openfda-registration',
  name: { zh: 'openFDA：医疗器械企业登记', en: 'openFDA: device establishment registrations' },
  coverage: { 'us-fda-reg': 'partial' },
  origins: [OPENFDA_ORIGIN],
  licence: OPENFDA_LICENCE,
  keepForDays: 7,
  asks: 'by-itself',
  find: async ({ compact }, get) => {
    for (const field of NUMBERS) {
      const matches = await searchOpenFda(get, 'registrationlisting', `registration.${field}`, compact)
      if (matches.kind === 'unclear') return matches
      if (matches.value.rows.length > 0) return recordOf(matches.value, compact)
    }
    return { kind: 'absent' }
  },
}
export default openfdaRegistration

export const facts = (): RegisterFacts => ({
  question: { none: 'no registration number stands in a public source' },
  reads: [
    ...envelopeReads(),
    ...resting('the agency’s own field list; codes from its field reference', 'several', [
      { path: 'results[].registration', is: 'object', isNeeded: true },
      { path: 'results[].registration.registration_number', is: 'string' },
      { path: 'results[].registration.fei_number', is: 'string' },
      { path: 'results[].registration.name', is: 'string', isNeeded: true },
      { path: 'results[].registration.status_code', is: 'string', isNeeded: true },
    ]),
  ],
})
