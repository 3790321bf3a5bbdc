/** `import` and `export` as they are called: there and back, killed in the middle and resumed, and called wrongly. */
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CalledWrongly, CommandError, type Flags, type RegistryCommand } from '../../src/cli/registry-command.ts'
import exportCommand from '../../src/cli/registry-export.ts'
import importFile from '../../src/cli/registry-import.ts'
import type { HeldRecord } from '../../src/open-registry/cast.ts'
import { type ExportFormat, exportCertificates } from '../../src/open-registry/export.ts'
import { seed } from '../../src/open-registry/seed.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { TODAY } from './registry-of.ts'

const COMMAND = path.resolve(import.meta.dirname, '../../src/cli/registry.ts')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-command-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => path.join(folder, name)

interface Ended {
  readonly code: number
  readonly out: string
}
/** Runs a command here; what it refuses is its exit code and its words, as the door gives them. */
const run = async (command: RegistryCommand, words: readonly string[], db: string, flags: Flags): Promise<Ended> => {
  const said: string[] = []
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...parts: readonly unknown[]) => said.push(parts.join(' '))),
  )
  try {
    const code = await command.run({ flags, words, databases: { choice: { db }, name: db } })
    return { code, out: said.join('\n') }
  } catch (error) {
    if (!(error instanceof CalledWrongly || error instanceof CommandError)) throw error
    return { code: error instanceof CalledWrongly ? 2 : 1, out: error.message }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
const DEMO: Flags = { demo: true, 'as-of': TODAY }
const importInto = (db: string, file: string, flags: Flags): Promise<Ended> =>
  run(importFile, [at(file)], at(db), { ...DEMO, ...flags })

/** Runs it as a process of its own, that may be killed; answers the signal that ended it, or its exit code. */
const spawnImport = (args: readonly string[], started: (kill: () => void) => void): Promise<string | number | null> =>
  new Promise((resolve) => {
    const { DATABASE_URL: _url, DATABASE_READ_URL: _read, ...env } = process.env
    const child = spawn(process.execPath, [COMMAND, 'import', ...args], { env, stdio: 'ignore' })
    started(() => child.kill('SIGKILL'))
    child.on('close', (code, signal) => resolve(signal ?? code))
  })

const withStore = async <T>(file: string, work: (store: Store) => Promise<T>): Promise<T> => {
  const opened = await openSqlite(file, { create: true })
  if (opened.kind === 'failed') throw new Error(opened.message)
  try {
    return await work(opened.store)
  } finally {
    await opened.store.close()
  }
}
const exported = async (store: Store, format: ExportFormat = 'jsonl', scheme?: string): Promise<string> => {
  let text = ''
  for await (const page of exportCertificates(store, { format, scheme, hasEvents: true })) text += page.text
  return text
}
describe('there and back', () => {
  it.each(['jsonl', 'csv'] as const)('%s: what is exported is imported as it was, with its trace', async (format) => {
    const text = await withStore(at(`from-${format}.sqlite`), async (store) => {
      await seed(store, { size: 600, today: TODAY, catalogue })
      return exported(store, format)
    })
    writeFileSync(at(`all.${format}`), text)
    const { code, out } = await importInto(`to-${format}.sqlite`, `all.${format}`, { map: 'proofmark' })
    expect([code, out]).toEqual([0, expect.stringContaining('600 rows: 600 new')])
    await withStore(at(`to-${format}.sqlite`), async (store) => {
      expect(await exported(store, format)).toBe(text)
      expect(new Set((await store.coverage()).map(({ kind }) => kind))).toEqual(new Set(['demo']))
    })
    const again = await importInto(`to-${format}.sqlite`, `all.${format}`, { map: 'proofmark', json: true })
    const { counts } = JSON.parse(again.out) as { readonly counts: object }
    expect(counts).toMatchObject({ rows: 600, added: 0, changed: 0, unchanged: 600, events: 0 })
  })

  it('a table of CSV runs no formula, and loses nothing by it', async () => {
    const record: HeldRecord = {
      ...{ scheme: 'cn-ccc', number: '2024000914000901', status: 'valid', demo: true },
      ...{
        holder: '=HYPERLINK("https://example.com")',
        manufacturer: "'=1",
        productName: '-a\r\n"b", c',
        factory: ' @x ',
      },
      models: ['+1', '=2', '["3"]'],
    }
    const text = await withStore(at('formula.sqlite'), async (store) => {
      const coverage = [{ scheme: 'cn-ccc', kind: 'demo' as const, asOf: `${TODAY}T00:00:00Z` }]
      await store.replaceAll({ records: [record], coverage, asOf: `${TODAY}T00:00:00Z` })
      return exported(store, 'csv')
    })
    expect(text).toContain(`"'=HYPERLINK(""https://example.com"")"`)
    expect(text).toContain(`,''=1,`)
    writeFileSync(at('formula.csv'), text)
    expect((await importInto('formula-back.sqlite', 'formula.csv', { map: 'proofmark' })).code).toBe(0)
    await withStore(at('formula-back.sqlite'), async (store) =>
      expect(await store.find('cn-ccc', record.number)).toEqual(record),
    )
  })

  it('the command writes one scheme, to a file that is whole or not there', async () => {
    await withStore(at('some.sqlite'), (store) => seed(store, { size: 60, today: TODAY, catalogue }))
    const out = at('food.csv')
    const ended = await run(exportCommand, [], at('some.sqlite'), { scheme: 'cn-sc', out })
    expect(ended.code).toBe(0)
    const rows = readFileSync(out, 'utf8').trimEnd().split('\r\n')
    expect(ended.out).toContain(`${rows.length - 1} certificates, as of ${TODAY}T00:00:00Z`)
    expect(rows.slice(1).every((row) => row.startsWith('cn-sc,'))).toBe(true)
    expect(existsSync(`${out}.part`)).toBe(false)
    const lost = await run(exportCommand, [], at('some.sqlite'), { out: at('no/such/folder.jsonl') })
    expect([lost.code, lost.out]).toEqual([1, expect.stringContaining('cannot be written')])
  })
})

describe('killed in the middle', () => {
  const ROWS = 3000
  const FLAGS: Flags = { map: 'cnca-result', scheme: 'cn-ccc', batch: '40' }
  const ARGS = ['--map', 'cnca-result', '--scheme', 'cn-ccc', '--batch', '40', '--demo', '--as-of', TODAY]
  /** Every tenth row is none; every seventh certificate is suspended. */
  const table = (): string =>
    [
      '证书编号,证书状态,申请人名称,产品名称,3C规格型号',
      ...Array.from({ length: ROWS }, (_, i) =>
        [
          `202400${String(901 + (i % 9)).padStart(4, '0')}${String(100_000 + i)}${i % 10 === 3 ? '7' : ''}`,
          i % 7 ? '有效' : '暂停',
          `示例企业${i % 50}`,
          '插座（示例）',
          `EX-${i}`,
        ].join(','),
      ),
    ].join('\n')

  it('it goes on as if nothing had happened', async () => {
    writeFileSync(at('killed.csv'), table())
    writeFileSync(at('whole.csv'), table())
    const rejects = at('killed.csv.rejects.jsonl')
    const stopped = new AbortController()
    const killed = await spawnImport([at('killed.csv'), '--db', at('killed.sqlite'), ...ARGS], (kill) => {
      // Rejected rows are written before their batch is committed: this is a moment in the middle.
      const watcher = watch(folder, { signal: stopped.signal }, () => {
        if (existsSync(rejects) && statSync(rejects).size > 12_000) kill()
      })
      watcher.on('error', () => {})
    })
    stopped.abort()
    expect(killed).toBe('SIGKILL')
    const held = await withStore(
      at('killed.sqlite'),
      async (store) => [...(await store.countByScheme()).values()][0] ?? 0,
    )
    expect(held).toBeGreaterThan(0)
    expect(held).toBeLessThan(ROWS * 0.9)
    expect(held % 2).toBe(0)

    // Another file is not taken for the one that was begun.
    appendFileSync(at('killed.csv'), '\n')
    const changed = await importInto('killed.sqlite', 'killed.csv', { ...FLAGS, resume: true })
    expect([changed.code, changed.out]).toEqual([1, expect.stringContaining('have changed since the import stopped')])
    writeFileSync(at('killed.csv'), table())

    // What a crash left half-written behind the last batch is cut away.
    appendFileSync(rejects, '{"line":99999,"rea')
    const resumed = await importInto('killed.sqlite', 'killed.csv', { ...FLAGS, resume: true, json: true })
    const whole = await importInto('whole.sqlite', 'whole.csv', { ...FLAGS, json: true })
    expect([resumed.code, whole.code]).toEqual([1, 1])
    const countsOf = ({ out }: Ended): object =>
      (JSON.parse(out.split('\n').at(-1) ?? '') as { readonly counts: object }).counts
    expect(countsOf(whole)).toMatchObject({ rows: ROWS, added: ROWS * 0.9, rejected: ROWS * 0.1, unchanged: 0 })
    expect(countsOf(resumed)).toEqual(countsOf(whole))

    const dump = (name: string) =>
      withStore(at(name), async (store) => [
        await exported(store),
        await store.eventsAfter(0, 10_000),
        await store.coverage(),
        (await store.edition()).asOf,
      ])
    expect(await dump('killed.sqlite')).toEqual(await dump('whole.sqlite'))
    expect(readFileSync(rejects, 'utf8')).toBe(readFileSync(at('whole.csv.rejects.jsonl'), 'utf8'))
  })

  it('what is done is not gone on with', async () => {
    const { code, out } = await importInto('killed.sqlite', 'killed.csv', { ...FLAGS, resume: true })
    expect([code, out]).toEqual([1, expect.stringContaining('no import of this file to go on with')])
  })
})

describe('called wrongly', () => {
  beforeAll(async () => {
    writeFileSync(at('one.csv'), '证书编号,证书状态\n2024000914000901,有效\n')
    writeFileSync(at('other.csv'), 'a,b\n1,2\n')
    writeFileSync(at('map.json'), '{"name":"x"}')
    await withStore(at('seeded.sqlite'), (store) => seed(store, { size: 60, today: TODAY, catalogue }))
  })
  const CNCA: Flags = { map: 'cnca-result', scheme: 'cn-ccc' }
  const WRONG: readonly (readonly [words: string[], flags: Flags, code: number, why: string, db: string])[] = [
    [[], {}, 2, 'Name the file', 'none.sqlite'],
    [['none.csv'], CNCA, 2, 'There is no file', 'none.sqlite'],
    [['one.csv'], {}, 2, 'Name a map with --map', 'none.sqlite'],
    [['one.csv'], { map: 'nothing' }, 2, 'There is no map "nothing"', 'none.sqlite'],
    [['one.csv'], { map: './nothing.json' }, 2, 'There is no ./nothing.json', 'none.sqlite'],
    [['one.csv'], { map: 'FOLDER/map.json' }, 2, 'cannot be used. At says', 'none.sqlite'],
    [['one.csv'], { map: 'cnca-result' }, 2, 'names no scheme', 'none.sqlite'],
    [['one.csv'], { map: 'cnca-result', scheme: 'cn-nothing' }, 2, 'No scheme "cn-nothing"', 'none.sqlite'],
    [['one.csv'], { map: 'energy-star', scheme: 'cn-ccc' }, 2, 'is for energy-star', 'none.sqlite'],
    [['one.csv'], { ...CNCA, batch: '0' }, 2, '--batch takes a number', 'none.sqlite'],
    [['one.csv'], { ...CNCA, 'as-of': '2999-01-01' }, 2, 'not yet to come', 'none.sqlite'],
    [['one.csv'], { ...CNCA, coverage: 'all' }, 2, '--coverage is complete or partial', 'none.sqlite'],
    [['one.csv'], { ...CNCA, coverage: 'complete' }, 2, 'say of which with --as-of', 'none.sqlite'],
    [['one.csv'], { ...CNCA, demo: true, coverage: 'partial' }, 2, 'leave --coverage out', 'none.sqlite'],
    [['one.csv'], { ...CNCA, encoding: 'klingon' }, 2, 'No encoding "klingon"', 'none.sqlite'],
    [['one.csv'], { ...CNCA, format: 'pdf' }, 2, '--format is csv', 'none.sqlite'],
    [['other.csv'], CNCA, 1, 'no column for number (certNumber or 证书编号). It has: a, b', 'none.sqlite'],
    [['one.csv'], CNCA, 1, 'holds demonstration data', 'seeded.sqlite'],
    [['one.csv'], { ...CNCA, demo: true }, 1, 'holds demonstration data', 'seeded.sqlite'],
  ]
  it.each(WRONG)('%j %j', async (words, flags, code, why, db) => {
    const map = typeof flags.map === 'string' ? { map: flags.map.replace('FOLDER', folder) } : {}
    const ended = await run(importFile, words.map(at), at(db), { ...flags, ...map })
    expect([ended.code, ended.out]).toEqual([code, expect.stringContaining(why)])
    expect([existsSync(at('one.csv.rejects.jsonl')), existsSync(at('none.sqlite'))]).toEqual([false, false])
  })
  it('export asks for a format and a register that are there', async () => {
    expect(await run(exportCommand, [], at('none.sqlite'), { format: 'pdf' })).toMatchObject({ code: 2 })
    const { code, out } = await run(exportCommand, [], at('none.sqlite'), {})
    expect([code, out]).toEqual([1, expect.stringContaining('There is no register')])
  })

  it('a dry run needs no register, and makes none', async () => {
    const { code, out } = await run(importFile, [at('one.csv')], at('none.sqlite'), {
      ...CNCA,
      ...DEMO,
      'dry-run': true,
    })
    expect([code, out]).toEqual([0, expect.stringContaining('Nothing was written. 1 rows: 1 new')])
    expect(existsSync(at('none.sqlite'))).toBe(false)
  })
  it('demonstration data goes only when that is asked', async () => {
    const { code, out } = await importInto('seeded.sqlite', 'one.csv', { ...CNCA, 'replace-demo': true })
    expect([code, out]).toEqual([0, expect.stringContaining('1 rows: 1 new')])
    await withStore(at('seeded.sqlite'), async (store) => {
      expect([...(await store.countByScheme())]).toEqual([['cn-ccc', 1]])
      expect([await store.seedMark(), (await store.alerts()).alerts]).toEqual([undefined, []])
    })
  })
})
