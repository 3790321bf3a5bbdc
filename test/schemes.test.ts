/** Every scheme's table: numbers that read so and not otherwise, sentences that must and must not yield a claim. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detect } from '../src/core/detect.ts'
import { parseClaim, parseNumber } from '../src/core/parse.ts'
import type { PassageKind } from '../src/core/words.ts'
import { catalogue } from '../src/schemes/about/index.ts'
import { schemes } from '../src/schemes/index.ts'

interface NumberRow {
  readonly text: string
  readonly compact?: string
  readonly problem?: string
  readonly lookalike?: string
  readonly why: string
}
interface SentenceRow {
  readonly text: string
  readonly label?: string
  readonly kind?: PassageKind
  readonly claims: readonly string[]
  readonly why: string
}

const TODAY = '2026-11-21'
const tableOf = (id: string): { numbers: readonly NumberRow[]; sentences: readonly SentenceRow[] } =>
  JSON.parse(readFileSync(new URL(`schemes/${id}.json`, import.meta.url), 'utf8'))

for (const scheme of schemes)
  describe(scheme.id, () => {
    const { numbers, sentences } = tableOf(scheme.id)
    it.each(numbers)('$text: $why', ({ text, compact, problem, lookalike }) => {
      const reading = parseNumber(scheme, text, { year: 2026 })
      const got =
        reading.kind === 'number'
          ? { compact: reading.number.compact }
          : reading.kind === 'problem'
            ? { problem: reading.problem.kind }
            : { lookalike: reading.kind === 'lookalike' ? reading.lookalike : undefined }
      expect(got).toEqual({
        ...(compact ? { compact } : {}),
        ...(problem ? { problem } : {}),
        ...(lookalike ? { lookalike } : {}),
      })
    })
    it.each(sentences)('$text: $why', ({ text, label, kind = 'body', claims }) => {
      const found = detect([{ kind, text, at: 0, ...(label ? { label } : {}) }], [scheme], { year: 2026 })
      const compact = found.map((claim) => {
        const reading = parseClaim(claim, catalogue, TODAY)
        return reading.kind === 'number' ? reading.number.compact : (claim.raw ?? '')
      })
      expect(compact).toEqual(claims)
    })
    it('has a compact form that parses to itself', () => {
      for (const { compact } of numbers) {
        if (!compact) continue
        const reading = parseNumber(scheme, compact, { year: 2026 })
        expect(reading.kind === 'number' && reading.number.compact).toBe(compact)
      }
    })
  })
