import { beforeEach, describe, expect, test, vi } from 'vitest'
import { AS_THE_SYSTEM } from '../../src/core/appearance.ts'
import type { Api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import type { Envelope, Settings } from '../../src/shell/messages.ts'

const ORIGINS = ['https://official.example/*']
const OFFER = { register: 'official-x', label: 'Ask: X', isReady: false, origins: ORIGINS }
const SHOWN = { id: 'cn-cel:1' }

let settings: Settings
let sent: Envelope[]
const request = vi.fn(async (_: { origins: string[] }): Promise<boolean> => true)
const remove = vi.fn(async (_: { origins: string[] }) => true)

const replyTo = ({ name, body }: Envelope): unknown => {
  if (name === 'get-settings') return settings
  if (name === 'set-settings') {
    settings = (body as { settings: Settings }).settings
    return { settings, problems: [] }
  }
  if (name === 'registers')
    return {
      official: [
        { id: 'official-x', origins: ORIGINS },
        { id: 'official-y', origins: ORIGINS },
      ],
    }
  return name === 'ask' ? { shown: SHOWN } : name === 'hand-off' ? { opened: true } : { state: 'taken' }
}
const api = {
  runtime: {
    id: 'id',
    sendMessage: async (message: Envelope) => {
      sent.push(message)
      return { ok: true, body: replyTo(message) }
    },
  },
  permissions: { request, remove },
} as unknown as Api
const client = makeClient(api, async () => 7)
const bodies = (name: Envelope['name']): readonly unknown[] =>
  sent.filter((message) => message.name === name).map(({ body }) => body)

beforeEach(() => {
  settings = { language: 'auto', sites: [], registers: [], official: [], trust: [], appearance: AS_THE_SYSTEM }
  sent = []
  request.mockReset()
  request.mockResolvedValue(true)
  remove.mockClear()
})

describe('asking a register from the popup', () => {
  test('asks the browser before anything else, turns the register on, and asks about the number', async () => {
    const asked = client.ask('cn-cel:1', OFFER, 'page')
    // In the same breath as the press, or the browser refuses to ask.
    expect(request.mock.calls).toEqual([[{ origins: ORIGINS }]])
    expect(settings.official).toEqual([])
    expect(await asked).toEqual(SHOWN)
    expect(settings.official).toEqual(['official-x'])
    expect(bodies('ask')).toEqual([{ id: 'cn-cel:1', register: 'official-x', tabId: 7 }])
  })
  test('turns it off again when the browser refuses, and asks nobody', async () => {
    request.mockResolvedValue(false)
    expect(await client.ask('cn-cel:1', OFFER, 'page')).toBeUndefined()
    expect(settings.official).toEqual([])
    expect(bodies('ask')).toEqual([])
  })
  test('leaves on what was on before, whatever the browser says', async () => {
    settings = { ...settings, official: ['official-x'] }
    request.mockRejectedValue(new Error('no gesture'))
    expect(await client.ask('cn-cel:1', OFFER, 'page')).toBeUndefined()
    expect(settings.official).toEqual(['official-x'])
    expect(bodies('set-settings')).toEqual([])
  })
  test('of a number typed by hand names no tab', async () => {
    await client.ask('cn-cel:1', OFFER, 'hand')
    await client.handOff('cn-cel:1', 'hand')
    await client.handOff('cn-cel:1', 'page')
    expect(bodies('ask')).toEqual([{ id: 'cn-cel:1', register: 'official-x' }])
    expect(bodies('hand-off')).toEqual([{ id: 'cn-cel:1' }, { id: 'cn-cel:1', tabId: 7 }])
  })
})

describe('giving hosts back', () => {
  test('what nobody needs', async () => {
    expect(await client.removeOrigins(ORIGINS)).toBe(true)
    expect(remove.mock.calls).toEqual([[{ origins: ORIGINS }]])
  })
  test.each<[string, Partial<Settings>]>([
    ['another official register that is on', { official: ['official-y'] }],
    ['a site', { sites: ['official.example'] }],
    ['the time-stamp authority', { timeStamp: 'https://official.example/tsr' }],
    [
      'an open register',
      { registers: [{ url: 'https://official.example', name: '', enabled: false, privacy: 'range' }] },
    ],
  ])('but not what %s needs', async (_, more) => {
    settings = { ...settings, ...more }
    expect(await client.removeOrigins(ORIGINS)).toBe(false)
    expect(await client.removeHost('https://official.example/')).toBe(false)
    expect(remove).not.toHaveBeenCalled()
  })
})

test('reads the official page of its own tab', async () => {
  expect(await client.readOfficial()).toBe('taken')
  expect(bodies('read-official')).toEqual([{ tabId: 7 }])
})
