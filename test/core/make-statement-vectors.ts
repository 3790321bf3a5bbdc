/**
 * Makes `statement-vectors.json`: statements and what must come of each, for every reader there is (server, badge, extension,
 * and an independent library). `node test/core/make-statement-vectors.ts && biome check --write test/core` writes
 * the file anew; a test holds it to this.
 * The keys are the published test keys of RFC 8032, 7.1 (the first is that of RFC 8037, appendix A): worthless on purpose.
 */
import { createHmac, createPrivateKey, sign } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ShownAt, StatementProblem } from '../../src/core/statement.ts'

const hex = (text: string): string => Buffer.from(text, 'hex').toString('base64url')
interface Pair {
  readonly kid: string
  readonly x: string
  readonly d: string
}
const CURRENT: Pair = {
  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  x: hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'),
  d: hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'),
}
/** Turned away from, and still known. */
const RETIRED: Pair = {
  kid: 'FtIu-VbGrfe_KB6CH7GNwODB72MNxj_ml11dEvO-7kk',
  x: hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'),
  d: hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'),
}
/** Of somebody else. */
const STRANGER: Pair = {
  kid: 'JHYcD0nqPLHUgjnwPeVF7yqp-9tVx3bVWxcGTCI3CeQ',
  x: hex('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025'),
  d: hex('c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7'),
}

const encode = (value: string | object): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

const signed = (head: string, body: string, { x, d }: Pair): string => {
  const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' })
  return `${head}.${body}.${sign(null, Buffer.from(`${head}.${body}`), key).toString('base64url')}`
}

export const NOW = '2026-11-21T08:00:00Z'
const at = Date.parse(NOW) / 1000
const DAY = 86_400
const HEADER = { alg: 'EdDSA', kid: CURRENT.kid, typ: 'proofmark-statement+jwt' }
const CLAIMS = {
  iss: 'https://register.example/',
  aud: 'https://shop.example',
  iat: at - 600,
  exp: at - 600 + DAY,
  scheme: 'cn-ccc',
  number: '2024000914000101',
  status: 'valid',
  validUntil: '2029-08-11',
  holder: '示例电子（深圳）有限公司',
  productName: '示例移动电源',
  scopeKind: 'product',
  asOf: '2026-11-21T00:00:00Z',
  demo: true,
}
const SHOWN: ShownAt = { origin: 'https://shop.example', path: '/power-banks/1' }

interface Made {
  readonly header?: object | string
  readonly claims?: object | string
  readonly by?: Pair
}
const made = ({ header = {}, claims = {}, by = CURRENT }: Made): string =>
  signed(
    encode(typeof header === 'string' ? header : { ...HEADER, ...header }),
    encode(typeof claims === 'string' ? claims : { ...CLAIMS, ...claims }),
    by,
  )
const without = (name: string): string => {
  const { [name]: _left, ...rest } = CLAIMS as Readonly<Record<string, unknown>>
  return JSON.stringify(rest)
}
const text = JSON.stringify(CLAIMS)
const [goodHead = '', goodBody = '', goodSignature = ''] = made({}).split('.')
/** Four characters are three bytes; one character more is no byte at all. */
const evenBody =
  ['', 'x', 'xx'].map((extra) => encode({ ...CLAIMS, extra })).find(({ length }) => length % 4 === 0) ?? ''

export interface Vector {
  readonly name: string
  readonly token: string
  readonly shown: ShownAt
  readonly expect: 'believed' | StatementProblem
  /** What any JOSE library has to say of it; left out where libraries may differ. */
  readonly jose?: boolean
}

const vector = (
  name: string,
  expect: Vector['expect'],
  token: string | Made,
  { jose, ...shown }: Partial<ShownAt> & { readonly jose?: boolean } = {},
): Vector => ({
  name,
  token: typeof token === 'string' ? token : made(token),
  shown: { ...SHOWN, ...shown },
  expect,
  ...(jose === undefined ? {} : { jose }),
})
const taken = { jose: true }
const refused = { jose: false }

