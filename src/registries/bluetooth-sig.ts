/**
 * Qualified designs and declared products of the Bluetooth SIG, by the search of its own public pages. Its terms are not
 * published: it is asked under a click only, for one number. It takes any words, so a row is taken only where it names the
 * number itself, as its declaration or among its designs; rows that name no number are `unclear`. A number is often that of
 * the chip's maker, whose models are not the shop's: they can match a listing and never differ from it, and its names of
 * products are shown and compared with nothing. How it answers for a number that it does not hold is not known: its silence
 * proves nothing.
 */
import { dayOf, defined, type Fields, listOf, objectOf, readJson, rowsOf, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { unclear } from './replies.ts'

const SEARCH = 'https://qualificationapi.bluetooth.com/api/Platform/Listings/Search'
/** Everything that is public, of all times, kinds and companies: as the search page of the SIG asks. */
const EVERYTHING = {
  SearchQualificationsAndDesigns: true,
  SearchDeclarationOnly: true,
  SearchEndProductList: true,
  SearchPRDProductList: true,
  SearchMyCompany: false,
  BQAApprovalStatusId: -1,
  BQALockStatusId: -1,
  ListingDateEarliest: null,
  ListingDateLatest: null,
  Layers: [],
  MaxResults: 100,
  MemberId: null,
  ProductTypeId: 0,
  SpecName: 0,
  IcsItem: null,
}
const MAX_MODELS = 60

/** A list, bare or under one of two names. */
const listings = (reply: unknown): readonly Fields[] | undefined => {
  const list = listOf(reply) ?? listOf(objectOf(reply)?.Results) ?? listOf(objectOf(reply)?.results)
  return list && rowsOf(list)
}

/** Several designs stand in one text: "123456-123457". */
const names = ({ DeclarationId, QDIDs }: Fields, compact: string): boolean =>
  [DeclarationId, QDIDs].some((value) =>
    (textOf(value, 2000) ?? '')
      .toUpperCase()
      .split(/[^A-Z\d]+/u)
      .includes(compact),
  )

const unique = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value): value is string => value !== undefined)),
]

/** One design may stand in several listings of its company; of two companies they would be two things. */
const recordOf = (rows: readonly Fields[]): Finding => {
  const companies = rows.map((row) => textOf(row.CompanyName) ?? textOf(row.MemberCompany))
  const [holder, ...others] = unique(companies)
  if (!holder || others.length > 0 || companies.includes(undefined)) return unclear('not-understood')
  const products = rows.flatMap(({ Products }) => rowsOf(Products) ?? [])
  const models = unique(products.map(({ Model }) => textOf(Model, 120))).slice(0, MAX_MODELS)
  const scope = unique(products.map(({ MarketingName }) => textOf(MarketingName, 120)))
  const [issuedOn] = rows.flatMap(({ ListingDate }) => dayOf(ListingDate) ?? []).sort()
  const record = {
    status: 'valid' as const,
    scopeKind: 'product' as const,
    holder,
    ...(models.length > 0 ? { models, modelsCut: true } : {}),
    ...defined({ scope: textOf(scope.join('; '), 600), issuedOn }),
  }
  return { kind: 'found', record }
}

const bluetoothSig: OfficialRegister = {
  id: 'bluetooth-sig',
  name: { zh: '蓝牙技术联盟：认证查询', en: 'Bluetooth SIG: qualified products' },
  coverage: { bluetooth: 'partial' },
  origins: ['https://qualificationapi.bluetooth.com/*'],
  licence: {
    zh: '未公布使用条款；仅在用户点击时查询单个编号，不做批量',
    en: 'No terms are published: asked for one number at a click, never in bulk',
  },
  keepForDays: 30,
  asks: 'by-click',
  find: async ({ compact }, get) => {
    const json = JSON.stringify({ SearchString: compact, ...EVERYTHING })
    const reply = readJson(await get(SEARCH, { json }))
    if (reply.kind === 'unclear') return reply
    const rows = listings(reply.value)
    if (!rows) return unclear('not-understood')
    if (rows.length === 0) return { kind: 'absent' }
    const ours = rows.filter((row) => names(row, compact))
    return ours.length > 0 ? recordOf(ours) : unclear('not-understood')
  },
}
export default bluetoothSig

export const facts = (): RegisterFacts => ({
  // A remote control’s declaration, quoted from the register in a public note.
  question: { scheme: 'bluetooth', number: 'R071731' },
  reads: [
    ...resting('shape read from five public clients', 'several', [
      { path: '[].CompanyName', is: 'string', isNeeded: true },
      { path: '[].Products', is: 'array' },
      { path: '[].Products[].Model', is: 'string' },
      { path: '[].Products[].MarketingName', is: 'string' },
      { path: '[].ListingDate', is: 'string' },
    ]),
    ...resting(
      'one public client of the search’s former address; a note that the present one names designs',
      'single',
      [
        // Needed for a declaration; a design is named by the other.
        { path: '[].DeclarationId', is: 'string', isNeeded: true },
        { path: '[].QDIDs', is: 'string|number' },
      ],
    ),
  ],
})
