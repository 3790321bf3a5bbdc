/** A database as an earlier version left it is brought up to date, with all it held. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SearchAnswer } from '../../src/contract/search-schemas.ts'
import { castMember, type HeldRecord } from '../../src/open-registry/cast.ts'
import { openDatabase } from '../../src/open-registry/database.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { keyOf, type Store } from '../../src/open-registry/store.ts'
import { type Held, hasPostgres, heldBy, postgresGround } from './databases.ts'
import { appOf, TODAY } from './registry-of.ts'

/** The tables of 2026-11-first, as they were written then. */
const FIRST = `
PRAGMA application_id = ${0x504d4b31};
CREATE TABLE migrations (name varchar(80) PRIMARY KEY);
CREATE TABLE certificates (key varchar(64) PRIMARY KEY, scheme varchar(80) NOT NULL, number varchar(64) NOT NULL,
  status varchar(20) NOT NULL, status_since varchar(10), issued_on varchar(10), valid_from varchar(10),
  valid_until varchar(10), holder varchar(300), record text NOT NULL,
  CONSTRAINT certificates_scheme_number UNIQUE (scheme, number));
CREATE TABLE coverage (scheme varchar(80) PRIMARY KEY, kind varchar(10) NOT NULL, as_of varchar(30) NOT NULL);
CREATE TABLE facts (name varchar(40) PRIMARY KEY, value text NOT NULL);
INSERT INTO migrations VALUES ('2026-11-first');
INSERT INTO facts VALUES ('as-of', '${TODAY}T00:00:00Z'), ('epoch', '7');
INSERT INTO coverage VALUES ('cn-ccc', 'demo', '${TODAY}T00:00:00Z');
`
const COUNT = 1203

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'))
  file = path.join(folder, 'old.sqlite')
  const db = new DatabaseSync(file)
  db.exec(FIRST)
  const { record } = castMember('power-bank')
  const insert = db.prepare('INSERT INTO certificates VALUES (?, ?, ?, ?, NULL, NULL, NULL, NULL, ?, ?)')
  db.exec('BEGIN')
  for (let i = 0; i < COUNT; i++) {
    const number = `2024000914${String(500_000 + i)}`
    const old: HeldRecord = {
      ...record,
      number,
      models: [`EX-OLD${i}`],
      ...(i === 9 ? { gtins: ['9520000000172'] } : {}),
    }
    insert.run(keyOf('cn-ccc', number), 'cn-ccc', number, 'valid', old.holder ?? null, JSON.stringify(old))
  }
  db.exec('COMMIT')
  db.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = async (): Promise<Store> => {
  const opened = await openSqlite(file, { create: false })
  if (opened.kind === 'failed') throw new Error(opened.message)
  return opened.store
}

describe('a database of the first version', () => {
  it('keeps what it held, and can be searched', async () => {
    const store = await open()
    const app = appOf(store)
    const search = async (query: string): Promise<readonly string[]> => {
      const { records } = SearchAnswer.parse(await (await app.request(`/v1/certificates?${query}`)).json())
      return records.map(({ number }) => number)
    }
    expect((await store.edition()).epoch).toBe(7)
    expect((await store.countByScheme()).get('cn-ccc')).toBe(COUNT)
    expect(await search('product=ex-old1202')).toEqual(['2024000914501202'])
    expect(await search('gtin=9520000000172')).toEqual(['2024000914500009'])
    expect(await search('body=00&limit=100')).toHaveLength(100)
    expect(await store.events('cn-ccc', '2024000914500000')).toEqual([])
    await store.close()
  })
  it('takes each step once', async () => {
    await (await open()).close()
    await (await open()).close()
    const db = new DatabaseSync(file)
    const names = db.prepare('SELECT name FROM migrations ORDER BY name').all()
    db.close()
    expect(names.map(({ name }) => name)).toEqual(
      ['fifth', 'first', 'fourth', 'second', 'seventh', 'sixth', 'third'].map((name) => `2026-11-${name}`),
    )
  })
})

