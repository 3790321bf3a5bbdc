/** `explain --register` over every reply of every adapter: what it prints is what the adapter found, and nothing is fetched. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { explainRegister } from '../../src/cli/explain-register.ts'
import { parseNumber } from '../../src/core/parse.ts'
import { relayedRegisters } from '../../src/open-registry/relay/relays.ts'
import { officialRegisters } from '../../src/registries/index.ts'
import { schemes } from '../../src/schemes/index.ts'
import { makeGet } from '../../src/shell/get.ts'
import { type RegisterCase, registerCases, registerFetch, relayedCases } from '../registries/register-cases.ts'

const fileOf = ({ id, type = 'json' }: RegisterCase, reply: string, part: string | undefined): string => {
  const names = part ? [`${reply}.${part}`, `found.${part}`] : [reply]
  const paths = names.map((name) => fileURLToPath(new URL(`../registries/${id}/${name}.${type}`, import.meta.url)))
  return paths.find((path) => existsSync(path)) ?? ''
}

/** The requests of the adapter for this reply, the files that answer them, and what it finds. */
const asLive = async (register: RegisterCase, reply: string) => {
  const asked: string[] = []
  const fetch = registerFetch(register, reply, { asked })
  const adapter = [...officialRegisters, ...relayedRegisters].find(({ id }) => id === register.id)
  const scheme = schemes.find(({ id }) => id === register.scheme)
  const reading = scheme && parseNumber(scheme, register.number, { year: 2026 })
  if (!adapter || reading?.kind !== 'number') throw new Error(register.id)
  const finding = await adapter.find(reading.number, makeGet({ fetch, isPermitted: async () => true }))
  const files = asked.map((request) => {
    const [url = '', ...posted] = request.split(' ')
    const part = register.partOf?.(url, posted.join(' '))
    const status = register.statuses?.[part ? `${reply}.${part}` : reply] ?? 200
    return `${status}:${fileOf(register, reply, part)}`
  })
  return { asked, files, finding }
}

describe('explain --register', () => {
  afterEach(() => vi.restoreAllMocks())
  it.each([...registerCases, ...relayedCases])('shows how each reply of $id becomes a record', async (register) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    for (const reply of Object.keys(register.replies)) {
      const { asked, files, finding } = await asLive(register, reply)
      const said = vi.spyOn(console, 'log').mockReturnValue()
      expect(await explainRegister(register.id, register.number, files)).toBe(0)
      const lines = said.mock.calls.map(([line]) => String(line))
      said.mockRestore()
      expect(lines[0], reply).toContain(register.scheme)
      // A line a request, in its order, with the file that answered.
      expect(
        lines.slice(1, -1).map((line) => line.replace(/^ {2}(?:GET|POST) | {2}←.*$/gu, '').replace('  ', ' ')),
      ).toEqual(asked)
      expect(JSON.parse(lines.at(-1) ?? ''), reply).toEqual(JSON.parse(JSON.stringify(finding)))
    }
    expect(fetched).not.toHaveBeenCalled()
  })
})
