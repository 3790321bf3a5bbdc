import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { CalledWrongly, type Flags } from '../../src/cli/registry-command.ts'
import command from '../../src/cli/registry-verify-evidence.ts'
import { makeDevice, packed, rawZip } from '../evidence/evidence-lab.ts'
import { stampedBy } from '../evidence/time-stamp-lab.ts'

let dir = ''
const at = (name: string): string => path.join(dir, name)
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'proofmark-evidence-'))
  const { bytes } = await packed(await makeDevice(), { stamp: async (digest) => stampedBy({ digest }) })
  const files = { ...unzipSync(bytes), 'text.txt': Buffer.from('changed'), 'added.html': Buffer.from('<b>') }
  writeFileSync(at('good.zip'), bytes)
  writeFileSync(at('changed.zip'), rawZip(Object.entries(files).map(([name, content]) => ({ name, content }))))
  writeFileSync(at('none.zip'), 'no zip')
  writeFileSync(at('large.zip'), new Uint8Array(12_000_001))
})
afterAll(() => rmSync(dir, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const databases = { choice: { db: '' }, name: '' }
const verify = async (name: string | undefined, flags: Flags = { lang: 'en' }) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const code = await command.run({ flags, words: name === undefined ? [] : [at(name)], databases })
  const said = log.mock.calls.join('\n')
  log.mockRestore()
  return { code, said }
}

describe('verify-evidence', () => {
  it('says that all of it holds, and whose time it is', async () => {
    const { code, said } = await verify('good.zip')
    expect(code).toBe(0)
    for (const word of [
      '✓ Nothing was changed',
      '✓ text.txt  unchanged',
      '2026-11-21T08:00:00Z',
      'Example Time',
      'trusted',
    ])
      expect(said).toContain(word)
    expect(said).not.toContain('✗')
  })

  it('says item by item what does not', async () => {
    const { code, said } = await verify('changed.zip')
    expect(code).toBe(1)
    for (const word of ['✗ Not as', '✗ text.txt  altered', '✗ added.html  added', '✓ screenshot.png  unchanged'])
      expect(said).toContain(word)
  })

  it('says why it did not read a file', async () => {
    expect(await verify('none.zip')).toMatchObject({ code: 1, said: expect.stringContaining('no zip file') })
    expect(await verify('large.zip')).toMatchObject({ code: 1, said: expect.stringContaining('12 MB') })
  })

  it('speaks the language of the terminal', async () => {
    for (const name of ['LC_ALL', 'LC_MESSAGES']) vi.stubEnv(name, '')
    vi.stubEnv('LANG', 'zh_CN.UTF-8')
    expect((await verify('good.zip', {})).said).toContain('没有改动')
    vi.stubEnv('LANG', 'C')
    expect((await verify('good.zip', {})).said).toContain('Nothing was changed')
  })

  it('tells programs everything but the contents', async () => {
    const { code, said } = await verify('changed.zip', { json: true })
    expect(code).toBe(1)
    const told = JSON.parse(said)
    expect(told).toMatchObject({
      whole: false,
      kind: 'read',
      signature: { kind: 'holds' },
      timeStamp: { kind: 'holds' },
    })
    expect(told.items.map(({ state }: { state: string }) => state).sort()).toEqual([
      'altered',
      'extra',
      'holds',
      'holds',
    ])
    expect(said).not.toContain('"content"')
    expect(JSON.parse((await verify('none.zip', { json: true })).said)).toMatchObject({
      whole: false,
      why: 'not-a-zip',
    })
  })

  it('is called wrongly without a file, with one that is not there, in a language that is not', async () => {
    for (const [name, lang] of [
      [undefined, 'en'],
      ['nowhere.zip', 'en'],
      ['good.zip', 'tlh'],
    ] as const)
      await expect(verify(name, { lang })).rejects.toBeInstanceOf(CalledWrongly)
  })
})
