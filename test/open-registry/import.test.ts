/** What an import does to a register: what it enters, tells apart, refuses, and never loses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { HeldRecord } from '../../src/open-registry/cast.ts'
import { differenceOf } from '../../src/open-registry/import/differences.ts'
import { builtInMap, builtInMaps, type ImportMap, readMap } from '../../src/open-registry/import/import-map.ts'
import { readState } from '../../src/open-registry/import/import-state.ts'
import { makeReader } from '../../src/open-registry/import/read-certificate.ts'
import { openRejects, RejectsError } from '../../src/open-registry/import/rejects.ts'
import { openSource } from '../../src/open-registry/import/rows.ts'
import { type ImportOptions, ImportRefused, runImport } from '../../src/open-registry/import/run-import.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { openMemory, TODAY } from './registry-of.ts'
import { workbook } from './workbook.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const mapOf = (value: object): ImportMap => {
  const reading = readMap(JSON.stringify(value))
  if (reading.kind === 'fault') throw new Error(reading.why)
  return reading.map
}
const namedMap = (name: string): ImportMap => {
  const reading = builtInMap(name)
  if (reading?.kind !== 'map') throw new Error(reading?.why ?? `no map ${name}`)
  return reading.map
}
/** A plain list, as a body might keep one. */
const LIST = mapOf({
  name: 'list',
  says: 'A list for the tests.',
  scheme: 'cn-ccc',
  fields: {
    number: 'no',
    status: { column: 'state', table: { ok: 'valid', paused: 'suspended', gone: 'revoked', ended: 'cancelled' } },
    statusSince: 'since',
    holder: 'holder',
    models: { column: 'models', split: [';'] },
    issuedOn: 'issued',
    validFrom: 'from',
    validUntil: 'until',
  },
  events: { basis: 'ground', actor: { constant: '示例认证机构' } },
  missing: { status: 'cancelled', basis: 'not in the list' },
})
const HEAD = 'no,state,since,holder,models,issued,from,until,ground'
const ONE = '2024000914000901'
const TWO = '2024000914000902'
const THREE = '2024000914000903'
const row = (no: string, over: Readonly<Record<string, string>> = {}): string => {
  const values: Readonly<Record<string, string>> = {
    ...{ no, state: 'ok', since: '', holder: '示例公司', models: 'A1;A2', issued: '2024-01-02' },
    ...{ from: '2024-01-02', until: '2029-01-01', ground: '' },
    ...over,
  }
  return HEAD.split(',')
    .map((name) => values[name])
    .join(',')
}

let store: Store
beforeEach(async () => {
  store = await openMemory()
  return () => store.close()
})

let runs = 0
interface Run extends Partial<ImportOptions> {
  readonly scheme?: string
  readonly day?: string
  readonly name?: string
  readonly rejectsPath?: string
}
const run = async (
  text: string | Uint8Array,
  { scheme, day = '2026-11-01', name = 'list.csv', rejectsPath, ...over }: Run = {},
) => {
  const map = over.map ?? LIST
  const file = path.join(folder, `${++runs}-${name}`)
  writeFileSync(file, text)
  const source = await openSource(file, { path: map.path, encoding: map.encoding })
  const rejectsFile = rejectsPath ?? `${file}.rejects.jsonl`
  const rejects = await openRejects(rejectsFile, {
    before: over.before?.rejectsBytes,
    isTable: source.columns !== undefined,
  })
  try {
    const result = await runImport({
      ...{ store, map, rejects, nature: 'demo', id: 'test', identity: 'test', target: name, batchRows: 2 },
      reader: makeReader({
        map,
        scheme,
        nature: over.nature ?? 'demo',
        columns: source.columns,
        catalogue,
        today: TODAY,
      }),
      rows: source.rows,
      asOf: () => `${day}T00:00:00Z`,
      now: () => `${TODAY}T08:00:00Z`,
      ...{ isDryRun: false, isFull: false, maxMissingPercent: 50, mayBeOlder: false, onProgress: () => {} },
      ...over,
    })
    return { ...result, rejectsFile, file }
  } finally {
    await rejects.close()
  }
}
const list = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\n')
const traceOf = async (no: string): Promise<readonly string[]> =>
  (await store.events('cn-ccc', no)).map(({ day, kind, basis }) => [day, kind, basis].filter(Boolean).join(' '))
