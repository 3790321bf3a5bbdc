import { describe, expect, test, vi } from 'vitest'
import type { Claim, Listing } from '../../src/core/words.ts'
import { type Handlers, makeDoor } from '../../src/shell/door.ts'

const ID = 'abcdefghijklmnop'
const OWN = `chrome-extension://${ID}/`

const handlers = {
  check: vi.fn(async () => ({ shown: [] })),
  inject: vi.fn(async () => ({ done: true })),
  tab: vi.fn(async () => ({ state: 'not-scanned', host: '', title: '', shown: [] })),
  'scan-results': vi.fn(async () => ({ state: 'not-scanned', host: '', title: '', shown: [] })),
  scan: vi.fn(async () => ({ state: 'not-scanned', host: '', title: '', shown: [] })),
  manual: vi.fn(async () => ({ shown: [] })),
  'get-settings': vi.fn(async () => ({ language: 'auto', sites: [], registers: [] })),
  'set-settings': vi.fn(async () => ({ settings: { language: 'auto', sites: [], registers: [] }, problems: [] })),
  'grants-changed': vi.fn(async () => ({ origins: [] })),
  'clear-cache': vi.fn(async () => ({ removed: 0 })),
  registers: vi.fn(async () => ({ open: [] })),
  ask: vi.fn(async () => ({})),
  'hand-off': vi.fn(async () => ({ opened: true })),
  'official-answer': vi.fn(async () => ({ taken: true })),
  'read-official': vi.fn(async () => ({ state: 'open' })),
  watch: vi.fn(async () => ({ watched: true })),
  history: vi.fn(async () => ({ entries: [] })),
  'forget-history': vi.fn(async () => ({ removed: 0 })),
  'keep-history': vi.fn(async () => ({ kept: true })),
  watched: vi.fn(async () => ({ entries: [] })),
  'change-watched': vi.fn(async () => ({ entries: [] })),
  'check-watched': vi.fn(async () => ({ entries: [] })),
  trace: vi.fn(async () => ({ kind: 'unclear', why: 'offline' })),
}
const door = makeDoor({ extensionId: ID, ownPages: OWN, handlers: handlers as unknown as Handlers })

type Sender = chrome.runtime.MessageSender
const tab = { id: 7 } as chrome.tabs.Tab
const fromPage: Sender = { id: ID, tab, frameId: 0, documentId: 'doc1', url: 'https://shop.example/p' }
const fromPopup: Sender = { id: ID, url: `${OWN}popup.html` }
const send = (name: string, body: unknown, sender: Sender) => door({ to: 'proofmark', name, body }, sender)

const claim: Claim = {
  scheme: 'cn-ccc',
  strength: 'numbered-with-context',
  raw: '2020000907000001',
  quote: '证书编号：2020000907000001',
  passage: 3,
  start: 5,
  end: 21,
}
const listing: Listing = { site: 'shop.example', title: 'Example heater', models: ['EX-1'], attributes: [] }
const badge = { form: 'element', scheme: 'cn-ccc', number: '1', quote: '' }
const refused = { ok: false, error: 'not allowed from here' }
const notUnderstood = { ok: false, error: 'not understood' }

const FROM_FRAMES = ['check', 'inject', 'official-answer']
const FROM_BOTH = ['ask', 'hand-off', 'watch']

describe('who may say what', () => {
  test('a page frame may ask for a check, and its frame is handed on', async () => {
    expect(await send('check', { claims: [claim], listing }, fromPage)).toEqual({ ok: true, body: { shown: [] } })
    expect(handlers.check).toHaveBeenLastCalledWith(
      { claims: [claim], listing },
      { tabId: 7, frameId: 0, document: 'doc1', url: 'https://shop.example/p' },
    )
  })

  test('a private window is known as one', async () => {
    await send('check', { claims: [], listing }, { ...fromPage, tab: { ...tab, incognito: true } })
    expect(handlers.check).toHaveBeenLastCalledWith(
      { claims: [], listing },
      { tabId: 7, frameId: 0, document: 'doc1', url: 'https://shop.example/p', isPrivate: true },
    )
  })

  test('what stands in the bar of its tab goes along', async () => {
    const bar = 'https://shop.example/moved'
    await send('check', { claims: [], listing }, { ...fromPage, tab: { ...tab, url: bar } })
    expect(handlers.check).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ bar }))
  })

  test.each(Object.keys(handlers).filter((name) => !FROM_FRAMES.includes(name) && !FROM_BOTH.includes(name)))(
    'a page frame may not say %s',
    async (name) => expect(await send(name, { tabId: 7, text: '', settings: {} }, fromPage)).toEqual(refused),
  )

  test.each(FROM_BOTH)('a page frame and an own page may say %s; only the frame is handed on', async (name) => {
    const body = { id: 'cn-ccc:1', register: 'official' }
    const spy = handlers[name as 'ask' | 'hand-off' | 'watch']
    expect(await send(name, body, fromPage)).toMatchObject({ ok: true })
    expect(spy).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ tabId: 7 }))
    expect(await send(name, body, fromPopup)).toMatchObject({ ok: true })
    expect(spy).toHaveBeenLastCalledWith(expect.anything(), undefined)
    expect(await send(name, body, { ...fromPage, id: 'other' })).toEqual(refused)
  })

  test.each(FROM_FRAMES)('an own page may not say %s', async (name) =>
    expect(await send(name, { claims: [], listing }, fromPopup)).toEqual(refused),
  )

  test('an own page in a tab is still an own page', async () =>
    expect(await send('get-settings', {}, { ...fromPopup, tab })).toMatchObject({ ok: true }))

  test.each<[string, Sender]>([
    ['another extension', { ...fromPage, id: 'other' }],
    ['another extension that claims our page', { ...fromPopup, id: 'other' }],
    ['nobody', {}],
    ['a page without a tab', { id: ID, url: 'https://shop.example/p' }],
    ['a page loaded ahead of its visit', { ...fromPage, documentLifecycle: 'prerender' as const }],
    ['a page kept after its visit', { ...fromPage, documentLifecycle: 'cached' as const }],
  ])('%s may say nothing', async (_, sender) => {
    expect(await send('check', { claims: [], listing }, sender)).toEqual(refused)
    expect(await send('get-settings', {}, { ...sender, url: sender.url ?? '' })).toEqual(refused)
  })

  test('an address that only looks like ours is not ours', async () =>
    expect(await send('get-settings', {}, { id: ID, url: `https://evil.example/${OWN}` })).toEqual(refused))
})

