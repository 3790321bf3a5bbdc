import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ed25519Key, signJws, thumbprintOf, toBase64url } from '../../src/contract/jws.ts'
import type { Held, RegisterKeys } from '../../src/core/held.ts'
import { meaningsOf } from '../../src/core/meaning.ts'
import { STATEMENT_TYPE } from '../../src/core/statement.ts'
import type { CertificateRecord } from '../../src/core/words.ts'
import { cast, type HeldRecord } from '../../src/open-registry/cast.ts'
import { credentialOf } from '../../src/open-registry/credential.ts'
import { WORDS } from '../../src/say/words/index.ts'
import { abouts } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'
import {
  type HeldDependencies,
  judgeBlob,
  judgeFile,
  judgeText,
  MAX_HELD_BYTES,
} from '../../src/shell/held-certificate.ts'
import { judgeRecord } from '../../src/shell/held-verdict.ts'
import { pdfSignedBy, RSA } from './signed-pdf.ts'

const NOW = new Date('2026-11-21T08:00:00Z')
const SECONDS = NOW.getTime() / 1000
const REGISTER = 'open:https://register.example'

const makePair = async () => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return { privateKey: pair.privateKey, x, kid: await thumbprintOf({ x } satisfies Ed25519Key) }
}
const [ours, theirs] = await Promise.all([makePair(), makePair()])
const REGISTERS: readonly RegisterKeys[] = [
  { id: 'open:https://other.example', name: 'Other', root: 'r0', keys: [{ kid: 'k0', x: theirs.x }] },
  { id: REGISTER, name: 'Example Register', root: 'r1', keys: [{ kid: ours.kid, x: ours.x }] },
]
const deps = (keys: readonly RegisterKeys[] = REGISTERS): HeldDependencies => ({
  keys: async () => keys,
  now: () => NOW,
})

const recordNamed = (name: string): HeldRecord => {
  const member = cast.find((one) => one.name === name)
  if (!member) throw new Error(name)
  return member.record
}
const POWER_BANK = recordNamed('power-bank')
const statement = {
  iss: 'https://register.example',
  aud: 'https://shop.example',
  iat: SECONDS - 3600,
  exp: SECONDS + 3600,
  scheme: 'cn-ccc',
  number: POWER_BANK.number,
  status: 'valid',
  holder: POWER_BANK.holder,
  productName: POWER_BANK.productName,
  scopeKind: 'product',
  model: 'EX-PB100',
  asOf: '2026-11-21T00:00:00Z',
  demo: true,
}
const statementOf = (change: object = {}, pair = ours, kid = pair.kid): Promise<string> =>
  signJws({ alg: 'EdDSA', kid, typ: STATEMENT_TYPE }, JSON.stringify({ ...statement, ...change }), pair.privateKey)
const claimsOf = (record: HeldRecord = POWER_BANK, untilSeconds = SECONDS + 3600) =>
  credentialOf({
    record,
    operator: { name: 'Example Register', url: 'https://register.example/' },
    now: NOW.toISOString(),
    asOf: '2026-11-21T00:00:00Z',
    schemeName: 'CCC',
    from: SECONDS - 3600,
    until: untilSeconds,
  })
const credential = (claims: object, pair = ours, more: object = {}): Promise<string> =>
  signJws(
    { alg: 'EdDSA', kid: `did:web:register.example#${pair.kid}`, typ: 'vc+jwt', ...more },
    JSON.stringify(claims),
    pair.privateKey,
  )
/** The same header and signature over other words. */
const withClaims = (compact: string, change: (claims: Record<string, unknown>) => object): string => {
  const [head = '', body = '', signature = ''] = compact.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
  return [head, toBase64url(Buffer.from(JSON.stringify(change(claims)))), signature].join('.')
}
const judge = (text: string, keys?: readonly RegisterKeys[]): Promise<Held> => judgeText(text, deps(keys))
const rowsIn = ({ rows }: Held) => Object.fromEntries(rows.map(({ field, text }) => [field, text]))

