// @vitest-environment happy-dom
import { options, render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { History, HistoryEntry } from '../../src/core/history.ts'
import type { Trace } from '../../src/core/trace.ts'
import type { Watched } from '../../src/core/watched.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { Panel } from '../../src/ui/panel.tsx'
import { historyCsv } from '../../src/ui/panel-history.tsx'
import type { PanelProps } from '../../src/ui/panel-props.ts'
import type { TabView } from '../../src/ui/props.ts'
import { EVIL, shownWith } from './shown.ts'

const words = await readViewWords('en')
const text = words.panel
const NOW = '2026-11-22T08:00:00Z'

// Renders and effects run as microtasks, so that they are over when the macrotask is.
const turn = setImmediate
options.debounceRendering = queueMicrotask
options.requestAnimationFrame = queueMicrotask
const act = async (work: () => void): Promise<void> => {
  work()
  await new Promise((done) => turn(done))
}
let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
afterEach(() => render(null, root))

const button = (name: string): HTMLElement => {
  const all = [...root.querySelectorAll<HTMLElement>('button,[role=tab]')]
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
  if (!found) throw new Error(`no button ${name} among ${all.map((one) => one.textContent).join(', ')}`)
  return found
}
const press = (name: string): Promise<void> => act(() => button(name).click())

const entry = (more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: '1',
  at: NOW,
  host: 'shop.example',
  title: 'Power bank',
  verdict: 'cn-ccc:1',
  kind: 'genuine',
  tone: 'plain',
  short: 'Valid',
  lang: 'en',
  scheme: 'cn-ccc',
  schemeName: 'CCC',
  number: '2020 01',
  ...more,
})
const watched = (more: Partial<Watched> = {}): Watched => ({
  id: 'cn-ccc:1',
  scheme: 'cn-ccc',
  schemeName: 'CCC',
  lang: 'en',
  number: '2020 01',
  since: NOW,
  state: 'valid',
  hasNews: false,
  isPaused: false,
  checkedAt: '2026-11-22T05:00:00Z',
  nextAtMs: 0,
  ...more,
})
const viewOf = (more: Partial<TabView> = {}): TabView => ({
  state: 'checked',
  host: 'shop.example',
  title: 'Example title',
  shown: [shownWith()],
  ...more,
})
const historyOf = (entries: readonly HistoryEntry[], more: Partial<History> = {}): History => ({
  entries,
  total: entries.length,
  days: 90,
  ...more,
})

const show = (more: Partial<PanelProps> = {}): Promise<void> =>
  act(() =>
    render(
      <Panel
        words={words}
        start="page"
        load={async () => viewOf()}
        scan={async () => viewOf()}
        followPage={() => () => undefined}
        grantSite={async () => true}
        openOptions={() => undefined}
        copy={async () => true}
        ask={async () => undefined}
        handOff={async () => true}
        report={async () => true}
        notNumber={async () => true}
        watch={async () => true}
        trace={async () => ({ kind: 'unclear', why: 'offline' })}
        nameOf={(register) => (register === 'open:https://r.example' ? 'Example Register' : undefined)}
        history={async () => historyOf([])}
        forgetHistory={async () => 0}
        keepHistory={async () => true}
        watched={async () => []}
        changeWatched={async () => []}
        checkWatched={async () => []}
        followWatched={() => () => undefined}
        save={() => undefined}
        now={() => NOW}
        {...more}
      />,
      root,
    ),
  )