/** The tables of 2026-11-second, as they were written then, in what both databases read. */
const SECOND = `
CREATE TABLE migrations (name varchar(80) PRIMARY KEY);
CREATE TABLE certificates (key varchar(64) PRIMARY KEY, scheme varchar(80) NOT NULL, number varchar(64) NOT NULL,
  status varchar(20) NOT NULL, status_since varchar(10), issued_on varchar(10), valid_from varchar(10),
  valid_until varchar(10), holder varchar(300), record text NOT NULL, body_id varchar(80), holder_text text,
  product_text text, CONSTRAINT certificates_scheme_number UNIQUE (scheme, number));
CREATE INDEX certificates_by_scheme ON certificates (scheme, key);
CREATE INDEX certificates_by_body ON certificates (body_id, key);
CREATE TABLE certificate_gtins (gtin varchar(14) NOT NULL, key varchar(64) NOT NULL,
  CONSTRAINT certificate_gtins_key PRIMARY KEY (gtin, key));
CREATE TABLE events (sequence integer PRIMARY KEY, key varchar(64) NOT NULL, scheme varchar(80) NOT NULL,
  number varchar(64) NOT NULL, day varchar(10) NOT NULL, kind varchar(20) NOT NULL, basis varchar(300),
  actor varchar(300));
CREATE INDEX events_by_key ON events (key, sequence);
CREATE TABLE bodies (id varchar(80) PRIMARY KEY, body text NOT NULL);
CREATE TABLE alerts (id varchar(80) PRIMARY KEY, day varchar(10) NOT NULL, alert text NOT NULL);
CREATE TABLE keys (purpose varchar(20) PRIMARY KEY, kid varchar(43) NOT NULL, public_jwk text NOT NULL,
  private_jwk text NOT NULL, made_at varchar(30) NOT NULL);
CREATE TABLE coverage (scheme varchar(80) PRIMARY KEY, kind varchar(10) NOT NULL, as_of varchar(30) NOT NULL);
CREATE TABLE facts (name varchar(40) PRIMARY KEY, value text NOT NULL);
INSERT INTO migrations VALUES ('2026-11-first'), ('2026-11-second');
INSERT INTO facts VALUES ('as-of', '${TODAY}T00:00:00Z'), ('epoch', '7'), ('seed', 'mark'),
  ('alerts-as-of', '${TODAY}T01:00:00Z'), ('alerts-sequence', '4');
INSERT INTO keys VALUES ('sign', 'kid', '{"x":1}', '{"d":1}', '${TODAY}T00:00:00Z');
INSERT INTO alerts VALUES ('a1', '2026-01-01', '{"id":"a1","day":"2026-01-01"}');
INSERT INTO bodies VALUES ('00', '{"id":"00","standing":"approved","schemes":[],"history":[
  {"day":"2010-01-04","standing":"suspended","basis":"x"},{"day":"2011-01-04","standing":"approved"}]}');
`
const rowsOfSecond = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const number = `2024000914${String(500_000 + i)}`
    const key = keyOf('cn-ccc', number)
    const { record } = castMember('power-bank')
    const text = JSON.stringify({ ...record, number })
    return `
      INSERT INTO certificates VALUES ('${key}', 'cn-ccc', '${number}', 'valid', NULL, NULL, NULL, NULL, NULL, '${text}',
        '00', 'holder${i}', 'product${i}');
      INSERT INTO certificate_gtins VALUES ('${String(i).padStart(14, '0')}', '${key}');
      INSERT INTO events VALUES (${i + 1}, '${key}', 'cn-ccc', '${number}', '2024-01-02', 'issued', 'basis', NULL);`
  }).join('')

const MANY = 450
const laySecond: Readonly<
  Record<string, () => Promise<{ readonly open: () => Promise<Held>; readonly clear: () => Promise<void> }>>
> = {
  SQLite: async () => {
    const db = path.join(folder, 'second.sqlite')
    const made = new DatabaseSync(db)
    made.exec(`PRAGMA application_id = ${0x504d4b31}; BEGIN; ${SECOND} ${rowsOfSecond(MANY)} COMMIT`)
    made.close()
    return { open: async () => heldBy(await openDatabase({ db }, { create: false })), clear: async () => {} }
  },
  ...(hasPostgres
    ? {
        PostgreSQL: async () => {
          const { server, clear } = await postgresGround()
          const databaseUrl = await server.createDatabase('second')
          const client = new pg.Client({ connectionString: databaseUrl })
          await client.connect()
          await client.query(`${SECOND} ${rowsOfSecond(MANY)}`)
          await client.end()
          return { open: async () => heldBy(await openDatabase({ db: '', databaseUrl }, { create: false })), clear }
        },
      }
    : {}),
}

describe.each(Object.entries(laySecond))('a database of the second version, on %s', (_name, lay) => {
  it('keeps what it held, and is written to as any other', async () => {
    const { open: openSecond, clear } = await lay()
    const { store, database } = await openSecond()
    expect(await store.edition()).toEqual({ asOf: `${TODAY}T00:00:00Z`, epoch: 7, revision: 7 })
    expect([await store.seedMark(), await store.countByScheme()]).toEqual(['mark', new Map([['cn-ccc', MANY]])])
    const number = '2024000914500009'
    expect((await store.find('cn-ccc', number))?.number).toBe(number)
    expect((await store.events('cn-ccc', number)).map(({ kind, basis }) => [kind, basis])).toEqual([
      ['issued', 'basis'],
    ])
    expect((await store.eventsAfter(0, 1000)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: MANY }, (_, i) => i + 1),
    )
    const found = await store.search({ day: TODAY, gtin: '00000000000009', holderText: 'holder9' }, '', 9)
    expect(found.records.map((one) => one.number)).toEqual([number])
    const body = await store.body('00')
    expect(body?.history.map(({ day, standing }) => [day, standing])).toEqual([
      ['2010-01-04', 'suspended'],
      ['2011-01-04', 'approved'],
    ])
    const { alerts, asOf, sequence } = await store.alerts()
    expect([alerts.map(({ id }) => id), asOf, sequence]).toEqual([['a1'], `${TODAY}T01:00:00Z`, 4])
    expect(await store.key('sign')).toMatchObject({ kid: 'kid', privateJwk: '{"d":1}' })
    const audit = { at: `${TODAY}T08:00:00Z`, actor: 'cli', action: 'event', target: 'x' }
    const event = { scheme: 'cn-ccc', number, day: TODAY, kind: 'suspended' } as const
    expect(await store.addEvent(event, audit)).toBe('added')
    expect((await store.eventsAfter(MANY, 9)).map((one) => one.sequence)).toEqual([MANY + 1])
    const tables = await database.primary.introspection.getTables()
    expect(tables.map(({ name }) => name).filter((name) => /^old_|^keys$/u.test(name))).toEqual([])
    await store.close()
    await clear()
  })
})
