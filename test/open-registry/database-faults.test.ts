/** What happens to the data when others write as well, when a process is killed, when the disk is full, when the server goes. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HeldRecord } from '../../src/open-registry/cast.ts'
import { openDatabase } from '../../src/open-registry/database.ts'
import { STEP_NAMES } from '../../src/open-registry/migrations.ts'
import { openPostgres, shownUrl } from '../../src/open-registry/postgres.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { type Audit, type FaultKind, type Store, StoreFault } from '../../src/open-registry/store.ts'
import { type Ground, hasPostgres, heldBy, postgresGround, SHARED_GROUNDS } from './databases.ts'

const NOW = '2026-11-21T08:00:00Z'
const SCHEME = 'cn-ccc'
const audit: Audit = { at: NOW, actor: 'cli', action: 'import', target: 'x' }
const numbered = (i: number): string => `20240009140${String(10_000 + i)}`
const record = (i: number, text = ''): HeldRecord => ({
  ...{ scheme: SCHEME, number: numbered(i), status: 'valid', scope: text, demo: true },
})
const issued = (i: number) => ({ scheme: SCHEME, number: numbered(i), day: '2024-01-02', kind: 'issued' }) as const
const writeOne = (store: Store, i: number, text = '') =>
  store.writeCertificates({ records: [record(i, text)], events: [issued(i)] }, audit)

const faultOf = async (work: Promise<unknown>): Promise<FaultKind | undefined> => {
  const fault = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (fault !== undefined && !(fault instanceof StoreFault)) throw fault
  return fault?.kind
}
/** Everything that is numbered has its number, and everything counted is there. */
const expectSound = async (store: Store): Promise<number> => {
  const events = await store.eventsAfter(0, 100_000)
  const trail = await store.auditAfter(0, 100_000)
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, i) => i + 1))
  expect(trail.map(({ sequence }) => sequence)).toEqual(trail.map((_, i) => i + 1))
  const held = await store.findAll(events.map(({ event }) => ({ scheme: SCHEME, compact: event.number })))
  expect(held.filter((one) => one === undefined)).toEqual([])
  expect((await store.countByScheme()).get(SCHEME) ?? 0).toBe(events.length)
  return events.length
}

describe.each(SHARED_GROUNDS)('%s', (name, lay) => {
  let ground: Ground
  let folder: string
  beforeAll(async () => {
    ground = await lay()
    folder = mkdtempSync(path.join(tmpdir(), 'register-'))
  })
  afterAll(async () => {
    await ground.clear()
    rmSync(folder, { recursive: true })
  })

  it('is opened by several at once, each step taken once', async () => {
    const place = await ground.newPlace()
    const doors = await Promise.all([1, 2, 3, 4].map(() => place.open()))
    const [first] = doors
    const steps = await first?.database.primary.selectFrom('migrations').select('name').orderBy('name').execute()
    expect(steps?.map((step) => step.name).sort()).toEqual([...STEP_NAMES].sort())
    await Promise.all(doors.map(({ store }) => store.close()))
  })

  it('numbers what two write at once without a gap, and shows it to both', async () => {
    const place = await ground.newPlace()
    const [one, two] = [await place.open(), await place.open()]
    const writes = Array.from({ length: 40 }, (_, i) => writeOne(i % 2 === 0 ? one.store : two.store, i))
    const answers = await Promise.all(writes)
    expect(answers.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(answers.map((_, i) => i + 1))
    for (const { store } of [one, two]) {
      expect(await expectSound(store)).toBe(40)
      expect((await store.edition()).revision).toBe(40)
    }
    await writeOne(one.store, 1, 'changed')
    // Whoever hears of a change from another server asks in a later turn.
    await nextTurn()
    expect((await two.store.find(SCHEME, numbered(1)))?.scope).toBe('changed')
    expect((await two.store.edition()).revision).toBe(41)
    await Promise.all([one.store.close(), two.store.close()])
  })

  it('lets a writer that is killed lose nothing it was told was kept, and leave nothing half', async () => {
    const place = await ground.newPlace()
    const args =
      name === 'PostgreSQL'
        ? ['', await (ground as Awaited<ReturnType<typeof postgresGround>>).server.createDatabase('killed')]
        : [path.join(folder, 'killed.sqlite')]
    const script = path.join(import.meta.dirname, 'write-batches.ts')
    const told = await new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [script, ...args])
      let out = ''
      child.stdout.on('data', (part) => {
        out += String(part)
        if (out.split('\n').length > 12) child.kill('SIGKILL')
      })
      child.on('close', () => resolve(out))
    })
    const acknowledged = Number(told.trimEnd().split('\n').at(-1))
    expect(acknowledged).toBeGreaterThanOrEqual(11)
    const [db = '', databaseUrl] = args
    const { store } = heldBy(await openDatabase(databaseUrl ? { db, databaseUrl } : { db }, { create: false }))
    const { batch } = (await store.importProgress('file')) as { batch: number }
    expect(batch).toBeGreaterThanOrEqual(acknowledged)
    expect(await expectSound(store)).toBe((batch + 1) * 20)
    expect((await store.auditAfter(0, 100_000)).length).toBe(batch + 1)
    await store.close()
    await (await place.open()).store.close()
  })
})

