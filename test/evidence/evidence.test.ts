import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { EVIDENCE_KINDS, type EvidenceReading, isWhole, type ReadItem } from '../../src/core/evidence.ts'
import { readEvidence } from '../../src/evidence/read.ts'
import { type Device, makeDevice, OPTIONS, PARTS, PNG, pack, packed, rawZip } from './evidence-lab.ts'

type Read = Extract<EvidenceReading, { kind: 'read' }>
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array): Promise<Read> => {
  const reading = await readEvidence(bytes)
  if (reading.kind !== 'read') throw new Error(`refused: ${reading.why}`)
  return reading
}
const states = ({ items }: Read): Readonly<Record<string, ReadItem['state']>> =>
  Object.fromEntries(items.map(({ path, state }) => [path, state]))

/** Packs the entries of a file anew, some of them changed. */
const rewritten = (bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(bytes)
  change(files)
  return rawZip(Object.entries(files).map(([name, content]) => ({ name, content })))
}
const flipped = (bytes: Uint8Array, at: number, mask: number): Uint8Array => {
  const changed = bytes.slice()
  changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ mask
  return changed
}

let device: Device
let file: Uint8Array
beforeAll(async () => {
  device = await makeDevice()
  const stamp = async () => utf8('no time-stamp, but bytes that are named')
  file = (await packed(device, { stamp })).bytes
})

