import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldLabel } from '../../src/core/text.ts'
import { anyText } from '../any-text.ts'

describe('fold', () => {
  it.each([
    ['ＦＣＣ　ＩＤ：２ＤＭ０Ａ', 'FCC ID:2DM0A'],
    ['2DM0A‑EX', '2DM0A-EX'],
    ['2DM0A−EX', '2DM0A-EX'],
    ['Modell‏ : ‎ X', 'Modell :  X'],
    ['SC​107﻿33', 'SC10733'],
    ['a\u00adb', 'ab'],
    ['plain', 'plain'],
  ])('%j becomes %j', (raw, text) => expect(fold(raw).text).toBe(text))

  const noisy = fc
    .array(fc.oneof(anyText(), fc.constantFrom('​', '‎', '‑', '　', '１', '：', '\u00ad', '️', 'A', '证')))
    .map((parts) => parts.join(''))

  it('is idempotent and never throws', () => {
    fc.assert(
      fc.property(noisy, (raw) => {
        const once = fold(raw).text
        expect(fold(once).text).toBe(once)
      }),
    )
  })
  it('maps every offset to a character that folds to the one it stands for, in order', () => {
    fc.assert(
      fc.property(noisy, (raw) => {
        const { text, origin } = fold(raw)
        let before = -1
        for (let i = 0; i < text.length; i++) {
          const at = origin(i)
          expect(at).toBeGreaterThan(before)
          expect(fold(raw.charAt(at)).text).toBe(text.charAt(i))
          before = at
        }
        expect(origin(text.length)).toBeLessThanOrEqual(raw.length)
      }),
    )
  })
})

describe('foldLabel', () => {
  it.each([
    ['  Modellnummer‏ : ', 'modellnummer'],
    ['型号：', '型号'],
    ['* FCC ID:', 'fcc id'],
  ])('%j becomes %j', (raw, label) => expect(foldLabel(raw)).toBe(label))
})
