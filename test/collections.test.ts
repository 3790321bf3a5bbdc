/** Over each collection: the id is the file's name, nothing is forgotten, nothing stands twice. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../src/core/parse.ts'
import { NUMBERLESS } from '../src/core/scheme.ts'
import { abouts } from '../src/schemes/about/index.ts'
import { schemes } from '../src/schemes/index.ts'
import { sites } from '../src/sites/index.ts'
import { root } from './source-tree.ts'

const idsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3))
    .sort()
const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort()

interface Table {
  readonly numbers: readonly { readonly text: string; readonly compact?: string; readonly why: string }[]
  readonly sentences: readonly { readonly claims: readonly string[]; readonly why: string }[]
}

describe('schemes', () => {
  it('each file is in the index, once', () => expect(sorted(schemes.map(({ id }) => id))).toEqual(idsIn('src/schemes')))
  it('each has an about, and no about stands alone', () => {
    expect(sorted(abouts.map(({ id }) => id))).toEqual(sorted(schemes.map(({ id }) => id)))
    expect(idsIn('src/schemes/about')).toEqual(idsIn('src/schemes'))
  })
  it('every sister is a scheme', () => {
    const ids = new Set(schemes.map(({ id }) => id))
    for (const { id, sisters = [] } of schemes)
      for (const sister of sisters) expect(ids.has(sister), `${id}: ${sister}`).toBe(true)
  })
  it('each is defined in the file of its name', () => {
    for (const id of idsIn('src/schemes'))
      expect(readFileSync(join(root, `src/schemes/${id}.ts`), 'utf8')).toContain(`id: '${id}'`)
  })
  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    '%s has a table of numbers and sentences, each with its reason',
    (id, scheme) => {
      const path = join(root, `test/schemes/${id}.json`)
      expect(existsSync(path), `test/schemes/${id}.json is missing`).toBe(true)
      const { numbers, sentences } = JSON.parse(readFileSync(path, 'utf8')) as Table
      const hasNumbers = scheme.pattern.source !== NUMBERLESS.pattern.source
      expect(numbers.length + sentences.length).toBeGreaterThanOrEqual(hasNumbers ? 20 : 8)
      expect(sentences.some(({ claims }) => claims.length > 0)).toBe(true)
      expect(sentences.some(({ claims }) => claims.length === 0)).toBe(true)
      for (const { why } of [...numbers, ...sentences]) expect(why.length).toBeGreaterThan(4)
      const isAnExample = numbers.some(({ compact }) => {
        const reading = compact ? parseNumber(scheme, compact, { year: 2026 }) : undefined
        return reading?.kind === 'number' && scheme.isExample(reading.number.parts)
      })
      // A mark without numbers has none to lend.
      if (hasNumbers) expect(isAnExample, `${id} needs a number of its example block`).toBe(true)
    },
  )
  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    '%s has cues and patterns as the finder expects them',
    (_, scheme) => {
      for (const cue of [...scheme.cues, ...(scheme.sharedCues ?? []), ...(scheme.componentCues ?? [])])
        expect(cue).toBe(cue.toLowerCase())
      const patterns = [
        scheme.pattern,
        ...(scheme.named ? [scheme.named] : []),
        ...(scheme.nearMisses ?? []).map(({ pattern }) => pattern),
      ]
      for (const { flags, source } of patterns) {
        expect(flags).toContain('u')
        expect(flags).not.toMatch(/[gy]/u)
        expect(source, 'unbounded repetition').not.toMatch(/[^\\][*+](?![)\]])/u)
      }
    },
  )
})

describe('abouts', () => {
  it.each(abouts.map((about) => [about.id, about] as const))(
    '%s says in both languages what it proves and what not, with sources',
    (_, about) => {
      for (const worded of [about.name, about.issuer, about.proves, about.doesNotProve])
        for (const text of [worded.zh, worded.en]) expect(text.length).toBeGreaterThan(1)
      expect(about.sources.length).toBeGreaterThan(0)
      expect(about.region).toMatch(/^(?:[A-Z]{2}|EAEU|world)$/u)
      const scheme = schemes.find(({ id }) => id === about.id)
      expect(about.form !== undefined).toBe(scheme?.pattern.source !== NUMBERLESS.pattern.source)
      expect(about.lookup?.url ?? 'https://').toMatch(/^https:\/\//u)
    },
  )
})

describe('sites', () => {
  it('each file is in the index, once; generic stands apart', () =>
    expect(sorted(sites.map(({ id }) => id))).toEqual(idsIn('src/sites').filter((id) => id !== 'generic')))
})
