/**
 * A first look that needs no scheme: whether a text is worth a closer one. One pattern made of every scheme's
 * labels, of the heads of what needs no label, and of products on which the law asks for a mark. It may say yes
 * in vain, never no in vain: a test holds it against every table.
 */
import { EXPECTED_PRODUCTS } from './expected.ts'
import type { Scheme } from './scheme.ts'
import { fold } from './text.ts'
import type { Passage } from './words.ts'

/** A hyphen is written so that it can be told from one inside a class. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('-', '\\x2d')

/** Without what another one already covers. */
const shortest = (heads: readonly string[]): readonly string[] =>
  [...new Set(heads)].filter((head) => !heads.some((other) => other !== head && head.includes(other)))

/** Source of the pattern for these schemes, for folded text in lower case; flag `u`. */
export const hintOf = (schemes: readonly Scheme[]): string => {
  const cues = schemes.flatMap(({ cues, sharedCues = [] }) => [...cues, ...sharedCues])
  const heads = schemes.flatMap(({ heads }) => (heads ? [heads.source] : []))
  return [...shortest(cues).map(literal), ...heads].join('|')
}

/** Whether a certification stands in structured data, or a passage or its label holds what the hint looks for. */
export const isWorthReading = (passages: readonly Passage[], hint: RegExp): boolean =>
  passages.some(
    ({ kind, text, label }) =>
      kind === 'json-ld' ||
      hint.test(fold(text).text.toLowerCase()) ||
      (label !== undefined && hint.test(fold(label).text.toLowerCase())),
  )

/** The pattern of the finder's first look, from its source: the hint, and products that need no certificate's word. */
export const firstLook = (hint: string): RegExp => new RegExp(`${hint}|${EXPECTED_PRODUCTS}`, 'u')
