/** A backup comes back whole from and into every database, or not at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { backup } from '../../src/open-registry/backup.ts'
import { backupToFile, restoreFromFile } from '../../src/open-registry/backup-file.ts'
import { cast } from '../../src/open-registry/cast.ts'
import { seed } from '../../src/open-registry/seed.ts'
import { type Audit, keyOf, makeStore, type Store } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { empty, GROUNDS, type Ground, type Held } from './databases.ts'

const TODAY = '2026-11-21'
const NOW = `${TODAY}T08:00:00Z`
const SIZE = 60
const audit: Audit = { at: NOW, actor: 'cli', action: 'test', target: 'x' }
const number = '2024000914000101'
const event = { scheme: 'cn-ccc', number, day: TODAY, kind: 'suspended' } as const

let folder: string
const grounds = new Map<string, Ground>()
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'))
  for (const [name, lay] of GROUNDS) grounds.set(name, await lay())
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  for (const ground of grounds.values()) await ground.clear()
})
const openOn = async (name: string): Promise<Held> => {
  const place = await grounds.get(name)?.newPlace()
  if (!place) throw new Error(`no ground ${name}`)
  return place.open()
}

/** Something in every room. */
const fill = async (store: Store): Promise<void> => {
  await seed(store, { size: SIZE, today: TODAY, catalogue })
  await store.addEvent(event, audit)
  await store.keepKey('sign', { kid: 'k', publicJwk: '{}', privateJwk: '{"d":1}', madeAt: NOW })
  await store.putApiKey(
    { id: 'a', secretHash: 'ff', scopes: ['import'], label: '示例', madeAt: NOW, expiresAt: NOW },
    audit,
  )
  await store.putOrigin({ key: keyOf('cn-ccc', number), origin: 'https://shop.example', from: NOW, by: 'cli' }, audit)
  await store.putOriginRequest(asked, { waiting: 5, since: NOW }, audit)
  await store.putLaboratories([{ id: 'L1' }], audit)
  await store.putTestReports([{ laboratoryId: 'L1', number: 'R1' }], audit)
  await store.putWebhook({ id: 'h', url: 'https://h.example/', secret: 's', watch: {}, madeAt: NOW, by: 'cli' }, audit)
  await store.addEvent({ ...event, kind: 'restored' }, audit)
  await store.dueDeliveries(NOW, 5)
  const report = { id: 'r', clientId: 'c', kind: 'mark', text: '', tokenHash: 'ff', receivedAt: NOW }
  const content = new Uint8Array(40_000).map((_, i) => i % 251)
  const evidence = { sha256: 'ab', content, reading: { items: [] }, items: [{ path: 'a.png', sha256: 'cd' }] }
  await store.putReport(
    { ...report, statuses: [{ at: NOW, status: 'received' }] },
    { bodyHash: 'b', place: { place: 'p' }, caseId: 'k', evidence },
  )
  await store.addToReport('r', { clientId: 'd', at: NOW, bodyHash: 'c' }, { additions: 1, files: 1 })
  await store.decideCase('k', { at: NOW, state: 'under-review' }, audit)
  await store.writeCertificates({ records: [], events: [], progress: { id: 'f', state: 1 } }, audit)
}
const asked = {
  ...{ id: 'q', state: 'unproved' as const, scheme: 'cn-ccc', number, origin: 'https://shop.example', askedAt: NOW },
  ...{ until: '2027-01-01', tokenHash: 'ff', challengeHash: 'ff', challengeUntil: NOW },
}
/** What anybody could read of it. */
const told = async (store: Store) => ({
  all: await store.between('0'.repeat(64), 'f'.repeat(64), 1000),
  events: await store.eventsAfter(0, 1000),
  found: await store.search({ day: TODAY, productText: '移动电源' }, '', 50),
  single: [await store.edition(), await store.countByScheme(), await store.coverage(), await store.body('00')],
  kept: [await store.key('sign'), await store.apiKey('a'), await store.originsOf(keyOf('cn-ccc', number))],
  asked: await store.originRequests({ limit: 10 }),
  more: [
    await store.laboratory('L1'),
    await store.testReport('L1', 'R1'),
    await store.report('r'),
    await store.evidenceItem('cd'),
    await store.case('k'),
  ],
  rest: [
    await store.alerts(),
    await store.listWebhooks(),
    await store.webhookStates(),
    await store.importProgress('f'),
  ],
  trail: await store.auditAfter(0, 100),
})

const linesOf = async (held: Held): Promise<string[]> => {
  let text = ''
  await backup(
    held.database,
    async (part) => {
      text += part
    },
    { madeAt: NOW, pageRows: 7 },
  )
  return text.trimEnd().split('\n')
}
const fileOf = (name: string, lines: readonly string[]): string => {
  const file = path.join(folder, name)
  writeFileSync(file, gzipSync(lines.map((line) => `${line}\n`).join('')))
  return file
}

