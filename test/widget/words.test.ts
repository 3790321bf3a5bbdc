import { describe, expect, it } from 'vitest'
import { TONES } from '../../src/core/words.ts'
import { toneOf } from '../../widget/draw.ts'
import { GLYPHS } from '../../widget/glyph.ts'
import { words as en } from '../../widget/words/en.ts'
import { words as zh } from '../../widget/words/zh.ts'
import { STATES } from './staples.ts'

describe('every state', () => {
  it('has the tone of the verdict of the same name, and a shape', () => {
    expect(STATES).toHaveLength(13)
    const shared = STATES.filter((state) => state in TONES)
    expect(shared).toHaveLength(9)
    for (const state of shared) expect(toneOf(state), state).toBe(TONES[state as keyof typeof TONES])
    expect(toneOf('valid')).toBe('good')
    expect(STATES.filter((state) => toneOf(state) === 'good')).toEqual(['valid'])
    expect(toneOf('checking')).toBe('waiting')
    expect(toneOf('other-site')).toBe('alarm')
    expect(toneOf('unproven-product')).toBe('plain')
    for (const state of STATES) expect(GLYPHS[toneOf(state)]).toMatch(/^M/u)
  })
  it.each([
    ['en', en],
    ['zh', zh],
  ] as const)('has words of its own in %s', (lang, words) => {
    expect(words.lang).toBe(lang)
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort())
    const said = STATES.map((state) => words[state])
    expect(new Set(said).size).toBe(STATES.length)
    expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([])
    expect(Object.values(words).join(' ')).not.toMatch(/fake|fraud|假/iu)
  })
})
