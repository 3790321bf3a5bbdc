/** One pass says what looking for each word by itself would say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSieve } from '../../src/core/sieve.ts'
import { SEAM } from '../../src/core/sieve-signs.ts'
import { fold } from '../../src/core/text.ts'
import { anyText } from '../any-text.ts'

const owners = (words: readonly string[], text: string): readonly string[] =>
  [...makeSieve(words.map((word) => [word])).ownersIn(text)].sort((a, b) => a - b).map((owner) => words[owner] ?? '')

describe('a word', () => {
  it.each([
    ['fcc', 'FCC ID', true],
    ['fcc', 'ＦＣＣ', true],
    ['fcc', 'F​C­C', true],
    ['fcc', 'fc c', false],
    ['fcc id', 'FCC  \n\t ID', true],
    ['fcc id', 'FCC ID', true],
    ['fcc id', 'fccid', false],
    ['3c证书', '有3C证书', true],
    ['3c证书', '3c 证书', false],
    ['有机', '是有机的', true],
    ['证书编号', '证书', false],
    ['еаэс', 'ЕАЭС N RU', true],
    ['öko', 'DE-ÖKO-006', true],
    ['510(k)', 'a 510(K)', true],
    ['license #', 'License # 5', true],
    [' ce ', 'CE', true],
    [' ce ', 'CE, RoHS', true],
    [' ce ', '通过CE认证', true],
    [' ce ', '5CE5', true],
    [' ce ', 'ice', false],
    [' ce ', 'cell', false],
    [' ce', 'cell', true],
    [' ce', 'recell', false],
    ['cul ', 'xcul y', true],
    ['cul ', 'culx', false],
    [' etl^', 'ETLlisted', true],
    [' etl^', 'etl Listed', true],
    [' etl^', 'etlListed', true],
    [' etl^', '5 etl', true],
    [' etl^', 'etlx', false],
    [' etl^', 'gETL', false],
    [' sc#', 'SC1', true],
    [' sc#', 'SCx', false],
    ['#.h', '9.HTR', true],
    ['#.h', 'x.htr', false],
    ['#.h', '#.h', true],
    ['@-##', 'EX-20', true],
    ['@-##', '1-20', false],
    ['x-5##', 'x-512', true],
    ['x-5##', 'x-412', false],
    ['x-5##', 'x-\u200b５12', true],
    ['kc :', 'KC   : 1', true],
  ])('%j in %j: %j', (word, text, expected) => expect(owners([word], text).length === 1).toBe(expected))
  it.each(['', 'a', 'ab', ' a', '有'])('%j is too short to be one', (word) => {
    expect(() => makeSieve([[word]])).toThrow('too short')
  })
})

describe('a seam', () => {
  it.each([
    ['fcc', ['fc', 'c'], true],
    ['证书编号', ['证书', '编号'], true],
    [' ce ', ['x', 'ce'], true],
    [' ce ', ['ce', 'x'], true],
    [' ce ', ['x', 'ce', 'x'], true],
    [' ce ', ['xce', 'x'], false],
    [' ce ', ['x', 'c', 'e', 'x'], true],
    [' ce ', ['x', '', 'c\u00ad', '', '\u00ade', ''], true],
    ['fcc', ['f', 'c', 'c'], true],
    ['fcc', ['a\u00adf', '\u00adcc'], true],
    ['有机', ['x', '有', '机'], true],
    ['kc : 1', ['kc ', ' ', ': 1'], true],
    ['fcc id', ['fcc ', ' id'], true],
    ['fcc id', ['fcc', 'id'], false],
    ['fcc', ['a', 'fc'], false],
    ['fcc', ['a', 'f'], false],
    ['fcc', ['a', ''], false],
  ])('%j in %j: %j', (word, texts, expected) => expect(makeSieve([[word]]).has(texts.join(SEAM))).toBe(expected))
})

it('asks of the first lists only', () => {
  const sieve = makeSieve([['fcc'], ['证书']])
  expect([sieve.has('证书', 1), sieve.has('证书', 2), sieve.has('证书 FCC', 1)]).toEqual([false, true, true])
})
it('reads every unit as folding and lower case would', () => {
  const lost: string[] = []
  for (let unit = 0; unit < 0x10000; unit++) {
    const raw = String.fromCharCode(unit)
    const small = fold(raw).text.toLowerCase()
    const isKnown =
      small.length === 1 && unit > 32 && (unit < 0x590 || (unit >= 0x1e00 && unit < 0x2000) || unit > 0xfe00)
    if (isKnown && !makeSieve([[`x${small}y`]]).has(`X${raw}Y`)) lost.push(unit.toString(16))
  }
  expect(lost).toEqual([])
})
it('tells where words stand, in order', () => {
  const texts = ['an FCC 证', '', '书', 'x', 'CE', 'fc', 'c']
  expect(makeSieve([['fcc'], ['证书'], [' ce ']]).placesAmong(texts)).toEqual([
    { owner: 0, from: 0, at: 0, to: 0 },
    { owner: 1, from: 0, at: 2, to: 2 },
    { owner: 2, from: 4, at: 4, to: 4 },
    { owner: 0, from: 5, at: 6, to: 6 },
  ])
})

it.each(['fcc id', '证书编号', ' ce '])(
  'finds %j wherever it stands in a long text, whole or split by a seam',
  (word) => {
    const sieve = makeSieve([[word]])
    const lost: number[] = []
    for (let before = 2_030; before < 2_060; before++) {
      const middle = word.trim().length >> 1
      const split = `${word.trim().slice(0, middle)}${SEAM}${word.trim().slice(middle)}`
      for (const text of [word.trim(), split])
        if (sieve.placesAmong(`${'·'.repeat(before)}${text}${'·'.repeat(3_000)}${text}`.split(SEAM)).length !== 2)
          lost.push(before)
      if (!sieve.has(`${'x'.repeat(before)}${SEAM}${word.trim()}`)) lost.push(before)
    }
    expect(lost).toEqual([])
  },
)

const SIGNS = ['a', 'b', 'c', 'C', 'Ｃ', '证', '书', 'Ж', 'ж', '5', '.', '-', '‐', ' ', ' ', '\n', '​', 'é']
const sign = fc.constantFrom(...SIGNS)
const textOf = (maxLength: number) => fc.array(sign, { maxLength }).map((signs) => signs.join(''))
const wordText = fc
  .array(fc.constantFrom('a', 'b', 'c', '证', '书', 'ж', '5', '.', '-', 'é'), { minLength: 3, maxLength: 5 })
  .map((signs) => signs.join(''))
const word = fc
  .tuple(wordText, fc.boolean(), fc.boolean())
  .map(([text, hasEdge, endsAtEdge]) => `${hasEdge ? ' ' : ''}${text}${endsAtEdge ? ' ' : ''}`)

/** Each word by itself, in text that is folded first. */
const naive = (words: readonly string[], raw: string): readonly string[] => {
  const text = fold(raw).text.replace(/\s+/gu, ' ').toLowerCase()
  return words.filter((each) => {
    const source = each.trim().replace(/[.]/gu, '\\$&')
    return new RegExp(
      `${each.startsWith(' ') ? '(?<![a-z])' : ''}${source}${each.endsWith(' ') ? '(?![a-z])' : ''}`,
      'u',
    ).test(text)
  })
}

it('says of any text what looking for each word says', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), textOf(40), (words, text) => {
      expect(owners(words, text)).toEqual(naive(words, text))
    }),
    { numRuns: 2000 },
  )
})
it('says of texts of which nobody knows whether they are one what looking at both ways says', () => {
  const texts = fc.array(textOf(4), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), texts, (words, parts) => {
      const sieve = makeSieve(words.map((each) => [each]))
      const told = new Set(sieve.placesAmong(parts).map(({ owner }) => words[owner]))
      // As one, and each by itself: what either way says is told.
      const wanted = new Set([...naive(words, parts.join('')), ...parts.flatMap((part) => naive(words, part))])
      expect([...wanted].filter((each) => !told.has(each))).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
it('takes no longer the more texts hold nothing that is read', () => {
  const sieve = makeSieve([['fcc']])
  const nothing = Array.from({ length: 60_000 }, () => '\u200b')
  expect(sieve.placesAmong(['f', ...nothing, 'c', ...nothing, 'c']).length).toBe(1)
})
it('never throws on any text', () => {
  const sieve = makeSieve([['fcc', ' ce ', '证书', '#.h']])
  fc.assert(fc.property(anyText(200), (text) => typeof sieve.has(text) === 'boolean'))
})
