/**
 * The short text for forms that must be typed by hand: at most 200 characters, counted as browsers count (UTF-16 units),
 * so that it fits however a form counts. Names are cut first; what is suspected, and that it is only suspected, never.
 */
import type { ReportFacts } from './facts.ts'
import type { PaperWords } from './words.ts'

export const MAX_SHORT = 200

/** Longest names in turn, until it fits: product, seller, mark, number, register. */
const CAPS: readonly (readonly [number, number, number, number, number])[] = [
  [60, 30, 40, 40, 40],
  [30, 20, 30, 40, 30],
  [16, 14, 20, 40, 20],
  [0, 10, 16, 40, 14],
  [0, 0, 14, 40, 12],
  [0, 0, 10, 24, 0],
  // Without what was found.
  [0, 0, 14, 40, 0],
]

/** At most `max` units, never half of a surrogate pair; nothing for 0. */
export const clip = (text: string | undefined, max: number): string | undefined => {
  const tidy = text?.replace(/\s+/gu, ' ').trim()
  if (!tidy || max === 0) return undefined
  if (tidy.length <= max) return tidy
  const cut = tidy.slice(0, max - 1)
  return `${/[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut}…`
}

export const shortText = (facts: ReportFacts, words: PaperWords): string => {
  const { suspicion, mark, check, shop, product } = facts
  const tries = CAPS.map(([forProduct, forSeller, forMark, forNumber, forRegister], i) =>
    words.short({
      suspicion,
      isBare: i === CAPS.length - 1,
      product: clip(product?.title, forProduct),
      seller: clip(shop?.name ?? shop?.host, forSeller),
      mark: clip(mark?.name, forMark),
      number: clip(mark?.number, forNumber),
      register: clip(check?.register, forRegister),
      day: check?.register && forRegister > 0 ? check.day : undefined,
    }),
  )
  return tries.find((text) => text.length <= MAX_SHORT) ?? tries.at(-1) ?? ''
}
