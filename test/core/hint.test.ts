/** The finder's first look: it may say yes in vain, never no in vain. */
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/cli/table.ts'
import { firstLook, hintOf, isWorthReading } from '../../src/core/hint.ts'
import type { Passage } from '../../src/core/words.ts'
import { schemes } from '../../src/schemes/index.ts'

const hint = firstLook(hintOf(schemes))
const isWorth = (text: string, label?: string, kind: Passage['kind'] = 'body'): boolean => {
  const passage: Passage = { kind, text, at: 0, ...(label ? { label } : {}) }
  return isWorthReading([passage], hint)
}

describe.each(schemes.map(({ id }) => id))('%s', (id) => {
  const claiming = (readTable(id)?.sentences ?? []).filter(({ claims }) => claims.length > 0)
  it.each(claiming)('$text', ({ text, label, kind }) => expect(isWorth(text, label, kind)).toBe(true))
})

it('passes over pages that have nothing to do with certificates', () => {
  const idle = [
    'Add to basket',
    '$39.99',
    'Delivery by 21 November',
    '2024000914000101',
    '颜色：白色',
    'Produktbeschreibung',
    'Size 42',
    'Artikel-Nr. 59041479',
    'Handle gently: the macmaster finding',
  ]
  expect(idle.filter((text) => isWorth(text))).toEqual([])
})
it('looks closer at a product on which the law asks for a mark', () => expect(isWorth('示例 移动电源')).toBe(true))
it('sees through full-width letters and invisible marks', () => expect(isWorth('ＦＣＣ​ ＩＤ')).toBe(true))