const held = async (no: string): Promise<HeldRecord | undefined> => store.find('cn-ccc', no)

describe('an import', () => {
  it('enters certificates with their body, trace, coverage and audit', async () => {
    const result = await run(
      list(row(ONE), row(TWO, { state: 'paused', since: '2026-03-04', ground: 'notice 7' }), row(THREE)),
    )
    expect(result.counts).toMatchObject({ rows: 3, added: 3, changed: 0, rejected: 0, events: 4 })
    expect(await held(ONE)).toEqual({
      ...{ scheme: 'cn-ccc', number: ONE, status: 'valid', holder: '示例公司', models: ['A1', 'A2'], demo: true },
      ...{ issuedOn: '2024-01-02', validFrom: '2024-01-02', validUntil: '2029-01-01' },
    })
    expect(await traceOf(TWO)).toEqual(['2024-01-02 issued', '2026-03-04 suspended notice 7'])
    expect(await store.coverage()).toEqual([{ scheme: 'cn-ccc', kind: 'demo', asOf: '2026-11-01T00:00:00Z' }])
    expect((await store.edition()).asOf).toBe('2026-11-01T00:00:00Z')
    const audit = await store.auditAfter(0, 10)
    expect(audit.map(({ actor, action, target }) => [actor, action, target])).toEqual(
      Array.from({ length: 3 }, () => ['cli', 'import', 'list.csv']),
    )
  })

  it('done again changes nothing', async () => {
    await run(list(row(ONE), row(TWO)))
    const before = [await store.edition(), await store.eventsAfter(0, 100), await store.coverage()]
    const again = await run(list(row(TWO), row(ONE)))
    expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2, events: 0 })
    expect([await store.edition(), await store.eventsAfter(0, 100), await store.coverage()]).toEqual(before)
  })

  it('enters the body of a record once, and never changes its standing', async () => {
    const map = mapOf({
      ...LIST,
      fields: { ...LIST.fields, 'body.id': { part: 'body' }, 'body.name': { constant: '示例认证机构' } },
    })
    await run(list(row(ONE), row(TWO)), { map })
    expect(await store.body('00')).toMatchObject({
      id: '00',
      name: '示例认证机构',
      standing: 'unknown',
      schemes: ['cn-ccc'],
    })
    await store.setStanding(
      '00',
      { day: '2026-11-02', standing: 'suspended' },
      { at: TODAY, actor: 'x', action: 'standing', target: '00' },
    )
    await run(list(row(ONE), row(THREE)), { map })
    expect(await store.body('00')).toMatchObject({ standing: 'suspended' })
  })

  it('keeps fields that the file does not speak of', async () => {
    await run(list(row(ONE)))
    const small = mapOf({
      name: 'small',
      says: 'x',
      scheme: 'cn-ccc',
      fields: { number: 'no', status: { constant: 'valid' }, productName: 'p' },
    })
    expect((await run(`no,p\n${ONE},插座（示例）\n`, { map: small })).counts).toMatchObject({ changed: 1, events: 1 })
    expect(await held(ONE)).toMatchObject({ productName: '插座（示例）', holder: '示例公司', models: ['A1', 'A2'] })
    expect(await traceOf(ONE)).toEqual(['2024-01-02 issued', '2026-11-01 amended'])
  })

  it('writes nothing in a dry run, and says what it would do', async () => {
    await run(list(row(ONE)))
    const before = await store.edition()
    const result = await run(list(row(ONE, { holder: '另一公司（示例）' }), row(TWO), row('12')), { isDryRun: true })
    expect(result.counts).toMatchObject({ added: 1, changed: 1, rejected: 1, events: 2 })
    expect(await store.edition()).toEqual(before)
    expect((await held(ONE))?.holder).toBe('示例公司')
  })

  it('stops behind a batch when told, and goes on there', async () => {
    const text = list(row(ONE), row(TWO), row('x'), row(THREE))
    const stopping = new AbortController()
    const first = await run(text, { signal: stopping.signal, onProgress: () => stopping.abort() })
    expect([first.kind, first.counts.rows]).toEqual(['stopped', 2])
    const before = readState(await store.importProgress('test'))
    expect(before).toMatchObject({ isDone: false, counts: { rows: 2, added: 2 } })
    const rest = await run(text, { before })
    expect(rest.counts).toMatchObject({ rows: 4, added: 3, rejected: 1 })
    expect(readState(await store.importProgress('test'))?.isDone).toBe(true)
    expect(await traceOf(TWO)).toEqual(['2024-01-02 issued'])
  })

  it('is not set back by an older file', async () => {
    await run(list(row(ONE)), { day: '2026-11-01' })
    const older = list(row(ONE, { state: 'paused' }))
    await expect(run(older, { day: '2026-10-31' })).rejects.toThrow(ImportRefused)
    expect((await held(ONE))?.status).toBe('valid')
    expect((await run(older, { day: '2026-10-31', mayBeOlder: true })).counts.changed).toBe(1)
    expect((await store.edition()).asOf).toBe('2026-11-01T00:00:00Z')
  })
})

