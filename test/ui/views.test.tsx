// @vitest-environment happy-dom
import { options, render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AS_THE_SYSTEM } from '../../src/core/appearance.ts'
import { SETTINGS_FILE_BYTES, type Vitals } from '../../src/core/options.ts'
import { fill } from '../../src/say/words/fill.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { hostTyped, Options } from '../../src/ui/options.tsx'
import type { OptionsPageProps, ReadFile } from '../../src/ui/options-props.ts'
import { Popup } from '../../src/ui/popup.tsx'
import type {
  OptionsProps,
  PageState,
  PopupProps,
  RegisterState,
  Registers,
  Settings,
  TabView,
} from '../../src/ui/props.ts'
import { addressTyped } from '../../src/ui/registers.tsx'
import { EVIL, shownWith } from './shown.ts'

const words = await readViewWords('en')

// Renders and effects run as microtasks, so that they are over when the macrotask is.
const turn = setImmediate
options.debounceRendering = queueMicrotask
options.requestAnimationFrame = queueMicrotask
const act = async (work: () => Promise<void>): Promise<void> => {
  await work()
  await new Promise((done) => turn(done))
}
let root: HTMLElement

beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
afterEach(() => render(null, root))

const find = <E extends Element = HTMLElement>(selector: string): E => {
  const found = root.querySelector<E>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const button = (name: string): HTMLButtonElement => {
  const all = [...root.querySelectorAll('button')]
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
  if (!found) throw new Error(`no button ${name} among ${all.map((one) => one.textContent).join(', ')}`)
  return found
}
const press = (name: string): Promise<void> => act(async () => button(name).click())
const type = (input: HTMLInputElement, text: string): Promise<void> =>
  act(async () => {
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })

describe('Popup', () => {
  const viewOf = (state: PageState, shown: TabView['shown'] = []): TabView => ({
    state,
    host: 'shop.example',
    title: 'Example title',
    shown,
  })
  const propsOf = (more: Partial<PopupProps>): PopupProps => ({
    words,
    load: async () => viewOf('nothing-found'),
    scan: async () => viewOf('nothing-found'),
    scanResults: async () => viewOf('checked'),
    manual: async () => ({ shown: [] }),
    guess: async () => ({ candidates: [], why: 'other' }),
    follow: () => {},
    codesInPage: async () => ({ kind: 'no-picture' }),
    codesInPicture: async () => ({ kind: 'no-picture' }),
    codesInClipboard: async () => ({ kind: 'no-picture' }),
    grantSite: async () => true,
    openOptions: () => {},
    meanings: async () => [],
    copy: async () => true,
    asksNobody: false,
    ask: async () => undefined,
    handOff: async () => true,
    readOfficial: async () => 'unread',
    report: async () => true,
    reportPage: async () => true,
    hasReportNews: async () => false,
    notNumber: async () => true,
    watch: async () => true,
    watchNews: async () => 0,
    ...more,
  })
  const show = (more: Partial<PopupProps> = {}): Promise<void> =>
    act(async () => render(<Popup {...propsOf(more)} />, root))

  it.each([
    ['nothing-found', words.popup.nothingFound],
    ['not-scanned', words.popup.notScanned],
    ['no-permission', words.popup.noPermission],
    ['unsupported', words.popup.unsupported],
  ] as const)('says so when the page is %s', async (state, text) => {
    await show({ load: async () => viewOf(state) })
    expect(find('[role=status] strong').textContent).toBe(text)
  })

  it.each([
    ['has', async () => true, 1],
    ['has not', async () => false, 0],
    ['nobody knows whether it has', () => Promise.reject(new Error('gone')), 0],
  ])('leads to own reports where a register %s something new', async (_, hasReportNews, lines) => {
    await show({ hasReportNews })
    expect((root.textContent ?? '').split(words.report.news)).toHaveLength(lines + 1)
    expect(root.querySelectorAll(`[aria-label="${words.report.own}"] a`)).toHaveLength(lines)
  })

  it('lists verdicts and opens the one that needs a look', async () => {
    const good = shownWith({ id: 'b', tone: 'good', short: 'Valid' })
    await show({ load: async () => viewOf('checked', [shownWith(), good]) })
    const summaries = [...root.querySelectorAll('.summary')]
    expect(summaries.map((one) => one.getAttribute('aria-expanded'))).toEqual(['true', 'false'])
    expect(root.querySelectorAll('table')).toHaveLength(1)
    await act(async () => (summaries[1] as HTMLElement).click())
    expect(root.querySelectorAll('table')).toHaveLength(2)
    expect(find('[role=status] strong').textContent).toBe('2 certifications found')
  })

  it.each([
    ['a list', 'nothing-found', 'list', true],
    ['what may be a list', 'checked', undefined, true],
    ['one product', 'checked', 'product', false],
    ['a cart', 'nothing-found', 'other', false],
    ['what was not read', 'not-scanned', undefined, false],
  ] as const)('offers to look into the results of %s', async (_case, state, kind, isOffered) => {
    const scanResults = vi.fn(async () => ({ ...viewOf('checked', [shownWith()]), page: 'list' as const }))
    await show({ load: async () => ({ ...viewOf(state), ...(kind ? { page: kind } : {}) }), scanResults })
    expect((root.textContent ?? '').includes(words.popup.checkResults)).toBe(isOffered)
    if (!isOffered) return
    await press(words.popup.checkResults)
    expect(scanResults).toHaveBeenCalledTimes(1)
    expect(root.querySelectorAll('.summary')).toHaveLength(1)
    expect(root.textContent).toContain(words.popup.resultsOn)
  })

  it('asks for a site at once under the press and then reads the page', async () => {
    const grantSite = vi.fn(async () => true)
    const scan = vi.fn(async () => viewOf('checked', [shownWith()]))
    await show({ load: async () => viewOf('no-permission'), grantSite, scan })
    await press(words.popup.always('shop.example'))
    expect(grantSite).toHaveBeenCalledWith('shop.example')
    expect(scan).toHaveBeenCalledTimes(1)
    expect(root.querySelectorAll('.summary')).toHaveLength(1)
  })

  it('does not offer a site that the organisation has not chosen', async () => {
    const maySetSite = vi.fn(() => false)
    await show({ load: async () => viewOf('no-permission'), maySetSite })
    expect(maySetSite).toHaveBeenCalledWith('shop.example')
    expect(() => button(words.popup.always('shop.example'))).toThrow()
    expect(button(words.popup.checkPage)).toBeTruthy()
  })

  it('changes nothing when the browser refuses', async () => {
    const scan = vi.fn()
    await show({ load: async () => viewOf('no-permission'), grantSite: async () => false, scan })
    await press(words.popup.always('shop.example'))
    expect(scan).not.toHaveBeenCalled()
    expect(root.textContent).toContain(words.popup.notGranted)
  })

  it('offers to try again when reading failed', async () => {
    await show({ load: () => Promise.reject(new Error('gone')) })
    expect(find('[role=status] strong').textContent).toBe(words.popup.error)
    await press(words.popup.retry)
    expect(find('[role=status] strong').textContent).toBe(words.popup.nothingFound)
  })

  it('checks a number by hand, and keeps it when that fails', async () => {
    const manual = vi.fn<PopupProps['manual']>(async () => ({ shown: [shownWith()] }))
    await show({ manual })
    const input = find<HTMLInputElement>('#pm-number')
    await press(words.popup.manualButton)
    expect(find('.problem').textContent).toBe(words.popup.manualEmpty)
    expect(manual).not.toHaveBeenCalled()
    await type(input, ' 2020 00 ')
    await press(words.popup.manualButton)
    expect(manual).toHaveBeenCalledWith('2020 00', undefined)
    expect(root.querySelectorAll('.summary')).toHaveLength(1)
    manual.mockRejectedValueOnce(new Error('gone'))
    await press(words.popup.manualButton)
    expect(find('.problem').textContent).toBe(words.popup.manualFailed)
    expect(input.value).toBe(' 2020 00 ')
    manual.mockResolvedValueOnce({ shown: [] })
    await press(words.popup.manualButton)
    expect(find('.problem').textContent).toBe(words.popup.noNumber.other)
  })

  const kinds = [
    { scheme: 'a', name: 'Mark A', numberText: '20 20' },
    { scheme: 'b', name: EVIL, numberText: '2020' },
  ] as const
  it('says what a text looks like while it is typed, lets the person choose, and asks only then', async () => {
    const manual = vi.fn<PopupProps['manual']>(async () => ({ shown: [shownWith()] }))
    const guess = vi.fn<PopupProps['guess']>(async () => ({ candidates: kinds }))
    await show({ manual, guess })
    await type(find<HTMLInputElement>('#pm-number'), '202')
    await type(find<HTMLInputElement>('#pm-number'), '2020')
    await vi.waitFor(() => expect(root.querySelectorAll('[type=radio]')).toHaveLength(3))
    expect(guess.mock.calls).toEqual([['2020']])
    expect(root.querySelector('img')).toBeNull()
    expect(find('.guess').textContent).toContain('Mark A')
    expect(manual).not.toHaveBeenCalled()
    await act(async () => [...root.querySelectorAll<HTMLInputElement>('[type=radio]')][2]?.click())
    await press(words.popup.manualButton)
    expect(manual).toHaveBeenCalledWith('2020', 'b')
  })

  it('says at once what can be no number, but not of a beginning', async () => {
    const guess = vi.fn<PopupProps['guess']>(async () => ({ candidates: [], why: 'barcode' }))
    await show({ guess })
    const input = find<HTMLInputElement>('#pm-number')
    await type(input, '6901234')
    await vi.waitFor(() => expect(guess).toHaveBeenCalledTimes(1))
    await act(async () => {})
    expect(find('.guess').textContent).toBe('')
    await type(input, '69012345')
    await vi.waitFor(() => expect(find('.guess').textContent).toBe(words.popup.noNumber.barcode))
  })

  it('shows what codes say as text, and checks the number of one by a press', async () => {
    const manual = vi.fn<PopupProps['manual']>(async () => ({ shown: [shownWith()] }))
    const guess: PopupProps['guess'] = async (text) => ({ candidates: text === '2020' ? [kinds[0]] : [] })
    await show({ manual, guess, codesInPage: async () => ({ kind: 'read', texts: [EVIL, '2020'] }) })
    await press(words.popup.codePage)
    expect([...root.querySelectorAll('.codes code')].map((one) => one.textContent)).toEqual([EVIL, '2020'])
    expect(root.querySelectorAll('.codes img, .codes a')).toHaveLength(0)
    expect(root.querySelectorAll('.codes li button')).toHaveLength(1)
    expect(manual).not.toHaveBeenCalled()
    await press(words.popup.codeUse)
    expect(manual).toHaveBeenCalledWith('2020', undefined)
    await press(words.popup.codeClipboard)
    expect(find('.codes .said').textContent).toBe(words.popup.codeNoClipboard)
  })

  it('follows the tab, says how an errand goes, and looks for codes in a picture that was pointed at', async () => {
    let told = (): void => {}
    let view: TabView = { ...viewOf('not-scanned'), errand: { what: 'picture', text: '', state: 'busy' } }
    const manual = vi.fn<PopupProps['manual']>(async () => ({ shown: [shownWith()] }))
    const codesInPage = vi.fn<PopupProps['codesInPage']>(async () => ({ kind: 'read', texts: ['2020'] }))
    await show({
      load: async () => view,
      follow: (changed) => {
        told = changed
      },
      guess: async () => ({ candidates: [kinds[0]] }),
      manual,
      codesInPage,
    })
    expect(root.textContent).toContain(words.popup.errandPicture)
    const area = { x: 1, y: 2, width: 3, height: 4, viewWidth: 100 }
    view = { ...view, errand: { what: 'picture', text: '', state: 'none', area } }
    await act(async () => told())
    await vi.waitFor(() => expect(manual).toHaveBeenCalledWith('2020', undefined))
    expect(codesInPage.mock.calls).toEqual([[area]])
    expect(root.textContent).toContain(words.popup.errandNone.picture)
  })

  it('says how many of several could not be checked', async () => {
    const one = (id: string, kind: 'unchecked' | 'absent') => shownWith({ id, kind })
    await show({ load: async () => viewOf('checked', [one('a', 'absent'), one('b', 'unchecked')]) })
    expect(root.textContent).toContain(words.popup.partial(1, 2))
    render(null, root)
    await show({ load: async () => viewOf('checked', [one('b', 'unchecked')]) })
    expect(root.textContent).not.toContain(words.popup.partial(1, 1))
  })

  it('offers registers that are not turned on, too, and puts the answer in the place of the verdict', async () => {
    const offer = { register: 'official-x', label: 'Ask: X', isReady: false, origins: ['https://x.example/*'] }
    const progress = { busy: 'Asking…', done: '', failed: 'No answer.' }
    const unchecked = shownWith({ tone: 'waiting', short: 'Not checked', ask: { offers: [offer], ...progress } })
    const ask = vi.fn<PopupProps['ask']>(async () => shownWith({ tone: 'good', short: 'Valid' }))
    await show({ load: async () => viewOf('checked', [unchecked]), manual: async () => ({ shown: [unchecked] }), ask })
    await press('Ask: X')
    expect(ask).toHaveBeenLastCalledWith(unchecked.id, offer, 'page')
    expect([...root.querySelectorAll('.summary b')].map((one) => one.textContent)).toEqual(['Valid'])
    await type(find<HTMLInputElement>('#pm-number'), '2020')
    await press(words.popup.manualButton)
    await press('Ask: X')
    expect(ask).toHaveBeenLastCalledWith(unchecked.id, offer, 'hand')
    expect([...root.querySelectorAll('.summary b')].map((one) => one.textContent)).toEqual(['Valid', 'Valid'])
  })

  it.each([
    ['taken', words.popup.handOffTaken],
    ['unread', words.popup.handOffUnread],
  ] as const)('takes an answer over from an official page by a press: %s', async (state, text) => {
    const readOfficial = vi.fn(async () => state)
    const handOff = { numberText: '2020 00', state: 'open' as const }
    await show({ load: async () => ({ ...viewOf('not-scanned'), handOff }), readOfficial })
    expect(find('.hand-off').textContent).toContain(words.popup.handOffText('2020 00'))
    expect(readOfficial).not.toHaveBeenCalled()
    expect(root.textContent).not.toContain(words.popup.notScanned)
    expect(root.textContent).not.toContain(words.popup.checkPage)
    await press(words.popup.handOffButton)
    expect(find('.hand-off [role=status]').textContent).toBe(text)
    expect(root.querySelectorAll('.hand-off button')).toHaveLength(state === 'taken' ? 0 : 1)
  })

  it('says at first that nobody is asked, and where to choose', async () => {
    const openOptions = vi.fn()
    await show({ asksNobody: true, openOptions })
    expect(root.textContent).toContain(words.popup.firstText)
    await press(words.popup.firstButton)
    expect(openOptions).toHaveBeenCalledTimes(1)
    await show()
    expect(root.textContent).not.toContain(words.popup.firstTitle)
  })

  it('shows hostile text as text', async () => {
    const view = { ...viewOf('checked', [shownWith({ schemeName: EVIL, sentence: EVIL })]), title: EVIL }
    await show({ load: async () => view })
    expect(root.querySelector('img')).toBeNull()
    expect(find('.title').textContent).toBe(EVIL)
  })
})

describe('Options', () => {
  const register = { url: 'https://a.example', name: 'A', enabled: true, privacy: 'range' } as const
  const start: Settings = {
    language: 'auto',
    sites: ['shop.example'],
    registers: [register, { ...register, url: 'https://b.example', name: 'B' }],
    official: [],
    trust: [],
    appearance: AS_THE_SYSTEM,
  }
  const save = vi.fn<OptionsProps['save']>()
  const requestHost = vi.fn(async (_origin: string) => true)
  const removeHost = vi.fn(async (_origin: string) => true)
  const requestOrigins = vi.fn(async (_origins: readonly string[]) => true)
  const removeOrigins = vi.fn(async (_origins: readonly string[]) => true)
  const officialState: RegisterState = {
    id: 'official-x',
    name: { zh: '某官方登记', en: 'Official X' },
    answersFor: ['Mark one', 'Mark two'],
    licence: { zh: '示例条款', en: 'Example terms' },
    byClick: true,
    keepForDays: 30,
    origins: ['https://official.example/*'],
    isGranted: false,
    health: {},
  }
  const known: Registers = {
    open: [
      {
        id: 'open:https://a.example',
        name: { zh: 'A', en: 'A' },
        answersFor: [],
        origins: ['https://a.example/*'],
        isGranted: true,
        health: { answeredAt: '2026-11-21T07:00:00Z', failedAt: '2026-11-20T08:00:00Z', why: 'offline' },
        thumbprint: 'THUMB-A',
      },
    ],
    official: [officialState],
    byHand: [{ scheme: 'xx-hand', name: 'Mark by hand', page: 'look.example', also: 'abroad.example' }],
    throughOpen: ['Mark through an open one'],
    pages: [{ host: 'look.example', origins: ['https://look.example/*'], isGranted: false }],
    byForm: ['Mark by form'],
  }

  beforeEach(() => {
    save.mockReset()
    save.mockImplementation(async (settings) => ({ settings, problems: [] }))
    requestHost.mockReset()
    requestHost.mockResolvedValue(true)
    removeHost.mockClear()
    requestOrigins.mockReset()
    requestOrigins.mockResolvedValue(true)
    removeOrigins.mockClear()
  })
  const healthy: Vitals = { answers: { count: 2, where: 'disk' }, settingsReadable: true, policyProblems: [] }
  const keepHistory = vi.fn(async (_days: number) => true)
  const saveFile = vi.fn((_name: string, _text: string) => undefined)
  const show = (more: Partial<OptionsPageProps> = {}): Promise<void> => {
    const props = {
      words,
      load: async () => start,
      save,
      requestHost,
      removeHost,
      clearCache: async () => 2,
      notNumbers: async () => [],
      forgetNotNumber: async () => [],
      shops: async () => [],
      grantedSites: async (hosts: readonly string[]) => hosts,
      onGrants: () => () => {},
      meanings: async () => [],
      registers: async () => known,
      requestOrigins,
      removeOrigins,
      now: () => '2026-11-21T08:00:00Z',
      shortcuts: async () => undefined,
      changeShortcuts: async () => undefined,
      exportFile: async () => '{}',
      readFile: async (): Promise<ReadFile> => ({ kind: 'refused', why: 'not-settings' }),
      keepHistory,
      saveFile,
      vitals: async () => healthy,
      diagnostics: async () => 'Proofmark 0.1.0',
      copy: async () => true,
      isAllowed: async () => true,
      ...more,
    }
    return act(async () => render(<Options {...props} />, root))
  }
  const siteInput = () => find<HTMLInputElement>('[aria-labelledby=pm-sites] input')
  const siteProblem = () => find('[aria-labelledby=pm-sites] .problem').textContent
  const saved = () => save.mock.lastCall?.[0]

  it('adds a site after the browser agreed', async () => {
    await show()
    await type(siteInput(), 'https://Mall.Example/item?id=1')
    await press(words.options.addSite)
    expect(requestHost).toHaveBeenCalledWith('mall.example')
    expect(saved()?.sites).toEqual(['shop.example', 'mall.example'])
    expect(siteInput().value).toBe('')
  })

  const stampInput = () => find<HTMLInputElement>('[aria-labelledby=pm-stamp] input')
  it('takes one time-stamp authority when the browser agreed, and lets it go', async () => {
    await show()
    await type(stampInput(), ' https://stamp.example/tsr ')
    await press(words.options.stampAdd)
    expect(requestHost).toHaveBeenCalledWith('https://stamp.example/tsr')
    expect(saved()).toEqual({ ...start, timeStamp: 'https://stamp.example/tsr' })
    expect(root.querySelector('[aria-labelledby=pm-stamp] input')).toBeNull()
    await press('Remove https://stamp.example/tsr')
    expect(saved()).toEqual(start)
    expect(removeHost).toHaveBeenCalledWith('https://stamp.example/tsr')
    expect(stampInput().value).toBe('')
  })
  it.each([
    ['http://stamp.example', true, words.options.registerInvalid],
    ['https://stamp.example', false, words.options.notGranted],
  ])('keeps "%s" as it is typed, and says what is wrong with that authority', async (typed, isGranted, problem) => {
    requestHost.mockResolvedValue(isGranted)
    await show()
    await type(stampInput(), typed)
    await press(words.options.stampAdd)
    expect(find('[aria-labelledby=pm-stamp] .problem').textContent).toBe(problem)
    expect([stampInput().value, save.mock.calls.length]).toEqual([typed, 0])
  })

  it.each([
    ['not a site', true, words.options.siteInvalid],
    ['shop.example', true, words.options.siteKnown],
    ['mall.example', false, words.options.notGranted],
  ])('keeps "%s" in the field and says what is wrong', async (typed, isGranted, problem) => {
    requestHost.mockResolvedValue(isGranted)
    await show()
    await type(siteInput(), typed)
    await press(words.options.addSite)
    expect(siteProblem()).toBe(problem)
    expect(siteInput().value).toBe(typed)
    expect(save).not.toHaveBeenCalled()
  })

  it('says beside the field when nothing could be written', async () => {
    save.mockImplementation(async (settings) => ({ settings, problems: ['storage'] }))
    await show()
    await type(siteInput(), 'mall.example')
    await press(words.options.addSite)
    expect(siteProblem()).toBe(words.options.saveFailed)
    expect(siteInput().value).toBe('mall.example')
  })

  it('removes a site and gives the permission back', async () => {
    await show()
    await press(words.options.removeNamed('shop.example'))
    expect(saved()?.sites).toEqual([])
    expect(removeHost).toHaveBeenCalledWith('shop.example')
  })

  it('orders registers, and does nothing at the ends', async () => {
    await show()
    await press(words.options.moveUpNamed('A'))
    expect(save).not.toHaveBeenCalled()
    await press(words.options.moveDownNamed('A'))
    expect(saved()?.trust).toEqual(['open:https://b.example', 'open:https://a.example'])
  })

  it('changes what a register gets to see', async () => {
    await show()
    await act(async () => root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click())
    expect(saved()?.registers.map(({ privacy }) => privacy)).toEqual(['number', 'range'])
  })

  const officialItem = () => {
    const found = [...root.querySelectorAll<HTMLElement>('.list > li')].find(
      (li) => li.querySelector('input') && li.textContent?.includes('Official X'),
    )
    if (!found) throw new Error('no official register')
    return found
  }
  const box = () => officialItem().querySelector('input') as HTMLInputElement

  it('tells of every register what it answers, on what terms, and how it did lately', async () => {
    await show()
    const text = officialItem().textContent ?? ''
    for (const part of ['Mark one and Mark two', 'official.example', 'Example terms', words.options.neverAsked])
      expect(text).toContain(part)
    expect(text).toContain(words.options.byClick)
    expect(text).toContain(words.options.askedWhenOn)
    const open = root.textContent ?? ''
    for (const part of ['THUMB-A', 'answered 1 hour ago', 'no answer yesterday', words.unclear.offline])
      expect(open).toContain(part)
    for (const part of [
      words.options.byHand(1),
      'look.example',
      'Mark by hand',
      'abroad.example',
      words.options.throughOpen(1),
      'Mark through an open one',
      words.options.byForm(1),
      'Mark by form',
    ])
      expect(open).toContain(part)
  })

  it('turns an official register on after the browser agreed, and off again', async () => {
    await show()
    expect(box().checked).toBe(false)
    await act(async () => box().click())
    expect(requestOrigins).toHaveBeenCalledWith(['https://official.example/*'])
    expect(saved()?.official).toEqual(['official-x'])
    expect(box().checked).toBe(true)
    await act(async () => box().click())
    expect(saved()?.official).toEqual([])
    expect(removeOrigins).toHaveBeenCalledWith(['https://official.example/*'])
  })

  it('leaves it off when the browser refuses, and says so', async () => {
    requestOrigins.mockResolvedValue(false)
    await show()
    await act(async () => box().click())
    expect(save).not.toHaveBeenCalled()
    expect(box().checked).toBe(false)
    expect(root.textContent).toContain(words.options.notTurnedOn)
  })

  it('says when a permission is missing, and asks for it again', async () => {
    const registers = vi.fn(async () => known)
    await show({ load: async () => ({ ...start, official: ['official-x'] }), registers })
    expect(officialItem().textContent).toContain(words.options.notAllowed)
    await press(words.options.allowNamed('Official X'))
    expect(requestOrigins).toHaveBeenCalledWith(['https://official.example/*'])
    expect(registers).toHaveBeenCalledTimes(2)
  })

  it('orders official and open registers together', async () => {
    await show({ load: async () => ({ ...start, official: ['official-x'], trust: ['open:https://b.example'] }) })
    const names = () => [...root.querySelectorAll('.trust .name')].map((one) => one.textContent)
    expect(names()).toEqual(['B', 'A', 'Official X'])
    await press(words.options.moveUpNamed('Official X'))
    expect(saved()?.trust).toEqual(['open:https://b.example', 'official-x', 'open:https://a.example'])
    expect(names()).toEqual(['B', 'Official X', 'A'])
  })

  it('allows an official page to be read by itself, and takes that back', async () => {
    const [page] = known.pages
    if (!page) throw new Error('no page')
    await show()
    const pageBox = () => {
      const label = [...root.querySelectorAll('label')].find(
        (one) => one.textContent === words.options.readPage(page.host),
      )
      return root.querySelector(`#${label?.htmlFor}`) as HTMLInputElement
    }
    await act(async () => pageBox().click())
    expect(requestOrigins).toHaveBeenCalledWith(page.origins)
    render(null, root)
    await show({ registers: async () => ({ ...known, pages: [{ ...page, isGranted: true }] }) })
    await act(async () => pageBox().click())
    expect(removeOrigins).toHaveBeenCalledWith(page.origins)
  })

  it('works without what cannot be told of registers', async () => {
    await show({ registers: () => Promise.reject(new Error('gone')) })
    expect(button(words.options.addRegister)).toBeTruthy()
    expect(root.querySelectorAll('.trust li')).toHaveLength(2)
  })

  it('clears kept answers and says how many', async () => {
    await show()
    await press(words.options.clearCache)
    expect(root.textContent).toContain(words.options.cleared(2))
  })

  it('takes an appearance at once', async () => {
    await show()
    const choose = (label: string, value: string): Promise<void> =>
      act(async () => {
        const named = [...root.querySelectorAll('label')].find((one) => one.textContent === label)
        const select = find<HTMLSelectElement>(`#${named?.htmlFor}`)
        select.value = value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })
    await choose(words.settings.theme, 'dark')
    await choose(words.settings.contrast, 'more')
    await choose(words.settings.textSize, '125')
    expect(saved()).toEqual({ ...start, appearance: { theme: 'dark', contrast: 'more', textPercent: 125 } })
    await choose(words.settings.textSize, '126')
    expect(save).toHaveBeenCalledTimes(3)
  })

  it('shows the shortcuts there are, and leads to where they are changed', async () => {
    const changeShortcuts = vi.fn(async () => undefined)
    await show()
    expect(root.querySelector('#pm-shortcuts')).toBeNull()
    const shortcuts: OptionsPageProps['shortcuts'] = async () => [
      { id: '_execute_action', keys: 'Alt+Shift+V' },
      { id: 'check-page', keys: '' },
    ]
    render(null, root)
    await show({ shortcuts, changeShortcuts })
    const lines = [...root.querySelectorAll('[aria-labelledby=pm-shortcuts] li')].map((one) => one.textContent)
    expect(lines).toEqual([
      `${words.settings.shortcutOf._execute_action}Alt+Shift+V`,
      `${words.settings.shortcutOf['check-page']}${words.settings.noShortcut}`,
    ])
    await press(words.settings.changeShortcuts)
    expect(changeShortcuts).toHaveBeenCalledTimes(1)
  })

  const fileSection = () => find('[aria-labelledby=pm-file]')
  const choose = (size: number): Promise<void> =>
    act(async () => {
      const input = find<HTMLInputElement>('[aria-labelledby=pm-file] input[type=file]')
      Object.defineProperty(input, 'files', { configurable: true, value: [{ size, text: async () => '{}' }] })
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })

  it('saves the settings as a file', async () => {
    await show({ exportFile: async () => 'the settings' })
    await press(words.settings.exportFile)
    expect(saveFile).toHaveBeenLastCalledWith('proofmark-settings-2026-11-21.json', 'the settings')
  })

  it('shows what a file would set and what was left out, and takes it only by a press', async () => {
    const next: Settings = { ...start, language: 'de', sites: [], official: ['official-x'] }
    const readFile: OptionsPageProps['readFile'] = async () => ({
      kind: 'read',
      settings: next,
      historyDays: 30,
      leftOut: [EVIL],
    })
    await show({ readFile })
    await choose(SETTINGS_FILE_BYTES)
    for (const part of [
      'Shops0',
      'Open registers2',
      'Official registers1',
      'LanguageDeutsch',
      'Text size100%',
      '30 days',
      EVIL,
    ])
      expect(fileSection().textContent).toContain(part)
    expect([root.querySelector('img'), save.mock.calls.length, requestOrigins.mock.calls.length]).toEqual([null, 0, 0])
    await press(words.settings.cancel)
    expect(root.querySelector('[aria-labelledby=pm-file] fieldset')).toBeNull()
    await choose(SETTINGS_FILE_BYTES)
    await press(words.settings.apply)
    expect(saved()).toEqual(next)
    expect(keepHistory).toHaveBeenLastCalledWith(30)
    expect([requestOrigins.mock.calls.length, requestHost.mock.calls.length]).toEqual([0, 0])
    expect(fileSection().textContent).toContain(words.settings.applied)
  })

  it.each([
    [SETTINGS_FILE_BYTES + 1, 'too-large'],
    [10, 'newer'],
  ] as const)('says why a file of %i bytes is not taken: %s', async (size, why) => {
    const readFile = vi.fn(async (): Promise<ReadFile> => ({ kind: 'refused', why }))
    await show({ readFile })
    await choose(size)
    expect(fileSection().textContent).toContain(words.settings.refused[why])
    expect(readFile).toHaveBeenCalledTimes(why === 'too-large' ? 0 : 1)
  })

  it('shows diagnostics before they are copied', async () => {
    const copy = vi.fn(async () => true)
    await show({ copy })
    await press(words.settings.makeDiagnostics)
    expect(find('[aria-labelledby=pm-diagnostics] pre').textContent).toBe('Proofmark 0.1.0')
    expect(copy).not.toHaveBeenCalled()
    await press(words.settings.copyDiagnostics)
    expect(copy).toHaveBeenCalledWith('Proofmark 0.1.0')
    expect(find('[aria-labelledby=pm-diagnostics] [role=status]').textContent).toBe(words.settings.copied)
  })

  it.each([
    ['memory', true, words.settings.inMemory],
    ['full', true, words.settings.diskFull],
    ['disk', false, words.settings.settingsUnreadable],
  ] as const)('says when answers are kept in: %s, settings readable: %s', async (where, settingsReadable, said) => {
    await show({ vitals: async () => ({ ...healthy, answers: { count: 0, where }, settingsReadable }) })
    expect([...root.querySelectorAll('[aria-labelledby=pm-cache] .problem')].map((one) => one.textContent)).toEqual([
      said,
    ])
  })

  it('under a policy: shows what is decided, lets nobody change it, and still asks for permissions', async () => {
    const decided = ['language', 'sites', 'registers', 'privacy', 'official', 'reportRegister'] as const
    const load = async (): Promise<Settings> => ({ ...start, decided, reportRegister: 'https://r.example' })
    await show({ load, grantedSites: async () => [], isAllowed: async () => false })
    expect([...root.querySelectorAll('p.decided')].map((one) => one.textContent)).toEqual([
      words.settings.byOrganisation,
      words.settings.byOrganisation,
      words.settings.byOrganisation,
      fill(words.settings.reportsTo, { host: 'r.example' }),
      words.settings.byOrganisation,
    ])
    const free = [...root.querySelectorAll<HTMLInputElement>('[aria-labelledby=pm-registers] input')].filter(
      ({ disabled }) => !disabled,
    )
    // Official pages are read under the browser's permission alone.
    expect(free.map(({ labels }) => labels?.[0]?.textContent)).toEqual([words.options.readPage('look.example')])
    expect(root.querySelectorAll('[aria-labelledby=pm-sites] input, .shops')).toHaveLength(0)
    expect(find<HTMLSelectElement>('[aria-labelledby=pm-language] select').disabled).toBe(true)
    for (const name of [words.options.removeNamed('shop.example'), words.options.removeNamed('A')])
      expect(() => button(name)).toThrow()
    await press('Allow shop.example again')
    await press(words.options.allowNamed('r.example'))
    expect(requestHost.mock.calls).toEqual([['shop.example'], ['https://r.example']])
  })

  it('offers to read again what could not be read', async () => {
    const load = vi.fn(async () => start)
    load.mockRejectedValueOnce(new Error('gone'))
    await show({ load })
    expect(find('[role=alert]').textContent).toBe(words.options.loadFailed)
    await press(words.options.retry)
    expect(find('.name').textContent).toBe('shop.example')
  })
})

describe('what was typed', () => {
  it.each([
    ['shop.example', 'shop.example'],
    ['*.shop.example', 'shop.example'],
    ['https://Shop.Example:8443/a', 'shop.example'],
    ['localhost', 'localhost'],
    ['com', ''],
    ['two words.example', ''],
    ['javascript:alert(1)', ''],
    ['', ''],
  ])('as a site: %s → %s', (typed, host) => {
    expect(hostTyped(typed)).toBe(host)
  })
  it.each([
    ['https://register.example/', 'https://register.example'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['http://register.example', ''],
    ['https://me@register.example', ''],
    ['https://register.example/?q=1', ''],
    ['register.example', ''],
  ])('as a register: %s → %s', (typed, address) => {
    expect(addressTyped(typed)).toBe(address)
  })
})
