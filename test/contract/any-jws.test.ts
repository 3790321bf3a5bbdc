import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import { checkJws, fromMultibase, keyInDid, keyInHeader, looksLikeJws, readAnyJws } from '../../src/contract/any-jws.ts'
import { canonicalJson, checkJcsProof } from '../../src/contract/jcs-proof.ts'

const compactOf = async (alg: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)) }
  const text = await new CompactSign(new TextEncoder().encode('{"a":1}'))
    .setProtectedHeader({ alg, ...more })
    .sign(privateKey)
  return { text, jwk }
}
const jwsOf = (text: string) => {
  const jws = readAnyJws(text)
  if (!jws) throw new Error('not read')
  return jws
}
/** By big numbers, unlike the reader. */
const base58 = (bytes: Uint8Array): string => {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  let text = ''
  for (let left = BigInt(`0x${Buffer.from(bytes).toString('hex')}`); left > 0n; left /= 58n)
    text = alphabet[Number(left % 58n)] + text
  return '1'.repeat(bytes.findIndex((octet) => octet !== 0)) + text
}
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a JWS of anybody', () => {
  it.each(['EdDSA', 'ES256', 'ES384', 'RS256', 'RS512', 'PS256', 'PS384'])('by %s of another library', async (alg) => {
    const { text, jwk } = await compactOf(alg)
    const key = { kind: 'jwk', jwk } as const
    expect(await checkJws(jwsOf(text), key)).toBe('holds')
    const [head, , signature] = text.split('.')
    expect(await checkJws(jwsOf(`${head}.${part({ a: 2 })}.${signature}`), key)).toBe('broken')
    const other = await compactOf(alg)
    expect(await checkJws(jwsOf(text), { kind: 'jwk', jwk: other.jwk })).toBe('broken')
  })
  it('whose key is of another kind, whose algorithm nobody knows, that must be understood, is unsupported', async () => {
    const [one, other] = await Promise.all([compactOf('ES256'), compactOf('RS256')])
    expect(await checkJws(jwsOf(one.text), { kind: 'jwk', jwk: other.jwk })).toBe('unsupported')
    // The key of one kind with the algorithm of another: the algorithm decides, and it does not fit.
    expect(await checkJws(jwsOf(one.text), { kind: 'jwk', jwk: { ...one.jwk, crv: 'P-384' } })).toBe('unsupported')
    for (const alg of ['HS256', 'ES256K', 'none', ''])
      expect(await checkJws({ ...jwsOf(one.text), alg }, { kind: 'jwk', jwk: one.jwk }), alg).toBe('unsupported')
    const critical = jwsOf(`${part({ alg: 'ES256', crit: ['b64'], b64: false })}.${part({})}.AAAA`)
    expect(await checkJws(critical, { kind: 'jwk', jwk: one.jwk })).toBe('unsupported')
  })
  it.each([
    '',
    'a',
    'a.b',
    'a.b.c.d',
    '.a.b',
    'e30.e30.!',
    'e30.W10.AAAA',
    'W10.e30.AAAA',
    `e30.${'A'.repeat(2_000_000)}.A`,
  ])('is none: %.20s', (text) => expect(readAnyJws(text)).toBeUndefined())
  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.json(), fc.base64String(), fc.json(), async (head, body, sign, jwk) => {
        const text = [head, body].map((json) => Buffer.from(json).toString('base64url')).join('.')
        const jws = readAnyJws(`${text}.${sign.replace(/[^\w]/gu, '')}`)
        if (!jws) return
        keyInHeader(jws)
        const members: unknown = JSON.parse(jwk)
        const key = typeof members === 'object' && members !== null ? members : {}
        expect(['holds', 'broken', 'unsupported']).toContain(await checkJws(jws, { kind: 'jwk', jwk: { ...key } }))
      }),
    )
  })
  it('as a text of a megabyte that almost is one is turned away in no time', () => {
    const started = performance.now()
    for (const text of ['a.'.repeat(500_000), `${'a'.repeat(999_990)}.`, `${'a.a'.repeat(300_000)}!`])
      expect(looksLikeJws(text)).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('a key that comes along', () => {
  // https://www.w3.org/TR/vc-di-eddsa/, appendix A
  const DID = 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'
  it('is read out of did:key and did:jwk', async () => {
    expect(keyInDid(`${DID}#x`)).toEqual({
      kind: 'jwk',
      jwk: { kty: 'OKP', crv: 'Ed25519', x: 'sA2Nk45_dz1RVlqtNqYj9TRPf10ZYPnPPo4SYg6igQ8' },
    })
    const { jwk } = await compactOf('ES256')
    expect(keyInDid(`did:jwk:${part(jwk)}#0`)).toEqual({ kind: 'jwk', jwk })
  })
  it.each([
    'did:web:a.example',
    'did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169',
    'did:key:z0',
    'did:jwk:!',
    'did:jwk:W10',
    '',
  ])('is not read out of %s', (did) => expect(keyInDid(did)).toBeUndefined())
  it('is the one of the header before that of its name', async () => {
    const { text, jwk } = await compactOf('ES256', { kid: `${DID}#x`, jwk: { kty: 'EC' } })
    expect(keyInHeader(jwsOf(text))).toEqual({ kind: 'jwk', jwk: { kty: 'EC' } })
    expect(jwk.kty).toBe('EC')
  })
  it('is base58 of any length, zeros first', () => {
    expect(fromMultibase('z')).toEqual(new Uint8Array())
    expect(fromMultibase('z11')).toEqual(new Uint8Array(2))
    expect(fromMultibase('z2NEpo7TZRRrLZSi2U')).toEqual(new Uint8Array(Buffer.from('Hello World!')))
    expect(fromMultibase('zO')).toBeUndefined()
    expect(fromMultibase(`z${'z'.repeat(200)}`)).toBeUndefined()
  })
})

describe('a proof over canonical JSON', () => {
  const METHOD = 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'
  const CONTEXT = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2']
  /** The example of the standard (https://www.w3.org/TR/vc-di-eddsa/, "Representation: eddsa-jcs-2022"). */
  const document = {
    '@context': CONTEXT,
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'AlumniCredential'],
    name: 'Alumni Credential',
    description: 'A minimum viable example of an Alumni Credential.',
    issuer: 'https://vc.example/issuers/5678',
    validFrom: '2023-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  }
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2023-02-24T23:36:38Z',
    verificationMethod: `${METHOD}#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2`,
    proofPurpose: 'assertionMethod',
    '@context': CONTEXT,
    proofValue: 'z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX',
  }
  const key = keyInDid(METHOD) ?? { kind: 'jwk', jwk: {} }
  it('of the standard holds, in any order of members', async () => {
    expect(await checkJcsProof(document, proof, key)).toBe('holds')
    const turned = Object.fromEntries(Object.entries(document).reverse())
    expect(await checkJcsProof(turned, proof, key)).toBe('holds')
  })
  it('does not hold for anything else', async () => {
    expect(await checkJcsProof({ ...document, name: 'Alumni credential' }, proof, key)).toBe('broken')
    expect(await checkJcsProof(document, { ...proof, created: '2023-02-24T23:36:39Z' }, key)).toBe('broken')
    expect(await checkJcsProof({ ...document, '@context': [] }, proof, key)).toBe('broken')
    expect(await checkJcsProof(document, { ...proof, proofValue: 'x' }, key)).toBe('unsupported')
  })
  it('that names other contexts than the document speaks of another one, whoever signed it', async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
    const { x } = await crypto.subtle.exportKey('jwk', pair.publicKey)
    const own = { kind: 'jwk', jwk: { kty: 'OKP', crv: 'Ed25519', x } } as const
    const signed = async (options: Readonly<Record<string, unknown>>) => {
      const hashes = [options, document].map((value) =>
        createHash('sha256')
          .update(canonicalJson(value) ?? '')
          .digest(),
      )
      const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, Buffer.concat(hashes)))
      return { ...options, proofValue: `z${base58(signature)}` }
    }
    const { proofValue: _, ...options } = proof
    expect(await checkJcsProof(document, await signed(options), own)).toBe('holds')
    const others = { ...options, '@context': ['https://other.example/v1'] }
    expect(await checkJcsProof(document, await signed(others), own)).toBe('broken')
  })
  it.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'x"'] }, '{"a":[true,null,"x\\""],"b":1}'],
    [{ '€': 1, '\r': 2, '1': 3, '😀': 4, ö: 5 }, '{"\\r":2,"1":3,"ö":5,"€":1,"😀":4}'],
    [[1e21, 1e-7, -0, 4.5], '[1e+21,1e-7,0,4.5]'],
  ])('is written as RFC 8785 has it: %j', (value, text) => expect(canonicalJson(value)).toBe(text))
  it('is not written when it is too deep', () => {
    let deep: unknown = 1
    for (let i = 0; i < 100; i++) deep = [deep]
    expect(canonicalJson(deep)).toBeUndefined()
  })
})
