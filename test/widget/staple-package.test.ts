/** The package as somebody gets it: built, packed, installed into an empty folder without a network, and run. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildStaple } from '../../src/cli/build-staple.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { makeSigner } from '../../src/open-registry/signing.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { keyOf } from '../../src/open-registry/store.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'staple-package-'))
const home = path.join(folder, 'shop')
const POWER_BANK = { scheme: 'cn-ccc', number: '2024000914000101' }
const SHOP = 'https://shop.example'

interface Ended {
  readonly code: number | null
  readonly out: string
}
const run = (command: string, args: readonly string[], cwd: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd,
      env: { ...process.env, npm_config_cache: path.join(folder, 'cache'), npm_config_update_notifier: 'false' },
    })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (out += part.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out }))
  })

let register: RunningRegistry
let root = ''
beforeAll(async () => {
  const db = path.join(folder, 'register.sqlite')
  register = await startRegistry({ port: 0, db, seedSize: 30, create: true })
  const opened = await openSqlite(db, { create: false })
  if (opened.kind === 'failed') throw new Error(opened.message)
  const origin = {
    key: keyOf(POWER_BANK.scheme, POWER_BANK.number),
    origin: SHOP,
    from: '2026-01-01T00:00:00Z',
    by: 'cli',
  }
  await opened.store.putOrigin(origin, { at: '2026-01-01T00:00:00Z', actor: 'cli', action: 'origin', target: 'x' })
  root = await makeSigner(opened.store, () => new Date().toISOString()).root()
  await opened.store.close()
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true })
})

it('installs from its tarball alone, and keeps a proof', async () => {
  const built = await buildStaple(path.join(folder, 'built'))
  expect(built.kind).toBe('built')
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], path.join(folder, 'built'))
  expect(packed.code, packed.out).toBe(0)
  const tarball = path.join(folder, packed.out.trim().split('\n').at(-1) ?? '')

  await run('mkdir', [home], folder)
  writeFileSync(path.join(home, 'package.json'), '{"name":"shop","private":true,"type":"module"}')
  const installed = await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], home)
  expect(installed.code, installed.out).toBe(0)
  expect(readdirSync(path.join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'proofmark-staple',
  ])
  const manifest = JSON.parse(readFileSync(path.join(home, 'node_modules/proofmark-staple/package.json'), 'utf8'))
  expect(manifest.dependencies).toBeUndefined()

  const command = path.join(home, 'node_modules/.bin/proofmark-staple')
  expect(await run(command, ['once'], home)).toMatchObject({ code: 2, out: expect.stringContaining('There is no') })
  expect(await run(command, ['twice'], home)).toMatchObject({ code: 2 })
  expect(await run(command, ['once', '--froce'], home)).toMatchObject({ code: 2 })
  const statements = [{ ...POWER_BANK, origin: SHOP, file: 'public/proof.json' }]
  const config = { register: register.url, root, statements }
  writeFileSync(path.join(home, 'proofmark-staple.json'), JSON.stringify(config))
  const first = await run(command, ['once'], home)
  expect(first, first.out).toMatchObject({ code: 0, out: expect.stringContaining('renewed') })
  const proof = JSON.parse(readFileSync(path.join(home, 'public/proof.json'), 'utf8'))
  expect(Object.keys(proof)).toEqual(['statement', 'keys'])
  expect(await run(command, ['check', '--json'], home)).toMatchObject({ code: 0 })

  writeFileSync(path.join(home, 'proofmark-staple.json'), JSON.stringify({ ...config, root: 'A'.repeat(43) }))
  const distrusted = await run(command, ['once', '--force'], home)
  expect(distrusted, distrusted.out).toMatchObject({ code: 4, out: expect.stringContaining('another root') })
  expect(JSON.parse(readFileSync(path.join(home, 'public/proof.json'), 'utf8'))).toEqual(proof)

  writeFileSync(
    path.join(home, 'use.mjs'),
    "import { readConfig, checkStaples } from 'proofmark-staple'\nconsole.log((await checkStaples(await readConfig('proofmark-staple.json'))).exitCode)\n",
  )
  expect(await run(process.execPath, ['use.mjs'], home)).toEqual({ code: 0, out: '3\n' })
})