describe('what changed becomes events', () => {
  const DAY = '2026-11-20'
  const changed = async (over: Readonly<Record<string, string>>, first: Readonly<Record<string, string>> = {}) => {
    await run(list(row(ONE, first)))
    const known = (await traceOf(ONE)).length
    await run(list(row(ONE, over)), { day: DAY })
    return (await traceOf(ONE)).slice(known)
  }
  it.each([
    ['suspended, since a day', { state: 'paused', since: '2026-11-10' }, {}, ['2026-11-10 suspended']],
    ['suspended, nobody says since when', { state: 'paused', ground: 'notice' }, {}, [`${DAY} suspended notice`]],
    ['restored', { state: 'ok' }, { state: 'paused', since: '2026-03-01' }, [`${DAY} restored`]],
    ['renewed', { from: '2026-11-15', until: '2031-11-14' }, {}, ['2026-11-15 renewed']],
    ['renewed from a day to come', { from: '2027-01-01', until: '2031-12-31' }, {}, [`${DAY} renewed`]],
    ['another holder', { holder: '另一公司（示例）' }, {}, [`${DAY} amended`]],
    ['other models', { models: 'A1;A3' }, {}, [`${DAY} amended`]],
    ['a shorter validity', { until: '2027-01-01' }, {}, [`${DAY} amended`]],
    [
      'renewed and amended',
      { from: '2026-11-15', until: '2031-11-14', models: 'A9' },
      {},
      ['2026-11-15 renewed', `${DAY} amended`],
    ],
    [
      'revoked and amended',
      { state: 'gone', since: '2026-11-11', holder: '另一公司（示例）' },
      {},
      ['2026-11-11 revoked', `${DAY} amended`],
    ],
    ['nothing', {}, {}, []],
  ])('%s', async (_, over, first, events) => expect(await changed(over, first)).toEqual(events))

  it('an amendment says what was changed, and a renewal leaves its dates out', async () => {
    const changesAfter = async (over: Readonly<Record<string, string>>) => {
      await changed(over)
      return (await store.events('cn-ccc', ONE)).at(-1)?.changes
    }
    expect(await changesAfter({ holder: '另一公司（示例）', until: '2027-01-01' })).toEqual([
      { field: 'holder', from: '示例公司', to: '另一公司（示例）' },
      { field: 'validUntil', from: '2029-01-01', to: '2027-01-01' },
    ])
  })
  it('a renewal that amends says only what else was changed', async () => {
    await changed({ from: '2026-11-15', until: '2031-11-14', models: 'A9' })
    const told = (await store.events('cn-ccc', ONE)).map(({ kind, changes }) => [kind, changes])
    expect(told).toEqual([
      ['issued', undefined],
      ['renewed', undefined],
      ['amended', [{ field: 'models', from: 'A1; A2', to: 'A9' }]],
    ])
  })
  it('a status without a day holds from the day on which it was noticed, and stays so', async () => {
    await changed({ state: 'gone' })
    expect(await held(ONE)).toMatchObject({ status: 'revoked', statusSince: DAY })
    expect((await run(list(row(ONE, { state: 'gone' })), { day: '2026-11-21' })).counts).toMatchObject({
      unchanged: 1,
      events: 0,
    })
  })
  it('what was decided behind the day of the file is not undone by it', async () => {
    await run(list(row(ONE)))
    const revoked = { scheme: 'cn-ccc', number: ONE, day: '2026-11-18', kind: 'revoked' as const }
    await store.addEvent(revoked, { at: `${TODAY}T00:00:00Z`, actor: 'x', action: 'event', target: ONE })
    await run(list(row(ONE, { holder: '另一公司（示例）' })), { day: '2026-11-17' })
    expect(await held(ONE)).toMatchObject({ status: 'revoked', statusSince: '2026-11-18', holder: '另一公司（示例）' })
    await run(list(row(ONE)), { day: '2026-11-19' })
    expect((await held(ONE))?.status).toBe('valid')
  })
  it('an end of validity that the file tells is on the day behind it', () => {
    const record: HeldRecord = { scheme: 'cn-ccc', number: ONE, status: 'valid', validUntil: '2026-05-01' }
    const read = { record: { ...record, status: 'expired' as const }, mark: {} }
    expect(differenceOf(record, read, { day: DAY, fields: undefined })).toEqual({
      kind: 'changed',
      record: { ...record, status: 'expired', statusSince: '2026-05-02' },
      events: [{ scheme: 'cn-ccc', number: ONE, day: '2026-05-02', kind: 'expired' }],
    })
  })
})

