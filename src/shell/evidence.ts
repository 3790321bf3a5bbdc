/**
 * Seals evidence: packs it with the key of this device for the register, linked to the file before. Runs in an extension
 * page or the worker; pages of shops never come near the key.
 */
import type { EvidencePart } from '../core/evidence.ts'
import { keyThumbprint } from '../evidence/manifest.ts'
import { type Packed, type PackOptions, packEvidence } from '../evidence/pack.ts'
import { canSign, type Device, type DeviceTable, makeDevice, memoryDevices, signWith } from './device-key.ts'
import { type InTurn, makeSerial } from './serial.ts'

/**
 * `kept`: the key of earlier files. `first`: none was there (also where it was cleared away). `renewed`: the one that was
 * there is of no use any more. `unkept`: nothing can be written here, the key serves this once.
 */
export type KeyState = 'kept' | 'first' | 'renewed' | 'unkept'

export type Sealed =
  | (Extract<Packed, { readonly kind: 'packed' }> & { readonly key: KeyState })
  | Extract<Packed, { readonly kind: 'refused' }>

export interface SealRequest extends Pick<PackOptions, 'register' | 'report' | 'stamp'> {
  readonly parts: readonly EvidencePart[]
}

export interface Seals {
  /** Never rejects for want of storage: then the key is not kept, and it is said. */
  readonly seal: (request: SealRequest) => Promise<Sealed>
  /** Whether a key, by its thumbprint, is one of this device's. */
  readonly isOwn: (thumbprint: string) => Promise<boolean>
}

export interface SealDependencies {
  readonly open: () => Promise<DeviceTable>
  readonly now: () => Date
  /** Two pages at once must not link two files to the same one. */
  readonly inTurn?: InTurn
}

/** As many links as anybody will ever look at. */
const MAX_LINKS = 500

/** One after the other across all pages of the extension, where the browser has locks. */
export const lockedTurn = (locks: LockManager | undefined): InTurn =>
  locks ? (work) => locks.request('proofmark-evidence', work) as ReturnType<typeof work> : makeSerial()

export const makeSeals = ({ open, now, inTurn = makeSerial() }: SealDependencies): Seals => {
  /** The device for a register, and how it came to be. */
  const deviceFor = async (
    table: DeviceTable,
    register: string,
  ): Promise<{ readonly device: Device; readonly key: KeyState }> => {
    const kept = await table.get(register).catch(() => undefined)
    if (kept && (await canSign(kept))) return { device: kept, key: 'kept' }
    const fresh = await makeDevice(register, now().toISOString())
    // The chain goes on: it links files, not keys.
    return { device: { ...fresh, chain: kept?.chain ?? [] }, key: kept ? 'renewed' : 'first' }
  }

  const seal = async ({ parts, register, report, stamp }: SealRequest): Promise<Sealed> => {
    const table = await open().catch(memoryDevices)
    const { device, key } = await deviceFor(table, register)
    const madeAt = now().toISOString()
    const previous = device.chain.at(-1)?.sha256
    const packed = await packEvidence(parts, {
      register,
      ...(report ? { report } : {}),
      ...(previous ? { previous } : {}),
      ...(stamp ? { stamp } : {}),
      madeAt,
      key: device.key,
      sign: (bytes) => signWith(device, bytes),
    })
    if (packed.kind === 'refused') return packed
    const link = {
      sha256: packed.manifestSha256,
      madeAt,
      ...(previous ? { previous } : {}),
      ...(report ? { report } : {}),
    }
    const isKept = await keep(table, { ...device, chain: [...device.chain, link].slice(-MAX_LINKS) })
    return { ...packed, key: isKept ? key : 'unkept' }
  }

  /** Whether it is there after it was written: memory that serves for a database does not count. */
  const keep = async (table: DeviceTable, device: Device): Promise<boolean> => {
    try {
      await table.put(device)
      const again = await (await open()).get(device.register)
      return again?.chain.length === device.chain.length
    } catch {
      return false
    }
  }

  return {
    seal: (request) => inTurn(() => seal(request)),
    isOwn: async (thumbprint) => {
      const devices = await open()
        .then((table) => table.all())
        .catch(() => [])
      const own = await Promise.all(devices.map(({ key }) => keyThumbprint(key)))
      return own.includes(thumbprint)
    },
  }
}
