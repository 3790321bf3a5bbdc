/** The vectors of statements, as the badge reads them; and what it makes of kept proofs that are none. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readStatement, type Statement } from '../../src/core/statement.ts'
import { judge } from '../../widget/proof.ts'
import data from '../core/statement-vectors.json' with { type: 'json' }
import { NUMBER, SCHEME, stapleOf } from './staples.ts'

const NOW = Date.parse(data.now)
const HERE = { origin: 'https://shop.example', now: NOW }

const judged = async (staple: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<string> => {
  const all: Readonly<Record<string, string>> = { scheme: SCHEME, number: NUMBER, ...attributes }
  const outcome = judge(staple as Parameters<typeof judge>[0], (name) => all[name] ?? '')
  return outcome.then(
    ([state]) => state,
    () => 'unchecked',
  )
}
const at = (origin: string, pathname = '/'): void => void vi.stubGlobal('location', { origin, pathname })

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
  at(HERE.origin)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const STATE_OF: Readonly<Record<string, string>> = {
  'other-origin': 'other-site',
  'other-path': 'other-site',
  'other-product': 'other-product',
  'unproven-product': 'unproven-product',
}

describe('the vectors', () => {
  it.each(data.vectors)('$name: $expect', async ({ name, token, shown, expect: outcome }) => {
    at(shown.origin, shown.path)
    const gtin = 'gtin' in shown ? (shown.gtin ?? '') : ''
    const model = 'models' in shown ? (shown.models?.at(-1) ?? '') : ''
    const believed = name.includes('suspended') ? 'suspended' : 'valid'
    const expected = outcome === 'believed' ? believed : (STATE_OF[outcome] ?? 'unchecked')
    expect(await judged({ statement: token, keys: data.keys }, { gtin, model })).toBe(expected)
  })
  it('are read as the other reader reads them, whatever one character becomes', async () => {
    const { statement, keys } = stapleOf(HERE)
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: statement.length - 3 }),
        fc.constantFrom(...'Az09-_.=%'),
        async (place, character) => {
          fc.pre(statement[place] !== character)
          const changed = statement.slice(0, place) + character + statement.slice(place + 1)
          expect(await judged({ statement: changed, keys })).toBe('unchecked')
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('what leads', () => {
  const cases: readonly (readonly [string, Partial<Statement>, Readonly<Record<string, string>>, string])[] = [
    ['in force', {}, {}, 'valid'],
    ['in force, for this very product', { model: 'EX-PB100' }, { model: 'ex-pb100' }, 'valid'],
    ['in force, for another product', { model: 'EX-PB100' }, { model: 'EX-PB1000' }, 'other-product'],
    ['in force, for one product, on a page that names none', { gtin: '09520000000172' }, {}, 'unproven-product'],
    ['in force, of a company', { scopeKind: 'operator' }, {}, 'not-product'],
    ['suspended, for another product', { status: 'suspended', model: 'A' }, { model: 'B' }, 'suspended'],
    ['revoked, elsewhere', { status: 'revoked', aud: 'https://other.example' }, {}, 'other-site'],
    ['in force to the end of this day', { validUntil: '2026-11-21' }, {}, 'valid'],
    ['over since yesterday, whatever its status says', { validUntil: '2026-11-20' }, {}, 'expired'],
    ['of another number', {}, { number: '2024000914000102' }, 'unchecked'],
    ['of another scheme', {}, { scheme: 'cn-sc' }, 'unchecked'],
  ]
  it.each(cases)('%s', async (_name, changes, attributes, expected) => {
    const staple = stapleOf(HERE, changes)
    expect(readStatement(staple.statement)).toBeDefined()
    expect(await judged(staple, attributes)).toBe(expected)
  })
})

describe('what is no proof', () => {
  it.each(['absent', 'other-site', 'other-product'])('may only say that there is none: %s', async (refused) => {
    expect(await judged({ refused })).toBe(refused)
  })
  it.each(['valid', 'checking', 'suspended', 'not-product', 'absent\n', '', 1, true, ['absent'], {}])(
    'says nothing else: %j',
    async (refused) => expect(await judged({ refused, statement: '', keys: [] })).not.toBe('valid'),
  )
  it.each([{ crit: 'b64' }, { crit: 1 }, { alg: 'Ed25519' }, { typ: 'JWT' }, { kid: 'x' }, { jwk: { x: 'y' } }])(
    'is a statement under the header %j',
    async (header) => {
      expect(await judged(stapleOf(HERE))).toBe('valid')
      expect(await judged(stapleOf(HERE, {}, header))).toBe('unchecked')
    },
  )
  it('is any other JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await judged(value)).toBe('unchecked')
      }),
      { numRuns: 100 },
    )
  })
  it('is a statement without its keys, or with keys that are none', async () => {
    const { statement } = stapleOf(HERE)
    const [key] = data.keys
    for (const keys of [
      undefined,
      null,
      [],
      {},
      'keys',
      [null],
      [{ ...key, x: '' }],
      [{ ...key, x: 'AA' }],
      [{ x: key?.x }],
    ])
      expect(await judged({ statement, keys })).toBe('unchecked')
  })
})
