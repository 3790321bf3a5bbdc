import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CalledWrongly, type Flags } from '../../src/cli/registry-command.ts'
import command from '../../src/cli/registry-key.ts'
import { KEY_SCOPES } from '../../src/contract/admin-paths.ts'
import { lostMember, readLines } from '../../src/open-registry/admin-body.ts'
import { bearerOf, findApiKey, hasHash, hashOf, makeApiKey, systemBytes } from '../../src/open-registry/api-keys.ts'
import { digestOf } from '../../src/open-registry/audit.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { NOW } from './registry-of.ts'

describe('a key', () => {
  it('holds 256 bits that nobody foresees, and only their hash is kept', () => {
    const made = Array.from({ length: 50 }, () =>
      makeApiKey({ scopes: ['import'], label: 'x', madeAt: NOW, expiresAt: NOW }, systemBytes),
    )
    expect(new Set(made.map(({ text }) => text)).size).toBe(50)
    for (const { key, text } of made) {
      const [, id, secret = ''] = /^pmk_([0-9a-f]{16})_([\w-]{43})$/u.exec(text) ?? []
      expect([key.id, key.secretHash]).toEqual([id, hashOf(secret)])
      expect(JSON.stringify(key)).not.toContain(secret)
    }
  })
  it('is known by its hash and no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (secret, other) => {
        expect(hasHash(secret, hashOf(secret))).toBe(true)
        expect(hasHash(other, hashOf(secret))).toBe(other === secret)
        expect(hasHash(secret, '')).toBe(false)
      }),
    )
  })
  it.each([
    ['Bearer abc', 'abc'],
    ['bearer  abc== ', 'abc=='],
    ['Basic abc', undefined],
    ['Bearer', undefined],
    ['Bearer a b', undefined],
    ['Bearer a,b', undefined],
    [`Bearer ${'a'.repeat(201)}`, undefined],
    [undefined, undefined],
  ])('in "%s" is %s', (header, token) => expect(bearerOf(header)).toBe(token))
})

describe('what is sent', () => {
  it('as lines is the same as as a list', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom('\n', '\r\n', '\n\n'), (values, end) => {
        const lines = values.map((value) => JSON.stringify(value) + end).join('')
        expect(readLines(lines, 'records')).toEqual({ records: JSON.parse(JSON.stringify(values)) })
      }),
    )
    expect(readLines('{"a":1}\n{', 'records')).toBeUndefined()
    expect(readLines(`"${'x'.repeat(70_000)}"`, 'records')).toBeUndefined()
  })
  it('and left out is named, however deep', () => {
    expect(lostMember({ a: [{ b: 1 }, { b: 1, c: 2 }] }, { a: [{ b: 1 }, { b: 1 }] })).toBe('a.1.c')
    fc.assert(fc.property(fc.jsonValue(), (value) => lostMember(value, value) === undefined))
  })
  it('has one digest, in whatever order its members stand', () => {
    expect(digestOf({ a: 1, b: [{ c: 1, d: 2 }] })).toBe(digestOf({ b: [{ d: 2, c: 1 }], a: 1 }))
    expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }))
    expect(digestOf(undefined)).toBeNull()
  })
})

describe('npm run registry -- key', () => {
  const COMMAND = path.resolve(import.meta.dirname, '../../src/cli/registry.ts')
  let folder: string
  let db: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'keys-'))
    db = path.join(folder, 'r.sqlite')
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  /** The command itself, without a process of its own. */
  const run = async (words: readonly string[], flags: Flags = {}): Promise<string> => {
    const say = vi.spyOn(console, 'log').mockImplementation(() => {})
    try {
      await command.run({ flags, words, databases: { choice: { db }, name: db } })
      return say.mock.calls.flat().join('\n')
    } finally {
      say.mockRestore()
    }
  }

  it('prints a new key alone, lists it without its secret, revokes it', async () => {
    const flags = ['--scope', 'import,events', '--label', '示例导入', '--expires', '30d', '--db', db]
    const made = spawnSync(process.execPath, [COMMAND, 'key', 'create', ...flags], { encoding: 'utf8' })
    const text = made.stdout.trim()
    expect([made.status, text]).toEqual([0, expect.stringMatching(/^pmk_[0-9a-f]{16}_[\w-]{43}$/u)])
    expect(made.stderr).not.toContain(text.slice(21))
    const id = text.slice(4, 20)
    const listed = await run(['list'], { json: true })
    expect(JSON.parse(listed)).toMatchObject([{ id, scopes: ['import', 'events'], label: '示例导入' }])
    expect(listed).not.toContain('ecret')
    await run(['revoke', id])
    expect(await run(['list'])).toMatch(/revoked/u)
    await expect(run(['revoke', '0000000000000000'])).rejects.toThrow('There is no key 0000000000000000.')
    const opened = await openSqlite(db, { create: false })
    if (opened.kind === 'failed') throw new Error(opened.message)
    expect(await findApiKey(opened.store, text, new Date().toISOString())).toBeUndefined()
    expect((await opened.store.auditAfter(0, 10)).map(({ action, actor }) => [action, actor])).toEqual([
      ['key', 'cli'],
      ['key-revoked', 'cli'],
    ])
    await opened.store.close()
  })
  it.each<[readonly string[], Flags, string]>([
    [['create'], { scope: 'all', label: 'x' }, `--scope takes ${KEY_SCOPES.join(', ')}, not "all".`],
    [['create'], { label: 'x' }, '--scope takes'],
    [['create'], { scope: 'import', label: 'x', expires: '9y' }, '--expires takes 1d to 730d'],
    [['create'], { scope: 'import', label: 'x', expires: '731d' }, '--expires takes 1d to 730d'],
    [['create'], { scope: 'import' }, '--label takes'],
    [['create', 'more'], { scope: 'import', label: 'x' }, 'Not understood: more'],
    [['revoke', 'nobody'], {}, 'takes the id of a key'],
  ])('%s %o is called wrongly', async (words, flags, why) => {
    await expect(run(words, flags)).rejects.toThrow(why)
    await expect(run(words, flags)).rejects.toBeInstanceOf(CalledWrongly)
  })
})
