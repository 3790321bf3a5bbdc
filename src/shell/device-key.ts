/**
 * The key by which this device signs evidence: another one for each register, so that two registers can't tell that they
 * hear from the same device. The private half can't be read out, not even by us; where the browser's data are cleared it
 * is gone, and a new one takes its place.
 */
import { openDB } from 'idb'
import type { EvidenceKey } from '../core/evidence.ts'
import type { Instant } from '../core/words.ts'

/** One file that was packed. The chain of them stays on the device. */
export interface EvidenceLink {
  /** SHA-256 of its manifest. */
  readonly sha256: string
  readonly madeAt: Instant
  readonly previous?: string
  readonly report?: string
}

/** What is kept for one register. */
export interface Device {
  readonly register: string
  readonly key: EvidenceKey
  readonly privateKey: CryptoKey
  readonly madeAt: Instant
  /** The newest last. */
  readonly chain: readonly EvidenceLink[]
}

/** Devices by register; may throw or reject at any call. */
export interface DeviceTable {
  readonly get: (register: string) => Promise<Device | undefined>
  readonly put: (device: Device) => Promise<void>
  readonly all: () => Promise<readonly Device[]>
}

const TABLE = 'devices'

/** The table in IndexedDB. Apart from the answers: that database may be cleared at any time. */
export const openDeviceTable = async (): Promise<DeviceTable> => {
  const db = await openDB('proofmark-evidence', 1, {
    upgrade: (fresh) => void fresh.createObjectStore(TABLE, { keyPath: 'register' }),
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  })
  return {
    get: (register) => db.get(TABLE, register),
    put: async (device) => void (await db.put(TABLE, device)),
    all: () => db.getAll(TABLE),
  }
}

/** The same in memory. */
export const memoryDevices = (): DeviceTable => {
  const rows = new Map<string, Device>()
  return {
    get: async (register) => rows.get(register),
    put: async (device) => void rows.set(device.register, device),
    all: async () => [...rows.values()],
  }
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const
const generate = (algorithm: 'Ed25519' | typeof P256): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']) as Promise<CryptoKeyPair>

/** A key that never leaves; with Ed25519, or P-256 where the browser knows no Ed25519. */
export const makeDevice = async (register: string, madeAt: Instant): Promise<Device> => {
  const pair = await generate('Ed25519').catch(() => generate(P256))
  const { crv, x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const key: EvidenceKey = crv === 'Ed25519' ? { kty: 'OKP', crv, x } : { kty: 'EC', crv: 'P-256', x, y }
  return { register, key, privateKey: pair.privateKey, madeAt, chain: [] }
}

/** Signs with the private half. */
export const signWith = async ({ key, privateKey }: Device, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const algorithm = key.crv === 'Ed25519' ? 'Ed25519' : { name: 'ECDSA', hash: 'SHA-256' }
  return new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, bytes))
}

/** A key that came back from a damaged profile may be there and of no use. */
export const canSign = (device: Device): Promise<boolean> =>
  signWith(device, new Uint8Array(1)).then(
    () => true,
    () => false,
  )
