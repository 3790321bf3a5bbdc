import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AS_THE_SYSTEM, CONTRASTS, readAppearance, TEXT_PERCENTS, THEMES } from '../../src/core/appearance.ts'

test.each([
  [undefined, AS_THE_SYSTEM],
  [null, AS_THE_SYSTEM],
  ['dark', AS_THE_SYSTEM],
  [
    { theme: 'dark', contrast: 'more', textPercent: 125 },
    { theme: 'dark', contrast: 'more', textPercent: 125 },
  ],
  [{ theme: 'sepia', contrast: 'less', textPercent: 124 }, AS_THE_SYSTEM],
  [
    { theme: 'light', textPercent: '150' },
    { ...AS_THE_SYSTEM, theme: 'light' },
  ],
])('%o is read as %o', (stored, appearance) => expect(readAppearance(stored)).toEqual(appearance))

test('whatever was stored, it is one that there is, and reads the same again', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const read = readAppearance(stored)
      expect([THEMES.includes(read.theme), CONTRASTS.includes(read.contrast)]).toEqual([true, true])
      expect(TEXT_PERCENTS).toContain(read.textPercent)
      expect(readAppearance(read)).toEqual(read)
    }),
  ))
