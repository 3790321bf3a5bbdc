/** The command as a person runs it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/cli/ports.ts'

const COMMAND = path.resolve(import.meta.dirname, '../../src/cli/registry.ts')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
}

/** Runs it to its end; `onOutput` may stop it on the way. */
const run = (args: readonly string[], onOutput: (out: string, stop: () => void) => void = () => {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...args])
    let out = ''
    const take = (part: Buffer): void => {
      out += part.toString()
      onOutput(out, () => child.kill('SIGTERM'))
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('close', (code) => resolve({ code, out }))
  })

describe('npm run registry', () => {
  it.each([
    [['fly'], 'There is no command "fly"'],
    [['serve', '--port', '0'], '--port takes a port'],
    [['serve', '--operator-name', 'Example'], 'given together'],
    [['serve', '--operator-name', 'Example', '--operator-url', 'http://x'], 'https address'],
    [['alerts', 'sync', 'nowhere'], 'Name a source'],
    [['seed', '--size', 'many'], '--size takes a number'],
    [['seed', '--colour'], '--colour'],
    [['seed', '--cast', 'third'], '--cast is first or second'],
    [['serve', '--cast', 'second'], 'serve takes no --cast'],
    [['key', '--size', '5'], 'key takes no --size'],
    [['reports', 'purge', '--older-than', '0'], 'a whole number from 1 on'],
  ])('%j: is called wrongly', async (args, why) => {
    const { code, out } = await run(args)
    expect(code).toBe(2)
    expect(out).toContain(why)
    expect(out).toContain('npm run registry -- <command>')
  })

  it('seeds, serves, and stops when told, well', async () => {
    const db = path.join(folder, 'made', 'r.sqlite')
    expect(await run(['serve', '--db', db])).toMatchObject({
      code: 1,
      out: expect.stringContaining('There is no register'),
    })
    const seeded = await run(['seed', '--db', db, '--size', '25'])
    expect(seeded.out).toContain('25 demonstration certificates')
    expect(seeded.code).toBe(0)
    const port = await freePort(18787)
    const served = await run(['serve', '--db', db, '--port', String(port)], (out, stop) => {
      if (out.includes('Ctrl-C') && !out.includes('Stopped')) stop()
    })
    expect(served.out).toContain(`http://127.0.0.1:${port}`)
    expect(served.out).toContain('Stopped.')
    expect(served.code).toBe(0)
    const [key, again] = [await run(['key', '--db', db]), await run(['key', '--db', db])]
    expect(key).toEqual({ code: 0, out: expect.stringMatching(/^[\w-]{43}\n$/u) })
    expect(again).toEqual(key)
  })

  it('seeds a second register', async () => {
    const db = path.join(folder, 'second.sqlite')
    expect(await run(['key', '--db', db])).toMatchObject({ code: 1 })
    expect((await run(['seed', '--db', db, '--cast', 'second'])).out).toContain('3 demonstration certificates')
  })
})