export const VECTORS: readonly Vector[] = [
  vector('valid', 'believed', {}, taken),
  vector(
    'valid, of a suspended certificate',
    'believed',
    { claims: { status: 'suspended', statusSince: '2026-06-14' } },
    taken,
  ),
  vector('rotated key, still known', 'believed', { header: { kid: RETIRED.kid }, by: RETIRED }, taken),
  vector('with a member nobody knows', 'believed', { claims: { extra: 'x' } }, taken),
  vector('with colons and quotes in a name', 'believed', { claims: { holder: 'a":"b, \\"c\\": {d}' } }, taken),
  vector('wrong key', 'altered', { by: STRANGER }, refused),
  vector('unknown kid', 'unknown-key', { header: { kid: STRANGER.kid }, by: STRANGER }, refused),
  vector(
    'altered payload',
    'altered',
    `${goodHead}.${encode({ ...CLAIMS, status: 'suspended' })}.${goodSignature}`,
    refused,
  ),
  vector(
    'altered header',
    'altered',
    `${encode({ ...HEADER, kid: RETIRED.kid })}.${goodBody}.${goodSignature}`,
    refused,
  ),
  vector('altered signature', 'altered', `${goodHead}.${goodBody}.${'A'.repeat(86)}`, refused),
  vector('algorithm none', 'no-statement', `${encode({ ...HEADER, alg: 'none' })}.${goodBody}.`, refused),
  vector('algorithm none, with a signature', 'no-statement', { header: { alg: 'none' } }, refused),
  vector(
    'public key as a shared secret',
    'no-statement',
    (() => {
      const input = `${encode({ ...HEADER, alg: 'HS256' })}.${goodBody}`
      return `${input}.${createHmac('sha256', Buffer.from(CURRENT.x, 'base64url')).update(input).digest('base64url')}`
    })(),
    refused,
  ),
  vector('another typ', 'no-statement', { header: { typ: 'JWT' } }, refused),
  vector('typ of an index of notices', 'no-statement', { header: { typ: 'proofmark-alerts+jws' } }, refused),
  vector('no typ', 'no-statement', { header: JSON.stringify({ alg: 'EdDSA', kid: CURRENT.kid }) }, refused),
  vector('no kid', 'no-statement', { header: JSON.stringify({ alg: 'EdDSA', typ: HEADER.typ }) }),
  vector('a header to be understood or refused', 'no-statement', { header: { crit: ['b64'], b64: true } }),
  vector(
    'a header that nobody understands',
    'no-statement',
    { header: { crit: ['https://register.example/x'] } },
    refused,
  ),
  vector(
    'key inside the header',
    'no-statement',
    {
      header: { kid: STRANGER.kid, jwk: { kty: 'OKP', crv: 'Ed25519', x: STRANGER.x } },
      by: STRANGER,
    },
    refused,
  ),
  vector('wrong audience', 'other-origin', {}, { origin: 'https://other.example', jose: false }),
  vector('audience under another scheme', 'other-origin', {}, { origin: 'http://shop.example', jose: false }),
  vector('audience under another port', 'other-origin', {}, { origin: 'https://shop.example:8443', jose: false }),
  vector('audience of the parent domain', 'other-origin', {}, { origin: 'https://www.shop.example', jose: false }),
  vector('look-alike audience', 'other-origin', {}, { origin: 'https://xn--shp-gla.example', jose: false }),
  vector('audience as a list', 'no-statement', { claims: { aud: ['https://shop.example'] } }),
  vector('expired, a second ago', 'expired', { claims: { iat: at - DAY - 1, exp: at - 1 } }),
  vector('expired now', 'expired', { claims: { iat: at - DAY, exp: at } }),
  vector('expired long ago', 'expired', { claims: { iat: at - 6 * DAY, exp: at - 5 * DAY } }, refused),
  vector('good for one more second', 'believed', { claims: { iat: at - DAY + 1, exp: at + 1 } }, taken),
  vector('not yet valid', 'not-yet', { claims: { iat: at + 301, exp: at + DAY } }, refused),
  vector('of a clock that is a little ahead', 'believed', { claims: { iat: at + 300, exp: at + DAY } }, taken),
  vector('good for too long', 'no-statement', { claims: { exp: at - 600 + 7 * DAY + 1 } }),
  vector('good for the longest time', 'believed', { claims: { exp: at - 600 + 7 * DAY } }, taken),
  vector('over before it began', 'no-statement', { claims: { exp: at - 601 } }, refused),
  vector('without an end', 'no-statement', { claims: without('exp') }),
  vector('end as text', 'no-statement', { claims: { exp: String(at + DAY) } }, refused),
  vector('over data that is two weeks and a second old', 'stale', { claims: { asOf: '2026-11-07T07:59:59Z' } }),
  vector('over data that is two weeks old', 'believed', { claims: { asOf: '2026-11-07T08:00:00Z' } }, taken),
  vector('over data of a day that is none', 'stale', { claims: { asOf: '2026-13-40T08:00:00Z' } }),
  vector('status that is none', 'no-statement', { claims: { status: 'certified' } }),
  vector('without a status', 'no-statement', { claims: without('status') }),
  vector('without a number', 'no-statement', { claims: without('number') }),
  vector('status named twice', 'no-statement', { claims: `${text.slice(0, -1)},"status":"valid"}` }),
  vector('audience named twice', 'no-statement', { claims: `{"aud":"https://other.example",${text.slice(1)}` }),
  vector('audience named twice, once in disguise', 'no-statement', {
    claims: `{"\\u0061ud":"https://other.example",${text.slice(1)}`,
  }),
  vector('alg named twice', 'no-statement', { header: `{"alg":"none",${JSON.stringify(HEADER).slice(1)}` }),
  vector('members inside members', 'no-statement', { claims: { more: { status: 'valid' } } }),
  vector('oversized', 'no-statement', { claims: { extra: 'x'.repeat(6000) } }),
  vector('payload that is a list', 'no-statement', { claims: '[]' }, refused),
  vector('payload that is null', 'no-statement', { claims: 'null' }, refused),
  vector('payload that is no JSON', 'no-statement', { claims: 'status=valid' }, refused),
  vector(
    'payload that is no UTF-8',
    'no-statement',
    signed(goodHead, Buffer.from('{"a":"\xff\xfe"}', 'latin1').toString('base64url'), CURRENT),
  ),
  vector('padded', 'no-statement', `${goodHead}.${goodBody}.${goodSignature}==`),
  vector('payload of an impossible length', 'no-statement', signed(goodHead, `${evenBody}A`, CURRENT)),
  vector('payload of a possible length', 'believed', signed(goodHead, evenBody, CURRENT), taken),
  vector('with a dot too many', 'no-statement', `${goodHead}.${goodBody}.${goodSignature}.`, refused),
  vector('in three empty parts', 'no-statement', '..', refused),
  vector('nothing', 'no-statement', '', refused),
  vector('for this path', 'believed', { claims: { path: '/power-banks' } }, taken),
  vector('for this very path', 'believed', { claims: { path: '/power-banks/1' } }, taken),
  vector('for another path', 'other-path', { claims: { path: '/kettles' } }),
  vector('for a path that only begins alike', 'other-path', { claims: { path: '/power' } }),
  vector('for a path in other letters', 'other-path', { claims: { path: '/Power-Banks' } }),
  vector('for a path that is none', 'no-statement', { claims: { path: 'power-banks' } }),
  vector('for this GTIN', 'believed', { claims: { gtin: '09520000000172' } }, { gtin: '9520000000172', jose: true }),
  vector('for another GTIN', 'other-product', { claims: { gtin: '09520000000172' } }, { gtin: '9520000000202' }),
  vector(
    'for a GTIN where the page gives none',
    'unproven-product',
    { claims: { gtin: '09520000000172' } },
    { models: ['EX-PB100'] },
  ),
  vector('for this model', 'believed', { claims: { model: 'EX-PB100' } }, { models: ['ex-pb100 '], jose: true }),
  vector('for another model', 'other-product', { claims: { model: 'EX-PB100' } }, { models: ['EX-PB1000'] }),
  vector(
    'for one of several models',
    'believed',
    { claims: { model: 'EX-PB100' } },
    { models: ['EX-PB10', 'EX-PB100'] },
  ),
  vector('for a model, on a page that names none', 'unproven-product', { claims: { model: 'EX-PB100' } }),
  vector(
    'copied to another site after its end',
    'other-origin',
    { claims: { iat: at - DAY, exp: at } },
    { origin: 'https://other.example' },
  ),
]

const FILE = path.join(import.meta.dirname, 'statement-vectors.json')
export const contents = (): string =>
  `${JSON.stringify(
    {
      now: NOW,
      keys: [CURRENT, RETIRED].map(({ kid, x }) => ({ kty: 'OKP', crv: 'Ed25519', kid, x })),
      vectors: VECTORS,
    },
    null,
    1,
  )}\n`

if (import.meta.main) writeFileSync(FILE, contents())
