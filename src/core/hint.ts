/**
 * A first look that needs no scheme: whether anything on a page is worth the reader, which holds them all. One pattern
 * made of every scheme's labels, of the shapes that need no label, and of products on which the law asks for a mark.
 * It may say yes in vain, never no in vain: `test/schemes.test.ts` holds it against every table.
 */
import { EXPECTED_PRODUCTS } from './expected.ts'
import type { Scheme } from './scheme.ts'
import { fold } from './text.ts'
import type { Passage } from './words.ts'

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** Without what another one already covers. */
const shortest = (cues: readonly string[]): readonly string[] =>
  [...new Set(cues)].filter((cue) => !cues.some((other) => other !== cue && cue.includes(other)))

/** Source of the pattern for these schemes; flags `iu`. */
export const hintOf = (schemes: readonly Scheme[]): string => {
  const cues = schemes.flatMap(({ cues, sharedCues = [] }) => [...cues, ...sharedCues])
  const shapes = schemes.flatMap(({ selfEvident, pattern, lookalikes = [], named }) => [
    ...(selfEvident ? [pattern.source] : []),
    ...lookalikes.map((lookalike) => lookalike.pattern.source),
    ...(named ? [named.source] : []),
  ])
  return [...shortest(cues).map(literal), ...shapes, EXPECTED_PRODUCTS].join('|')
}

/** Whether a certification stands in structured data, or a passage or its label holds what the hint looks for. */
export const isWorthReading = (passages: readonly Passage[], hint: RegExp): boolean =>
  passages.some(
    ({ kind, text, label }) =>
      kind === 'json-ld' || hint.test(fold(text).text) || (label !== undefined && hint.test(fold(label).text)),
  )
