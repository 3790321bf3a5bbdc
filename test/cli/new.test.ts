import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whyNot } from '../../src/cli/new.ts'
import { camelCase, withEntry } from '../../src/cli/new-files.ts'
import { PROJECT, run } from '../../src/cli/run.ts'

describe('whyNot', () => {
  it.each(['xx-foo', 'us-fda-510k', 'gs1-a-b'])('takes %s', (id) => expect(whyNot('scheme', id)).toBeUndefined())
  it.each(['', 'XX-foo', 'xx_foo', 'xx--foo', '-foo', 'foo-', '1x-foo', '../x', 'xx-foo.ts', 'xx-fóo'])(
    'refuses "%s"',
    (id) => expect(whyNot('scheme', id)).toMatch(/is no id/u),
  )
  it('asks for a country or issuer of a scheme only', () => {
    expect(whyNot('scheme', 'foo')).toMatch(/names no country/u)
    expect(whyNot('site', 'foo')).toBeUndefined()
  })
  it('refuses the names of shared files', () => {
    expect(whyNot('site', 'generic')).toMatch(/shares/u)
    expect(whyNot('registry', 'conformance')).toMatch(/shares/u)
  })
})

describe('withEntry', () => {
  const index = (names: readonly string[]): string =>
    [
      '/** All. */',
      "import type { Scheme } from '../core/scheme.ts'",
      ...names.map((name) => `import ${name} from './${name}.ts'`),
      '',
      `export const schemes: readonly Scheme[] = [${names.join(', ')}]`,
      'export const more = [1]',
      '',
    ].join('\n')

  it.each([
    ['aa-x', ['aaX', 'bb', 'dd']],
    ['cc', ['bb', 'cc', 'dd']],
    ['ee', ['bb', 'dd', 'ee']],
  ])('puts %s in its place', (id, names) => {
    const text = withEntry(index(['bb', 'dd']), 'schemes', id)
    expect(text).toBe(index(names).replace("'./aaX.ts'", "'./aa-x.ts'"))
  })
  it('breaks the list where the line grows too long, and keeps it broken', () => {
    const names = Array.from({ length: 12 }, (_, i) => `somescheme${String.fromCharCode(97 + i)}`)
    const once = withEntry(index(names), 'schemes', 'zz') ?? ''
    expect(once).toContain('= [\n  someschemea,\n')
    expect(once).toContain('  someschemel,\n  zz,\n]\n')
    expect(withEntry(once, 'schemes', 'zzz')).toContain('  zz,\n  zzz,\n]\nexport const more')
  })
  it('begins an empty list', () => {
    const empty = "import generic from './generic.ts'\n\nexport const sites: readonly Site[] = []\n"
    expect(withEntry(empty, 'sites', 'shop-a')).toBe(
      "import generic from './generic.ts'\nimport shopA from './shop-a.ts'\n\nexport const sites: readonly Site[] = [shopA]\n",
    )
  })
  it('leaves alone what has another form', () => {
    expect(withEntry('export const schemes = load()\n', 'schemes', 'aa')).toBeUndefined()
    expect(withEntry('export const schemes: readonly Scheme[] = []\n', 'schemes', 'aa')).toBeUndefined()
  })
  it('names in code follow the id', () => expect(camelCase('us-fda-510k')).toBe('usFda510k'))
})

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

describe('npm run new, in a copy of the project', () => {
  let copy = ''
  const at = (file: string): string => path.join(copy, file)
  const read = (file: string): string => readFileSync(at(file), 'utf8')
  const node = (...args: readonly string[]) => run(process.execPath, [...args], { quiet: true })
  const make = (...args: readonly string[]) => node(at('src/cli/new.ts'), ...args)
  /** Runs tests of the copy; the full names of those that passed and those that failed. */
  const test = async (...files: readonly string[]) => {
    const report = at('report.json')
    const args = ['run', '--root', copy, '--reporter=json', `--outputFile=${report}`, ...files]
    const { code } = await node(at('node_modules/vitest/vitest.mjs'), ...args)
    const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'))
    const all = testResults.flatMap(({ assertionResults }) => assertionResults)
    const named = (status: string) => all.filter((each) => each.status === status).map(({ fullName }) => fullName)
    return { code, passed: named('passed'), failed: named('failed') }
  }

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'proofmark-new-'))
    for (const name of ['src', 'entrypoints', 'widget', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
      cpSync(path.join(PROJECT, name), at(name), { recursive: true })
    symlinkSync(path.join(PROJECT, 'node_modules'), at('node_modules'), 'junction')
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('writes a scheme of which the collections test names what is missing', async () => {
    const { code, output } = await make('scheme', 'xx-newmark')
    expect(code, output).toBe(0)
    for (const file of [
      'src/schemes/xx-newmark.ts',
      'src/schemes/about/xx-newmark.ts',
      'test/schemes/xx-newmark.json',
    ]) {
      expect(existsSync(at(file)), file).toBe(true)
      expect(output).toContain(file)
    }
    for (const index of ['src/schemes/index.ts', 'src/schemes/about/index.ts'])
      expect(read(index)).toContain("import xxNewmark from './xx-newmark.ts'")

    const { code: tested, passed, failed } = await test('test/collections.test.ts', 'test/schemes.test.ts')
    expect(tested).toBe(1)
    expect(failed).toContain('schemes xx-newmark has a table of numbers and sentences, each with its reason')
    expect(failed).toContain('abouts xx-newmark says in both languages what it proves and what not, with sources')
    expect(failed).toContain('xx-newmark a number of the example block: as it is printed')
    expect(passed).toContain('schemes each file is in the index, once')
  })

  it('writes a register that fails its collection, and a shop that fails its page', async () => {
    expect((await make('registry', 'xx-register')).output).toContain('test/registries/xx-register/found.json')
    expect((await make('site', 'xx-shop')).output).toContain('test/sites/xx-shop.html')
    expect(read('src/sites/index.ts')).toContain("import xxShop from './xx-shop.ts'")
    expect(read('src/registries/index.ts')).toContain("import xxRegister from './xx-register.ts'")
    const { code, passed, failed } = await test('test/registries/official.test.ts', 'test/sites')
    expect(code).toBe(1)
    expect(failed).toContain('the collection has facts and replies of each')
    expect(failed).toContain('the collection xx-register declares what a person decides on')
    expect(passed).toContain('the collection holds each file, once, in the order of ids')
    expect(failed).toContain('every site xx-shop says where it is and how its pages are told')
    expect(failed).toContain('the page of xx-shop is read into its listing, passages and claims')
    expect(passed).toContain('every site xx-shop has folded labels, each of one field')
  })

  it('refuses what exists and what is no id, and writes nothing', async () => {
    const before = read('src/schemes/index.ts')
    const again = await make('scheme', 'cn-ccc')
    expect([again.code, again.output]).toEqual([2, expect.stringContaining('There is a scheme cn-ccc already')])
    const bad = await make('scheme', 'Xx-Foo')
    expect([bad.code, bad.output]).toEqual([2, expect.stringContaining('"Xx-Foo" is no id')])
    for (const args of [
      [],
      ['scheme'],
      ['verdict', 'xx-foo'],
      ['scheme', 'xx-a', 'xx-b'],
      ['scheme', '--force', 'xx-a'],
    ])
      expect((await make(...args)).code, args.join(' ')).toBe(2)
    expect(read('src/schemes/index.ts')).toBe(before)
    expect(existsSync(at('src/schemes/xx-a.ts'))).toBe(false)
  })
})