describe('a SQLite file', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'register-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('that may not grow keeps what it has, says so, and goes on when there is room', async () => {
    const db = path.join(folder, 'full.sqlite')
    const maxBytes = 500 * 1024
    const opened = heldBy(await openSqlite(db, { create: true, maxBytes }))
    const big = 'x'.repeat(20_000)
    let written = 0
    let fault: FaultKind | undefined
    while (fault === undefined && written < 100) {
      fault = await faultOf(writeOne(opened.store, written, big))
      if (fault === undefined) written++
    }
    expect(fault).toBe('full')
    expect(written).toBeGreaterThan(3)
    expect(await expectSound(opened.store)).toBe(written)
    await opened.store.close()
    const roomier = heldBy(await openSqlite(db, { create: false }))
    await writeOne(roomier.store, written, big)
    expect(await expectSound(roomier.store)).toBe(written + 1)
    await roomier.store.close()
  })

  it('that another process holds is busy for writers and open to readers', async () => {
    const db = path.join(folder, 'busy.sqlite')
    const { store } = heldBy(await openSqlite(db, { create: true, busyTimeoutMs: 20 }))
    await writeOne(store, 1)
    const other = new DatabaseSync(db)
    other.exec('BEGIN IMMEDIATE')
    expect(await faultOf(writeOne(store, 2))).toBe('busy')
    expect((await store.find(SCHEME, numbered(1)))?.number).toBe(numbered(1))
    other.exec('ROLLBACK')
    other.close()
    await writeOne(store, 2)
    expect(await expectSound(store)).toBe(2)
    await store.close()
  })

  it('answers readers while a change is under way', async () => {
    const { store, database } = heldBy(await openSqlite(path.join(folder, 'two.sqlite'), { create: true }))
    await writeOne(store, 1)
    await database.primary.transaction().execute(async (db) => {
      await db.deleteFrom('certificates').execute()
      expect((await store.find(SCHEME, numbered(1)))?.number).toBe(numbered(1))
    })
    expect(await store.find(SCHEME, numbered(1))).toBeUndefined()
    await store.close()
  })
})