describe('rows that are no certificates', () => {
  it.each([
    ['a number that is none', row('20240009140009'), 'Not a number of cn-ccc'],
    ['no number', row(''), 'number: there is none'],
    ['an unknown status', row(ONE, { state: 'maybe' }), 'status: "maybe" is not in the map'],
    ['no status', row(ONE, { state: '' }), 'status: there is none'],
    ['a day that is none', row(ONE, { until: '2026-02-30' }), 'validUntil: "2026-02-30"'],
    ['a validity that ends before it begins', row(ONE, { until: '2020-01-01' }), 'ends before it begins'],
    ['a name that is too long', row(ONE, { holder: 'x'.repeat(301) }), 'holder: more than 300'],
    ['too few cells', `${ONE},ok`, '2 cells where the header has 9'],
    ['a number that is no example', row('2024010914000901'), 'example'],
    ['a character that cannot be read', row(ONE, { holder: 'a\ufffd' }), 'holder: holds a character'],
  ])('%s', async (_, bad, why) => {
    const { counts, rejects } = await run(list(row(TWO), bad, row(THREE)))
    expect(counts).toMatchObject({ rows: 3, added: 2, rejected: 1 })
    expect(rejects).toEqual([expect.objectContaining({ line: 3, reason: expect.stringContaining(why) as string })])
  })

  it('stand in the rejects file with line, reason and row; corrected there, they are imported', async () => {
    const { rejectsFile } = await run(
      list(row('2024000914'), row(TWO), `"x"${row(ONE)}`, row(THREE, { state: 'maybe' })),
    )
    const lines = readFileSync(rejectsFile, 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([
      ['line', 'reason', 'table', 'row'],
      ['line', 'reason', 'table', 'row', 'raw'],
      ['line', 'reason', 'table', 'row'],
    ])
    const corrected = lines
      .map((line) => line.replace('"2024000914"', `"${ONE}"`).replace('"maybe"', '"ok"'))
      .join('\n')
    const again = await run(corrected, { name: 'list.csv.rejects.jsonl' })
    expect(again.counts).toMatchObject({ rows: 3, added: 2, rejected: 1 })
    expect((await store.countByScheme()).get('cn-ccc')).toBe(3)
    expect(await held(ONE)).toEqual({ ...(await held(TWO)), number: ONE })
  })

  it('that name a number once more are told: the same row passes, another is rejected', async () => {
    const { counts, rejects } = await run(list(row(ONE), row(TWO), row(ONE), row(TWO, { holder: '另一公司（示例）' })))
    expect(counts).toMatchObject({ added: 2, repeated: 1, rejected: 1 })
    expect(rejects[0]?.reason).toContain('stands at line 3 already')
  })

  it('all of them: it stops early, and leaves no file behind', async () => {
    const text = list(...Array.from({ length: 1100 }, (_, i) => row(`x${i}`)))
    const rejectsPath = path.join(folder, 'hopeless.jsonl')
    await expect(run(text, { rejectsPath, batchRows: 500 })).rejects.toThrow('line 2: Not a number of cn-ccc')
    expect(() => readFileSync(rejectsPath)).toThrow('ENOENT')
    expect((await store.countByScheme()).size).toBe(0)
  })

  it('that cannot be kept end the import before anything of their batch is entered', async () => {
    const text = list(row(ONE), row(TWO), row('x'), row(THREE))
    const error: unknown = await run(text, { rejectsPath: '/dev/full' }).catch((fault: unknown) => fault)
    expect(error).toBeInstanceOf(RejectsError)
    expect(String(error)).toContain('no space left')
    expect([await held(TWO), await held(THREE)]).toEqual([expect.anything(), undefined])
    // Nothing is lost by it: the rows come again.
    const before = readState(await store.importProgress('test'))
    const rest = await run(text, { before: before && { ...before, rejectsBytes: 0 } })
    expect(rest.counts).toMatchObject({ rows: 4, added: 3, rejected: 1 })
  })

  it('that a crash left behind the last batch are cut away', async () => {
    const file = path.join(folder, 'crashed.jsonl')
    writeFileSync(file, 'kept\nleft behind\n')
    const rejects = await openRejects(file, { before: 5, isTable: false })
    expect(await rejects.sync()).toBe(5)
    await rejects.close()
    expect(readFileSync(file, 'utf8')).toBe('kept\n')
    await expect(openRejects(file, { before: 6, isTable: false })).rejects.toThrow('shorter than it was')
  })
  it('are not written over those of an earlier import', async () => {
    const rejectsPath = path.join(folder, 'kept.jsonl')
    writeFileSync(rejectsPath, 'corrected by hand\n')
    await expect(run(list(row('x')), { rejectsPath })).rejects.toThrow('is there already')
    expect(readFileSync(rejectsPath, 'utf8')).toBe('corrected by hand\n')
  })
})

describe('a whole list', () => {
  const first = () => run(list(row(ONE), row(TWO), row(THREE)))
  it('reports what it no longer has, and marks it as the map says', async () => {
    await first()
    const result = await run(list(row(ONE), row(TWO)), { day: '2026-11-20', isFull: true })
    expect(result.counts).toMatchObject({ missing: 1, marked: 1, events: 1 })
    expect(result.missing).toEqual([`cn-ccc ${THREE}`])
    expect(await held(THREE)).toMatchObject({ status: 'cancelled', statusSince: '2026-11-20' })
    expect(await traceOf(THREE)).toEqual(['2024-01-02 issued', '2026-11-20 cancelled not in the list'])
    expect((await run(list(row(ONE), row(TWO)), { day: '2026-11-20', isFull: true })).counts).toMatchObject({
      missing: 0,
      events: 0,
    })
  })
  it.each([
    [
      'the map does not say what missing means',
      { map: mapOf({ ...LIST, missing: undefined }) },
      row(TWO),
      'does not say what missing means',
    ],
    ['rows were rejected', {}, row('x'), 'Rows were rejected'],
    ['more are missing than may be', { maxMissingPercent: 20 }, row(TWO), '1 of 3 certificates are missing'],
  ])('leaves all as it is where %s', async (_, over, second, note) => {
    await first()
    const result = await run(list(row(ONE), second), { day: '2026-11-20', isFull: true, ...over })
    expect(result.counts.marked).toBe(0)
    expect(result.notes).toEqual([expect.stringContaining(note) as string])
    expect((await held(THREE))?.status).toBe('valid')
  })
  it('may declare the register complete, but never with rejected rows', async () => {
    const real = {
      nature: 'real' as const,
      map: mapOf({ ...LIST, scheme: 'us-usda-organic' }),
      coverage: 'complete' as const,
    }
    const number = '9000000001'
    await run(list(row(number), row('x')), real)
    expect((await store.coverage()).map(({ kind }) => kind)).toEqual(['partial'])
    await run(list(row(number)), { ...real, day: '2026-11-02' })
    expect(await store.coverage()).toEqual([
      { scheme: 'us-usda-organic', kind: 'complete', asOf: '2026-11-02T00:00:00Z' },
    ])
    // A later part of a list does not make an old whole one current.
    await run(list(row('9000000002')), { ...real, coverage: undefined, day: '2026-11-03' })
    expect(await store.coverage()).toEqual([
      { scheme: 'us-usda-organic', kind: 'complete', asOf: '2026-11-02T00:00:00Z' },
    ])
  })
})

describe('maps', () => {
  const BASE = { name: 'a', says: 'x', scheme: 'cn-ccc', fields: { number: 'n', status: 's' } }
  it.each([
    ['{', 'No JSON'],
    ['{}', 'At name'],
    [JSON.stringify({ ...BASE, extra: 1 }), 'extra'],
    [JSON.stringify({ ...BASE, fields: { number: 'n' } }), 'nothing of `status`'],
    [JSON.stringify({ ...BASE, fields: { ...BASE.fields, colour: 'c' } }), 'a field is one of'],
    [JSON.stringify({ ...BASE, fields: { ...BASE.fields, demo: 'c' } }), 'a field is one of'],
    [JSON.stringify({ ...BASE, fields: { ...BASE.fields, holder: {} } }), '`holder` needs one of'],
    [
      JSON.stringify({ ...BASE, fields: { ...BASE.fields, holder: { column: 'a', constant: 'b' } } }),
      '`holder` needs one of',
    ],
    [JSON.stringify({ ...BASE, fields: { ...BASE.fields, issuedOn: { column: 'a', dates: ['DD/MM'] } } }), 'issuedOn'],
    [JSON.stringify({ ...BASE, missing: { status: 'valid', basis: 'x' } }), 'cannot be valid'],
    [JSON.stringify({ ...BASE, rows: 'certificates' }), 'needs no fields'],
  ])('%s is none', (text, why) =>
    expect(readMap(text)).toEqual({ kind: 'fault', why: expect.stringContaining(why) as string }),
  )
  it('that come with the register can all be read, under their own names', () => {
    expect(builtInMaps()).toEqual([
      'anatel',
      'cnca-result',
      'energy-star',
      'eu-ecolabel',
      'openfda-510k',
      'proofmark',
      'usda-organic-example',
    ])
    expect(builtInMaps().map((name) => namedMap(name).name)).toEqual(builtInMaps())
    expect(builtInMap('../import-map')).toBeUndefined()
  })

  it('cnca-result: an answer of the platform as JSON', async () => {
    const rows = [
      {
        certNumber: ONE,
        orgName: '示例电器有限公司',
        rzjgName: '示例认证机构',
        authProjName: '强制性产品认证',
        certiStatusName: '有效',
        certiEDate: '2029-01-01',
      },
      {
        certNumber: TWO,
        orgName: '示例电器有限公司',
        rzjgName: '示例认证机构',
        certiStatusName: '注销',
        certiEDate: '20280101',
      },
      { certNumber: '00024Q00001R0M', orgName: '示例电器有限公司', certiStatusName: '有效' },
      { certNumber: THREE, orgName: '示例电器有限公司', certiStatusName: '过期失效' },
    ]
    const text = JSON.stringify({ pageCount: 1, total: 4, rows, obj: { info: { status: 1 } } })
    const result = await run(text, { map: namedMap('cnca-result'), scheme: 'cn-ccc', name: 'result.json' })
    expect(await held(ONE)).toEqual({
      ...{ scheme: 'cn-ccc', number: ONE, status: 'valid', holder: '示例电器有限公司', category: '0914', demo: true },
      ...{ body: { id: '00', name: '示例认证机构' }, validUntil: '2029-01-01' },
    })
    expect((await held(TWO))?.status).toBe('cancelled')
    expect(result.rejects.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('Not a number of cn-ccc'),
      expect.stringContaining('"过期失效" is not in the map'),
    ])
  })
  it('cnca-result: a table in GB 18030, and one in a workbook', async () => {
    // 证书编号,证书状态,3C规格型号 and 有效, in GB 18030.
    const gb = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex')
    const table = Buffer.concat([
      gb('d6a4cae9b1e0bac5 2c d6a4cae9d7b4ccac 2c 3343b9e6b8f1d0cdbac5 0a'),
      Buffer.from(`${ONE},`),
      gb('d3d0d0a7 2c'),
      Buffer.from('"A-1; A-2,A-3..."\n'),
    ])
    const map = namedMap('cnca-result')
    await run(table, { map, scheme: 'cn-ccc', name: 'table.csv' })
    expect(await held(ONE)).toMatchObject({ status: 'valid', models: ['A-1', 'A-2', 'A-3'], modelsCut: true })
    const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const rows = `<row>${['证书编号：', ' 证书状态 ', '规格型号', '发证日期'].map(cell).join('')}</row>
      <row><c><v>${TWO}</v></c>${cell('暂停')}${cell('见附件')}<c s="1"><v>46347</v></c></row>
      <row><c><v>2.0240009140009E+15</v></c>${cell('有效')}</row>`
    const result = await run(workbook({ rows, ids: [14] }), { map, scheme: 'cn-ccc', name: 'table.xlsx' })
    expect(await held(TWO)).toEqual({
      ...{ scheme: 'cn-ccc', number: TWO, status: 'suspended', validFrom: '2026-11-21', category: '0914', demo: true },
      body: { id: '00' },
    })
    expect(result.rejects.map(({ reason }) => reason)).toEqual([expect.stringContaining('last digits may be lost')])
    expect(readFileSync(result.rejectsFile, 'utf8')).toContain('"2024000914000900 (last digits lost?)"')
  })
  it('openfda-510k: clearances, with the day that the file gives', async () => {
    const results = [
      {
        k_number: 'K249901',
        device_name: 'Example Thermometer',
        applicant: 'Example Devices Inc.',
        decision_date: '2024-05-06',
        decision_code: 'SESE',
        decision_description: 'Substantially Equivalent',
        product_code: 'FLL',
        openfda: { device_class: '2' },
      },
      {
        k_number: 'DEN249902',
        device_name: 'UNKNOWN',
        applicant: 'Example Devices Inc.',
        decision_date: '20240506',
        decision_code: 'DENG',
      },
      { k_number: 'K249903', decision_code: 'SESR' },
    ]
    const text = JSON.stringify({ meta: { last_updated: '2026-11-19' }, results })
    const result = await run(text, { map: namedMap('openfda-510k'), name: 'device-510k.json' })
    expect(await store.find('us-fda-510k', 'K249901')).toEqual({
      ...{ scheme: 'us-fda-510k', number: 'K249901', status: 'valid', scopeKind: 'product', demo: true },
      ...{
        productName: 'Example Thermometer',
        holder: 'Example Devices Inc.',
        issuedOn: '2024-05-06',
        category: 'FLL',
      },
    })
    expect(await store.find('us-fda-510k', 'DEN249902')).not.toHaveProperty('productName')
    expect(result.rejects.map(({ reason }) => reason)).toEqual([expect.stringContaining('"SESR"')])
    expect(
      (await store.events('us-fda-510k', 'K249901')).map(({ day, kind, basis }) => `${day} ${kind} ${basis}`),
    ).toEqual(['2024-05-06 issued Substantially Equivalent'])
  })
  it('anatel: rows of one number are one homologation, and a request that is still looked at is none', async () => {
    const text = `\uFEFFData da Homologação;Número de Homologação;Nome do Solicitante;Situação do Requerimento;Nome do Fabricante;Modelo;Nome Comercial;Categoria do Produto;Tipo do Produto
09/02/2026;12345-26-00000;Exemplo Ltda;Homologação Emitida;Example Factory One;EX-100;Example;I;Transceptor
09/02/2026;12345-26-00000;Exemplo Ltda;Homologação Emitida;Example Factory Two;EX-200;Example;I;Transceptor
10/02/2026;12346-26-00000;Exemplo Ltda;Homologação Suspensa;Example Factory One;EX-300;Example;I;Transceptor
10/02/2026;12347-26-00000;Exemplo Ltda;Homologação Cancelada;Example Factory One;EX-400;Example;I;Transceptor
;12348-26-00000;Exemplo Ltda;Em Análise - RE;Example Factory One;EX-500;Example;I;Transceptor
`
    const result = await run(text, { map: namedMap('anatel') })
    // Two makers: neither is the maker of the homologation.
    expect(await store.find('br-anatel', '12345-26-00000')).toEqual({
      ...{ scheme: 'br-anatel', number: '12345-26-00000', status: 'valid', scopeKind: 'product', demo: true },
      ...{ models: ['EX-100', 'EX-200'], holder: 'Exemplo Ltda', productName: 'Transceptor', category: 'I' },
      issuedOn: '2026-02-09',
    })
    expect(await store.find('br-anatel', '12346-26-00000')).toMatchObject({ status: 'suspended' })
    expect(await store.find('br-anatel', '12347-26-00000')).toMatchObject({ status: 'cancelled' })
    expect(result.rejects.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      expect.stringMatching(/^6 .*"Em Análise - RE"/u),
    ])
  })
  it('eu-ecolabel: products of one licence, with the codes that are GTINs', async () => {
    const text = `product_or_service;licence_number;group_name;code_type;code_value;product_or_service_name;decision;expiration_date;company_name;company_country;vat_number;extract_date
PRODUCT;FR/011/00;Example soaps;EAN13;9520000000011;Example soap;2017/0000;2027-12-31;Example Soaps SA;FR;;2026-11-01
PRODUCT;FR/011/00;Example soaps;Internal Producer ID;EX-77;Example shampoo;2017/0000;2027-12-31;Example Soaps SA;FR;;2026-11-01
PRODUCT;FR/011/000;Example soaps;;;Example bar;2017/0000;2025-12-31;Example Soaps SA;FR;;2026-11-01
PRODUCT;FR/0110;Example soaps;;;Example bar;2017/0000;2027-12-31;Example Soaps SA;FR;;2026-11-01
`
    const result = await run(text, { map: namedMap('eu-ecolabel') })
    expect(await store.find('eu-ecolabel', 'FR/011/00')).toEqual({
      ...{ scheme: 'eu-ecolabel', number: 'FR/011/00', status: 'valid', demo: true, gtins: ['9520000000011'] },
      ...{ holder: 'Example Soaps SA', category: 'Example soaps', validUntil: '2027-12-31' },
    })
    expect(await store.find('eu-ecolabel', 'FR/011/000')).toMatchObject({ validUntil: '2025-12-31' })
    expect(result.rejects.map(({ line }) => line)).toEqual([5])
  })
  it('energy-star: rows of one product are one certificate', async () => {
    const text = `pd_id,brand_name,model_name,model_number,upc,type,date_qualified,markets
0000001,Example,Cooler,EX-1*,012345678905;123,Refrigerator,2024-05-06T00:00:00.000,United States
0000001,Example,Cooler Pro,EX-2*,,Refrigerator,2024-05-06T00:00:00.000,United States
0000002,Example,Fan,EX-9,,Fan,2024-05-07T00:00:00.000,United States
0000002,Another,Fan,EX-9,,Fan,2024-05-07T00:00:00.000,United States
0000001,Example,Cooler,EX-3,,Refrigerator,2024-05-06T00:00:00.000,United States
`
    const result = await run(text, { map: namedMap('energy-star') })
    // Two names of one product: neither is the name of the certificate.
    expect(await store.find('energy-star', '0000001')).toEqual({
      ...{ scheme: 'energy-star', number: '0000001', status: 'valid', scopeKind: 'product', demo: true },
      ...{ models: ['EX-1*', 'EX-2*'], gtins: ['012345678905'], holder: 'Example', category: 'Refrigerator' },
      issuedOn: '2024-05-06',
    })
    expect(result.rejects.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '5 holder: another than at line 4, in the same certificate',
      '6 number: 0000001 stands at line 2 already, with other data',
    ])
  })
  it('usda-organic-example: operations and what became of them', async () => {
    const map = namedMap('usda-organic-example')
    const columns = [
      'operation ID',
      'status',
      'status since',
      'operation name',
      'scopes',
      'certifier',
      'certifier name',
    ]
    const head = columns.map((name) => `example: ${name}`).join(',')
    const text = `${head}\n0000000001,Certified,,Example Farm,Crops,EX,Example Certifier\n0000000002,Surrendered,3/4/2026,Example Mill,Handling,EX,Example Certifier\n`
    await run(text, { map, name: 'operations.csv' })
    expect(await store.find('us-usda-organic', '0000000002')).toEqual({
      ...{
        scheme: 'us-usda-organic',
        number: '0000000002',
        status: 'cancelled',
        statusSince: '2026-03-04',
        demo: true,
      },
      ...{
        scopeKind: 'operator',
        holder: 'Example Mill',
        scope: 'Handling',
        body: { id: 'EX', name: 'Example Certifier' },
      },
    })
  })
})