describe('what a register of the person signed', () => {
  it('is its word: a statement', async () => {
    const held = await judge(await statementOf())
    expect(held).toMatchObject({
      kind: 'trusted',
      form: 'statement',
      by: { id: REGISTER, name: 'Example Register', root: 'r1' },
      number: POWER_BANK.number,
      scheme: 'cn-ccc',
      record: { source: REGISTER, readAt: '2026-11-21T07:00:00.000Z', status: 'valid', models: ['EX-PB100'] },
    })
    expect(held.why).toBeUndefined()
    expect(rowsIn(held)).toMatchObject({ madeFor: 'https://shop.example', status: 'valid', scopeKind: 'product' })
  })
  it('is its word: a credential, whole', async () => {
    const held = await judge(`  ${await credential(claimsOf())}\n`)
    expect(held).toMatchObject({ kind: 'trusted', form: 'credential', record: { ...POWER_BANK, source: REGISTER } })
    expect(held.about).toMatchObject({ title: POWER_BANK.productName, models: POWER_BANK.models })
  })
  it.each([
    [
      'in an envelope',
      (text: string) => ({ type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${text}` }),
    ],
    ['in a presentation', (text: string) => ({ type: 'VerifiablePresentation', verifiableCredential: [text] })],
    [
      'in JSON',
      (text: string) => {
        const [head, payload, signature] = text.split('.')
        return { payload, signatures: [{ protected: head, signature }] }
      },
    ],
  ])('%s is the same', async (_, wrap) => {
    expect((await judge(JSON.stringify(wrap(await credential(claimsOf()))))).kind).toBe('trusted')
  })
  it.each([
    ['expired', () => statementOf({ exp: SECONDS - 1, iat: SECONDS - 3600 })],
    ['not-yet', () => statementOf({ iat: SECONDS + 3000, exp: SECONDS + 6000 })],
    ['stale', () => statementOf({ asOf: '2026-10-01T00:00:00Z' })],
    ['expired', () => credential(claimsOf(POWER_BANK, SECONDS - 1))],
    ['not-yet', () => credential({ ...claimsOf(), validFrom: '2026-12-01T00:00:00Z' })],
  ])('out of its time says so: %s', async (why, make) => {
    const held = await judge(await make())
    expect(held).toMatchObject({ kind: 'over', why, by: { id: REGISTER } })
    expect(held.record?.number).toBe(POWER_BANK.number)
  })
  it('of another kind is no word on a certificate', async () => {
    const text = await signJws(
      { alg: 'EdDSA', kid: ours.kid, typ: 'proofmark-alerts+jws' },
      JSON.stringify(claimsOf()),
      ours.privateKey,
    )
    const held = await judge(text)
    expect(held).toMatchObject({ kind: 'trusted', why: 'other-word', rows: [] })
    expect(held.record).toBeUndefined()
    // Words of a statement under the type of a credential are none either.
    const mixed = await judge(await credential(statement))
    expect(mixed.record).toBeUndefined()
  })
  it('is altered when a word of it is another one', async () => {
    const changed = withClaims(await statementOf({ status: 'revoked' }), (claims) => ({ ...claims, status: 'valid' }))
    const held = await judge(changed)
    expect(held).toEqual({
      kind: 'altered',
      form: 'statement',
      by: { id: REGISTER, name: 'Example Register', root: 'r1' },
      rows: [],
    })
    expect(await judge(await statementOf({}, theirs, ours.kid))).toMatchObject({ kind: 'altered' })
  })
})

describe('what somebody else signed', () => {
  it('is nobody that was added', async () => {
    const held = await judge(await credential(claimsOf(), theirs))
    expect(held).toMatchObject({
      kind: 'unknown-signer',
      why: 'no-key',
      detail: 'register.example',
      number: POWER_BANK.number,
      scheme: 'cn-ccc',
    })
    expect(held.record).toBeUndefined()
    expect(held.by).toBeUndefined()
    expect(rowsIn(held)).toMatchObject({ holder: POWER_BANK.holder })
  })
  it('may be a register whose keys did not come', async () => {
    const unread = [{ id: REGISTER, name: 'Example Register', root: 'r1' }]
    expect(await judge(await statementOf(), unread)).toMatchObject({
      kind: 'not-checked',
      why: 'keys-unread',
      detail: 'Example Register',
    })
  })
  it('with its own key is unchanged, or is not', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: theirs.x }
    const text = await credential(claimsOf(), theirs, { jwk })
    expect(await judge(text)).toMatchObject({ kind: 'unknown-signer', why: 'own-key' })
    const changed = withClaims(text, (claims) => ({ ...claims, validUntil: '2099-01-01T00:00:00Z' }))
    expect(await judge(changed)).toMatchObject({ kind: 'altered' })
  })
  it('does not pass for a register by bringing its own key under the name of that one', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: theirs.x }
    const text = await signJws(
      { alg: 'EdDSA', kid: ours.kid, typ: STATEMENT_TYPE, jwk } as never,
      JSON.stringify(statement),
      theirs.privateKey,
    )
    expect(await judge(text)).toMatchObject({ kind: 'altered' })
  })
  it('asks nobody for keys of another kind', async () => {
    const part = (value: unknown) => toBase64url(Buffer.from(JSON.stringify(value)))
    let asked = 0
    const keys = async () => {
      asked++
      return REGISTERS
    }
    const text = `${part({ alg: 'ES256', typ: 'vc+jwt' })}.${part(claimsOf())}.${'A'.repeat(86)}`
    expect(await judgeText(text, { keys, now: () => NOW })).toMatchObject({ kind: 'unknown-signer', why: 'no-key' })
    expect(asked).toBe(0)
  })
})

describe('what is not signed, or not in a way that is checked', () => {
  const part = (value: unknown) => toBase64url(Buffer.from(JSON.stringify(value)))
  it.each<[string, string, Partial<Held>]>([
    ['a credential in JSON', JSON.stringify(claimsOf()), { kind: 'unsigned', form: 'credential' }],
    ['alg none', `${part({ alg: 'none' })}.${part(claimsOf())}.`, { kind: 'unsigned' }],
    ['alg none with something behind', `${part({ alg: 'None' })}.${part(claimsOf())}.AAAA`, { kind: 'unsigned' }],
    ['a signature left out', `${part({ alg: 'EdDSA', kid: ours.kid })}.${part(claimsOf())}.`, { kind: 'unsigned' }],
    [
      'a proof over RDF',
      JSON.stringify({ ...claimsOf(), proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' } }),
      { kind: 'not-checked', why: 'proof', detail: 'eddsa-rdfc-2022' },
    ],
    ['two proofs', JSON.stringify({ ...claimsOf(), proof: [{}, {}] }), { kind: 'not-checked', why: 'several' }],
    ['SD-JWT', `${'a'.repeat(20)}.${'b'.repeat(20)}.${'c'.repeat(20)}~d~`, { kind: 'not-checked', why: 'selective' }],
    ['JWE', 'aaaa..bbbb.cccc.dddd', { kind: 'not-understood', why: 'encrypted' }],
    ['an address', 'https://register.example/c/1', { kind: 'not-understood', why: 'address' }],
    ['a number', '2020010907123456', { kind: 'not-understood', number: '2020010907123456' }],
    ['nothing', '  ', { kind: 'not-understood', why: 'empty' }],
    ['broken JSON', '{"a":', { kind: 'not-understood', why: 'broken' }],
    ['JSON of another kind', '{"a":1}', { kind: 'not-understood', form: 'json' }],
    ['a presentation of two', '{"verifiableCredential":["a","b"]}', { kind: 'not-understood', why: 'several' }],
  ])('%s', async (_, text, expected) => expect(await judge(text)).toMatchObject(expected))

  it('a proof over canonical JSON is checked by the key in its name', async () => {
    const document = claimsOf()
    const method = `did:jwk:${part({ kty: 'OKP', crv: 'Ed25519', x: theirs.x })}#0`
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      verificationMethod: method,
      proofValue: 'z5C5b1uzYJN6pDR3aWgAqUMoSB1JY29epA74qyjaie9qh4okm9DZP6y77eTNq5NfYyMwNu9bpQQWUSKH5zmEtcszK',
    }
    expect(await judge(JSON.stringify({ ...document, proof }))).toMatchObject({ kind: 'altered' })
    const elsewhere = { ...proof, verificationMethod: 'did:web:issuer.example#1' }
    expect(await judge(JSON.stringify({ ...document, proof: elsewhere }))).toMatchObject({
      kind: 'unknown-signer',
      why: 'no-key',
      detail: 'issuer.example',
    })
  })
})

describe('a file', () => {
  const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))
  it('is read by what it is', async () => {
    expect((await judgeFile(pdfSignedBy(RSA), deps())).form).toBe('pdf')
    expect((await judgeFile(bytesOf(`\ufeff${await statementOf()}`), deps())).kind).toBe('trusted')
    expect((await judgeFile(new Uint8Array([0x50, 0x4b, 3, 4, 0xff]), deps())).why).toBe('broken')
    expect((await judgeFile(new Uint8Array(), deps())).why).toBe('empty')
  })
  it('that is a picture is read by its code', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])
    const text = await statementOf()
    const withCodes = (codes: readonly string[]) => ({ ...deps(), readCodes: async () => codes })
    expect((await judgeFile(png, deps())).why).toBe('picture')
    expect((await judgeFile(png, withCodes([]))).why).toBe('picture')
    expect((await judgeFile(png, withCodes([text, text]))).kind).toBe('trusted')
    expect((await judgeFile(png, withCodes(['a', 'b']))).why).toBe('several')
    const failing = { ...deps(), readCodes: () => Promise.reject(new Error('no decoder')) }
    expect((await judgeFile(png, failing)).why).toBe('picture')
  })
  it('that is too large is not even read', async () => {
    const large = { size: MAX_HELD_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob
    expect((await judgeBlob(large, deps())).why).toBe('too-large')
    expect((await judgeFile(new Uint8Array(MAX_HELD_BYTES + 1), deps())).why).toBe('too-large')
    expect((await judgeText('x'.repeat(MAX_HELD_BYTES + 1), deps())).why).toBe('too-large')
  })
  it('of ten hostile megabytes is turned away in seconds', async () => {
    const size = MAX_HELD_BYTES - 10
    const started = performance.now()
    for (const text of [
      `{${'"a":{'.repeat(size / 5)}`,
      '['.repeat(size),
      `${'a.'.repeat(size / 2)}~`,
      `{"type":["VerifiableCredential"],"credentialSubject":${'['.repeat(4000)}${']'.repeat(4000)},"proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-jcs-2022","verificationMethod":"did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"}}`,
    ])
      expect(['not-understood', 'not-checked']).toContain((await judge(text)).kind)
    expect(performance.now() - started).toBeLessThan(5000)
  })
  it('never throws, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.json(), fc.json(), async (bytes, one, other) => {
        await judgeFile(new Uint8Array(bytes), deps())
        const claims = `{"type":["VerifiableCredential","DigitalConformityCredential"],"credentialSubject":${one},"proof":${other}}`
        const held = await judgeText(claims, deps())
        expect(held.kind).not.toBe('trusted')
        const [head = ''] = (await statementOf()).split('.')
        await judgeText(`${head}.${toBase64url(Buffer.from(`{"a":${one}}`))}.AAAA`, deps())
      }),
      { numRuns: 60 },
    )
  })
  it('never is trusted with a character changed', async () => {
    const text = await statementOf()
    const signatureOf = (compact: string) => compact.split('.')[2] ?? ''
    const isSame = (one: string, other: string): boolean => {
      const [a, b] = [one, other].map((compact) => Buffer.from(signatureOf(compact), 'base64url').toString('hex'))
      // The last character holds bits that are in no octet.
      return one.slice(0, text.lastIndexOf('.')) === other.slice(0, text.lastIndexOf('.')) && a === b
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'AZaz09-_.'), async (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1)
        if (!isSame(changed, text)) expect((await judge(changed)).kind).not.toMatch(/trusted|over/u)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the verdict on what a register signed', () => {
  const meanings = async () => meaningsOf(schemes, abouts)
  const verdictOn = (record: CertificateRecord) =>
    judgeRecord(record, { meanings, words: WORDS.en, now: () => NOW, name: 'Example Register' })
  const recordOf = async (name: string): Promise<CertificateRecord> => {
    const { record } = await judge(await credential(claimsOf(recordNamed(name))))
    if (!record) throw new Error('no record')
    return record
  }
  it.each([
    ['power-bank', 'genuine'],
    ['power-bank-suspended', 'suspended'],
    ['kettle-expired-by-date', 'expired'],
  ])('of %s is %s', async (name, kind) => {
    const verdict = await verdictOn(await recordOf(name))
    if (verdict.kind !== 'shown') throw new Error('withheld')
    expect(verdict.shown).toHaveLength(1)
    expect(verdict.shown[0]).toMatchObject({ kind, numberCopy: recordNamed(name).number })
    expect(verdict.shown[0]?.demo).toBeTruthy()
    expect(verdict.shown[0]?.source.join()).toContain('Example Register')
  })
  it('is withheld where demonstration data speaks of a number that may be real', async () => {
    const record = { ...(await recordOf('power-bank')), number: '2020010907123456' }
    expect(await verdictOn(record)).toEqual({ kind: 'withheld' })
    const { demo: _, ...plain } = record
    expect((await verdictOn(plain)).kind).toBe('shown')
  })
  it('of a scheme that nobody knows here is none', async () => {
    const { demo: _, ...record } = await recordOf('power-bank')
    expect(await verdictOn({ ...record, scheme: 'xx-unknown' })).toEqual({ kind: 'shown', shown: [] })
  })
})