describe.runIf(hasPostgres)('a PostgreSQL server', () => {
  let ground: Awaited<ReturnType<typeof postgresGround>>
  beforeAll(async () => {
    ground = await postgresGround()
  })
  afterAll(() => ground.clear())
  const why = async (url: string): Promise<string> => {
    const opened = await openPostgres({ url, connectTimeoutMs: 1000 })
    if (opened.kind === 'open') await opened.store.close()
    else expect(opened.message).not.toContain('secret')
    return opened.kind === 'failed' ? opened.why : 'open'
  }

  it('that goes and comes back is gone meanwhile, and everything acknowledged is there', async () => {
    const { store } = await (await ground.newPlace()).open()
    for (let i = 0; i < 5; i++) await writeOne(store, i)
    await ground.server.crash()
    expect(await faultOf(store.find(SCHEME, numbered(1)))).toBe('gone')
    expect(await faultOf(store.edition())).toBe('gone')
    expect(await faultOf(writeOne(store, 5))).toBe('gone')
    await ground.server.start()
    expect((await store.find(SCHEME, numbered(1)))?.number).toBe(numbered(1))
    await writeOne(store, 5)
    expect(await expectSound(store)).toBe(6)
    // Connections that broke while nobody used them are replaced without a word.
    await ground.server.crash()
    await ground.server.start()
    expect((await store.find(SCHEME, numbered(5)))?.number).toBe(numbered(5))
    await writeOne(store, 6)
    expect(await expectSound(store)).toBe(7)
    await store.close()
  })

  it('that cannot be had is told apart, and never by its password', async () => {
    const url = await ground.server.createDatabase('named')
    const other = await ground.server.createDatabase('other')
    const client = new pg.Client({ connectionString: other })
    await client.connect()
    await client.query('create table theirs (id integer)')
    await client.end()
    const withSecret = url.replace('postgres@', 'postgres:secret@')
    expect(await why(withSecret)).toBe('open')
    expect(await why(withSecret.replace('/named', '/nowhere'))).toBe('no-such-database')
    expect(await why(withSecret.replace('postgres:secret', 'nobody:secret'))).toBe('refused')
    expect(await why(other)).toBe('not-ours')
    expect(await why('postgres://u:secret@127.0.0.1:1/x')).toBe('unreachable')
    expect(await why('postgres://u:secret@host.invalid/x')).toBe('unreachable')
    const later = new pg.Client({ connectionString: url })
    await later.connect()
    await later.query("insert into migrations values ('2999-later')")
    await later.end()
    expect(await why(url)).toBe('newer')
    expect(shownUrl('postgres://u:secret@db.example:5433/register?sslmode=require')).toBe(
      'PostgreSQL db.example:5433/register',
    )
    expect(shownUrl('not an address: secret')).not.toContain('secret')
  })

  it('with a replica reads there while it is there, and writes on the first', async () => {
    const [url, readUrl] = [await ground.server.createDatabase('first'), await ground.server.createDatabase('copy')]
    await heldBy(await openPostgres({ url: readUrl })).store.close()
    const { store } = heldBy(await openPostgres({ url, readUrl }))
    await writeOne(store, 1)
    expect([await store.find(SCHEME, numbered(1)), (await store.edition()).revision]).toEqual([undefined, 0])
    expect(await store.auditAfter(0, 9)).toHaveLength(1)
    await store.close()
    const without = heldBy(await openPostgres({ url, readUrl: 'postgres://u@127.0.0.1:1/x' })).store
    expect((await without.find(SCHEME, numbered(1)))?.number).toBe(numbered(1))
    expect([(await without.edition()).revision, (await without.eventsAfter(0, 9)).length]).toEqual([1, 1])
    await without.close()
    const plain = heldBy(await openPostgres({ url, withoutPrepared: true, poolSize: 1 })).store
    await writeOne(plain, 2)
    expect(await expectSound(plain)).toBe(2)
    await plain.close()
  })

  it('joins questions that come together, and answers each', async () => {
    const { store } = await (await ground.newPlace()).open()
    await store.writeCertificates({ records: Array.from({ length: 300 }, (_, i) => record(i)), events: [] }, audit)
    const found = await Promise.all(Array.from({ length: 400 }, (_, i) => store.find(SCHEME, numbered(i % 350))))
    expect(found.map((one) => one?.number)).toEqual(
      Array.from({ length: 400 }, (_, i) => (i % 350 < 300 ? numbered(i % 350) : undefined)),
    )
    await store.close()
  })
})