describe('the page in front', () => {
  it('follows the tab, and lets only the last answer stand', async () => {
    let changed = (): void => undefined
    const slow = Promise.withResolvers<TabView>()
    const load = vi
      .fn<PanelProps['load']>()
      .mockReturnValueOnce(slow.promise)
      .mockResolvedValue(viewOf({ host: 'second.example', shown: [], state: 'nothing-found' }))
    await show({
      load,
      followPage: (callback) => {
        changed = callback
        return () => undefined
      },
    })
    expect(root.textContent).toContain(words.popup.loading)
    await act(changed)
    expect(root.textContent).toContain('second.example')
    await act(() => slow.resolve(viewOf({ host: 'first.example' })))
    expect(root.textContent).not.toContain('first.example')
  })

  it.each([
    ['nothing-found', words.popup.nothingFound],
    ['not-scanned', words.popup.notScanned],
    ['no-permission', text.useButton],
    ['unsupported', words.popup.unsupported],
  ] as const)('%s says so', async (state, said) => {
    await show({ load: async () => viewOf({ state, shown: [] }) })
    expect(root.textContent).toContain(said)
    expect(root.querySelectorAll('button.primary').length).toBe(
      state === 'no-permission' || state === 'not-scanned' ? 1 : 0,
    )
  })

  it('failed says so and tries again; some that could not be checked are counted', async () => {
    await show({
      load: async () => Promise.reject(new Error('gone')),
      scan: async () =>
        viewOf({ shown: [shownWith({ kind: 'unchecked', tone: 'waiting' }), shownWith({ id: 'x:1' })] }),
    })
    expect(root.textContent).toContain(words.popup.error)
    await press(words.popup.retry)
    expect(root.textContent).toContain(text.uncheckedCount(1))
  })

  it('asks for the trace by a press only, and shows what a register writes as text', async () => {
    const trace = vi.fn<PanelProps['trace']>().mockResolvedValueOnce({ kind: 'unclear', why: 'offline' })
    const known: Trace = {
      kind: 'known',
      asOf: NOW,
      isCut: true,
      events: [
        { day: '2024-01-02', kind: 'issued' },
        { day: '2026-01-02', kind: 'suspended', basis: EVIL },
        { day: '2026-05-02', kind: 'expired', derived: true },
      ],
    }
    trace.mockResolvedValue(known)
    const certificate = { status: 'valid', heldBy: ['open:https://r.example', 'open:https://off.example'] } as const
    await show({ load: async () => viewOf({ shown: [shownWith({ certificate })] }), trace })
    expect(root.textContent).toContain(text.traceHint)
    expect(trace).not.toHaveBeenCalled()
    await press('Send the number to Example Register')
    expect(root.textContent).toContain(text.traceFailed)
    await press('Send the number to Example Register')
    expect(trace.mock.calls).toEqual(Array(2).fill(['cn-ccc:2020000907123456', 'open:https://r.example']))
    const lines = [...root.querySelectorAll('.trace li')].map((line) => line.textContent)
    expect(lines).toEqual(['2 Jan 2024Issued', `2 Jan 2026Suspended${EVIL}`, '2 May 2026Expiredfollows from the dates'])
    expect(root.querySelector('img')).toBeNull()
    expect(root.textContent).toContain(text.traceCut)
  })
})

describe('tabs', () => {
  it('go by arrows round and round, one stop for Tab', async () => {
    await show({ watched: async () => [watched({ hasNews: true })] })
    const chosen = (): string | undefined => root.querySelector('[aria-selected=true]')?.id
    const key = (name: string): Promise<void> =>
      act(() =>
        root
          .querySelector('[aria-selected=true]')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      )
    expect(root.querySelector('#pm-tab-watched')?.textContent).toContain(text.newsCount(1))
    for (const [name, id] of [
      ['ArrowLeft', 'pm-tab-watched'],
      ['ArrowRight', 'pm-tab-page'],
      ['ArrowRight', 'pm-tab-history'],
      ['End', 'pm-tab-watched'],
      ['Home', 'pm-tab-page'],
      ['x', 'pm-tab-page'],
    ] as const) {
      await key(name)
      expect(chosen()).toBe(id)
      expect(root.querySelectorAll('[role=tab][tabindex="0"]').length).toBe(1)
    }
  })
})

