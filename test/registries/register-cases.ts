/**
 * Each official register with its replies: what is asked, and what comes of every reply in `<id>/`. All numbers are of
 * the schemes' example blocks, all names invented.
 */
import { readFileSync } from 'node:fs'
import type { CertificateRecord, UnclearWhy } from '../../src/core/words.ts'

/** What a reply comes to: a record, `absent`, or why it is unclear. */
export type Outcome = Fields | 'absent' | { readonly handoff: string } | UnclearWhy
/** What the record holds; `undefined` says that it holds no such thing. */
type Fields = { readonly [K in keyof CertificateRecord]?: CertificateRecord[K] | undefined }

export interface RegisterCase {
  readonly id: string
  readonly scheme: string
  /** A number of the example block, as a page prints it. */
  readonly number: string
  /** Addresses that the `found` reply takes, with what is posted. */
  readonly asks: readonly string[]
  /** By the name of the reply. */
  readonly replies: Readonly<Record<string, Outcome>> &
    Readonly<Record<'found' | 'absent' | 'several' | 'other-status' | 'broken-layout', Outcome>>
  /** Which part of a reply a request is answered with, such as `status`; the main part when `undefined`. */
  readonly partOf?: (url: string, posted: string) => string | undefined
  /** HTTP status of a reply, or of its part (`reply.part`), 200 unless told. */
  readonly statuses?: Readonly<Record<string, number>>
  readonly type?: 'json' | 'xml' | 'html'
  /** What a 404 with a page comes to. */
  readonly on404?: UnclearWhy
}

const filing = (isOld: 0 | 1, mark: number, number: string): string =>
  JSON.stringify({
    mark,
    productType: '',
    productModel: '',
    registrationNumber: number,
    producerName: '',
    current: 1,
    pageSize: 20,
    isOld,
  })
const SEARCH = '/admin-api/gateway/productRegistration/productRegistrationList'
type Asked = Pick<RegisterCase, 'asks' | 'replies'>
const label = (host: string, mark: number, number: string, productName: string): Asked => ({
  asks: [`https://${host}${SEARCH} ${filing(0, mark, number)}`],
  replies: {
    found: {
      status: 'valid',
      models: ['EX-BCD500'],
      holder: '示例电器有限公司',
      productName,
      energyClass: '1',
      issuedOn: '2024-10-21',
      scopeKind: 'product',
    },
    // One request sees one of two generations of filings.
    absent: { handoff: `https://${host}` },
    several: { status: 'valid', models: ['EX-BCD500', 'EX-BCD500W'], modelsCut: true, productName },
    'several-makers': 'not-understood',
    'other-number': 'not-understood',
    'other-status': 'not-understood',
    'no-tenant': 'refused',
    // What the code on a label is answered with; no list of filings.
    coded: 'not-understood',
    'try-again': 'server-error',
    'broken-layout': 'not-understood',
  },
})

const energyLabel = label('www.energylabel.com.cn', 854, '20241017-000000-10000000000000001', '示例电冰箱')
const waterLabel = label('www.waterlabel.org.cn', 840, '20260317-000000-10000000000000001', '示例坐便器')

/** What the search of the Bluetooth SIG is sent. */
const listingSearch = (number: string): string =>
  JSON.stringify({
    SearchString: number,
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
  })

