/** `backup` and `restore` as a person runs them, from a file into PostgreSQL and back. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/open-registry/database.ts'
import { seed } from '../../src/open-registry/seed.ts'
import { makeSigner } from '../../src/open-registry/signing.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { hasPostgres, heldBy, postgresGround } from './databases.ts'
import { NOW, TODAY } from './registry-of.ts'

const COMMAND = path.resolve(import.meta.dirname, '../../src/cli/registry.ts')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (
  args: readonly string[],
  databaseUrl = '',
): Promise<{ readonly code: number | null; readonly out: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, DATABASE_URL: databaseUrl } })
    let out = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        out += String(part)
      })
    child.on('close', (code) => resolve({ code, out }))
  })

it('carries a register over, its key with it, and takes no place that is taken', async () => {
  const [db, file] = [path.join(folder, 'a.sqlite'), path.join(folder, 'a.backup')]
  const { store } = heldBy(await openDatabase({ db }, { create: true }))
  await seed(store, { size: 25, today: TODAY, catalogue })
  await makeSigner(store, () => NOW).publicKey()
  const key = await store.key('sign')
  await store.close()

  expect(await run(['backup', file, '--db', db])).toMatchObject({ code: 0, out: expect.stringContaining(file) })
  const ground = hasPostgres ? await postgresGround() : undefined
  const databaseUrl = await ground?.server.createDatabase('carried')
  const copy = databaseUrl === undefined ? { db: path.join(folder, 'b.sqlite') } : { db: '', databaseUrl }
  const flags = databaseUrl === undefined ? ['--db', copy.db] : []
  const restored = await run(['restore', file, ...flags], databaseUrl)
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('rows in') })
  const again = await run(['restore', file, ...flags], databaseUrl)
  expect(again).toMatchObject({ code: 1, out: expect.stringContaining('holds data') })

  const carried = heldBy(await openDatabase(copy, { create: false })).store
  expect(key?.kid).toMatch(/^[\w-]{43}$/u)
  expect([await carried.key('sign'), (await carried.countByScheme()).size > 0]).toEqual([key, true])
  await carried.close()
  await ground?.clear()
})
