/**
 * PDF files with signatures, made here: a DER writer, a certificate, SignedData (RFC 5652) and a file around it. Written
 * apart from the reader, by the standards; files that OpenSSL signed stand in `signed-pdf-vectors.json`.
 */
import { constants, createHash, createSign, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

export const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size =
    length < 128
      ? [length]
      : length < 65_536
        ? [0x82, length >> 8, length & 255]
        : [0x83, length >> 16, (length >> 8) & 255, length & 255]
  return Buffer.concat([Uint8Array.from([tag, ...size]), content])
}
/** The same with an indefinite length (X.690, 8.1.3.6). */
export const open = (tag: number, ...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Uint8Array.from([tag, 0x80]), ...parts, Uint8Array.from([0, 0])])

export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const septets = [first * 40 + second, ...rest].flatMap((arc) => {
    const octets = [arc & 127]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) octets.unshift((left & 127) | 128)
    return octets
  })
  return der(0x06, Uint8Array.from(septets))
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts)
const integer = (value: number): Buffer => der(0x02, Uint8Array.from([value]))
const NULL = der(0x05)
const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)

const HASH_OIDS = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const
type Hash = keyof typeof HASH_OIDS

export interface Signing {
  readonly key: 'rsa' | 'pss' | 'P-256' | 'P-384' | 'P-521'
  readonly hash: Hash
  /** Left out: attributes are signed, as nearly everybody does. */
  readonly bare?: boolean
  readonly byKeyId?: boolean
  readonly withoutCertificate?: boolean
  /** Outer lengths are indefinite. */
  readonly isOpen?: boolean
  /** In place of what is true. */
  readonly hashOid?: string
  readonly subject?: Uint8Array
}

const pairs = new Map<string, { readonly privateKey: KeyObject; readonly publicKey: KeyObject }>()
const pairOf = (key: Signing['key']) => {
  const kind = key === 'pss' ? 'rsa' : key
  const pair =
    pairs.get(kind) ??
    (kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: kind }))
  pairs.set(kind, pair)
  return pair
}

const name = (...parts: readonly (readonly [string, Buffer])[]): Buffer =>
  sequence(...parts.map(([kind, text]) => set(sequence(oid(kind), text))))
const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text))
/** BMPString, as some Chinese authorities write names. */
const utf16 = (text: string): Buffer => der(0x1e, Buffer.from(text, 'utf16le').swap16())
export const SUBJECT = name(
  ['2.5.4.6', der(0x13, Buffer.from('CN'))],
  ['2.5.4.10', utf16('示例公司')],
  ['2.5.4.3', utf8('Example Signer')],
)
const ISSUER = name(['2.5.4.10', utf8('Example Authority')])
const KEY_ID = Buffer.from('0102030405060708', 'hex')

const certificateOf = ({ key, subject = SUBJECT }: Signing): Buffer => {
  const { publicKey } = pairOf(key)
  const algorithm = sequence(oid('1.2.840.113549.1.1.11'), NULL)
  const body = sequence(
    der(0xa0, integer(2)),
    integer(7),
    algorithm,
    ISSUER,
    sequence(der(0x17, Buffer.from('260101000000Z')), der(0x18, Buffer.from('20551231235959Z'))),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(oid('2.5.29.14'), octets(octets(KEY_ID))))),
  )
  const signature = createSign('sha256').update(body).sign(pairOf('rsa').privateKey)
  return sequence(body, algorithm, der(0x03, Uint8Array.from([0]), signature))
}

const PSS = ({ hash }: Signing, saltLength: number): Buffer => {
  const of = sequence(oid(HASH_OIDS[hash]), NULL)
  return sequence(der(0xa0, of), der(0xa1, sequence(oid('1.2.840.113549.1.1.8'), of)), der(0xa2, integer(saltLength)))
}
const ECDSA_OIDS = { sha1: '1', sha256: '3.2', sha384: '3.3', sha512: '3.4' } as const

