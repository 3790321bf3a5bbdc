import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64url, isSignedBy, readJws, signJws, thumbprintOf, toBase64url } from '../../src/contract/jws.ts'

/** RFC 8037, appendix A: key, thumbprint and signature as printed there. */
const X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'
const D = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A'
const THUMBPRINT = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
const SIGNED = 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc'
const SIGNATURE = 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg'

const HEADER = { alg: 'EdDSA', kid: THUMBPRINT, typ: 'example+jws' }
const importD = () =>
  crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x: X, d: D }, 'Ed25519', false, ['sign'])
const decoded = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = fromBase64url(text)
  if (!bytes) throw new Error(text)
  return bytes
}
const encoded = (value: unknown): string => toBase64url(new TextEncoder().encode(JSON.stringify(value)))

describe('a signature', () => {
  const printed = {
    header: HEADER,
    payload: '',
    signed: new Uint8Array(new TextEncoder().encode(SIGNED)),
    signature: decoded(SIGNATURE),
  }
  it('is the one that RFC 8037 prints', async () => {
    expect(await isSignedBy(printed, { x: X })).toBe(true)
    expect(await thumbprintOf({ x: X })).toBe(THUMBPRINT)
  })
  it.each([
    ['another key', 'AAAAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURoo'],
    ['no key', ''],
    ['a key too short', X.slice(2)],
  ])('is not made by %s', async (_, x) => expect(await isSignedBy(printed, { x })).toBe(false))

  it('holds for what was signed and nothing else', async () => {
    const compact = await signJws(HEADER, '{"示例":1}', await importD())
    const jws = readJws(compact)
    if (!jws) throw new Error('not read')
    expect([jws.header, jws.payload]).toEqual([HEADER, '{"示例":1}'])
    expect(await isSignedBy(jws, { x: X })).toBe(true)
    expect(await signJws(HEADER, '{"示例":1}', await importD())).toBe(compact)
    const [head, , sign] = compact.split('.')
    const changed = readJws(`${head}.${encoded({ 示例: 2 })}.${sign}`)
    expect(changed && (await isSignedBy(changed, { x: X }))).toBe(false)
  })
})

describe('a text that is no such JWS', () => {
  const good = `${encoded(HEADER)}.${encoded({})}.${SIGNATURE}`
  it('is told from one', () => expect(readJws(good)?.header).toEqual(HEADER))
  it.each([
    ['', 'nothing'],
    ['..', 'three times nothing'],
    [`${good}.x`, 'four parts'],
    [`${encoded(HEADER)}.${encoded({})}.${SIGNATURE.slice(0, -4)}`, 'a short signature'],
    [`${encoded({ alg: 'EdDSA' })}.${encoded({})}.${SIGNATURE}`, 'a header without key and kind'],
    [`${encoded({ ...HEADER, crit: ['b64'] })}.${encoded({})}.${SIGNATURE}`, 'a header to be understood or refused'],
    [`${encoded(null)}.${encoded({})}.${SIGNATURE}`, 'a header of null'],
    [`e30=.${encoded({})}.${SIGNATURE}`, 'padding'],
    [`${encoded(HEADER)}.${toBase64url(Uint8Array.of(0xff, 0xfe))}.${SIGNATURE}`, 'a payload that is no text'],
  ])('%s (%s)', (compact) => expect(readJws(compact)).toBeUndefined())
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => readJws(text) === undefined))
  })
})

it('base64url leads back to the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect([...decoded(toBase64url(bytes))]).toEqual([...bytes])
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    }),
  )
  expect(fromBase64url('a')).toBeUndefined()
  expect(fromBase64url('a+b/')).toBeUndefined()
})
