import { describe, expect, it } from 'vitest'
import { uncheckable } from '../../src/core/check.ts'
import { byRegion, type Meaning, meaningOf, meaningsOf, readMeanings } from '../../src/core/meaning.ts'
import type { EvidenceGrade } from '../../src/core/scheme.ts'
import type { Claim } from '../../src/core/words.ts'
import { abouts } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'

const [scheme] = schemes
const [about] = abouts
if (!scheme || !about) throw new Error('no schemes')
const graded = (...grades: readonly EvidenceGrade[]): Meaning =>
  meaningOf(scheme, { ...about, sources: grades.map((grade) => ({ fact: 'f', from: 'x', grade })) })

describe('what a mark means, as data', () => {
  it.each([
    [['memory', 'single', 'derived'], 'single'],
    [['memory', 'several'], 'several'],
    [['memory', 'derived'], 'derived'],
    [['memory'], 'memory'],
    [[], 'memory'],
  ] as const)('sources %j count as %s', (grades, evidence) => expect(graded(...grades).evidence).toBe(evidence))

  it('is of every scheme, comes through the file whole, and without sources', () => {
    const meanings = meaningsOf(schemes, abouts)
    expect(meanings.map(({ id }) => id)).toEqual(schemes.map(({ id }) => id))
    const read = readMeanings(JSON.parse(JSON.stringify(meanings)))
    expect(read).toEqual(meanings)
    expect(read.filter((meaning) => 'sources' in meaning)).toEqual([])
  })
  it.each([[null], [{}], [[]], [['text']], [[{ id: 'x' }]]])('is not read from %j', (file) =>
    expect(() => readMeanings(file)).toThrow('broken'),
  )
  it('groups by region, the largest first, equals by code', () => {
    const of = (region: string): Meaning => ({ ...graded(), region })
    const regions = byRegion([of('FR'), of('CN'), of('DE'), of('CN')])
    expect(regions.map(({ region, meanings }) => [region, meanings.length])).toEqual([
      ['CN', 2],
      ['DE', 1],
      ['FR', 1],
    ])
  })
})

describe('without it', () => {
  const claim: Claim = { scheme: 'cn-ccc', strength: 'named', quote: '3C', passage: 0, start: 0, end: 2 }
  const verdicts = (...claims: readonly Claim[]) => uncheckable(claims, schemes, '2026-11-21')

  it('a number, an impossible number and a bare name all go unchecked', () => {
    const all = verdicts(claim, { ...claim, raw: '2020000907000001' }, { ...claim, raw: '1' })
    expect(all.map(({ kind, number }) => [kind, number?.compact])).toEqual([
      ['unchecked', undefined],
      ['unchecked', '2020000907000001'],
      ['unchecked', undefined],
    ])
    for (const { answers } of all) expect(answers).toEqual([{ kind: 'unclear', why: 'no-catalogue' }])
  })
  it('a scheme that nobody knows is left out', () => expect(verdicts({ ...claim, scheme: 'xx-none' })).toEqual([]))
})
