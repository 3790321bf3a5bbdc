/** Strikes words out of everything that is going to be packed. Pictures are blackened elsewhere, by hand. */
import type { EvidencePart } from '../core/evidence.ts'
import { BLOCK, type Struck, strikeJson, strikeText } from '../core/strike.ts'

export interface StruckParts {
  readonly parts: readonly EvidencePart[]
  /** In how many places of which item; those without any are left out. */
  readonly counts: Readonly<Record<string, number>>
}

const strikeJsonText = (text: string, words: readonly string[]): Struck<string> => {
  try {
    const { value, count } = strikeJson(JSON.parse(text), words)
    const written = JSON.stringify(value)
    // A word may lie across what JSON itself puts between.
    if (strikeText(written, words).count === 0) return { value: count > 0 ? written : text, count }
  } catch {
    // Nested without end, or no JSON: what can't be read through goes altogether.
    if (strikeText(text, words).count === 0) return { value: text, count: 0 }
  }
  return { value: JSON.stringify([BLOCK]), count: 1 }
}

const STRIKES: Readonly<Partial<Record<EvidencePart['mediaType'], typeof strikeText>>> = {
  'application/json': strikeJsonText,
  'text/plain': strikeText,
}

const strikePart = (part: EvidencePart, words: readonly string[]): Struck<EvidencePart> => {
  const strike = STRIKES[part.mediaType]
  if (!strike) return { value: part, count: 0 }
  const { value, count } = strike(new TextDecoder().decode(part.content), words)
  return { value: count > 0 ? { ...part, content: new TextEncoder().encode(value) } : part, count }
}

/** Strikes the words out of every text and JSON item alike. An answer that a register signed no longer fits its signature then. */
export const strikeParts = (parts: readonly EvidencePart[], words: readonly string[]): StruckParts => {
  const struck = parts.map((part) => strikePart(part, words))
  const counts = struck.flatMap(({ value: { path }, count }) => (count > 0 ? [[path, count] as const] : []))
  return { parts: struck.map(({ value }) => value), counts: Object.fromEntries(counts) }
}
