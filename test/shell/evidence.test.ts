import { describe, expect, it } from 'vitest'
import { type EvidencePart, isWhole } from '../../src/core/evidence.ts'
import { keyThumbprint } from '../../src/evidence/manifest.ts'
import { readEvidence } from '../../src/evidence/read.ts'
import { type DeviceTable, memoryDevices } from '../../src/shell/device-key.ts'
import { lockedTurn, makeSeals, type Sealed, type SealRequest } from '../../src/shell/evidence.ts'

const parts: readonly EvidencePart[] = [
  { path: 'text.txt', mediaType: 'text/plain', what: 'text', content: new TextEncoder().encode('words') },
]
const here = { parts, register: 'https://register.example' } satisfies SealRequest
const there = { parts, register: 'https://other.example' } satisfies SealRequest

const sealsOn = (table: DeviceTable | Error) =>
  makeSeals({
    open: async () => {
      if (table instanceof Error) throw table
      return table
    },
    now: () => new Date('2026-11-21T08:00:00Z'),
  })
const whole = (sealed: Sealed) => {
  if (sealed.kind !== 'packed') throw new Error(sealed.why)
  return sealed
}

describe('seals of this device', () => {
  it('link each file to the one before, for each register apart', async () => {
    const { seal } = sealsOn(memoryDevices())
    const first = whole(await seal({ ...here, report: 'abcdefghijklmnopqrstuv' }))
    const other = whole(await seal(there))
    const second = whole(await seal(here))
    expect([first.key, other.key, second.key]).toEqual(['first', 'first', 'kept'])
    expect(first.manifest.previous).toBeUndefined()
    expect(other.manifest.previous).toBeUndefined()
    expect(second.manifest.previous).toBe(first.manifestSha256)
    expect(second.manifest.key).toEqual(first.manifest.key)
    expect(other.manifest.key).not.toEqual(first.manifest.key)
    expect(isWhole(await readEvidence(second.bytes))).toBe(true)
  })

  it('link to different files when two are packed at once', async () => {
    const { seal } = sealsOn(memoryDevices())
    const both = await Promise.all([seal(here), seal(here)])
    const [one, two] = both.map(whole)
    expect(two?.manifest.previous).toBe(one?.manifestSha256)
  })

  it('know their own keys and no other', async () => {
    const table = memoryDevices()
    const own = whole(await sealsOn(table).seal(here))
    const strange = whole(await sealsOn(memoryDevices()).seal(here))
    expect(await sealsOn(table).isOwn(await keyThumbprint(own.manifest.key))).toBe(true)
    expect(await sealsOn(table).isOwn(await keyThumbprint(strange.manifest.key))).toBe(false)
    expect(await sealsOn(new Error('gone')).isOwn('x')).toBe(false)
  })

  it('never hold a private key that can be read out', async () => {
    const table = memoryDevices()
    await sealsOn(table).seal(here)
    const kept = await table.get(here.register)
    if (!kept) throw new Error('not kept')
    expect(kept.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('jwk', kept.privateKey)).rejects.toThrow()
  })

  it('are made with a new key where the old one is of no use, and the chain goes on', async () => {
    const table = memoryDevices()
    const first = whole(await sealsOn(table).seal(here))
    const kept = await table.get(here.register)
    if (!kept) throw new Error('not kept')
    await table.put({ ...kept, privateKey: {} as CryptoKey })
    const second = whole(await sealsOn(table).seal(here))
    expect(second.key).toBe('renewed')
    expect(second.manifest.previous).toBe(first.manifestSha256)
    expect(second.manifest.key).not.toEqual(first.manifest.key)
  })

  it.each<[string, DeviceTable | Error]>([
    ['cannot be opened', new Error('blocked')],
    ['is full', { ...memoryDevices(), put: () => Promise.reject(new Error('full')) }],
    ['forgets', { ...memoryDevices(), put: async () => undefined }],
  ])('are made also when the database %s, and it is said', async (_, table) => {
    const sealed = whole(await sealsOn(table).seal(here))
    expect(sealed.key).toBe('unkept')
    expect(isWhole(await readEvidence(sealed.bytes))).toBe(true)
  })

  it('leave the chain alone when nothing could be packed', async () => {
    const table = memoryDevices()
    const refused = await sealsOn(table).seal({ ...here, parts: [...parts, ...parts] })
    expect(refused).toEqual({ kind: 'refused', why: 'duplicate' })
    expect(await table.get(here.register)).toBeUndefined()
  })

  it('wait for each other across pages by a lock of the browser', async () => {
    const asked: string[] = []
    const locks = {
      request: async (name: string, work: () => Promise<unknown>) => {
        asked.push(name)
        return work()
      },
    } as unknown as LockManager
    expect(await lockedTurn(locks)(async () => 7)).toBe(7)
    expect(await lockedTurn(undefined)(async () => 8)).toBe(8)
    expect(asked).toEqual(['proofmark-evidence'])
  })
})
