/** A database as the first version left it is brought up to date, with all it held. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SearchAnswer } from '../../src/contract/search-schemas.ts'
import { castMember, type HeldRecord } from '../../src/open-registry/cast.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { keyOf, type Store } from '../../src/open-registry/store.ts'
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
    expect(names.map(({ name }) => name)).toEqual(['2026-11-first', '2026-11-second'])
  })
})
