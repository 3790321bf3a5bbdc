/** Any text at all, with lone surrogates and marks nobody sees, for fast-check. */
import fc from 'fast-check'

/**
 * fast-check's own `unit: 'binary'` draws from the same signs, but spends three seconds of every test file on a table of
 * them.
 */
export const anyText = (maxLength = 80): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.oneof(
      fc.integer({ min: 0, max: 0x7f }).map((point) => String.fromCodePoint(point)),
      fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
    ),
    maxLength,
  })
