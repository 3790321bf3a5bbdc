import { describe, expect, it } from 'vitest'
import { regexMutants } from '../../src/cli/mutate-regex.ts'

const sources = (regex: RegExp): readonly string[] => regexMutants(regex).map((mutant) => mutant.regex.source)
const whats = (regex: RegExp): readonly string[] => regexMutants(regex).map(({ what }) => what)

describe('regexMutants', () => {
  it('moves each bound of a quantifier by one', () => {
    expect(sources(/\d{2,4}/u)).toEqual(['\\D{2,4}', '\\d{1,4}', '\\d{3,4}', '\\d{2,5}', '\\d{2,3}'])
    expect(sources(/\d{3}/u)).toEqual(['\\D{3}', '\\d{2,3}', '\\d{3,4}'])
    expect(sources(/\d?/u)).toEqual(['\\D?', '\\d{1}', '\\d{0,2}', '\\d{0}'])
    expect(sources(/\d{2,3}?/u)).toContain('\\d{2,4}?')
    expect(sources(/\d{2,}/u)).toEqual(['\\D{2,}', '\\d{1,}', '\\d{3,}'])
  })
  it('negates a class, drops its members, widens its ranges within their kind', () => {
    expect(sources(/[1-8A-Z_]/u)).toEqual([
      '[^1-8A-Z_]',
      '[A-Z_]',
      '[1-8_]',
      '[1-8A-Z]',
      '[0-8A-Z_]',
      '[1-9A-Z_]',
      '[1-8A-Z_]',
    ])
    expect(sources(/[^\d]/u)).toEqual(['[\\d]'])
    expect(sources(/\p{L}/u)).toEqual(['\\P{L}'])
    expect(sources(/[\]\-a-c]/u)).toContain('[\\]\\-a-d]')
  })
  it('drops alternatives, look-arounds, anchors and back references where they stand', () => {
    expect(sources(/AB|CD/u)).toEqual(['(?!)AB|CD', 'AB|(?!)CD', 'AB|CD'])
    expect(sources(/(?<!\d)X/u)).toEqual(['(?<!\\d)Q', '(?:|(?<!\\d))X', '(?<!\\D)X', '(?<!\\d)X'])
    expect(sources(/^\d$/u)).toEqual(['(?:)\\d$', '^\\D$', '^\\d(?:)'])
    expect(sources(/(\d)\1/u)).toContain('(\\d)(?:)')
  })
  it('makes groups optional that could not be empty', () => {
    expect(sources(/(\d)/u)).toEqual(['(\\d)?', '(\\D)'])
    expect(sources(/(\d?)/u)).not.toContain('(\\d?)?')
    expect(sources(/(?<year>\d)/u)).toContain('(?<year>\\d)?')
    expect(sources(/(\d)[ab]/u)[0]).toBe('(\\d)?[ab]')
  })
  it('changes a word once, and a lone word among alternatives not at all', () => {
    expect(sources(/\dSC认/u)).toEqual(['\\dQC认', '\\DSC认', '\\dSC认'])
    expect(sources(/(?:ab|cd)\d/u).filter((source) => /q/u.test(source))).toEqual([])
  })
  it('turns the flag i where a letter has two cases', () => {
    expect(regexMutants(/X/u).at(-1)?.regex.flags).toBe('iu')
    expect(regexMutants(/x/iu).at(-1)?.regex.flags).toBe('u')
    expect(whats(/\d认[A-Za-z]/u).some((what) => what.startsWith('flags'))).toBe(false)
  })
  it('leaves out classes that hold the same characters', () => {
    expect(sources(/[A-Za-z]/iu)).toEqual(['[^A-Za-z]'])
    // Folding makes a full-width digit plain: no pattern ever meets one.
    expect(sources(/[\d０]/u)).toEqual(['[^\\d０]', '[０]'])
  })
  it('never gives the pattern itself, nor the same mutant twice', () => {
    for (const regex of [
      /(?<![\dA-Za-z]|\d[-.])(\d{4})([ -]?)(\d{2})\2/u,
      /(?:3C|(?<![A-Z])CCC)(?:国家)?证书(?!型号)/iu,
    ]) {
      const all = regexMutants(regex).map((mutant) => String(mutant.regex))
      expect(all.length).toBeGreaterThan(12)
      expect(new Set([...all, String(regex)]).size).toBe(all.length + 1)
    }
  })
})
