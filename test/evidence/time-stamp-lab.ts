/**
 * A time-stamp authority, written apart from the reader by RFC 3161 and RFC 5652, which can also do what an honest one does
 * not. Responses of OpenSSL stand in `time-stamp-vectors.json`.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { der, oid } from '../shell/signed-pdf.ts'

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts)
const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)
const integer = (...bytes: readonly number[]): Buffer => der(0x02, Uint8Array.from(bytes))
const time = (text: string): Buffer => der(0x18, Buffer.from(text))
const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'), der(0x05))
const ECDSA = sequence(oid('1.2.840.10045.4.3.2'))
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

export interface Stamping {
  readonly digest: Uint8Array
  readonly nonce?: Uint8Array
  /** In place of what is right. */
  readonly status?: number
  readonly at?: string
  readonly purposes?: readonly string[]
  readonly until?: string
  readonly type?: string
  readonly signedType?: string
  readonly namedCertificate?: Uint8Array | 'none'
  readonly withoutCertificate?: boolean
  readonly hash?: Uint8Array
  readonly isForged?: boolean
}

const nameOf = (text: string): Buffer => sequence(set(sequence(oid('2.5.4.3'), der(0x0c, Buffer.from(text)))))
const ISSUER = nameOf('Example Root')
const TST_INFO = '1.2.840.113549.1.9.16.1.4'

const certificateOf = ({ purposes = ['1.3.6.1.5.5.7.3.8'], until = '20551231235959Z' }: Stamping): Buffer => {
  const use = sequence(oid('2.5.29.37'), der(0x01, Uint8Array.from([0xff])), octets(sequence(...purposes.map(oid))))
  const body = sequence(
    der(0xa0, integer(2)),
    integer(7),
    ECDSA,
    ISSUER,
    sequence(time('20260101000000Z'), time(until)),
    nameOf('Example Time'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...(purposes.length > 0 ? [use] : []))),
  )
  return sequence(body, ECDSA, der(0x03, Uint8Array.from([0]), sign('sha256', body, privateKey)))
}

/** A response, in DER. */
export const stampedBy = (stamping: Stamping): Uint8Array => {
  const { digest, nonce, status = 0, at = '20261121080000Z', hash = SHA256, type = TST_INFO } = stamping
  const info = sequence(
    integer(1),
    oid('1.2.3.4.1'),
    sequence(hash, octets(digest)),
    integer(42),
    time(at),
    ...(nonce ? [integer(...nonce)] : []),
  )
  const certificate = certificateOf(stamping)
  const named = stamping.namedCertificate ?? sha256(certificate)
  const attribute = (kind: string, value: Uint8Array): Buffer => sequence(oid(kind), set(value))
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid(stamping.signedType ?? type)),
    attribute('1.2.840.113549.1.9.4', octets(sha256(info))),
    ...(named === 'none' ? [] : [attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(octets(named)))))]),
  ]
  const signature = sign('sha256', stamping.isForged ? info : set(...attributes), privateKey)
  const signer = sequence(
    integer(1),
    sequence(ISSUER, integer(7)),
    SHA256,
    der(0xa0, ...attributes),
    ECDSA,
    octets(signature),
  )
  const data = sequence(
    integer(3),
    set(SHA256),
    sequence(oid(type), der(0xa0, octets(info))),
    ...(stamping.withoutCertificate ? [] : [der(0xa0, certificate)]),
    set(signer),
  )
  const token = sequence(oid('1.2.840.113549.1.7.2'), der(0xa0, data))
  return new Uint8Array(sequence(sequence(integer(status)), ...(status < 2 ? [token] : [])))
}
