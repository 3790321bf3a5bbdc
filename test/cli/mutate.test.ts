import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataMutants, holds, type Mutant, scoreOf } from '../../src/cli/mutate.ts'
import { loadScheme, sourceMutants } from '../../src/cli/mutate-source.ts'
import { PROJECT, runNode } from '../../src/cli/run.ts'
import type { Table } from '../../src/cli/table.ts'
import type { CatalogueEntry } from '../../src/core/catalogue.ts'
import { defineAbout, defineScheme, ok, problem } from '../../src/core/scheme.ts'

const none = { zh: '无', en: 'none' }
const about = defineAbout({
  id: 'xx-toy',
  region: 'CN',
  name: none,
  issuer: none,
  scopeKind: 'product',
  proves: none,
  doesNotProve: none,
  sources: [],
  samples: [],
})
const scheme = defineScheme({
  id: 'xx-toy',
  kind: 'product',
  cues: ['toy no', 'toy number'],
  pattern: /(?<!\d)(\d{4})(?!\d)/u,
  parse: ([, digits = '']) => ({ compact: digits, parts: { digits } }),
  check: ({ digits = '' }) => (digits < '9000' ? ok : problem('component')),
  isExample: () => true,
})
const entry: CatalogueEntry = { scheme, about }
const table: Table = {
  numbers: [{ text: '1204', compact: '1204', why: 'four digits' }],
  sentences: [{ text: 'toy no 1204', claims: ['1204'], why: 'behind its label' }],
}
const survivors = async (rows: Table): Promise<readonly string[]> =>
  (await scoreOf(entry, rows, dataMutants(scheme))).survivors.map(({ part, what }) => `${part}: ${what}`)

describe('the mutants of a scheme', () => {
  it('survive until a row tells them apart', async () => {
    expect(holds(entry, table)).toBe(true)
    const before = await survivors(table)
    expect(before).toContain('cues: without "toy number"')
    expect(before).toContain('check: left out')
    expect(before).not.toContain('cues: without "toy no"')
    const more: Table = {
      numbers: [...table.numbers, { text: '9000', problem: 'component', why: 'a year that cannot be' }],
      sentences: [...table.sentences, { text: 'toy number 1204', claims: ['1204'], why: 'behind its other label' }],
    }
    const after = await survivors(more)
    expect(before.filter((one) => !after.includes(one))).toEqual(['cues: without "toy number"', 'check: left out'])
  })
  it('count as killed when they throw', async () => {
    const broken: readonly Mutant[] = [
      { part: 'parse', what: 'throws', make: () => ({ ...scheme, parse: () => JSON.parse('') }) },
      { part: 'parse', what: 'does not load', make: () => Promise.reject(new Error('no')) },
    ]
    expect(await scoreOf(entry, table, broken)).toMatchObject({ mutants: 2, killed: 2, ratio: 1, survivors: [] })
  })
  it('give a ratio that counts the survivors', async () => {
    const mutants = [
      { part: 'none', what: 'the scheme itself', make: () => scheme },
      ...dataMutants(scheme).slice(0, 1),
    ]
    expect(await scoreOf(entry, table, mutants)).toMatchObject({ mutants: 2, killed: 1, ratio: 0.5 })
  })
})

const SOURCE = `import { defineScheme, ok, problem } from '../core/scheme.ts'
const ODD = ['11', '13']
const UNUSED = ['17']
const isOdd = (text: string): boolean => ODD.includes(text) || /^2[13]$/u.test(text)
export default defineScheme({
  id: 'xx-toy', kind: 'product', cues: ['toy'], pattern: /\\d/u,
  parse: ([digits = '']: readonly string[]) => (digits === '0' ? null : { compact: digits, parts: { head: digits.slice(0, 1) } }),
  check: ({ digits = '' }) => (!isOdd(digits) && Number(digits) % 4 <= 2 ? ok : problem('component', 'digits')),
  isExample: () => 'never' === 'never',
})
`

describe('the mutants of a scheme’s code', () => {
  const file = path.join(PROJECT, 'src/schemes/xx-toy.ts')
  const mutants = sourceMutants(file, SOURCE)
  const of = (part: string): readonly string[] => mutants.filter((one) => one.part === part).map(({ what }) => what)

  it('change conditions, figures and words of the checks and of what they lean on', () => {
    expect(of('check')).toEqual([
      '"!isOdd(digits) && Number(digits) % 4 <= 2 ? ok : problem(\'component\',…" → "ok"',
      "\"!isOdd(digits) && Number(digits) % 4 <= 2 ? ok : problem('component',…\" → \"problem('component', 'digits')\"",
      '"!isOdd(digits) && Number(digits) % 4 <= 2" → "!isOdd(digits)"',
      '"!isOdd(digits) && Number(digits) % 4 <= 2" → "Number(digits) % 4 <= 2"',
      '"!isOdd(digits)" → "isOdd(digits)"',
      '"Number(digits) % 4 <= 2" → "Number(digits) % 4 < 2"',
      '"4" → "5"',
      '"2" → "3"',
    ])
    expect(of('isOdd')).toContain('"/^2[13]$/u" → "/^7[13]$/u"')
    expect(of('ODD')).toEqual([`"'11'" → "'11~'"`, `"'13'" → "'13~'"`])
  })
  it('leave alone what no table sees', () => {
    expect(of('UNUSED')).toEqual([])
    expect(of('isExample')).toEqual([])
    expect(of('parse').filter((what) => /slice|"[01]" →/u.test(what.split(' → ')[0] ?? ''))).toEqual([])
    expect(of('parse')).toContain(`"'0'" → "'0~'"`)
  })
  it('load, and do what they say', async () => {
    const original = await loadScheme(file, SOURCE)
    expect(original.check?.({ digits: '11' }, { year: 2026 }).ok).toBe(false)
    const changed = mutants.find(({ what }) => what.startsWith('"!isOdd(digits)" →'))
    const loaded = await loadScheme(file, changed?.code ?? '')
    expect(loaded.check?.({ digits: '11' }, { year: 2026 }).ok).toBe(false)
    expect(loaded.check?.({ digits: '13' }, { year: 2026 }).ok).toBe(true)
  })
})

describe('npm run mutate', () => {
  const mutate = (...args: readonly string[]) => runNode(['src/cli/mutate.ts', ...args], { quiet: true })

  it('finds the first schemes held fast', async () => {
    const { code, output } = await mutate('--schemes', 'cn-sc,us-fcc', '--json')
    const { required, schemes } = JSON.parse(output)
    expect(required).toBe(0.9)
    expect(schemes).toHaveLength(2)
    for (const { scheme: id, mutants, killed, ratio, survivors } of schemes) {
      expect(mutants, id).toBeGreaterThan(100)
      expect(survivors).toHaveLength(mutants - killed)
      expect(ratio, id).toBeGreaterThanOrEqual(0.9)
    }
    expect(code).toBe(0)
  })
  it.each([[['--schemes', 'xx-none']], [['cn-ccc']], [['--all']]])('refuses %s', async (args) => {
    expect((await mutate(...args)).code).toBe(2)
  })
})
