/**
 * EPREL, the European Product Registry for Energy Labelling: one product by its registration number, without a key.
 * How it answers for a number that it does not hold is not known, and products may be registered before they are
 * published: its silence proves nothing. Lists need a key and are never asked.
 */
import { passesGtin } from '../core/checkdigits.ts'
import { dayOf, defined, type Fields, objectOf, readSent, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { unclear, whyOfStatus } from './replies.ts'

/**
 * Groups whose label has one class. Washer-dryers, displays with HDR, air conditioners and heaters have two or more, and
 * which one a page prints cannot be told.
 */
const ONE_CLASS: ReadonlySet<string> = new Set([
  'dishwashers',
  'dishwashers2019',
  'lamps',
  'lightsources',
  'rangehoods',
  'refrigeratingappliances',
  'refrigeratingappliances2019',
  'televisions',
  'tumbledriers',
  'tyres',
  'washingmachines',
  'washingmachines2019',
])

/** `APPP` is A+++. */
const classOf = (value: unknown): string | undefined => textOf(value, 5)?.replace(/P/gu, '+')

const gtinsOf = (value: unknown): readonly string[] | undefined => {
  const gtins = (rowsOf(value) ?? [])
    .map((row) => textOf(row.modelIdentifier, 20) ?? '')
    .filter((text) => /^(?:\d{8}|\d{12,14})$/u.test(text) && passesGtin(text))
  return gtins.length > 0 ? gtins : undefined
}

const recordOf = (product: Fields): Finding => {
  const model = textOf(product.modelIdentifier, 120)
  const holder = textOf(product.supplierOrTrademark)
  // What a status other than "published" or a blocked product means is published nowhere.
  const isPublished = product.status === 'PUBLISHED' && product.blocked === false
  if (!isPublished || !model || !holder) return unclear('not-understood')
  const category = textOf(product.productGroup, 80)?.toLowerCase()
  const record = {
    status: 'valid' as const,
    scopeKind: 'product' as const,
    models: [model],
    holder,
    ...defined({
      // Lamps and tyres are often registered under an article number, which no shop calls the model.
      modelsCut: /\p{L}/u.test(model) ? undefined : true,
      manufacturer: textOf(objectOf(product.organisation)?.organisationName),
      gtins: gtinsOf(product.otherIdentifiers),
      category,
      energyClass: category && ONE_CLASS.has(category) ? classOf(product.energyClass) : undefined,
      issuedOn: dayOf(product.firstPublicationDate) ?? dayOf(product.publishedOnDate),
    }),
  }
  return { kind: 'found', record }
}

const eprel: OfficialRegister = {
  id: 'eprel',
  name: { zh: '欧盟能效标签产品数据库（EPREL）', en: 'EPREL, the EU energy label database' },
  coverage: { 'eu-eprel': 'partial' },
  origins: ['https://eprel.ec.europa.eu/*'],
  licence: {
    zh: '欧盟委员会，CC BY 4.0（据一家数据使用者）',
    en: 'European Commission, CC BY 4.0 (as a user of the data states)',
  },
  keepForDays: 30,
  asks: 'by-itself',
  find: async ({ compact }, get) => {
    const sent = readSent(await get(`https://eprel.ec.europa.eu/api/product/${encodeURIComponent(compact)}`))
    if (sent.kind === 'unclear') return sent
    const { status, json } = sent.value
    if (status === 404) return unclear('not-covered')
    if (status !== 200) return unclear(whyOfStatus(status))
    const versions = (rowsOf(json) ?? []).filter((row) => textOf(row.eprelRegistrationNumber) === compact)
    const [product, ...others] = versions.filter((row) => versions.length === 1 || row.lastVersion === true)
    return product && others.length === 0 ? recordOf(product) : unclear('not-understood')
  },
}
export default eprel

export const facts = (): RegisterFacts => ({
  question: { scheme: 'eu-eprel', number: '298173' },
  reads: [
    ...resting('shape read from three public clients, one of which refuses unknown fields', 'several', [
      { path: '[].eprelRegistrationNumber', is: 'string|number', isNeeded: true },
      { path: '[].status', is: 'string', isNeeded: true },
      { path: '[].modelIdentifier', is: 'string', isNeeded: true },
      { path: '[].supplierOrTrademark', is: 'string', isNeeded: true },
      { path: '[].blocked', is: 'boolean', isNeeded: true },
      { path: '[].productGroup', is: 'string' },
      { path: '[].energyClass', is: 'string' },
      { path: '[].organisation.organisationName', is: 'string' },
      { path: '[].otherIdentifiers', is: 'array' },
      { path: '[].firstPublicationDate', is: 'array' },
    ]),
    ...resting('one public client takes a list of one for the product', 'single', [
      { path: '[].lastVersion', is: 'boolean' },
    ]),
  ],
})
