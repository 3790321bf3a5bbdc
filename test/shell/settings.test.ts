import { describe, expect, test } from 'vitest'
import { AS_THE_SYSTEM } from '../../src/core/appearance.ts'
import { defaultSettings, makeSettings, readAddress, readSettings, readSite } from '../../src/shell/settings.ts'

const defaults = defaultSettings(false)

describe('defaults', () => {
  test('a release asks nobody and reads nothing by itself', () =>
    expect(defaults).toEqual({
      language: 'auto',
      sites: [],
      registers: [],
      official: [],
      trust: [],
      appearance: AS_THE_SYSTEM,
    }))
  test('a development build asks both demonstration registers, privately', () =>
    expect(defaultSettings(true).registers).toMatchObject([
      { url: 'http://127.0.0.1:8787', enabled: true, privacy: 'range' },
      { url: 'http://127.0.0.1:8789', enabled: true, privacy: 'range' },
    ]))
})

test.each([
  ['shop.example', 'shop.example'],
  [' https://Shop.Example/x?y ', 'shop.example'],
  ['*.shop.example', 'shop.example'],
  ['shop.example.', 'shop.example'],
  ['商店.example', 'xn--czrs0t.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['com', undefined],
  ['com.', undefined],
  ['.', undefined],
  ['..', undefined],
  ['shop..example', undefined],
  ['', undefined],
  ['ftp://shop.example', undefined],
  ['a b.example', undefined],
  [{ url: 'shop.example' }, undefined],
])('site %o → %s', (typed, site) => expect(readSite(typed)).toBe(site))

test.each([
  ['https://register.example/', 'https://register.example'],
  ['https://register.example/a/', 'https://register.example/a'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://register.example', undefined],
  ['https://me:secret@register.example', undefined],
  ['https://register.example/?q=1', undefined],
  ['https://register.example/#a', undefined],
  ['javascript:alert(1)', undefined],
  [7, undefined],
])('address %o → %s', (typed, address) => expect(readAddress(typed)).toBe(address))

describe('readSettings', () => {
  test.each([
    ['https://stamp.example/tsr', 'https://stamp.example/tsr', []],
    ['http://stamp.example/tsr', undefined, ['time-stamp: http://stamp.example/tsr']],
    ['', undefined, ['time-stamp: ']],
    [undefined, undefined, []],
  ])('time-stamp authority %o → %s', (timeStamp, kept, problems) => {
    const read = readSettings({ ...defaults, timeStamp }, defaults)
    expect([read.settings.timeStamp, read.problems]).toEqual([kept, problems])
  })

  test('nothing stored: the defaults, and nothing is wrong', () =>
    expect(readSettings(undefined, defaults)).toEqual({ settings: defaults, problems: [] }))

  test.each([['text'], [null], [[]], [7]])('%o stored: the defaults, and it is said', (stored) =>
    expect(readSettings(stored, defaults)).toEqual({ settings: defaults, problems: ['settings'] }),
  )

  test('keeps what is right, leaves out what is not, and names it', () => {
    const { settings, problems } = readSettings(
      {
        language: 'pt',
        sites: ['Shop.Example', 'shop.example', 'com', 7],
        registers: [
          { url: 'https://a.example/', name: ' A ', enabled: false, privacy: 'number' },
          { url: 'https://b.example', privacy: 'everything' },
          { url: 'https://a.example', name: 'again' },
          { url: 'http://c.example', name: 'C' },
          null,
        ],
        official: ['eprel', 'eprel', 'nobody', 7],
        trust: ['eprel', 'open:https://gone.example', 'open:https://a.example', 'eprel', null],
      },
      defaults,
    )
    expect(settings).toEqual({
      language: 'auto',
      sites: ['shop.example'],
      registers: [
        { url: 'https://a.example', name: 'A', enabled: false, privacy: 'number' },
        { url: 'https://b.example', name: 'b.example', enabled: true, privacy: 'range' },
      ],
      official: ['eprel'],
      trust: ['eprel', 'open:https://a.example'],
      appearance: AS_THE_SYSTEM,
    })
    expect(problems).toEqual(['site: com', 'site: ', 'register: http://c.example', 'register: '])
  })

  test('bounds how much it takes', () => {
    const { settings } = readSettings(
      {
        sites: Array.from({ length: 501 }, (_, i) => `s${i}.example`),
        registers: Array.from({ length: 9 }, (_, i) => ({ url: `https://r${i}.example` })),
      },
      defaults,
    )
    expect(settings.sites).toHaveLength(500)
    expect(settings.registers).toHaveLength(8)
  })
})

/** `storage.local`, reduced to what is used. */
const makeArea = (failing: { get?: boolean; set?: boolean } = {}) => {
  const rows: Record<string, unknown> = {}
  const area = {
    get: async (key: string) => {
      if (failing.get) throw new Error('corrupt')
      return key in rows ? { [key]: rows[key] } : {}
    },
    set: async (items: Record<string, unknown>) => {
      if (failing.set) throw new Error('full')
      Object.assign(rows, items)
    },
  } as unknown as Pick<chrome.storage.StorageArea, 'get' | 'set'>
  return { area, rows }
}

describe('makeSettings', () => {
  test('what is set is what is got', async () => {
    const { area } = makeArea()
    const settings = makeSettings(area, defaults)
    const wanted = { ...defaults, sites: ['shop.example'] }
    expect(await settings.set(wanted)).toEqual({ settings: wanted, problems: [] })
    expect(await settings.get()).toEqual(wanted)
  })

  test('storage that cannot be read: the defaults', async () =>
    expect(await makeSettings(makeArea({ get: true }).area, defaults).get()).toEqual(defaults))

  test('storage that cannot be written is named, not thrown', async () =>
    expect((await makeSettings(makeArea({ set: true }).area, defaults).set(defaults)).problems).toEqual(['storage']))
})
