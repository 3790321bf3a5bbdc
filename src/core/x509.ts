/**
 * What a certificate (RFC 5280) says of its holder, its dates and its key. Only read: whether anybody who is to be trusted
 * issued it is not looked into.
 */
import { childrenOf, contentOf, type Der, instantOf, oidOf, readDer, TAG, textOf, wholeOf } from './der.ts'
import type { Instant } from './words.ts'

export interface X509Name {
  /** Common name, else the organisation. */
  readonly name: string
  readonly organisation?: string
  readonly country?: string
}
export interface X509 {
  readonly subject: X509Name
  readonly issuer: X509Name
  readonly from: Instant
  readonly until: Instant
  /** The public key as `SubjectPublicKeyInfo`. */
  readonly spki: Uint8Array
  /** Of the key; `curve` where it is on one. */
  readonly algorithm: string
  readonly curve?: string
  /** By which a signature says whose it is: issuer and serial number in DER, and the key's identifier. */
  readonly issuerDer: Uint8Array
  readonly serial: Uint8Array
  readonly keyId?: Uint8Array
  /** All of it, as it was signed. */
  readonly der: Uint8Array
  /** Object identifiers of what the key may be used for; left out where that is not restricted. */
  readonly purposes?: readonly string[]
}

const COMMON_NAME = '2.5.4.3'
const COUNTRY = '2.5.4.6'
const ORGANISATION = '2.5.4.10'
const UNIT = '2.5.4.11'
const KEY_ID = '2.5.29.14'
const PURPOSES = '2.5.29.37'

/** The first value of each kind in a name; a name may hold any number of them. */
const nameOf = (bytes: Uint8Array, name: Der): X509Name => {
  const found = new Map<string, string>()
  for (const set of childrenOf(bytes, name) ?? [])
    for (const pair of childrenOf(bytes, set) ?? []) {
      const [kind, value] = childrenOf(bytes, pair) ?? []
      const oid = oidOf(bytes, kind)
      const text = textOf(bytes, value)
      if (oid && text && !found.has(oid)) found.set(oid, text)
    }
  const organisation = found.get(ORGANISATION)
  const country = found.get(COUNTRY)
  return {
    name: found.get(COMMON_NAME) ?? organisation ?? found.get(UNIT) ?? '',
    ...(organisation ? { organisation } : {}),
    ...(country ? { country } : {}),
  }
}

/** What an extension holds, as DER of its own. */
const extensionOf = (bytes: Uint8Array, fields: readonly Der[], wanted: string): Uint8Array | undefined => {
  const [list] = fields.filter(({ tag }) => tag === 0xa3).flatMap((field) => childrenOf(bytes, field) ?? [])
  for (const extension of (list && childrenOf(bytes, list)) ?? []) {
    const parts = childrenOf(bytes, extension) ?? []
    const value = parts.at(-1)
    if (oidOf(bytes, parts[0]) === wanted && value?.tag === TAG.octets) return contentOf(bytes, value)
  }
  return undefined
}

const keyIdOf = (bytes: Uint8Array, fields: readonly Der[]): Uint8Array | undefined => {
  const value = extensionOf(bytes, fields, KEY_ID)
  const inner = value && readDer(value)
  return inner && contentOf(value, inner)
}

const purposesOf = (bytes: Uint8Array, fields: readonly Der[]): readonly string[] | undefined => {
  const value = extensionOf(bytes, fields, PURPOSES)
  const list = value && readDer(value)
  return list && (childrenOf(value, list) ?? []).flatMap((one) => oidOf(value, one) ?? [])
}

/** A certificate; `undefined` for anything else. */
export const readX509 = (bytes: Uint8Array): X509 | undefined => {
  const whole = readDer(bytes)
  const body = whole && childrenOf(bytes, whole)?.[0]
  const all = body && childrenOf(bytes, body)
  if (!all) return undefined
  // The version comes first and may be left out.
  const fields = all[0]?.tag === 0xa0 ? all.slice(1) : all
  const [serial, , issuer, validity, subject, spki] = fields
  if (serial?.tag !== TAG.integer || !issuer || !validity || !subject || spki?.tag !== TAG.sequence) return undefined
  const [first, last] = childrenOf(bytes, validity) ?? []
  const [from, until] = [instantOf(bytes, first), instantOf(bytes, last)]
  const [algorithms] = childrenOf(bytes, spki) ?? []
  const [kind, curveOid] = (algorithms && childrenOf(bytes, algorithms)) ?? []
  const algorithm = oidOf(bytes, kind)
  if (!from || !until || !algorithm) return undefined
  const curve = oidOf(bytes, curveOid)
  const keyId = keyIdOf(bytes, fields)
  const purposes = purposesOf(bytes, fields)
  return {
    subject: nameOf(bytes, subject),
    issuer: nameOf(bytes, issuer),
    from,
    until,
    spki: wholeOf(bytes, spki),
    algorithm,
    ...(curve ? { curve } : {}),
    issuerDer: wholeOf(bytes, issuer),
    serial: contentOf(bytes, serial),
    ...(keyId ? { keyId } : {}),
    der: wholeOf(bytes, whole),
    ...(purposes ? { purposes } : {}),
  }
}
