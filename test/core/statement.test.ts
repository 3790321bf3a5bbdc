import fc from 'fast-check'
import { importJWK, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { fromBase64url, isSignedBy, readJws, thumbprintOf } from '../../src/contract/jws.ts'
import { StatementClaims } from '../../src/contract/statement-schemas.ts'
import {
  checkStatement,
  isUnder,
  MAX_STATEMENT_LENGTH,
  readStatement,
  STATEMENT_TYPE,
  type VerifySignature,
} from '../../src/core/statement.ts'
import { contents, VECTORS } from './make-statement-vectors.ts'
import data from './statement-vectors.json' with { type: 'json' }

const now = Date.parse(data.now)
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))

/** As server and extension do it. */
const verify: VerifySignature = async (kid, signed, signature) => {
  const key = data.keys.find((one) => one.kid === kid)
  if (!key) return 'unknown-key'
  const jwk = await crypto.subtle.importKey('jwk', key, 'Ed25519', false, ['verify'])
  const bytes = fromBase64url(signature)
  const holds = bytes && (await crypto.subtle.verify('Ed25519', jwk, bytes, bytesOf(signed)))
  return holds ? 'holds' : 'broken'
}

const joseBelieves = async (token: string, origin: string): Promise<boolean> => {
  const keyOf = async ({ kid }: { kid?: string }) => {
    const key = data.keys.find((one) => one.kid === kid)
    if (!key) throw new Error('unknown key')
    return importJWK(key, 'EdDSA')
  }
  const options = { audience: origin, typ: STATEMENT_TYPE, algorithms: ['EdDSA'], currentDate: new Date(now) }
  return jwtVerify(token, keyOf, { ...options, maxTokenAge: '7d', clockTolerance: 300 }).then(
    () => true,
    () => false,
  )
}

describe('the vectors', () => {
  it('are those in the file', () => {
    expect(data).toEqual(JSON.parse(contents()))
    expect(data.vectors).toHaveLength(VECTORS.length)
    expect(VECTORS.length).toBeGreaterThan(60)
    expect(new Set(VECTORS.map(({ name }) => name)).size).toBe(VECTORS.length)
  })
  it('name their keys by thumbprint', async () => {
    for (const key of data.keys) expect(await thumbprintOf(key)).toBe(key.kid)
  })
  it.each(VECTORS)('$name: $expect', async ({ token, shown, expect: expected }) => {
    const check = await checkStatement(token, shown, now, verify)
    expect(check.kind === 'refused' ? check.why : check.kind).toBe(expected)
  })
  it.each(VECTORS.filter(({ jose }) => jose !== undefined))('$name, by jose: $jose', async ({ token, shown, jose }) => {
    expect(await joseBelieves(token, shown.origin)).toBe(jose)
  })
  it('show the words of a statement only where its signature holds', async () => {
    const words = await Promise.all(VECTORS.map(({ token, shown }) => checkStatement(token, shown, now, verify)))
    const signed = new Set([
      'other-origin',
      'other-path',
      'not-yet',
      'expired',
      'stale',
      'other-product',
      'unproven-product',
    ])
    for (const check of words) if (check.kind === 'refused') expect('statement' in check).toBe(signed.has(check.why))
  })
  it('are as the contract says, where they are believed', () => {
    const believed = VECTORS.filter((one) => one.expect === 'believed')
    expect(believed.length).toBeGreaterThan(10)
    for (const { token, name } of believed) {
      const claims = JSON.parse(readJws(token)?.payload ?? '') as unknown
      expect(StatementClaims.safeParse(claims).success, name).toBe(true)
      // The same text as the other reader sees, member by member.
      expect(readStatement(token)?.statement).toEqual(claims)
    }
  })
  it('read alike by both readers of JWS', async () => {
    const [first] = VECTORS
    const [jws, read] = [readJws(first?.token ?? ''), readStatement(first?.token ?? '')]
    expect(read?.signed).toBe(new TextDecoder().decode(jws?.signed))
    expect(jws && (await isSignedBy(jws, { x: data.keys[0]?.x ?? '' }))).toBe(true)
  })
})

describe('any other text', () => {
  const [{ token } = { token: '' }] = VECTORS
  const shown = { origin: 'https://shop.example', path: '/' }
  it('is no statement, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 200 }), async (text) => {
        expect(await checkStatement(text, shown, now, verify)).toEqual({ kind: 'refused', why: 'no-statement' })
      }),
    )
  })
  it('is not believed when it is a statement with one character changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: token.length - 3 }), fc.constantFrom(...'Az09-_.=%'), async (place, character) => {
        fc.pre(token[place] !== character)
        const changed = token.slice(0, place) + character + token.slice(place + 1)
        expect((await checkStatement(changed, shown, now, verify)).kind).toBe('refused')
      }),
      { numRuns: 300 },
    )
  })
  it('is not even taken apart when it is too long', () => {
    expect(readStatement(token)).toBeDefined()
    expect(readStatement(token + ' '.repeat(MAX_STATEMENT_LENGTH))).toBeUndefined()
  })
  it('is read as the platform reads it: any text in, the same text out', () => {
    const claims = JSON.parse(readJws(token)?.payload ?? '') as Readonly<Record<string, unknown>>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (holder) => {
        const body = Buffer.from(JSON.stringify({ ...claims, holder })).toString('base64url')
        const [head, , signature] = token.split('.')
        const read = readStatement(`${head}.${body}.${signature}`)
        expect(read?.statement.holder).toBe(holder)
      }),
    )
  })
})

describe('a path under another', () => {
  it.each([
    ['/kettles', '/kettles', true],
    ['/kettles/1', '/kettles', true],
    ['/kettles2', '/kettles', false],
    ['/kettles', '/kettles/', false],
    ['/kettles/1', '/kettles/', true],
    ['/', '/', true],
    ['/anything', '/', true],
    ['/', '/kettles', false],
  ])('%s under %s: %s', (path, prefix, expected) => expect(isUnder(path, prefix)).toBe(expected))
})
