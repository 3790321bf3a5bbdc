import { describe, expect, test, vi } from 'vitest'
import type { Shown } from '../../src/core/shown.ts'
import type { Tone } from '../../src/core/words.ts'
import { makeSetIcon } from '../../src/shell/api.ts'
import { badgeText, iconPaths, makeToolbar, titleText } from '../../src/shell/toolbar.ts'

const shown = (...tones: readonly Tone[]): readonly Shown[] =>
  tones.map((tone, i) => ({ tone, schemeName: `Scheme ${i}`, short: `short ${i}` }) as Shown)

test.each([
  [[], ''],
  [['good', 'plain', 'waiting'], ''],
  [['alarm', 'caution', 'good'], '2'],
  [Array(99).fill('caution'), '99'],
  [Array(100).fill('caution'), '99+'],
] as const)('%o: the badge counts what needs a look: "%s"', (tones, text) =>
  expect(badgeText(shown(...tones))).toBe(text),
)

test('the title says five at most', () => {
  expect(titleText('Title', [])).toBe('Title')
  expect(titleText('Title', shown('good')).split('\n')).toEqual(['Title', 'Scheme 0: short 0'])
  expect(titleText('Title', shown('good', 'good', 'good', 'good', 'good', 'good')).split('\n')).toHaveLength(6)
})

test('the browser is spared an error where a tab is gone: the callback looks at it', () => {
  const lastError = vi.fn(() => ({ message: 'No tab with id: 7' }))
  const runtime = {
    get lastError() {
      return lastError()
    },
  }
  const action = { setIcon: (_details: unknown, done: () => void) => done() }
  makeSetIcon({ action, runtime } as never)({ tabId: 7, path: iconPaths(false) })
  expect(lastError).toHaveBeenCalledOnce()
})

describe('toolbar', () => {
  const make = () => {
    const action = {
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
      setTitle: vi.fn(async () => {}),
    }
    const setIcon = vi.fn()
    return { action, setIcon, toolbar: makeToolbar({ action: action as never, setIcon, title: 'Title' }) }
  }

  test('shows count, worst colour and the live icon', async () => {
    const { action, setIcon, toolbar } = make()
    await toolbar.show(7, shown('alarm', 'caution'))
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '2' })
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color: '#b42318' })
    expect(setIcon).toHaveBeenCalledWith({ tabId: 7, path: iconPaths(false) })
  })

  test('clears to grey', async () => {
    const { action, setIcon, toolbar } = make()
    await toolbar.clear(7)
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' })
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Title' })
    expect(setIcon).toHaveBeenCalledWith({ tabId: 7, path: iconPaths(true) })
  })

  test('a tab that is gone is no trouble', async () => {
    const { action, toolbar } = make()
    action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7'))
    await expect(toolbar.show(7, shown('alarm'))).resolves.toBeUndefined()
  })
})
