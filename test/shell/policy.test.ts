import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import schema from '../../public/managed-schema.json' with { type: 'json' }
import { DECIDABLE } from '../../src/core/options.ts'
import { LOCALES } from '../../src/core/shown.ts'
import type { Settings } from '../../src/shell/messages.ts'
import { makePolicySource, NO_POLICY, ownOf, readPolicy, underPolicy } from '../../src/shell/policy.ts'
import { reportRegisters } from '../../src/shell/report-registers.ts'
import { defaultSettings, makeSettings } from '../../src/shell/settings.ts'

const defaults = defaultSettings(false)
const FULL = {
  language: 'de',
  sites: ['shop.example'],
  registers: [{ url: 'https://a.example/', name: 'A' }],
  privacy: 'number',
  official: ['eprel'],
  reportRegister: 'https://reports.example/',
}
const own: Settings = {
  ...defaults,
  language: 'en',
  sites: ['mine.example'],
  registers: [
    { url: 'https://mine.example', name: 'M', enabled: true, privacy: 'range' },
    { url: 'https://other.example', name: 'O', enabled: false, privacy: 'number' },
  ],
}

describe('readPolicy', () => {
  test.each([[undefined], [null], [{}]])('%o: nobody decides', (value) => {
    expect(readPolicy(value, defaults)).toEqual(NO_POLICY)
    expect(underPolicy(own, readPolicy(value, defaults))).toBe(own)
  })

  test('takes every field that there is', () => {
    const policy = readPolicy(FULL, defaults)
    expect(policy.problems).toEqual([])
    expect(underPolicy(own, policy)).toEqual({
      ...own,
      language: 'de',
      sites: ['shop.example'],
      registers: [{ url: 'https://a.example', name: 'A', enabled: true, privacy: 'number' }],
      official: ['eprel'],
      reportRegister: 'https://reports.example',
      decided: [...DECIDABLE],
    })
  })

  test('an empty list is a decision: nobody is asked, nothing is read', () =>
    expect(underPolicy(own, readPolicy({ sites: [], registers: [] }, defaults))).toMatchObject({
      sites: [],
      registers: [],
      decided: ['sites', 'registers'],
    }))

  test('leaves out what is wrong, names it, and lets the rest hold', () => {
    const wrong = {
      language: 'pt',
      sites: ['shop.example', 'com'],
      registers: { url: 'https://a.example' },
      privacy: 'everything',
      official: ['nobody'],
      reportRegister: 'http://reports.example',
      sitez: [],
    }
    const policy = readPolicy(wrong, defaults)
    expect(underPolicy(own, policy)).toEqual({
      ...own,
      sites: ['shop.example'],
      official: [],
      decided: ['sites', 'official'],
    })
    expect(policy.problems).toEqual([
      'registers',
      'privacy',
      'reportRegister',
      'sitez',
      'site: com',
      'language: pt',
      'official: nobody',
    ])
  })

  test.each([['text'], [[]], [7], [true]])('%o: nobody decides, and it is said', (value) =>
    expect(readPolicy(value, defaults)).toEqual({ decided: {}, problems: ['policy'] }),
  )

  test('whatever it is, what comes of it is valid', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...DECIDABLE, 'x'), fc.jsonValue()), (value) => {
        const { decided, ...settings } = underPolicy(own, readPolicy(value, defaults))
        expect(decided === undefined || decided.length > 0).toBe(true)
        expect(['auto', ...LOCALES]).toContain(settings.language)
      }),
    ))
})

test('the schema for browsers knows the same fields, and takes what we take', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([...DECIDABLE].sort())
  const isRight = new Ajv({ strict: false }).compile(schema)
  expect(
    [FULL, {}, { ...FULL, privacy: 'all' }, { ...FULL, language: 'pt' }, { sites: 'shop.example' }].map((one) =>
      isRight(one),
    ),
  ).toEqual([true, true, false, false, false])
  expect(schema.properties.language.enum).toEqual(['auto', ...LOCALES])
})

test('what is the person’s own is kept under what is decided', () => {
  const policy = readPolicy(FULL, defaults)
  const changed = {
    ...underPolicy(own, policy),
    appearance: { theme: 'dark', contrast: 'more', textPercent: 110 },
  } as const
  expect(ownOf(changed, own, policy)).toMatchObject({
    ...own,
    appearance: changed.appearance,
  })
  const privacy = readPolicy({ privacy: 'range' }, defaults)
  const [, other] = underPolicy(own, privacy).registers
  expect(other?.privacy).toBe('range')
  expect(ownOf(underPolicy(own, privacy), own, privacy).registers).toEqual(own.registers)
  expect(() => ownOf(changed, undefined, policy)).toThrow()
  expect(ownOf(own, undefined, NO_POLICY)).toBe(own)
})

test('settings under a policy: it holds, it is not written down, and it goes without a trace', async () => {
  const rows: Record<string, unknown> = { settings: own }
  const area = {
    get: async () => structuredClone(rows),
    set: async (items: object) => void Object.assign(rows, items),
  } as unknown as Pick<chrome.storage.StorageArea, 'get' | 'set'>
  let managed: unknown = { sites: ['shop.example'] }
  const get = vi.fn(async () => managed)
  const source = makePolicySource({ get } as unknown as Pick<chrome.storage.StorageArea, 'get'>, defaults)
  const settings = makeSettings(area, defaults, source)
  const seen = await settings.get()
  expect(seen).toEqual({ ...own, sites: ['shop.example'], decided: ['sites'] })
  const saved = await settings.set({ ...seen, language: 'fr', sites: ['evil.example'] })
  expect(saved).toEqual({ settings: { ...seen, language: 'fr' }, problems: [] })
  expect(rows.settings).toEqual({ ...own, language: 'fr' })
  expect(get).toHaveBeenCalledTimes(1)
  managed = {}
  source.renew()
  expect(await settings.get()).toEqual({ ...own, language: 'fr' })
})

test('a browser without managed storage, or without a policy', async () => {
  const refuses = { get: () => Promise.reject(new Error('no manifest')) } as unknown as chrome.storage.StorageArea
  expect(await makePolicySource(undefined, defaults).read()).toEqual(NO_POLICY)
  expect(await makePolicySource(refuses, defaults).read()).toEqual(NO_POLICY)
})

test.each([
  ['nobody decides: those that are on', undefined, ['https://mine.example']],
  ['one that is known', 'https://other.example', ['https://other.example']],
  ['one that is not', 'https://reports.example', ['https://reports.example']],
])('reports go to the right register: %s', (_case, reportRegister, urls) => {
  const settings = { ...own, ...(reportRegister ? { reportRegister } : {}) }
  expect(reportRegisters(settings).map(({ url }) => url)).toEqual(urls)
})
