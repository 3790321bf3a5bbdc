import { expect, test, vi } from 'vitest'
import type { Gathered } from '../../src/core/gathered.ts'
import type { ReportDraft } from '../../src/core/report-draft.ts'
import { makeReporting, type ReportingDependencies } from '../../src/shell/reporting.ts'
import { shownWith } from '../ui/shown.ts'

const GATHERED: Gathered = {
  title: 'Example title',
  language: 'zh-CN',
  passages: [{ kind: 'row', label: '3C', text: '2020000907123456', path: 'html > body' }],
  fragment: { path: 'html > body', markup: '<p>2020000907123456</p>' },
  jsonLd: ['{"@type":"Product"}'],
  pictures: [{ address: 'https://img.example/a.jpg', alt: '' }],
  listing: { site: 'x', title: 'Heater', brand: 'EX', models: ['EX-1'], seller: 'Shop', attributes: [] },
}
const PNG = 'data:image/png;base64,iVBORw0KGgo='

const make = (more: { readonly [K in keyof ReportingDependencies]?: unknown } = {}, result: unknown = GATHERED) => {
  const kept: ReportDraft[] = []
  let time = 0
  const deps = {
    drafts: {
      put: vi.fn(async (draft: ReportDraft) => {
        kept.push(draft)
        return 'kept' as string
      }),
      putPicture: vi.fn(async () => 'kept'),
    },
    tabs: {
      get: vi.fn(async () => ({ id: 7, windowId: 1, url: 'https://shop.example/p?id=1&spm=2', title: 'Tab' })),
      create: vi.fn(async () => ({})),
      captureVisibleTab: vi.fn(async () => PNG),
    },
    scripting: { executeScript: vi.fn(async () => [{ result }]) },
    sitesFor: async () => [],
    answersOf: async () => [{ kind: 'absent' }],
    defaultRegister: async () => 'https://register.example',
    versions: () => ({ proofmark: '0' }),
    now: () => new Date(Date.UTC(2026, 10, 22) + time),
    waitFor: vi.fn(async () => undefined),
    makeId: () => `draft-${kept.length}`,
    addressOf: (file: string) => `ext:${file}`,
  }
  const reporting = makeReporting({ ...deps, ...more } as unknown as ReportingDependencies)
  const later = (ms: number): void => {
    time += ms
  }
  return { reporting, deps, kept, later }
}
const whatOf = (draft: ReportDraft | undefined) => draft?.items.map(({ id, isTicked }) => `${id} ${isTicked}`)

test('a verdict becomes a draft, and only its id stands in the address', async () => {
  const { reporting, deps, kept } = make()
  expect(await reporting.open({ tabId: 7, shown: shownWith() })).toBe(true)
  expect(kept).toHaveLength(1)
  expect(deps.tabs.create.mock.calls).toEqual([[{ url: 'ext:/report.html?draft=draft-0', openerTabId: 7 }]])
  expect(kept[0]).toMatchObject({
    kind: 'other-product',
    number: '2020000907123456',
    page: 'https://shop.example/p?id=1',
    product: 'Heater',
    shop: 'Shop',
    register: 'https://register.example',
    screenshot: 'not-asked',
    contact: '',
  })
  expect(whatOf(kept[0])).toEqual([
    'page true',
    'passages true',
    'fragment true',
    'listing true',
    'json-ld-1 true',
    'register-answer true',
    'times true',
    'versions true',
    'picture-1 false',
  ])
  expect(deps.tabs.captureVisibleTab).not.toHaveBeenCalled()
})

test.each([
  ['nothing', null],
  ['a stranger', { ...GATHERED, passages: 'x' }],
  ['too much', { ...GATHERED, jsonLd: ['x'.repeat(20_001)] }],
])('%s from the page is nothing', async (_case, result) => {
  const { reporting, kept } = make({}, result)
  expect(await reporting.open({ tabId: 7, shown: shownWith() })).toBe(true)
  expect(whatOf(kept[0])).toEqual(['page true', 'register-answer true', 'times true', 'versions true'])
})

test('a page that lets nobody in is reported all the same', async () => {
  const { reporting, kept } = make({ scripting: { executeScript: () => Promise.reject(new Error('no')) } })
  expect(await reporting.open({ tabId: 7 })).toBe(true)
  expect(kept[0]).toMatchObject({ from: 'page', product: 'Tab', mark: '' })
})

test('a screenshot is taken where it was asked for, and its want is said', async () => {
  const { reporting, deps, kept } = make()
  await reporting.open({ tabId: 7, withScreenshot: true })
  expect(kept[0]?.screenshot).toBe('taken')
  expect(kept[0]?.items[0]).toMatchObject({ id: 'screenshot', picture: { key: 'draft-0:screenshot', blackOuts: [] } })
  expect(deps.drafts.putPicture).toHaveBeenCalledTimes(1)
  deps.tabs.captureVisibleTab.mockRejectedValue(new Error('activeTab'))
  await reporting.open({ tabId: 8, withScreenshot: true })
  expect(kept[1]?.screenshot).toBe('no-permission')
  expect(kept[1]?.items[0]?.id).toBe('page')
})

test.each([
  [2, 'taken', 2],
  [3, 'no-permission', 2],
])('%i times too soon after another picture: %s', async (refusals, screenshot, waits) => {
  const { reporting, deps, kept } = make()
  const tooSoon = new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.')
  for (let i = 0; i < refusals; i++) deps.tabs.captureVisibleTab.mockRejectedValueOnce(tooSoon)
  await reporting.open({ tabId: 7, withScreenshot: true })
  expect(kept[0]?.screenshot).toBe(screenshot)
  expect(deps.waitFor).toHaveBeenCalledTimes(waits)
})

test('a screenshot for which there is no room is said to be that', async () => {
  const { reporting, deps, kept } = make()
  deps.drafts.putPicture.mockResolvedValue('no-room')
  await reporting.open({ tabId: 7, withScreenshot: true })
  expect(kept[0]).toMatchObject({
    screenshot: 'no-room',
    items: [{ id: 'page' }, { id: 'passages' }, {}, {}, {}, {}, {}, {}],
  })
})

test.each([
  [5_999, 1],
  [6_000, 2],
])('the same press after %i ms makes %i tabs', async (ms, tabs) => {
  const { reporting, deps, later } = make()
  await reporting.open({ tabId: 7 })
  later(ms)
  await reporting.open({ tabId: 7 })
  expect(deps.tabs.create).toHaveBeenCalledTimes(tabs)
})

test('a draft for which there is no room is remembered', async () => {
  const { reporting } = make({ drafts: { put: async () => 'no-room', putPicture: async () => 'no-room' } })
  await reporting.open({ tabId: 7 })
  expect(reporting.unsaved('draft-0')?.page).toBe('https://shop.example/p?id=1')
  expect(reporting.unsaved('other')).toBeUndefined()
})
