import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WellKnown } from '../../src/contract/schemas.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { RegistryStartError, startRegistry } from '../../src/open-registry/serve.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { TODAY } from './registry-of.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const wellKnownOf = async (url: string): Promise<WellKnown> =>
  WellKnown.parse(await (await fetch(`${url}/.well-known/proofmark`)).json())

describe('a register on a port', () => {
  it('answers, limits by address, stops, and stops only once', async () => {
    const registry = await startRegistry({ port: 0, db: ':memory:', seedSize: 60, today: TODAY })
    expect(registry.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u)
    expect((await wellKnownOf(registry.url)).total).toBe(60)
    const range = await fetch(`${registry.url}/v1/ranges/0/-`, { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(range.headers.get('content-encoding')).toBeNull()
    expect(Number(range.headers.get('content-length'))).toBe(Buffer.byteLength(await range.text()))
    expect(range.headers.get('ratelimit')).toMatch(/^"reads";r=\d+;t=\d+$/u)
    await Promise.all([registry.close(), registry.close()])
    await expect(fetch(registry.url)).rejects.toThrow()
  })

  it('seeds a new database, again when the day has changed, and never one with data of its own', async () => {
    const db = path.join(folder, 'r.sqlite')
    const epochOf = async (today: string): Promise<string> => {
      const registry = await startRegistry({ port: 0, db, seedSize: 30, today })
      const { asOf, total, ranges } = await wellKnownOf(registry.url)
      await registry.close()
      return `${asOf.slice(0, 10)} ${total} ${ranges.epoch}`
    }
    expect(await epochOf('2026-11-21')).toBe('2026-11-21 30 3')
    expect(await epochOf('2026-11-21')).toBe('2026-11-21 30 3')
    expect(await epochOf('2026-11-22')).toBe('2026-11-22 30 6')
    const opened = await openSqlite(db, { create: false })
    if (opened.kind === 'failed') throw new Error(opened.message)
    const { record } = castMember('power-bank')
    await opened.store.replaceAll({ records: [record], coverage: [], asOf: '2026-11-01T00:00:00Z' })
    await opened.store.close()
    expect(await epochOf('2026-11-23')).toBe('2026-11-01 0 7')
  })

  it('lets a request in flight finish', async () => {
    const registry = await startRegistry({ port: 0, db: ':memory:', seedSize: 3000, today: TODAY })
    const answered = new Promise<number>((resolve, reject) => {
      const request = get(`${registry.url}/v1/ranges/0/-`, { agent: false }, (response) => {
        // Told to stop while the body is still on its way.
        const closed = registry.close()
        let bytes = 0
        response.on('data', (part: Buffer) => {
          bytes += part.byteLength
        })
        response.on('end', () => closed.then(() => resolve(bytes)))
      })
      request.on('error', reject)
    })
    expect(await answered).toBeGreaterThan(1024 * 1024)
    await expect(fetch(registry.url)).rejects.toThrow()
  })

  it('says in words why it does not start', async () => {
    const db = path.join(folder, 'none.sqlite')
    await expect(startRegistry({ port: 0, db })).rejects.toThrow(/There is no register at .*none\.sqlite.*seed/u)
    const registry = await startRegistry({ port: 0, db: ':memory:', seedSize: 20, today: TODAY })
    const port = Number(new URL(registry.url).port)
    const second = startRegistry({ port, db: ':memory:', seedSize: 20, today: TODAY })
    await expect(second).rejects.toThrow(RegistryStartError)
    await expect(second).rejects.toThrow(`Port ${port} is taken`)
    await registry.close()
  })
})