const algorithmOf = (signing: Signing): Buffer => {
  if (signing.key === 'rsa') return sequence(oid('1.2.840.113549.1.1.1'), NULL)
  if (signing.key === 'pss') return sequence(oid('1.2.840.113549.1.1.10'), PSS(signing, 32))
  return sequence(oid(`1.2.840.10045.4.${ECDSA_OIDS[signing.hash]}`))
}
const signatureOf = ({ key, hash }: Signing, bytes: Uint8Array): Buffer => {
  const { privateKey } = pairOf(key)
  const pss = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  return sign(hash, bytes, key === 'pss' ? pss : privateKey)
}

/** A signature over the bytes, apart from them. */
export const cmsOf = (bytes: Uint8Array, signing: Signing): Buffer => {
  const wrap = signing.isOpen ? open : der
  const hash = sequence(oid(signing.hashOid ?? HASH_OIDS[signing.hash]), NULL)
  const attribute = (kind: string, value: Uint8Array): Buffer => sequence(oid(kind), set(value))
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.7.1')),
    attribute('1.2.840.113549.1.9.5', der(0x17, Buffer.from('261121080000Z'))),
    attribute('1.2.840.113549.1.9.4', octets(createHash(signing.hash).update(bytes).digest())),
  ]
  const certificate = certificateOf(signing)
  const info = sequence(
    integer(signing.byKeyId ? 3 : 1),
    signing.byKeyId ? der(0x80, KEY_ID) : sequence(ISSUER, integer(7)),
    hash,
    ...(signing.bare ? [] : [der(0xa0, ...attributes)]),
    algorithmOf(signing),
    octets(signatureOf(signing, signing.bare ? bytes : set(...attributes))),
  )
  const data = wrap(
    0x30,
    integer(1),
    set(hash),
    sequence(oid('1.2.840.113549.1.7.1')),
    ...(signing.withoutCertificate ? [] : [wrap(0xa0, certificate)]),
    set(info),
  )
  return wrap(0x30, oid('1.2.840.113549.1.7.2'), wrap(0xa0, data))
}

export interface PdfOptions {
  readonly subFilter?: string
  /** The signature dictionary as it is written; `%C` stands for its contents, `%R` for its range. */
  readonly dictionary?: string
  /** What stands before it; left out, the beginning of a file. */
  readonly before?: Uint8Array
  readonly capacity?: number
}

export const BEGINNING = Buffer.from(
  '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /SigFlags 3 >> >>\nendobj\n4 0 obj\n<< /FT /Sig /T (Signature1) /V 5 0 R /Subtype /Widget >>\nendobj\n',
  'latin1',
)
const ENDING = '\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'
const dictionaryOf = (subFilter: string): string =>
  `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} /Reason (\\(a\\) reason) /Prop_Build << /App << /Name /Example >> >> /ByteRange %R /Contents %C /M (D:20261121080000Z) >>`

/** A file whose last part is a signature over all of it. */
export const signedPdf = (
  makeContents: (covered: Uint8Array) => Uint8Array,
  options: PdfOptions = {},
): Uint8Array<ArrayBuffer> => {
  const {
    subFilter = 'adbe.pkcs7.detached',
    dictionary = dictionaryOf(subFilter),
    before = BEGINNING,
    capacity = 4000,
  } = options
  const room = ' '.repeat(48)
  const text = dictionary.replace('%R', room)
  const at = text.indexOf('%C')
  const head = Buffer.concat([before, Buffer.from(`5 0 obj\n${text.slice(0, at)}`, 'latin1')])
  const tail = Buffer.from(`${text.slice(at + 2)}${ENDING}`, 'latin1')
  const gap = 2 * capacity + 2
  const range = `[0 ${head.length} ${head.length + gap} ${tail.length}]`.padEnd(room.length)
  const place = Buffer.concat([head, tail]).indexOf(room)
  const covered = Buffer.concat([head, tail])
  covered.write(range, place, 'latin1')
  const hex = Buffer.from(makeContents(covered))
    .toString('hex')
    .padEnd(2 * capacity, '0')
  const signed = Buffer.concat([
    covered.subarray(0, head.length),
    Buffer.from(`<${hex}>`),
    covered.subarray(head.length),
  ])
  return new Uint8Array(signed)
}

export const RSA: Signing = { key: 'rsa', hash: 'sha256' }
export const pdfSignedBy = (signing: Signing, options?: PdfOptions): Uint8Array<ArrayBuffer> =>
  signedPdf((covered) => cmsOf(covered, signing), options)
