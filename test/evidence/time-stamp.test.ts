import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWhole } from '../../src/core/evidence.ts'
import { nonceOf, timeStampRequest } from '../../src/core/time-stamp.ts'
import { readEvidence } from '../../src/evidence/read.ts'
import { checkTimeStamp, MAX_TIME_STAMP_BYTES } from '../../src/evidence/time-stamp.ts'
import { makeDevice, packed } from './evidence-lab.ts'
import { type Stamping, stampedBy } from './time-stamp-lab.ts'
import data from './time-stamp-vectors.json' with { type: 'json' }

const digest = createHash('sha256').update(data.stamped).digest()
const nonce = Uint8Array.from(data.nonce)
const bytesOf = (response: string): Uint8Array => new Uint8Array(Buffer.from(response, 'base64'))
const whyOf = async (response: Uint8Array, given: Uint8Array = digest, sent?: Uint8Array): Promise<string> => {
  const reading = await checkTimeStamp(response, given, sent)
  return reading.kind === 'does-not-fit' ? reading.why : reading.kind
}

describe('a time-stamp', () => {
  it.each(data.vectors)('by OpenSSL to our request holds: $name', async ({ response }) => {
    const reading = await checkTimeStamp(bytesOf(response), digest, nonce)
    if (reading.kind !== 'holds') throw new Error(JSON.stringify(reading))
    expect(reading).toMatchObject({
      policy: '1.2.3.4.1',
      authority: { name: 'Example Time', organisation: '示例时间戳机构', country: 'CN', issuer: 'Example Time' },
    })
    expect(reading.authority.fingerprint).toMatch(/^[0-9a-f]{64}$/u)
    expect(reading.at).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/u)
    expect(await whyOf(bytesOf(response), randomBytes(32))).toBe('other-content')
    expect(await whyOf(bytesOf(response), digest, randomBytes(8))).toBe('nonce')
  })

  it('asks as OpenSSL would', () => {
    const request = Buffer.from(timeStampRequest(digest, nonce)).toString('hex')
    expect(request).toBe(
      `3043020101${'3031300d060960864801650304020105000420'}${digest.toString('hex')}02084102030405060708${'0101ff'}`,
    )
    // Whatever is drawn, the number is above zero and of full length.
    for (const first of [0x00, 0x7f, 0x80, 0xff]) expect(nonceOf(Uint8Array.from([first]))[0]).toSatisfy(isPositive)
  })
  const isPositive = (octet: number): boolean => octet >= 0x40 && octet < 0x80

  it.each<[string, Omit<Stamping, 'digest'>]>([
    ['holds', {}],
    ['holds', { status: 1 }],
    ['holds', { until: '20261121080000Z' }],
    ['refused', { status: 2 }],
    ['unreadable', { type: '1.2.840.113549.1.7.1' }],
    ['unreadable', { signedType: '1.2.840.113549.1.7.1' }],
    ['other-content', { hash: Buffer.from('300b0609608648016503040202', 'hex') }],
    ['certificate', { withoutCertificate: true }],
    ['certificate', { namedCertificate: 'none' }],
    ['certificate', { namedCertificate: randomBytes(32) }],
    ['purpose', { purposes: [] }],
    ['purpose', { purposes: ['1.3.6.1.5.5.7.3.4'] }],
    ['purpose', { purposes: ['1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.4'] }],
    ['dates', { until: '20261121075959Z' }],
    ['dates', { at: '20251231235959Z' }],
    ['signature', { isForged: true }],
  ])('%s: %o', async (why, stamping) => expect(await whyOf(stampedBy({ digest, ...stamping }))).toBe(why))

  it('is unreadable when it is too long, cut or followed by something', async () => {
    const response = stampedBy({ digest })
    expect(await whyOf(Uint8Array.from([...response, 0]))).toBe('unreadable')
    expect(await whyOf(response.subarray(0, -1))).toBe('unreadable')
    expect(await whyOf(new Uint8Array(MAX_TIME_STAMP_BYTES + 1))).toBe('unreadable')
  })

  it('never says another time or name, whatever byte is changed, and never throws', async () => {
    const [{ response } = { response: '' }] = data.vectors
    const good = bytesOf(response)
    const before = await checkTimeStamp(good, digest)
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bad = good.slice()
        bad[at] = (bad[at] ?? 0) ^ mask
        const reading = await checkTimeStamp(bad, digest)
        if (reading.kind === 'holds') expect(reading).toEqual(before)
      }),
      { numRuns: 400 },
    )
  })

  it('is over the manifest, and named by it: every byte of it counts', async () => {
    const device = await makeDevice()
    const { bytes } = await packed(device, { stamp: async (given) => stampedBy({ digest: given }) })
    const reading = await readEvidence(bytes)
    expect(reading.kind === 'read' && reading.timeStamp).toMatchObject({ kind: 'holds', at: '2026-11-21T08:00:00Z' })
    expect(isWhole(reading)).toBe(true)

    const other = await packed(device, { stamp: async () => stampedBy({ digest }) })
    const wrong = await readEvidence(other.bytes)
    expect(wrong.kind === 'read' && wrong.timeStamp).toEqual({ kind: 'does-not-fit', why: 'other-content' })
    expect(isWhole(wrong)).toBe(false)

    const without = await readEvidence((await packed(device, { stamp: async () => undefined })).bytes)
    expect(without.kind === 'read' && without.timeStamp).toEqual({ kind: 'absent' })
    expect(isWhole(without)).toBe(true)
  })
})
