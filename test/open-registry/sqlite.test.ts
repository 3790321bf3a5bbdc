import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seed } from '../../src/open-registry/seed.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { TODAY } from './registry-of.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'))
  file = path.join(folder, 'deep', 'registry.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = async (create: boolean): Promise<Store> => {
  const opened = await openSqlite(file, { create })
  if (opened.kind === 'failed') throw new Error(opened.message)
  return opened.store
}
const seeded = async (): Promise<void> => {
  const store = await open(true)
  await seed(store, { size: 40, today: TODAY, catalogue })
  await store.close()
}
const failureOf = async (): Promise<string> => {
  const opened = await openSqlite(file, { create: false, busyTimeoutMs: 20 })
  if (opened.kind === 'open') await opened.store.close()
  else expect(opened.message).toContain(file)
  return opened.kind === 'failed' ? opened.why : 'open'
}
const tamper = (sql: string): void => {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}

describe('the database', () => {
  it('keeps what was put in, and counts its editions', async () => {
    await seeded()
    await seeded()
    const store = await open(false)
    expect(await store.edition()).toMatchObject({ asOf: `${TODAY}T00:00:00Z`, epoch: 2 })
    expect([...(await store.countByScheme()).values()].reduce((sum, count) => sum + count, 0)).toBe(40)
    expect((await store.find('cn-ccc', '2024000914000101'))?.models).toEqual(['EX-PB100'])
    expect(await store.find('cn-ccc', '2024000914000199')).toBeUndefined()
    await store.close()
  })
  it('changes all or nothing', async () => {
    await seeded()
    const store = await open(false)
    const record = await store.find('cn-ccc', '2024000914000101')
    const twice = record ? [record, record] : []
    await expect(store.replaceAll({ records: twice, coverage: [], asOf: `${TODAY}T00:00:00Z` })).rejects.toThrow()
    expect((await store.edition()).epoch).toBe(1)
    expect((await store.find('cn-ccc', '2024000914000101'))?.models).toEqual(['EX-PB100'])
    await store.close()
  })
})

describe('a database that cannot be had', () => {
  it('is missing', async () => expect(await failureOf()).toBe('missing'))
  it('is no database', async () => {
    await seeded()
    writeFileSync(file, 'no database at all '.repeat(500))
    const before = readFileSync(file)
    expect(await failureOf()).toBe('damaged')
    expect(readFileSync(file).equals(before)).toBe(true)
  })
  it('has torn pages', async () => {
    await seeded()
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 4096, bytes.length)
    writeFileSync(file, bytes)
    expect(await failureOf()).toBe('damaged')
  })
  it('belongs to another program', async () => {
    await seeded()
    tamper('PRAGMA application_id = 7')
    expect(await failureOf()).toBe('not-ours')
  })
  it('comes from a later version', async () => {
    await seeded()
    tamper("INSERT INTO migrations VALUES ('2999-later')")
    expect(await failureOf()).toBe('newer')
  })
  it('is locked', async () => {
    await seeded()
    const other = new DatabaseSync(file)
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    expect(await failureOf()).toBe('locked')
    other.close()
    expect(await failureOf()).toBe('open')
  })
  it('is a folder', async () => {
    file = folder
    expect(await failureOf()).toBe('unreadable')
  })
})