describe('history', () => {
  it('searches, saves, forgets, and keeps for as long as was chosen', async () => {
    const history = vi.fn<PanelProps['history']>(async (query) =>
      historyOf(query === 'x' ? [] : [entry({ title: EVIL }), entry({ id: '2', at: '2026-11-21T08:00:00Z' })]),
    )
    const forgetHistory = vi.fn<PanelProps['forgetHistory']>(async () => 1)
    const keepHistory = vi.fn<PanelProps['keepHistory']>(async () => true)
    const save = vi.fn()
    await show({ start: 'history', history, forgetHistory, keepHistory, save })
    expect([...root.querySelectorAll('.day')].map((day) => day.textContent)).toEqual(['22 Nov 2026', '21 Nov 2026'])
    await act(() => root.querySelector<HTMLElement>('.summary')?.click())
    expect(root.textContent).toContain(EVIL)
    await press('Remove: 2020 01')
    expect(root.textContent).toContain(text.removedCount(1))
    await press('Remove all of shop.example')
    await press(text.clear)
    expect(forgetHistory.mock.calls).toEqual([[{ kind: 'one', id: '1' }], [{ kind: 'host', host: 'shop.example' }]])
    await press(text.cancel)
    await press(text.clear)
    await press(text.clear)
    expect(forgetHistory).toHaveBeenLastCalledWith({ kind: 'all' })
    await act(() => root.querySelector<HTMLElement>('#pm-keep-0')?.click())
    expect(keepHistory).toHaveBeenCalledWith(0)
    await press(text.saveCsv)
    expect(save).toHaveBeenCalledWith('proofmark-history-2026-11-22.csv', expect.stringContaining('shop.example'))
    const input = root.querySelector<HTMLInputElement>('#pm-search')
    await act(() => {
      if (!input) throw new Error('no search')
      input.value = 'x'
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(root.textContent).toContain(text.noMatch)
  })

  it('says trouble, that nothing is kept, that nothing is there, that it failed', async () => {
    await show({ start: 'history', history: async () => historyOf([], { trouble: 'full', days: 0 }) })
    expect(root.textContent).toContain(text.trouble.full)
    expect(root.textContent).toContain(text.historyOff)
    render(null, root)
    await show({ start: 'history' })
    expect(root.textContent).toContain(text.historyNone)
    render(null, root)
    await show({ start: 'history', history: async () => Promise.reject(new Error('gone')) })
    expect(root.textContent).toContain(text.failed)
  })

  it('saves no formula', () => {
    expect(historyCsv([entry({ title: '=HYPERLINK("x")' })])).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('watched certificates', () => {
  it('say what changed and when they were asked for; can be asked, paused, removed', async () => {
    const one = watched({ state: 'suspended', before: 'valid', changedAt: NOW, hasNews: true, failedAt: NOW })
    const changeWatched = vi.fn<PanelProps['changeWatched']>(async (_id, change) =>
      change === 'remove' ? [] : [{ ...one, hasNews: false, isPaused: change === 'pause' }],
    )
    const checkWatched = vi.fn<PanelProps['checkWatched']>(async () => [one])
    await show({ start: 'watched', watched: async () => [one], changeWatched, checkWatched })
    expect(root.querySelector('li')?.dataset.tone).toBe('caution')
    expect(root.querySelector('.changed')?.textContent).toBe('Changed: in force → suspended, seen now')
    expect(root.textContent).toContain('asked 3 hours ago · no answer now')
    await press('Ask now: 2020 01')
    expect(checkWatched).toHaveBeenCalledWith('cn-ccc:1')
    await press('Seen: 2020 01')
    expect(root.querySelector('.changed')).toBeNull()
    await press('Pause: 2020 01')
    expect(root.textContent).toContain(text.paused)
    await press('Go on: 2020 01')
    await press('Remove: 2020 01')
    expect(changeWatched.mock.calls.map(([, change]) => change)).toEqual(['seen', 'pause', 'resume', 'remove'])
    expect(root.textContent).toContain(text.watchedNone)
  })
})
