/** What the tables of the schemes cannot show: several passages, offsets, merging, hostile length. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/core/detect.ts'
import { parseText } from '../../src/core/parse.ts'
import type { Passage } from '../../src/core/words.ts'
import { schemes } from '../../src/schemes/index.ts'
import { anyText } from '../any-text.ts'

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({ kind: 'body', text, at: 0, ...more })
const find = (...passages: readonly Passage[]) => detect(passages, schemes, { year: 2026 })

describe('detect', () => {
  it('gives offsets in the raw text, invisible marks and all', () => {
    const text = '3C证书编号：‎２０２４​0009 14000101。'
    const [only, ...rest] = find(passage(text.replace(' ', '')))
    expect(rest).toHaveLength(0)
    expect(only?.raw).toBe('2024000914000101')
    expect(text.replace(' ', '').slice(only?.start, only?.end)).toBe('２０２４​000914000101')
  })
  it('one claim a number: the best place, the greatest strength', () => {
    const claims = find(
      passage('2024000914000101', { kind: 'attribute', label: '证书编号' }),
      passage('2024000914000101', { kind: 'row', label: '证书编号' }),
      passage('CCC: 2024000914000101', { kind: 'json-ld', label: 'CCC' }),
    )
    expect(claims).toHaveLength(1)
    expect(claims[0]).toMatchObject({ passage: 1, alsoIn: [0, 2], strength: 'numbered-with-context' })
  })
  it('a number silences the bare name of its own scheme only', () => {
    const claims = find(passage('通过国家3C认证，FCC认证'), passage('3C证书编号：2024000914000101'))
    expect(claims.map(({ scheme, raw }) => [scheme, raw])).toEqual([
      ['cn-ccc', '2024000914000101'],
      ['us-fcc', undefined],
    ])
  })
  it('a mark is not named beside a sister with a number', () => {
    const named = find(passage('KC인증'))
    expect(named.map(({ scheme }) => scheme)).toEqual(['kr-kc-safety'])
    const claims = find(passage('KC인증'), passage('적합등록번호: R-R-000-EX100'))
    expect(claims.map(({ scheme }) => scheme)).toEqual(['kr-kc-rra'])
  })
  it('a file may name a mark and holds no number', () => {
    const claims = find(
      passage('3c证书编号 2024000914000101', { kind: 'file' }),
      passage('leaping bunny', { kind: 'file' }),
    )
    expect(claims.map(({ scheme, raw }) => [scheme, raw])).toEqual([
      ['cn-ccc', undefined],
      ['leaping-bunny', undefined],
    ])
  })
  it('a part is said to be one', () => {
    expect(find(passage('Contains FCC ID: 2DM0A-EX100'))[0]?.component).toBe(true)
    expect(find(passage('FCC ID: 2DM0A-EX100'))[0]?.component).toBeUndefined()
    expect(find(passage('2024000907000101', { kind: 'row', label: '3C证书编号（适配器）' }))[0]?.component).toBe(true)
  })
  it('never throws, and its offsets stay inside', () => {
    const hostile = fc.array(
      fc.oneof(
        anyText(),
        fc.constantFrom('3C证书编号：', '2024000914000101', 'SC10700000000009', 'FCC ID: ', '2DM0A-EX100', '​', '，'),
      ),
    )
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('')
        for (const claim of find(passage(text))) {
          expect(claim.start).toBeGreaterThanOrEqual(0)
          expect(claim.end).toBeLessThanOrEqual(text.length)
          expect(claim.quote.length).toBeLessThanOrEqual(120)
        }
      }),
    )
  })
  it('caps what a hostile page can claim', () => {
    const numbers = Array.from(
      { length: 500 },
      (_, i) => `3C证书编号：2024000914${String(i + 100_000).padStart(6, '0')}`,
    )
    expect(find(...numbers.map((text) => passage(text)))).toHaveLength(200)
  })
})

describe('parseText', () => {
  const guess = (text: string) => parseText(text, schemes, '2026-11-21').map(({ scheme }) => scheme)
  it.each([
    [' 2024 00 0914 000101 ', ['cn-ccc']],
    ['SC10700000000009', ['cn-sc']],
    ['2DM0A-EX100', ['us-fcc']],
    ['A2025CCC0914-0000001', ['cn-ccc']],
    ['SC10700000000008', ['cn-sc']],
    ['hello', []],
    ['', []],
  ])('%j is %j', (text, expected) => expect(guess(text)).toEqual(expected))
})
