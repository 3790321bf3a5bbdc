/** The page on privacy tells the truth: no permission, and no place that can make a request, that it does not name. */
import { describe, expect, it } from 'vitest'
import type { Leaving } from '../src/core/privacy.ts'
import { LEAVING, PERMISSIONS, permissionsIn } from '../src/core/privacy.ts'
import { LOCALES } from '../src/core/shown.ts'
import { readViewWords } from '../src/say/words/views/index.ts'
import config from '../wxt.config.ts'
import { readSource } from './privacy-source.ts'

/**
 * Where in the extension a request can be made, and what of it leaves. An empty row reads files of the extension itself,
 * or hands `fetch` on to one that stands here.
 */
const PLACES: Readonly<Record<string, readonly Leaving[]>> = {
  'src/shell/get.ts': ['range', 'number', 'official', 'lists'],
  'src/shell/outbox-post.ts': ['report'],
  'src/shell/outbox-ask.ts': ['follow'],
  'src/shell/fetch-picture.ts': ['picture'],
  'src/shell/fetch-time-stamp.ts': ['stamp'],
  'src/shell/signed-word.ts': ['word'],
  'src/page/badges.ts': ['statement'],
  'src/shell/hand-off.ts': ['page'],
  'src/shell/words.ts': [],
  'src/shell/meanings.ts': [],
  'src/shell/sites.ts': [],
  'src/shell/client.ts': [],
  // The picture of the tab that the browser has just taken, from memory.
  'entrypoints/popup/codes.ts': [],
  'entrypoints/background.ts': [],
  'entrypoints/badges/index.ts': [],
  'entrypoints/report/main.tsx': [],
}

const CALLS =
  /(?<![\w.])fetch\(|(?<!\w)(?:globalThis|window|self)\.fetch|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|importScripts|RTCPeerConnection/u

describe('requests', () => {
  const callers = readSource(
    /^(?:src\/(?:core|contract|evidence|schemes|registries|sites|page|say|ui|shell)|entrypoints)\//u,
  )
    .filter(({ code }) => CALLS.test(code))
    .map(({ path }) => path)

  it('are made nowhere but where this table says', () => {
    // Opens a tab; no `fetch` of its own.
    const expected = Object.keys(PLACES).filter((path) => path !== 'src/shell/hand-off.ts')
    expect([...callers].sort()).toEqual(expected.sort())
  })
  it('of every kind that the page names, and of no other', () =>
    expect([...new Set(Object.values(PLACES).flat())].sort()).toEqual([...LEAVING].sort()))
  it('finds every way there is to make one', () => {
    for (const call of ['await fetch(url)', 'globalThis.fetch', 'new WebSocket(url)', 'navigator.sendBeacon(url)'])
      expect(CALLS.test(call)).toBe(true)
    for (const none of ['deps.fetch(url)', 'prefetch(url)', 'fetchPicture(url)']) expect(CALLS.test(none)).toBe(false)
  })
})

interface Declared {
  readonly permissions?: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const { manifest } = config
  const declared = (
    typeof manifest === 'function'
      ? manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 })
      : manifest
  ) as Declared
  const of = (need: string): readonly string[] =>
    permissionsIn(browser)
      .filter((row) => row.need === need)
      .map(({ id }) => id)

  it('holds what the page says is always held', () =>
    expect([...(declared.permissions ?? [])].sort()).toEqual([...of('required')].sort()))
  it('asks for what the page says is asked for', () => {
    const hosts = (declared.optional_host_permissions ?? []).map(() => 'hosts')
    expect([...(declared.optional_permissions ?? []), ...hosts].sort()).toEqual([...of('optional')].sort())
  })
})

it.each(LOCALES)('%s has a paragraph of its own for each', async (locale) => {
  const { privacy } = await readViewWords(locale)
  const said = [
    ...LEAVING.map((id) => privacy.leaving[id].what),
    ...PERMISSIONS.map(({ id }) => privacy.reasons[id]),
    ...privacy.nevers,
  ]
  expect(new Set(said).size).toBe(LEAVING.length + PERMISSIONS.length + 3)
  expect(said.every((text) => text.length > 5)).toBe(true)
  expect(Object.keys(privacy.reasons)).toHaveLength(PERMISSIONS.length)
  expect(Object.keys(privacy.leaving)).toHaveLength(LEAVING.length)
})
