/** Classes and grades: only a better one than the registered differs. */
import { describe, expect, it } from 'vitest'
import { explainClasses } from '../../src/core/classes.ts'
import type { Attribute, CertificateRecord } from '../../src/core/words.ts'

const record = (more: Partial<CertificateRecord>): CertificateRecord => ({
  scheme: 'eu-eprel',
  number: '0700060',
  status: 'valid',
  source: 'open:example',
  readAt: '2026-11-21T00:00:00Z',
  asOf: '2026-11-21T00:00:00Z',
  ...more,
})
const against = (
  more: Partial<CertificateRecord>,
  title: string,
  quote = '',
  attributes: readonly Attribute[] = [],
) => {
  const { result, why } = explainClasses(record(more), { title, attributes }, quote)
  return `${result} ${why}`
}
const row = (name: string, value: string): readonly Attribute[] => [{ name, value }]

describe('energy', () => {
  it.each([
    ['E', 'Kühlschrank Klasse A', '', 'differs claims-better'],
    ['E', 'Kühlschrank', 'Energieeffizienzklasse A (EPREL 1)', 'differs claims-better'],
    ['E', 'Kühlschrank, energy class E', '', 'match same'],
    ['B', 'Lave-vaisselle, classe C', '', 'cannot-tell claims-less'],
    ['C', 'Trockner A+++, Klasse A+++', '', 'cannot-tell other-scale'],
    ['E', 'Kühlschrank, Energieeffizienzklasse A bis G', '', 'cannot-tell not-stated'],
    ['E', 'Waschtrockner, Klasse A/E', '', 'cannot-tell not-stated'],
    ['E', 'Waschmaschine, Schleuderklasse B', '', 'cannot-tell not-stated'],
    ['E', 'Washer, spin class A', '', 'cannot-tell not-stated'],
    ['3', '空调 新一级能效', '', 'differs claims-better'],
    ['3', '空调 能效等级：3级', '', 'match same'],
    ['3', '空调 5级能效', '', 'cannot-tell claims-less'],
  ])('registered %s, "%s" %s: %s', (energyClass, title, quote, expected) =>
    expect(against({ energyClass }, title, quote)).toBe(expected),
  )
  it('the row outranks the title', () => {
    expect(against({ energyClass: 'E' }, 'Klasse A', '', row('Energieeffizienzklasse', 'E'))).toBe('match same')
    expect(against({ energyClass: 'E' }, 'x', '', row('Energieeffizienzklasse', 'A'))).toBe('differs claims-better')
    expect(against({ energyClass: 'E' }, 'x', '', row('Energieeffizienzklasse', 'A bis G'))).toBe(
      'cannot-tell not-stated',
    )
  })
})

it('metals, textile classes and conversion are scales, too', () => {
  expect(against({ level: '80 PLUS Bronze' }, 'Netzteil 750 W 80 PLUS Gold')).toBe('differs claims-better')
  expect(against({ level: '80 PLUS Gold' }, '电源 金牌全模组')).toBe('match same')
  expect(against({ level: 'Gold' }, 'Gold or silver')).toBe('cannot-tell not-stated')
  expect(against({ scope: 'Bekleidung, Produktklasse II' }, 'Strampler', 'Produktklasse I')).toBe(
    'differs claims-better',
  )
  expect(against({ scope: 'Bekleidung, Produktklasse I' }, 'Strampler', 'product class II')).toBe(
    'cannot-tell claims-less',
  )
  expect(against({ productName: '有机转换大米' }, '有机大米')).toBe('differs claims-better')
  expect(against({ productName: '有机转换大米' }, '有机转换大米')).toBe('match same')
  expect(against({ productName: '大米' }, '有机大米')).toBe('cannot-tell not-stated')
})
