/** A device and its evidence, made here; and a zip writer that also writes what no honest one would. */
import { crc32, deflateRawSync } from 'node:zlib'
import { toBase64url } from '../../src/contract/jws.ts'
import type { EvidenceKey, EvidencePart } from '../../src/core/evidence.ts'
import { type Packed, type PackOptions, packEvidence } from '../../src/evidence/pack.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A PNG of one pixel, as OpenSSL-free as can be: signature, header, data, end. */
export const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

export const PARTS: readonly EvidencePart[] = [
  { path: 'screenshot.png', mediaType: 'image/png', what: 'screenshot', content: PNG },
  {
    path: 'passages.json',
    mediaType: 'application/json',
    what: 'passages',
    content: utf8(JSON.stringify([{ kind: 'row', label: '3C证书编号', text: '2024000914000101' }])),
  },
  {
    path: 'text.txt',
    mediaType: 'text/plain',
    what: 'text',
    content: utf8('涉嫌冒用：页面写的编号登记的是另一商品。'),
  },
]

export interface Device {
  readonly key: EvidenceKey
  readonly sign: PackOptions['sign']
}

const KINDS = {
  Ed25519: { generate: 'Ed25519', sign: 'Ed25519' },
  'P-256': { generate: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' } },
} as const

export const makeDevice = async (crv: keyof typeof KINDS = 'Ed25519'): Promise<Device> => {
  const { generate, sign } = KINDS[crv]
  const { publicKey, privateKey } = (await crypto.subtle.generateKey(generate, false, [
    'sign',
    'verify',
  ])) as CryptoKeyPair
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey)
  return {
    key: crv === 'Ed25519' ? { kty: 'OKP', crv, x } : { kty: 'EC', crv, x, y },
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(sign, privateKey, bytes)),
  }
}

export const OPTIONS = { register: 'https://register.example', madeAt: '2026-11-21T08:00:00.000Z' } as const

export const pack = (
  device: Device,
  more: Partial<PackOptions> = {},
  parts: readonly EvidencePart[] = PARTS,
): Promise<Packed> => packEvidence(parts, { ...OPTIONS, ...device, ...more })

/** The bytes of what must have been packed. */
export const packed = async (...given: Parameters<typeof pack>): Promise<Packed & { readonly kind: 'packed' }> => {
  const result = await pack(...given)
  if (result.kind !== 'packed') throw new Error(`not packed: ${result.why} ${result.path ?? ''}`)
  return result
}

export interface RawEntry {
  readonly name: string
  readonly content: Uint8Array
  readonly method?: 0 | 8 | 14
  readonly flags?: number
  /** In place of what is true. */
  readonly bytes?: number
  readonly packed?: Uint8Array
  readonly localName?: string
  readonly start?: number
  readonly extra?: number
}
export interface RawFile {
  readonly before?: Uint8Array
  readonly between?: Uint8Array
  readonly note?: Uint8Array
  readonly count?: number
}

/** A zip as it is told to be. */
export const rawZip = (
  entries: readonly RawEntry[],
  { before = Buffer.alloc(0), between = Buffer.alloc(0), note = Buffer.alloc(0), count }: RawFile = {},
): Uint8Array => {
  const parts: Uint8Array[] = [before]
  const table: Uint8Array[] = []
  let at = before.length
  for (const entry of entries) {
    const { name, content, method = 8, flags = 0, extra = 0 } = entry
    const data = entry.packed ?? (method === 8 ? deflateRawSync(content) : content)
    const common = Buffer.alloc(22)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(entry.bytes ?? content.length, 18)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(extra, 2)
    const localName = Buffer.from(entry.localName ?? name)
    lengths.writeUInt16LE(localName.length, 0)
    const local = [Buffer.from('PK\x03\x04'), common, lengths, localName, Buffer.alloc(extra), data, between]
    parts.push(...local)
    const rest = Buffer.alloc(18)
    rest.writeUInt16LE(Buffer.byteLength(name), 0)
    rest.writeUInt32LE(entry.start ?? at, 14)
    table.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, Buffer.from(name))
    at += local.reduce((sum, { length }) => sum + length, 0)
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  for (const place of [8, 10]) end.writeUInt16LE(count ?? entries.length, place)
  const size = table.reduce((sum, { length }) => sum + length, 0)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(note.length, 20)
  return new Uint8Array(Buffer.concat([...parts, ...table, end, note]))
}

export { toBase64url }
