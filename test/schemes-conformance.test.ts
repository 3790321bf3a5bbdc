/**
 * What every scheme promises, whatever its numbers look like: a normal form reads as itself, no text makes it throw, and
 * text made to be slow is read within the time a test has (a pattern that backtracks without end would not come back).
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../src/cli/table.ts'
import { detect } from '../src/core/detect.ts'
import { parseNumber } from '../src/core/parse.ts'
import { NUMBERLESS } from '../src/core/scheme.ts'
import type { Passage } from '../src/core/words.ts'
import { schemes } from '../src/schemes/index.ts'
import { anyText } from './any-text.ts'

const CONTEXT = { year: 2026 }
const WINDOW = 5_000
const HOSTILE_LENGTH = 100_000

const DIGITS = [...'0123456789']
const LETTERS = [...'ABCDEFGHJKLMNPRSTUVWXYZ']

/** Numbers as tables print them, and others made of them by changing a few figures and letters. */
const shaped = (id: string): fc.Arbitrary<string> => {
  const printed = (readTable(id)?.numbers ?? []).flatMap(({ text, compact }) => (compact ? [text] : []))
  const change = fc.record({ at: fc.nat(40), digit: fc.constantFrom(...DIGITS), letter: fc.constantFrom(...LETTERS) })
  return fc.tuple(fc.constantFrom(...printed), fc.array(change, { maxLength: 3 })).map(([text, changes]) => {
    const signs = [...text]
    for (const { at, digit, letter } of changes) {
      const i = at % signs.length
      const sign = signs[i] ?? ''
      if (/\d/u.test(sign)) signs[i] = digit
      else if (/[A-Z]/u.test(sign)) signs[i] = letter
    }
    return signs.join('')
  })
}

const passagesOf = (text: string): readonly Passage[] =>
  Array.from({ length: Math.ceil(text.length / WINDOW) }, (_, i) => ({
    kind: 'body',
    text: text.slice(i * WINDOW, (i + 1) * WINDOW),
    at: i,
  }))

const numbered = schemes.filter(({ pattern }) => pattern.source !== NUMBERLESS.pattern.source)

it('knows at least 110 schemes, most of them with numbers', () => {
  expect(schemes.length).toBeGreaterThanOrEqual(110)
  expect(numbered.length).toBeGreaterThanOrEqual(100)
})

describe.each(numbered.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  it('reads a normal form as itself', () => {
    let read = 0
    fc.assert(
      fc.property(shaped(scheme.id), (text) => {
        const reading = parseNumber(scheme, text, CONTEXT)
        if (reading.kind !== 'number') return
        read++
        const { compact } = reading.number
        const again = parseNumber(scheme, compact, CONTEXT)
        expect(again.kind === 'number' ? again.number : again).toMatchObject({ compact })
      }),
      { numRuns: 100 },
    )
    expect(read).toBeGreaterThan(0)
  })
  it('has a digit in every number, or says that it may have none', () => {
    fc.assert(
      fc.property(shaped(scheme.id), fc.constantFrom(...LETTERS), (text, letter) => {
        const isNumber = parseNumber(scheme, text.replace(/\p{Nd}/gu, letter), CONTEXT).kind === 'number'
        expect(isNumber && scheme.mayLackDigits !== true).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  const label = scheme.cues[0] ?? scheme.heads?.[0]?.trim().replaceAll('#', '1') ?? ''

  it('throws on no text', () => {
    fc.assert(
      fc.property(anyText(120), (text) => {
        parseNumber(scheme, text, CONTEXT)
        for (const kind of ['row', 'json-ld', 'file'] as const)
          detect([{ kind, text: `${label} ${text}`, label, at: 0 }], [scheme], CONTEXT)
      }),
      { numRuns: 40 },
    )
  })
  it.each(['0', '1-', 'A1 ', '９', '-', 'é́​', '证', `${label}: `, `${label} 12`, `${label}${label}A0-`])(
    'comes back from a hundred thousand signs of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(HOSTILE_LENGTH / Math.max(1, unit.length)))
      expect(Array.isArray(detect(passagesOf(text), [scheme], CONTEXT))).toBe(true)
    },
  )
})