describe('a file of evidence', () => {
  it.each(['Ed25519', 'P-256'] as const)('holds as it was packed, signed with %s', async (crv) => {
    const { bytes, manifest, manifestSha256 } = await packed(await makeDevice(crv), {
      report: 'abcdefghijklmnopqrstuv',
      previous: 'ab'.repeat(32),
    })
    const reading = await read(bytes)
    expect(states(reading)).toEqual({ 'passages.json': 'holds', 'screenshot.png': 'holds', 'text.txt': 'holds' })
    expect(reading.signature.kind).toBe('holds')
    expect(reading.timeStamp).toEqual({ kind: 'absent' })
    expect(reading.manifest).toEqual(manifest)
    expect(reading.manifestSha256).toBe(manifestSha256)
    expect(reading.items.map(({ content }) => content)).toEqual(
      [1, 0, 2].map((place) => new Uint8Array(PARTS[place]?.content ?? [])),
    )
    expect(isWhole(reading)).toBe(true)
  })

  it('is the same file when it is packed again', async () => {
    expect((await packed(device)).bytes).toEqual((await packed(device, {}, PARTS.toReversed())).bytes)
  })

  it('tells a key that the reader does not know from one that it knows', async () => {
    const { bytes } = await packed(device)
    const [known, unknown] = await Promise.all(
      [true, false].map((answer) => readEvidence(bytes, { known: async () => answer })),
    )
    expect(known?.kind === 'read' && known.signature.kind).toBe('holds')
    expect(unknown?.kind === 'read' && unknown.signature.kind).toBe('key-unknown')
  })

  it('says what was altered, taken away, added, or is of another kind', async () => {
    const changed = await read(
      rewritten(file, (files) => {
        files['text.txt'] = utf8('changed')
        files['added.html'] = utf8('<script>alert(1)</script>')
        delete files['screenshot.png']
      }),
    )
    expect(states(changed)).toEqual({
      'added.html': 'extra',
      'passages.json': 'holds',
      'screenshot.png': 'missing',
      'text.txt': 'altered',
    })
    expect(changed.items.find(({ path }) => path === 'added.html')?.content).toBeUndefined()
    expect(isWhole(changed)).toBe(false)
  })

  it('is not what it says when its own maker signed HTML as a picture', async () => {
    // Such a file is never packed here: its manifest is signed by hand.
    const { bytesOfManifest, sha256Of, signManifest } = await import('../../src/evidence/manifest.ts')
    const content = utf8('<svg onload="alert(1)"/>')
    const { manifest } = await packed(device)
    const items = [
      {
        path: 'a.png',
        mediaType: 'image/png',
        what: 'picture',
        sha256: await sha256Of(content),
        bytes: content.length,
      },
    ] as const
    const forged = { ...manifest, items }
    const reading = await read(
      rawZip([
        { name: 'manifest.json', content: bytesOfManifest(forged) },
        { name: 'signature.jws', content: utf8(await signManifest(forged, device.sign)) },
        { name: 'a.png', content },
      ]),
    )
    expect(reading.signature.kind).toBe('holds')
    expect(reading.items).toMatchObject([{ state: 'not-what-it-says', mediaType: 'text/plain' }])
    expect(isWhole(reading)).toBe(false)
  })

  it('does not fit when another key signed', async () => {
    const other = await makeDevice()
    const { bytes } = await packed({ key: device.key, sign: other.sign })
    expect((await read(bytes)).signature.kind).toBe('does-not-fit')
  })

  it('misses a signature, a manifest, a named time-stamp', async () => {
    const without = (name: string) => rewritten(file, (files) => void delete files[name])
    expect((await read(without('signature.jws'))).signature).toEqual({ kind: 'missing' })
    expect(await readEvidence(without('manifest.json'))).toEqual({ kind: 'refused', why: 'no-manifest' })
    expect((await read(without('timestamp.tsr'))).timeStamp).toEqual({ kind: 'does-not-fit', why: 'missing' })
  })

  it('has a time-stamp too many when the manifest names none', async () => {
    const { bytes } = await packed(device)
    const added = rewritten(bytes, (files) => {
      files['timestamp.tsr'] = utf8('x')
    })
    expect(states(await read(added))['timestamp.tsr']).toBe('extra')
  })

  it('refuses a manifest that is not in its one form', async () => {
    const spaced = rewritten(file, (files) => {
      const text = new TextDecoder().decode(files['manifest.json'])
      files['manifest.json'] = utf8(text.replace('{', '{ '))
    })
    expect(await readEvidence(spaced)).toEqual({ kind: 'refused', why: 'manifest' })
  })

  it('detects any single changed byte in any item, the manifest, the signature and the time-stamp', async () => {
    const names = Object.keys(unzipSync(file))
    expect(names).toHaveLength(6)
    const change = fc.record({ name: fc.constantFrom(...names), at: fc.nat(), mask: fc.integer({ min: 1, max: 255 }) })
    await fc.assert(
      fc.asyncProperty(change, async ({ name, at, mask }) => {
        const reading = await readEvidence(
          rewritten(file, (files) => {
            files[name] = flipped(files[name] ?? new Uint8Array(), at, mask)
          }),
        )
        if (reading.kind === 'refused') return name === 'manifest.json' && reading.why === 'manifest'
        if (name === 'timestamp.tsr')
          return reading.timeStamp.kind === 'does-not-fit' && reading.timeStamp.why === 'altered'
        if (name === 'signature.jws' || name === 'manifest.json') return reading.signature.kind === 'does-not-fit'
        return states(reading)[name] === 'altered' && reading.signature.kind === 'holds'
      }),
      { numRuns: 300 },
    )
  })

  it('detects the last bits of the signature, which base64 leaves over', async () => {
    const signature = unzipSync(file)['signature.jws'] ?? new Uint8Array()
    const last = signature.length - 1
    for (const octet of utf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=')) {
      if (octet === signature[last]) continue
      const other = rewritten(file, (files) => {
        const changed = signature.slice()
        changed[last] = octet
        files['signature.jws'] = changed
      })
      expect((await read(other)).signature.kind).toBe('does-not-fit')
    }
  })

  it('is never whole with different content, whatever byte of the file itself changes', async () => {
    const { bytes } = await packed(device)
    const before = await read(bytes)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const reading = await readEvidence(flipped(bytes, at, mask))
        if (!isWhole(reading) || reading.kind !== 'read') return
        expect(reading.items).toEqual(before.items)
      }),
      { numRuns: 300 },
    )
  })

  it('never packs what a reader would refuse', async () => {
    const [part] = PARTS
    if (!part) throw new Error('no part')
    const refusalOf = async (...parts: readonly object[]) => {
      const result = await pack(
        device,
        {},
        parts.map((more) => ({ ...part, ...more })),
      )
      return result.kind === 'refused' ? result.why : result.kind
    }
    expect(await refusalOf({ path: '../a.png' })).toBe('name')
    expect(await refusalOf({ path: 'manifest.json' })).toBe('name')
    expect(await refusalOf({ path: 'A.png' })).toBe('name')
    expect(await refusalOf({}, {})).toBe('duplicate')
    expect(await refusalOf({ content: utf8('<html>') })).toBe('type')
    const png = (bytes: number) => ({ content: Uint8Array.from({ length: bytes }, (_, i) => PNG[i] ?? 0) })
    expect(await refusalOf(png(8_000_001))).toBe('item-too-large')
    expect(await refusalOf(png(8_000_000))).toBe('packed')
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ path: `p${i}.png` }))
    expect(await refusalOf(...many(62))).toBe('too-many')
    expect(await refusalOf(...many(61))).toBe('packed')
  })

  it('packs a text that shrinks like a bomb so that a reader still takes it', async () => {
    const content = utf8(' '.repeat(2_000_000))
    const { bytes } = await packed(device, {}, [{ path: 'a.txt', mediaType: 'text/plain', what: 'text', content }])
    expect(isWhole(await read(bytes))).toBe(true)
  })

  it('knows every kind of item', async () => {
    const parts = EVIDENCE_KINDS.map((what, i) => ({
      path: `${i}.txt`,
      mediaType: 'text/plain' as const,
      what,
      content: utf8(what),
    }))
    const { bytes } = await packed(device, OPTIONS, parts)
    expect(new Set((await read(bytes)).items.map(({ what }) => what))).toEqual(new Set(EVIDENCE_KINDS))
  })
})