describe.each(GROUNDS)('from %s', (name) => {
  let held: Held
  let file: string
  beforeAll(async () => {
    held = await openOn(name)
    await fill(held.store)
    file = path.join(folder, `${name}.backup`)
    expect(await backupToFile(held.database, file, { madeAt: NOW })).toMatchObject({ kind: 'written' })
  })
  afterAll(() => held.store.close())

  it('has a row of every table', async () => {
    const lines = (await linesOf(held)).map((line) => JSON.parse(line) as object)
    const heads = lines.flatMap((line, i) => ('table' in line && !Array.isArray(lines[i + 1]) ? [line.table] : []))
    expect(heads).toEqual([])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((one) => one.endsWith('.part'))).toEqual([])
  })
  it('is what was there at one instant, whatever is written meanwhile', async () => {
    const before = await linesOf(held)
    let text = ''
    const writing = { done: false }
    await backup(
      held.database,
      async (part) => {
        text += part
        // In memory there is one connection, and the change waits for the backup instead.
        if (writing.done || name === 'SQLite in memory') return
        writing.done = true
        await held.store.putLaboratories([{ id: 'L2' }], audit)
        await held.store.addEvent({ ...event, kind: 'revoked' }, audit)
      },
      { madeAt: NOW, pageRows: 7 },
    )
    expect(text.trimEnd().split('\n')).toEqual(before)
  })
  it('does not take the place of a file', async () => {
    const before = readFileSync(file)
    expect(await backupToFile(held.database, file, { madeAt: NOW })).toEqual({ kind: 'failed', why: 'exists' })
    expect(readFileSync(file).equals(before)).toBe(true)
    const nowhere = path.join(folder, 'no', 'such', 'folder')
    expect(await backupToFile(held.database, nowhere, { madeAt: NOW })).toEqual({ kind: 'failed', why: 'unwritable' })
  })
})

describe.each(GROUNDS)('into %s', (into) => {
  let held: Held
  beforeAll(async () => {
    held = await openOn(into)
  })
  afterAll(() => held.store.close())
  beforeEach(() => empty(held))

  it.each(GROUNDS)('comes back whole from %s', async (name) => {
    const source = await openOn(name)
    await fill(source.store)
    const file = fileOf(`${name} into ${into}`, await linesOf(source))
    const before = await told(source.store)
    await source.store.close()
    expect(await restoreFromFile(held.database, file)).toMatchObject({ kind: 'restored' })
    const store = makeStore(held.database)
    expect(await told(store)).toEqual(before)
    expect(before.all).toHaveLength(SIZE)
    expect(before.found.records.length).toBeGreaterThan(0)
    // Numbers go on where they were.
    await store.addEvent({ ...event, kind: 'revoked' }, audit)
    expect((await store.eventsAfter(before.events.at(-1)?.sequence ?? 0, 9)).length).toBe(1)
    expect(await restoreFromFile(held.database, file)).toEqual({ kind: 'failed', why: 'not-empty' })
  })
})

describe('what is no whole backup', () => {
  let held: Held
  let lines: string[]
  beforeAll(async () => {
    const source = await openOn('SQLite in memory')
    await fill(source.store)
    lines = await linesOf(source)
    await source.store.close()
    held = await openOn('SQLite in memory')
  })
  afterAll(() => held.store.close())

  const changed = (from: string, to: string): string[] => lines.map((line) => line.replace(from, to))
  const at = 30
  it.each<readonly [string, () => readonly string[], string]>([
    ['an altered word', () => changed(cast[0]?.record.holder ?? '示例', '示例別人'), 'damaged'],
    ['a missing row', () => lines.toSpliced(at, 1), 'damaged'],
    ['a row twice', () => lines.toSpliced(at, 0, lines[at] ?? ''), 'damaged'],
    ['no end', () => lines.slice(0, -1), 'damaged'],
    ['something behind the end', () => [...lines, lines[at] ?? ''], 'damaged'],
    ['another table', () => changed('"table":"facts"', '"table":"sqlite_schema"'), 'damaged'],
    ['another column', () => changed('"columns":["name","value"]', '"columns":["name","nothing"]'), 'damaged'],
    ['a later step', () => changed('"2026-11-third"', '"2999-later"'), 'newer'],
    ['a later form', () => changed('"version":1', '"version":2'), 'newer'],
    ['another file', () => ['{"format":"other"}'], 'not-a-backup'],
    ['text', () => ['hello'], 'not-a-backup'],
    ['nothing', () => [], 'not-a-backup'],
  ])('%s', async (name, make, why) => {
    expect(await restoreFromFile(held.database, fileOf(name, make()))).toEqual({ kind: 'failed', why })
    expect([await held.store.edition(), await held.store.auditAfter(0, 9)]).toMatchObject([{ epoch: 0 }, []])
  })
  it('is cut off, is not compressed, or is not there', async () => {
    const whole = readFileSync(fileOf('whole', lines))
    expect(gunzipSync(whole).toString('utf8').trimEnd().split('\n')).toHaveLength(lines.length)
    const cut = path.join(folder, 'cut')
    writeFileSync(cut, whole.subarray(0, Math.floor(whole.length / 2)))
    const plain = path.join(folder, 'plain')
    writeFileSync(plain, lines.join('\n'))
    expect(await restoreFromFile(held.database, cut)).toEqual({ kind: 'failed', why: 'damaged' })
    expect(await restoreFromFile(held.database, plain)).toEqual({ kind: 'failed', why: 'not-a-backup' })
    expect(await restoreFromFile(held.database, path.join(folder, 'none'))).toEqual({ kind: 'failed', why: 'missing' })
    expect((await held.store.edition()).epoch).toBe(0)
  })
})