describe('what is not a message', () => {
  test.each([[undefined], [null], ['check'], [{}], [{ to: 'someone', name: 'check', body: {} }]])(
    '%o is not for us',
    async (message) => expect(await door(message, fromPage)).toBeUndefined(),
  )

  test.each(['nonsense', 'toString', '__proto__', 'constructor'])('%s is unknown', async (name) =>
    expect(await send(name, {}, fromPopup)).toEqual({ ok: false, error: 'unknown message' }),
  )
})

describe('hostile bodies', () => {
  const without = { claims: [claim], listing }
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no claims', { listing }],
    ['201 claims', { ...without, claims: Array(201).fill(claim) }],
    ['a quote of 201', { ...without, claims: [{ ...claim, quote: 'x'.repeat(201) }] }],
    ['a number of 201', { ...without, claims: [{ ...claim, raw: 'x'.repeat(201) }] }],
    ['a scheme that is a path', { ...without, claims: [{ ...claim, scheme: '../../etc' }] }],
    ['a strength of its own', { ...without, claims: [{ ...claim, strength: 'certain' }] }],
    ['a fraction', { ...without, claims: [{ ...claim, start: 0.5 }] }],
    ['a number that is an object', { ...without, claims: [{ ...claim, raw: { toString: 'x' } }] }],
    ['a title of 1001', { ...without, listing: { ...listing, title: 'x'.repeat(1001) } }],
    ['301 attributes', { ...without, listing: { ...listing, attributes: Array(301).fill({ name: 'a', value: 'b' }) } }],
    [
      'a listing that is too much in all',
      { ...without, listing: { ...listing, attributes: Array(20).fill({ name: 'a', value: 'x'.repeat(1000) }) } },
    ],
    ['41 badges', { ...without, listing: { ...listing, badges: Array(41).fill(badge) } }],
    [
      'a statement of 6146',
      { ...without, listing: { ...listing, badges: [{ ...badge, statement: 'x'.repeat(6146) }] } },
    ],
    ['a badge of its own form', { ...without, listing: { ...listing, badges: [{ ...badge, form: 'seal' }] } }],
  ])('%s is refused', async (_, body) => {
    handlers.check.mockClear()
    expect(await send('check', body, fromPage)).toEqual(notUnderstood)
    expect(handlers.check).not.toHaveBeenCalled()
  })

  test('the bounds themselves are allowed', async () => {
    const full = { ...claim, quote: 'x'.repeat(200), raw: 'x'.repeat(200) }
    expect(await send('check', { claims: Array(200).fill(full), listing }, fromPage)).toMatchObject({ ok: true })
    // Statements are long, and are not what the page says of its goods.
    const badges = Array(40).fill({ ...badge, statement: 'x'.repeat(6145) })
    expect(await send('check', { claims: [], listing: { ...listing, badges } }, fromPage)).toMatchObject({ ok: true })
  })

  const record = { scheme: 'cn-ccc', number: '1', status: 'valid' }
  test.each<[string, unknown]>([
    ['a status of its own', { ...record, status: 'excellent' }],
    ['no number', { scheme: 'cn-ccc', status: 'valid' }],
    ['a name of 301', { ...record, holder: 'x'.repeat(301) }],
    ['21 lists of models', { ...record, models: Array(21).fill('A') }],
    ['a list of models of 2001', { ...record, models: ['x'.repeat(2001)] }],
    ['a day that is no day', { ...record, validUntil: 'tomorrow' }],
    ['a body without an id', { ...record, body: { name: 'Example' } }],
  ])('a record read on an official page with %s is refused', async (_, bad) => {
    expect(await send('official-answer', { nonce: 'n', record: bad }, fromPage)).toEqual(notUnderstood)
  })
  test('a record read on an official page leaves behind whose it says it is', async () => {
    const claimed = { ...record, source: 'eprel', demo: false, readAt: '2020-01-01T00:00:00Z' }
    await send('official-answer', { nonce: 'n', record: claimed }, fromPage)
    expect(handlers['official-answer']).toHaveBeenLastCalledWith({ nonce: 'n', record }, expect.anything())
  })

  test('what nobody asked for is left behind', async () => {
    const extra = { ...claim, extra: 1, ['__proto__']: { polluted: true } }
    await send('check', { claims: [extra], listing: { ...listing, cookie: 'secret' } }, fromPage)
    expect(handlers.check).toHaveBeenLastCalledWith({ claims: [claim], listing }, expect.anything())
  })

  test.each([[{ tabId: -1 }], [{ tabId: '7' }], [{}]])('tab %o', async (body) =>
    expect(await send('tab', body, fromPopup)).toEqual(notUnderstood),
  )
})

test('a handler that throws answers with the reason', async () => {
  handlers.manual.mockRejectedValueOnce(new Error('bug'))
  expect(await send('manual', { text: 'x' }, fromPopup)).toEqual({ ok: false, error: 'bug' })
})
