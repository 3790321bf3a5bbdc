/** Every scheme's table: numbers that read so and not otherwise, sentences that must and must not yield a claim. */
import { describe, expect, it } from 'vitest'
import { judgeNumber, judgeRoundTrip, judgeSentence, readTable } from '../src/cli/table.ts'
import { catalogue } from '../src/schemes/about/index.ts'

for (const [id, entry] of catalogue)
  describe(id, () => {
    const { numbers = [], sentences = [] } = readTable(id) ?? {}
    it('has a table', () => expect(numbers.length + sentences.length).toBeGreaterThan(0))
    it.each(numbers)('$text: $why', (row) => {
      const { got, wanted } = judgeNumber(entry.scheme, row)
      expect(got).toEqual(wanted)
    })
    it.each(sentences)('$text: $why', (row) => {
      const { got, wanted } = judgeSentence(entry, row)
      expect(got).toEqual(wanted)
    })
    it('has a compact form that parses to itself', () => {
      for (const row of numbers) {
        if (!row.compact) continue
        const { got, wanted } = judgeRoundTrip(entry.scheme, row)
        expect(got).toEqual(wanted)
      }
    })
  })