export const registerCases: readonly RegisterCase[] = [
  {
    id: 'bluetooth-sig',
    scheme: 'bluetooth',
    number: 'R000123',
    asks: [`https://qualificationapi.bluetooth.com/api/Platform/Listings/Search ${listingSearch('R000123')}`],
    replies: {
      found: {
        status: 'valid',
        holder: 'Example Audio Co., Ltd.',
        scope: 'Example Buds',
        productName: undefined,
        models: ['EX-TW1'],
        modelsCut: true,
        issuedOn: '2025-08-15',
      },
      wrapped: { holder: 'Example Audio Co., Ltd.' },
      'as-member': { holder: 'Example Audio Co., Ltd.' },
      'among-designs': { status: 'valid' },
      'no-products': { status: 'valid', models: undefined, scope: undefined },
      absent: 'not-covered',
      several: { models: ['EX-TW1', 'EX-TW2'], scope: 'Example Buds; Example Buds Pro', issuedOn: '2025-02-01' },
      'several-makers': 'not-understood',
      'no-number': 'not-understood',
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
  },
  {
    id: 'china-energy-label',
    scheme: 'cn-cel',
    number: '20241017-000000-10000000000000001',
    ...energyLabel,
  },
  {
    id: 'china-water-label',
    scheme: 'cn-wel',
    number: '20260317-000000-10000000000000001',
    ...waterLabel,
  },
  {
    id: 'energy-star',
    scheme: 'energy-star',
    number: '0123456',
    asks: ['https://data.energystar.gov/resource/8wj2-sec8.json?pd_id=0123456'],
    replies: {
      found: { status: 'valid', holder: 'Example Brand', models: ['EX-RF23**'] },
      absent: 'not-covered',
      several: { models: ['EX-RF23**', 'EX-RF24'] },
      'several-makers': 'not-understood',
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
    statuses: { 'other-status': 400 },
  },
  {
    id: 'epa-ppls',
    scheme: 'us-epa-reg',
    number: '990001-12',
    asks: ['https://ordspub.epa.gov/ords/pesticides/cswu/ppls/990001-12'],
    replies: {
      found: { status: 'valid', productName: 'EXAMPLE SURFACE WIPES', holder: 'EXAMPLE HYGIENE CO' },
      absent: 'absent',
      several: { status: 'valid' },
      'several-same': 'not-understood',
      cancelled: { status: 'cancelled' },
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
  },
  {
    id: 'eprel',
    scheme: 'eu-eprel',
    number: '0914421',
    asks: ['https://eprel.ec.europa.eu/api/product/0914421'],
    replies: {
      found: {
        status: 'valid',
        models: ['EX-WM914'],
        holder: 'Example Brand',
        manufacturer: 'Example Appliances GmbH',
        gtins: ['9520000000011'],
        category: 'washingmachines2019',
        energyClass: 'C',
        issuedOn: '2024-02-09',
      },
      'two-classes': { models: ['EX-WD914'], energyClass: undefined },
      'article-number': { models: ['91442100'], modelsCut: true, energyClass: 'A+++' },
      absent: 'not-covered',
      several: { status: 'valid', energyClass: 'C' },
      'several-last': 'not-understood',
      'other-status': 'not-understood',
      blocked: 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
    statuses: { absent: 404 },
    on404: 'not-covered',
  },
  {
    id: 'eudamed',
    scheme: 'us-udi',
    number: '09520000000011',
    asks: [
      'https://ec.europa.eu/tools/eudamed/api/devices/udiDiData?page=0&pageSize=25&size=25&iso2Code=en&languageIso2Code=en&primaryDi=09520000000011',
    ],
    replies: {
      found: {
        status: 'valid',
        productName: 'Example Cuff',
        manufacturer: 'Example Medical GmbH',
        gtins: ['09520000000011'],
        holder: undefined,
      },
      absent: 'not-covered',
      several: { productName: 'Example Cuff' },
      'several-same': 'not-understood',
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
  },
  {
    id: 'fcc-eas',
    scheme: 'us-fcc',
    number: '2DM0A-EX100',
    asks: ['https://apps.fcc.gov/OETLabServices/getFCCIDList?fccId=2DM0A-EX100'],
    replies: {
      found: { status: 'valid', holder: 'Example Devices & Sons Ltd.', issuedOn: '2024-10-17' },
      'as-json': { status: 'valid', holder: 'Example Devices Ltd.', issuedOn: '2024-10-17' },
      absent: 'not-covered',
      several: { status: 'valid', issuedOn: '2024-10-17' },
      'several-makers': 'not-understood',
      'other-status': 'not-understood',
      'other-number': 'not-covered',
      'broken-layout': 'not-understood',
    },
    type: 'xml',
  },
  {
    id: 'giteki',
    scheme: 'jp-giteki',
    number: '000-260001',
    asks: ['https://www.tele.soumu.go.jp/giteki/list?OF=2&SC=1&DC=4&NUM=000-260001'],
    replies: {
      found: {
        status: 'valid',
        holder: 'Example Radio K.K.',
        models: ['EX-BT1'],
        modelsCut: true,
        body: { id: '000', name: 'Example Certification Body' },
        issuedOn: '2026-02-03',
        asOf: '2026-11-18T00:00:00Z',
      },
      absent: 'not-covered',
      several: { models: ['EX-BT1', 'EX-WL1'], modelsCut: true },
      'several-makers': 'not-understood',
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
    statuses: { 'other-status': 400 },
  },
  {
    id: 'health-canada-din',
    scheme: 'ca-din',
    number: '09900001',
    asks: [
      'https://health-products.canada.ca/api/drug/drugproduct/?din=09900001&lang=en&type=json',
      'https://health-products.canada.ca/api/drug/status/?id=990001&lang=en&type=json',
    ],
    partOf: (url) => (url.includes('/status/') ? 'status' : undefined),
    replies: {
      found: {
        status: 'valid',
        productName: 'EXAMPLE RELIEF',
        holder: 'EXAMPLE PHARMA INC',
        statusSince: '2021-06-30',
      },
      single: { status: 'cancelled', statusSince: '2021-06-30' },
      absent: 'not-covered',
      several: { status: 'valid' },
      'several-same': 'not-understood',
      'other-status': 'not-understood',
      'other-product': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
      'broken-status': 'not-understood',
    },
  },
  {
    id: 'health-canada-npn',
    scheme: 'ca-npn',
    number: '80990001',
    asks: ['https://health-products.canada.ca/api/natural-licences/productlicence/?id=80990001&lang=en&type=json'],
    replies: {
      found: {
        status: 'valid',
        productName: 'Example Vitamin C',
        holder: 'Example Naturals Ltd.',
        issuedOn: '2024-05-02',
      },
      wrapped: { productName: 'Example Vitamin C' },
      absent: 'not-covered',
      several: { productName: 'Example Vitamin C' },
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
  },
  {
    id: 'matter-dcl',
    scheme: 'matter',
    number: 'CSA00001MAT00001-24',
    asks: [
      'https://on.dcl.csa-iot.org/dcl/compliance/device-software-compliance/CSA00001MAT00001-24',
      'https://on.dcl.csa-iot.org/dcl/model/models/65521/32769',
      'https://on.dcl.csa-iot.org/dcl/vendorinfo/vendors/65521',
    ],
    partOf: (url) => (/\/(model|vendor)/u.exec(url) ?? [])[1],
    replies: {
      found: {
        status: 'valid',
        scopeKind: 'product',
        productName: 'Example Plug',
        scope: undefined,
        models: ['EX-P110'],
        modelsCut: true,
        holder: 'Example Home',
        manufacturer: 'Example Home Inc.',
        issuedOn: '2026-02-03',
      },
      absent: 'not-covered',
      several: { status: 'valid', issuedOn: '2026-02-03', models: ['EX-P110'] },
      'several-products': { status: 'valid', holder: 'Example Home', productName: undefined, models: undefined },
      'several-vendors': { status: 'valid', holder: undefined, models: undefined },
      'several-states': 'not-understood',
      revoked: { status: 'revoked', statusSince: '2026-07-08', issuedOn: undefined },
      'of-a-module': { scope: 'Example Plug', productName: undefined },
      'no-model': { status: 'valid', holder: 'Example Home', models: undefined },
      'lost-model': 'not-understood',
      'other-model': 'not-understood',
      'other-status': 'not-understood',
      'other-programme': 'not-understood',
      'other-number': 'not-understood',
      empty: 'not-understood',
      'broken-layout': 'not-understood',
    },
    statuses: { absent: 404, 'no-model.model': 404, 'lost-model.model': 404 },
  },
  {
    id: 'oeko-tex',
    scheme: 'oeko-tex',
    number: '26.HZZ.00001',
    type: 'html',
    asks: ['https://www.oeko-tex.com/en/detail?number=26.HZZ.00001'],
    replies: {
      found: {
        status: 'valid',
        scopeKind: 'product',
        scope: 'Example knitted fabrics produced from 100 % cotton, white & dyed; including accessories',
        standards: ['OEKO-TEX® STANDARD 100'],
        productName: undefined,
        models: undefined,
        holder: undefined,
      },
      'under-review': { status: 'in-renewal' },
      'label-in-line': { status: 'valid', scope: 'Example curtains', standards: undefined },
      'own-number': { status: 'valid' },
      'other-number': 'not-understood',
      absent: 'not-understood',
      several: 'not-understood',
      'several-articles': 'not-understood',
      'other-status': 'not-understood',
      'broken-layout': 'not-understood',
    },
  },
  {
    id: 'openfda-510k',
    scheme: 'us-fda-510k',
    number: 'K249901',
    asks: ['https://api.fda.gov/device/510k.json?search=k_number%3A%22K249901%22&limit=10'],
    replies: {
      found: {
        status: 'valid',
        productName: 'Example Oximeter',
        holder: 'Example Medical Inc.',
        issuedOn: '2024-11-05',
        asOf: '2026-11-16T00:00:00Z',
      },
      nameless: { status: 'valid', productName: undefined },
      absent: 'absent',
      moved: 'not-understood',
      several: { status: 'valid', holder: 'Example Medical Inc.' },
      'several-same': 'not-understood',
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
    statuses: { absent: 404, moved: 404 },
  },
  {
    id: 'openfda-registration',
    scheme: 'us-fda-reg',
    number: '3999900001',
    asks: [
      'https://api.fda.gov/device/registrationlisting.json?search=registration.registration_number%3A%223999900001%22&limit=10',
    ],
    replies: {
      found: {
        status: 'valid',
        scopeKind: 'operator',
        holder: 'Example Medical Inc.',
        asOf: '2026-11-16T00:00:00Z',
        productName: undefined,
      },
      several: { status: 'valid', holder: 'Example Medical Inc.' },
      'several-firms': 'not-understood',
      'fei-only': { status: 'valid', holder: 'Example Medical Inc.' },
      awaiting: { status: 'valid' },
      absent: 'not-covered',
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
    statuses: { absent: 404 },
  },
  {
    id: 'openfda-udi',
    scheme: 'us-udi',
    number: '09520000000011',
    asks: ['https://api.fda.gov/device/udi.json?search=identifiers.id%3A%2209520000000011%22&limit=10'],
    replies: {
      found: {
        status: 'valid',
        productName: 'Example Cuff',
        holder: 'Example Medical Inc.',
        models: ['EX-BP1', '914-2'],
        modelsCut: true,
        gtins: ['09520000000011'],
      },
      absent: 'not-covered',
      several: { models: ['EX-BP1', '914-2'] },
      'several-same': 'not-understood',
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
    statuses: { absent: 404 },
  },
]

/** Registers that an open register asks on behalf of others. */
export const relayedCases: readonly RegisterCase[] = [
  {
    id: 'safety-korea',
    scheme: 'kr-kc-safety',
    number: 'CB000R0001-6001',
    asks: [
      'https://www.safetykorea.kr/openapi/api/cert/certificationList.json?conditionKey=certNum&conditionValue=CB000R0001-6001',
    ],
    replies: {
      found: {
        status: 'valid',
        scopeKind: 'product',
        productName: 'Example toy block',
        models: ['EX-KC100'],
        modelsCut: true,
        manufacturer: 'Example Toys Co., Ltd.',
        issuedOn: '2024-02-09',
        holder: undefined,
      },
      several: { models: ['EX-KC100', 'EX-KC200'], productName: undefined },
      'several-states': 'not-understood',
      'several-makers': 'not-understood',
      'full-width': { status: 'valid' },
      suffix: 'not-understood',
      expired: { status: 'expired' },
      revoked: { status: 'revoked' },
      suspended: { status: 'suspended' },
      returned: { status: 'cancelled' },
      absent: 'not-covered',
      'bad-key': 'refused',
      'bad-address': 'refused',
      'bad-question': 'not-understood',
      fault: 'server-error',
      'other-status': 'not-understood',
      'other-number': 'not-understood',
      'broken-layout': 'not-understood',
    },
  },
]

const TYPES: Readonly<Record<NonNullable<RegisterCase['type']>, string>> = {
  json: 'application/json;charset=UTF-8',
  xml: 'application/xml',
  html: 'text/html; charset=utf-8',
}

const read = (id: string, file: string): string | undefined => {
  try {
    return readFileSync(new URL(`${id}/${file}`, import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}

/** The body with which a request is answered; a part that a reply does not bring is that of `found`. */
export const replyText = ({ id, type = 'json' }: RegisterCase, reply: string, part?: string): string => {
  const names = part ? [`${reply}.${part}`, `found.${part}`] : [reply]
  const text = names.map((name) => read(id, `${name}.${type}`)).find((found) => found !== undefined)
  if (text === undefined) throw new Error(`test/registries/${id}/${reply}.${type} is missing`)
  return text
}

/** A `fetch` that answers as the register would. `change` rewrites the body of the n-th request. */
export const registerFetch =
  (
    register: RegisterCase,
    reply: string,
    {
      asked = [],
      change,
    }: { readonly asked?: string[]; readonly change?: (body: string, request: number) => string } = {},
  ): typeof fetch =>
  async (input, init) => {
    const url = String(input)
    const posted = init?.method === 'POST' ? String(init.body) : ''
    asked.push(posted ? `${url} ${posted}` : url)
    const part = register.partOf?.(url, posted)
    const body = replyText(register, reply, part)
    return new Response(change ? change(body, asked.length) : body, {
      status: register.statuses?.[part ? `${reply}.${part}` : reply] ?? 200,
      headers: { 'content-type': TYPES[register.type ?? 'json'] },
    })
  }
