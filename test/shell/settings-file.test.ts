import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AS_THE_SYSTEM } from '../../src/core/appearance.ts'
import { HISTORY_DAYS } from '../../src/core/history.ts'
import { SETTINGS_FILE_BYTES } from '../../src/core/options.ts'
import { LOCALES } from '../../src/core/shown.ts'
import type { Settings } from '../../src/shell/messages.ts'
import { defaultSettings } from '../../src/shell/settings.ts'
import { readSettingsFile, writeSettingsFile } from '../../src/shell/settings-file.ts'

const now = defaultSettings(false)
const AT = '2026-11-22T08:00:00Z'
const mine: Settings = {
  language: 'de',
  sites: ['shop.example'],
  registers: [{ url: 'https://a.example', name: 'A', enabled: false, privacy: 'number' }],
  official: ['eprel'],
  trust: ['eprel', 'open:https://a.example'],
  appearance: { theme: 'dark', contrast: 'more', textPercent: 125 },
  timeStamp: 'https://stamp.example',
}
const fileOf = (more: object): string => JSON.stringify({ proofmark: 'settings', version: 1, settings: {}, ...more })

test('what was written is what is read', () =>
  expect(readSettingsFile(writeSettingsFile(mine, 30, AT), now)).toEqual({
    kind: 'read',
    settings: mine,
    historyDays: 30,
    leftOut: [],
  }))

test('what the organisation decides is not in the file, and is not what is read', () => {
  const text = writeSettingsFile({ ...mine, decided: ['sites', 'privacy', 'reportRegister'] }, 90, AT)
  expect(Object.keys(JSON.parse(text).settings)).toEqual([
    'language',
    'registers',
    'official',
    'trust',
    'appearance',
    'timeStamp',
  ])
  const read = readSettingsFile(text, { ...now, sites: ['kept.example'] })
  expect(read).toMatchObject({ kind: 'read', settings: { ...mine, sites: ['kept.example'] }, leftOut: [] })
})

test.each([
  ['too-large', ' '.repeat(SETTINGS_FILE_BYTES + 1)],
  ['not-json', ' '.repeat(SETTINGS_FILE_BYTES)],
  ['not-json', '{'],
  ['not-json', ''],
  ['not-settings', 'null'],
  ['not-settings', '[]'],
  ['not-settings', fileOf({ proofmark: 'history' })],
  ['not-settings', fileOf({ settings: [] })],
  ['not-settings', fileOf({ version: '1' })],
  ['not-settings', fileOf({ version: 1.5 })],
  ['newer', fileOf({ version: 2 })],
] as const)('refused as %s', (why, text) => expect(readSettingsFile(text, now)).toEqual({ kind: 'refused', why }))

describe('a file that is not all right', () => {
  test('what it has not stays as it is now', () =>
    expect(readSettingsFile(`\uFEFF${fileOf({})}`, mine)).toEqual({ kind: 'read', settings: mine, leftOut: [] }))

  test('what is no setting, or not a valid one, is left out and named', () => {
    const settings = {
      language: 'pt',
      sites: ['Shop.Example', 'com'],
      registers: [{ url: 'http://c.example' }],
      official: ['eprel', 'nobody'],
      appearance: { theme: 'sepia', textPercent: 125 },
      timeStamp: 'ftp://stamp.example',
      permissions: ['<all_urls>'],
      decided: ['sites'],
      reportRegister: 'https://r.example',
    }
    const read = readSettingsFile(fileOf({ settings, historyDays: 7 }), now)
    expect(read).toEqual({
      kind: 'read',
      settings: {
        ...now,
        sites: ['shop.example'],
        official: ['eprel'],
        appearance: { ...AS_THE_SYSTEM, textPercent: 125 },
      },
      leftOut: [
        'permissions',
        'decided',
        'reportRegister',
        'site: com',
        'register: http://c.example',
        'time-stamp: ftp://stamp.example',
        'language: pt',
        'official: nobody',
        'theme: sepia',
        'history: 7',
      ],
    })
  })

  test('never more than a hundred are named, each in few words', () => {
    const sites = Array.from({ length: 300 }, () => 'x'.repeat(500))
    const read = readSettingsFile(fileOf({ settings: { sites } }), now)
    expect(read.kind === 'read' && read.leftOut.length).toBe(100)
    expect(read.kind === 'read' && read.leftOut.every((one) => one.length <= 120)).toBe(true)
  })
})

test('any text, and any JSON in the place of settings, is answered and never thrown at', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(readSettingsFile(text, now).kind).toBe('refused')))
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(mine), 'x'), fc.jsonValue()),
      fc.jsonValue(),
      (s, days) => {
        const read = readSettingsFile(fileOf({ settings: s, historyDays: days }), now)
        // What was read is valid: reading it again leaves nothing out.
        if (read.kind !== 'read') throw new Error('a file of settings')
        const again = readSettingsFile(writeSettingsFile(read.settings, 90, AT), now)
        expect(again).toEqual({ kind: 'read', settings: read.settings, historyDays: 90, leftOut: [] })
      },
    ),
  )
})

const host = fc.stringMatching(/^[a-z]{1,12}\.example$/u)
test('every valid setting comes back from its file', () =>
  fc.assert(
    fc.property(
      fc.record({
        language: fc.constantFrom('auto' as const, ...LOCALES),
        sites: fc.uniqueArray(host, { maxLength: 5 }),
        registers: fc.uniqueArray(
          fc.record({
            url: host.map((one) => `https://${one}`),
            name: fc.stringMatching(/^[A-Za-z\u4e00-\u4e20]{1,20}$/u),
            enabled: fc.boolean(),
            privacy: fc.constantFrom('range' as const, 'number' as const),
          }),
          { selector: ({ url }) => url, maxLength: 8 },
        ),
        official: fc.subarray(['eprel', 'giteki', 'fcc-eas']),
        trust: fc.subarray(['eprel', 'giteki']),
        appearance: fc.record({
          theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
          contrast: fc.constantFrom('system' as const, 'more' as const),
          textPercent: fc.constantFrom(100 as const, 110 as const, 125 as const, 150 as const),
        }),
      }),
      fc.constantFrom(...HISTORY_DAYS),
      (settings, historyDays) => {
        const read = readSettingsFile(writeSettingsFile(settings, historyDays, AT), now)
        expect(read).toEqual({ kind: 'read', settings, historyDays, leftOut: [] })
      },
    ),
  ))
