/** Check digits, on the samples that the standards print; each with one character changed. */
import { describe, expect, it } from 'vitest'
import { passesCreditCode, passesGtin, passesMod1110, passesOrganisationCode } from '../../src/core/checkdigits.ts'

describe('unified social credit code', () => {
  const sample = '91350100M000100Y43'
  it('passes on the sample of GB 32100', () => expect(passesCreditCode(sample)).toBe(true))
  it.each(Array.from(sample, (_, i) => i))('fails when character %i is another', (i) => {
    const other = sample[i] === '7' ? '8' : '7'
    expect(passesCreditCode(sample.slice(0, i) + other + sample.slice(i + 1))).toBe(false)
  })
  it('fails on two neighbours changed over', () => expect(passesCreditCode('91530100M000100Y43')).toBe(false))
  it.each(['I', 'O', 'S', 'V', 'Z', 'm', '-'])('knows no %s', (character) =>
    expect(passesCreditCode(`91350100${character}000100Y43`)).toBe(false),
  )
  it.each(['', '91350100M000100Y4', `${sample}0`, ` ${sample}`])('%j has another length', (code) =>
    expect(passesCreditCode(code)).toBe(false),
  )
})

describe('organisation code', () => {
  it.each(['D2143569X', 'D2143569-X', 'M000100Y4', '00000102X', '000001011', '00000110X'])('%s passes', (code) =>
    expect(passesOrganisationCode(code)).toBe(true),
  )
  it.each(['000000190', '000000270'])('%s needs no more than the digit 0', (code) =>
    expect(passesOrganisationCode(code)).toBe(true),
  )
  it.each(['D21435690', 'D21435699', 'D2143565X', '000001010', 'd2143569X', 'D2143569x'])('%s fails', (code) =>
    expect(passesOrganisationCode(code)).toBe(false),
  )
  it.each(['000000000', '00000000-0'])('%s means none', (code) => expect(passesOrganisationCode(code)).toBe(false))
  it.each(['', 'D2143569', 'D2143569--X', 'D2143569XX', 'D214356X', '-D2143569X'])('%j has another form', (code) =>
    expect(passesOrganisationCode(code)).toBe(false),
  )
})

describe('MOD 11,10', () => {
  it.each(['11800000000005', '10'])('%s is judged by its last digit', (digits) => {
    const passing = Array.from('0123456789', (digit) => digits.slice(0, -1) + digit).filter(passesMod1110)
    expect(passing).toHaveLength(1)
  })
  it.each(['', '1', '1'.repeat(41), '1a'])('%j is no number of it', (text) => expect(passesMod1110(text)).toBe(false))
})

describe('GTIN', () => {
  it.each(['4006381333931', '96385074', '036000291452', '00036000291452'])('%s passes', (digits) =>
    expect(passesGtin(digits)).toBe(true),
  )
  it.each(['4006381333932', '400638133393', '4006381333', '40063813339311', ''])('%j fails', (digits) =>
    expect(passesGtin(digits)).toBe(false),
  )
})
