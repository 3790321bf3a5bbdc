import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCms } from '../../src/core/cms.ts'
import { childrenOf, readDer, tidy } from '../../src/core/der.ts'
import { findSignatures } from '../../src/core/pdf-signatures.ts'
import { readX509 } from '../../src/core/x509.ts'
import { judgePdf } from '../../src/shell/held-pdf.ts'
import { BEGINNING, cmsOf, der, oid, open, pdfSignedBy, RSA, type Signing, signedPdf } from './signed-pdf.ts'
import vectors from './signed-pdf-vectors.json' with { type: 'json' }

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'))
const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts))
/** With one byte made another one. */
const changed = (bytes: Uint8Array, at: number): Uint8Array<ArrayBuffer> => {
  const copy = Uint8Array.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
const SIGNED = pdfSignedBy(RSA)

describe('a signed PDF', () => {
  it.each(vectors)('of OpenSSL is unchanged: $name', async ({ name, pdf }) => {
    const bytes = new Uint8Array(Buffer.from(pdf, 'base64'))
    const held = await judgePdf(bytes)
    expect(held).toMatchObject({ kind: 'unknown-signer', signatures: [{ outcome: 'holds', addedAfter: 0 }] })
    expect(held.signatures?.[0]?.signer).toEqual({
      name: 'Example Signer',
      organisation: '示例公司',
      issuer: '示例公司',
    })
    // Without attributes there is no hash to compare: the signature itself is over the bytes.
    const why = name === 'rsa-bare' ? 'signature' : 'hash'
    expect((await judgePdf(changed(bytes, 100))).signatures).toMatchObject([{ outcome: 'broken', why }])
  })

  it.each<[string, Signing]>([
    ['RSA', RSA],
    ['RSA with SHA-512', { key: 'rsa', hash: 'sha512' }],
    ['RSA-PSS', { key: 'pss', hash: 'sha384' }],
    ['P-256', { key: 'P-256', hash: 'sha256' }],
    ['P-384', { key: 'P-384', hash: 'sha384' }],
    ['P-521', { key: 'P-521', hash: 'sha512' }],
    ['without attributes', { ...RSA, bare: true }],
    ['by the key of its certificate', { key: 'P-256', hash: 'sha256', byKeyId: true }],
    ['in indefinite lengths', { ...RSA, isOpen: true }],
  ])('holds: %s', async (_, signing) => {
    const held = await judgePdf(pdfSignedBy(signing))
    expect(held.signatures).toEqual([
      {
        outcome: 'holds',
        covered: expect.any(Array),
        addedAfter: 0,
        signer: { name: 'Example Signer', organisation: '示例公司', issuer: 'Example Authority' },
        certificateFrom: '2026-01-01T00:00:00Z',
        certificateUntil: '2055-12-31T23:59:59Z',
        ...(signing.bare ? {} : { signedAt: '2026-11-21T08:00:00Z' }),
      },
    ])
    expect(held).toMatchObject({ kind: 'unknown-signer', form: 'pdf' })
  })

  it('says which bytes are covered: all but the signature', () => {
    const [finding] = findSignatures(SIGNED)
    if (finding?.kind !== 'signature') throw new Error('none found')
    const [from, before, gapEnd, after] = finding.signature.covered
    expect([from, gapEnd + after]).toEqual([0, SIGNED.length])
    expect(String.fromCharCode(SIGNED[before] ?? 0, SIGNED[gapEnd - 1] ?? 0)).toBe('<>')
  })

  it('is altered by any change of what is covered, and of the signature', async () => {
    const [, before = 0] = (await judgePdf(SIGNED)).signatures?.[0]?.covered ?? []
    for (const at of [0, 20, before - 1, SIGNED.length - 10]) {
      const held = await judgePdf(changed(SIGNED, at))
      // What no longer is a PDF or names other bytes has no signature that could be judged.
      expect(held.kind, `${at}`).toBe(at === before - 1 ? 'not-checked' : 'altered')
    }
    // The last octet of the RSA signature.
    const end = before + 2 * cmsOf(new Uint8Array(), RSA).length
    const other = Uint8Array.from(SIGNED)
    other[end] = other[end] === 0x30 ? 0x31 : 0x30
    expect(await judgePdf(other)).toMatchObject({
      kind: 'altered',
      signatures: [{ outcome: 'broken', why: 'signature' }],
    })
  })

  it('to which something was added says so; white space is nothing', async () => {
    expect((await judgePdf(joined(SIGNED, bytesOf('\r\n')))).kind).toBe('unknown-signer')
    const held = await judgePdf(joined(SIGNED, bytesOf('6 0 obj\n<< >>\nendobj\n')))
    expect(held).toMatchObject({ kind: 'appended', signatures: [{ outcome: 'holds', addedAfter: 21 }] })
  })

  it('that was signed twice is whole when the second covers the first', async () => {
    const twice = pdfSignedBy({ key: 'P-256', hash: 'sha256' }, { before: SIGNED })
    const held = await judgePdf(twice)
    expect(held.kind).toBe('unknown-signer')
    expect(held.signatures?.map(({ outcome, addedAfter }) => [outcome, addedAfter])).toEqual([
      ['holds', twice.length - SIGNED.length],
      ['holds', 0],
    ])
    // A later one that does not hold covers nothing.
    expect((await judgePdf(changed(twice, twice.length - 10))).kind).toBe('altered')
  })

  it.each<[string, string, Uint8Array<ArrayBuffer>]>([
    ['sm', 'SM3', pdfSignedBy({ ...RSA, hashOid: '1.2.156.10197.1.401' })],
    ['sm', 'of GM/T 0010', signedPdf(() => der(0x30, oid('1.2.156.10197.6.1.4.2.2'), der(0xa0)))],
    ['algorithm', 'SHA-1', pdfSignedBy({ key: 'rsa', hash: 'sha1' })],
    ['no-certificate', 'no certificate', pdfSignedBy({ ...RSA, withoutCertificate: true })],
    ['time-stamp', 'a time stamp', pdfSignedBy(RSA, { subFilter: 'ETSI.RFC3161' })],
    ['form', 'an old form', pdfSignedBy(RSA, { subFilter: 'adbe.pkcs7.sha1' })],
    ['odd', 'no signature at all', signedPdf(() => bytesOf('nothing of the kind'))],
    ['odd', 'an empty one', signedPdf(() => new Uint8Array())],
  ])('is not checked (%s): %s', async (why, _, pdf) => {
    expect(await judgePdf(pdf)).toMatchObject({ kind: 'not-checked', signatures: [{ outcome: 'not-checked', why }] })
  })

  it('whose certificate is no longer read says so by name', async () => {
    expect((await judgePdf(pdfSignedBy({ key: 'rsa', hash: 'sha1' }))).signatures?.[0]?.detail).toBe('SHA-1')
  })

  it('without a signature is unsigned, and a form to be signed as well', async () => {
    expect((await judgePdf(new Uint8Array(BEGINNING))).kind).toBe('unsigned')
    const form = bytesOf('%PDF-1.7\n1 0 obj\n<< /ByteRange [0 /********** /********** /**********] >>\nendobj\n')
    expect(await judgePdf(form)).toMatchObject({ kind: 'unsigned', signatures: [] })
  })

  it.each<[string, string]>([
    ['two gaps', '<< /Type /Sig /SubFilter /adbe.pkcs7.detached /ByteRange %R /Contents %C /ByteRange [0 1 2 3] >>'],
    [
      'a gap that holds more than the signature',
      '<< /SubFilter /adbe.pkcs7.detached /ByteRange %R /Contents <00> /Cert %C >>',
    ],
    ['a range in another dictionary', '<< /SubFilter /adbe.pkcs7.detached /A << /ByteRange %R >> /Contents %C >>'],
    ['a range in a comment', '<< /SubFilter /adbe.pkcs7.detached /Contents %C % /ByteRange %R \n >>'],
  ])('with %s is not taken for whole', async (_, dictionary) => {
    const held = await judgePdf(pdfSignedBy(RSA, { dictionary }))
    expect(held.signatures?.every(({ outcome }) => outcome === 'not-checked')).toBe(true)
    expect(held.kind).toBe('not-checked')
  })

  it('in any order of keys, with references and strings, is found', async () => {
    const dictionary =
      '<< /Contents %C /Name (a \\) >> /ByteRange [) /Ref 12 0 R /Kids [1 0 R << /X (y) >> true] /ByteRange %R % note\n /SubFilter /ETSI.CAdES.detached >>'
    expect((await judgePdf(pdfSignedBy(RSA, { dictionary }))).kind).toBe('unknown-signer')
  })

  it('does not start at its first byte: the rest could be anything', async () => {
    const text = Buffer.from(SIGNED).toString('latin1')
    const moved = text.replace(/(\/ByteRange ?)\[0 /u, '$1[9 ')
    expect(moved).not.toBe(text)
    expect(await judgePdf(bytesOf(moved))).toMatchObject({ kind: 'not-checked', signatures: [{ why: 'odd' }] })
  })
})

describe('hostile bytes', () => {
  it('never throw, whatever is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(SIGNED.length - 1), fc.nat(255)), { maxLength: 6 }), async (edits) => {
        const copy = Uint8Array.from(SIGNED)
        for (const [at, octet] of edits) copy[at] = octet
        const { kind } = await judgePdf(copy)
        expect(['altered', 'appended', 'not-checked', 'unsigned', 'unknown-signer']).toContain(kind)
      }),
      { numRuns: 60 },
    )
  })
  it('that hold are those that were signed: a changed covered byte never holds', async () => {
    const [, before = 0, gapEnd = 0] = (await judgePdf(SIGNED)).signatures?.[0]?.covered ?? []
    const covered = fc.oneof(fc.nat(before - 1), fc.integer({ min: gapEnd, max: SIGNED.length - 1 }))
    await fc.assert(
      fc.asyncProperty(covered, async (at) => {
        const { signatures = [] } = await judgePdf(changed(SIGNED, at))
        expect(signatures.filter(({ outcome }) => outcome === 'holds')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  it('are read as DER without end or throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const value = readDer(bytes)
        if (value) expect(value.end).toBeLessThanOrEqual(bytes.length)
        expect(() => [value && childrenOf(bytes, value), readCms(bytes), readX509(bytes)]).not.toThrow()
      }),
    )
  })
  it('nested without end, long without end, are refused in no time', () => {
    const nested = new Uint8Array(1_000_000).map((_, i) => (i % 2 === 0 ? 0x30 : 0x80))
    expect(readDer(nested)).toBeUndefined()
    expect(readCms(nested)).toBeUndefined()
    let many = der(0x30)
    for (let i = 0; i < 40; i++) many = open(0x30, many)
    expect(readDer(many)).toBeUndefined()
    expect(readDer(Uint8Array.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0]))).toBeUndefined()
  })
  it('of ten megabytes are read in seconds', async () => {
    const slashes = bytesOf(`%PDF-1.7\n${'/B'.repeat(4_500_000)}`)
    const brackets = bytesOf(`%PDF-1.7\n1 0 obj\n${'<<'.repeat(4_500_000)}`)
    const ranges = bytesOf(`%PDF-1.7\n${'1 0 obj << /ByteRange [0 9 20 30] /Contents <00>'.repeat(180_000)}`)
    const started = performance.now()
    for (const bytes of [slashes, brackets, ranges]) {
      const { kind } = await judgePdf(bytes)
      expect(['unsigned', 'not-checked']).toContain(kind)
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
  it('in a name are tidied: nothing hides, nothing turns round', async () => {
    const subject = der(
      0x30,
      der(0x31, der(0x30, oid('2.5.4.3'), der(0x0c, Buffer.from(`a\u202eb\u0000\n${'x'.repeat(400)}`)))),
    )
    const name = (await judgePdf(pdfSignedBy({ ...RSA, subject }))).signatures?.[0]?.signer?.name ?? ''
    expect(name.startsWith('a b x')).toBe(true)
    expect(name.length).toBe(200)
    expect(tidy('\u200b\u2066')).toBe('')
  })
})
