// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Shown, ShownOffer } from '../../src/core/shown.ts'
import { type Card, mountCard, place } from '../../src/ui/card.ts'
import { EVIL, shownWith } from './shown.ts'

let life: AbortController
let anchor: HTMLButtonElement
const onClose = vi.fn()
const copy = vi.fn(async (_text: string) => true)
const acts = {
  ask: vi.fn(async (_shown: Shown, _offer: ShownOffer): Promise<Shown | undefined> => undefined),
  handOff: vi.fn(async (_shown: Shown) => true),
}

beforeEach(() => {
  life = new AbortController()
  anchor = document.createElement('button')
  document.body.replaceChildren(anchor)
  onClose.mockReset()
  copy.mockClear()
  acts.ask.mockReset()
  acts.handOff.mockReset()
})
afterEach(() => life.abort())

const open = (shown: Shown = shownWith(), openRoot = true, others: readonly Shown[] = []): Card =>
  mountCard({
    document,
    anchor,
    rect: () => anchor.getBoundingClientRect(),
    shown: [shown, ...others],
    signal: life.signal,
    openRoot,
    onClose,
    copy,
    acts,
  })
const find = <E extends Element = HTMLElement>({ host }: Card, selector: string): E => {
  const found = host.shadowRoot?.querySelector<E>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const press = (card: Card, key: string, shiftKey = false): void => {
  const on = card.host.shadowRoot?.activeElement ?? find(card, '[role=dialog]')
  on.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }))
}

describe('mountCard', () => {
  it('is a labelled dialog that takes the focus', () => {
    const card = open()
    const dialog = find(card, '[role=dialog]')
    expect(find(card, `#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('For another product')
    expect(card.host.shadowRoot?.activeElement).toBe(dialog)
    expect(dialog.lang).toBe('en')
  })

  it('shows both sides of each row under headers, with the result in words', () => {
    const card = open()
    expect([...(card.host.shadowRoot?.querySelectorAll('thead th') ?? [])].map((th) => th.textContent)).toEqual([
      'The page says',
      'The register says',
    ])
    const row = find<HTMLTableRowElement>(card, 'tbody tr')
    expect([...row.children].map((cell) => cell.textContent?.trim())).toEqual(['Modeldifferent', 'EX-140W', 'EX-65W'])
    expect(row.firstElementChild?.getAttribute('scope')).toBe('row')
    expect(find(card, '.demo').textContent).toBe('Demonstration data')
  })

  it('leaves out the page column when the page says nothing', () => {
    const rows = [
      { label: 'Model', page: '', register: 'EX-65W', result: 'cannot-tell', resultWord: "can't tell" },
    ] as const
    const card = open(shownWith({ rows, quote: '' }))
    expect(card.host.shadowRoot?.querySelectorAll('thead th')).toHaveLength(1)
    expect(find(card, 'tbody tr').children).toHaveLength(2)
  })

  it.each([
    ['Escape', 'Escape', false],
    ['Shift+Tab at the start', 'Tab', true],
  ])('closes by %s and gives the focus back', (_name, key, shiftKey) => {
    const card = open()
    press(card, key, shiftKey)
    expect(card.host.isConnected).toBe(false)
    expect(document.activeElement).toBe(anchor)
    expect(onClose).toHaveBeenCalledTimes(1)
    card.close()
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('stays open on Tab inside, and goes on from the chip behind the last stop', () => {
    const card = open()
    press(card, 'Tab')
    expect(card.host.isConnected).toBe(true)
    find(card, '.acts button').focus()
    press(card, 'Tab')
    expect(card.host.isConnected).toBe(false)
  })

  it('lets no key through to the page', () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard, { signal: life.signal })
    press(open(), 'j')
    expect(heard).not.toHaveBeenCalled()
  })

  it('closes by a press outside, not by one inside', () => {
    const card = open()
    find(card, 'p').dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }))
    expect(card.host.isConnected).toBe(true)
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(card.host.isConnected).toBe(false)
  })

  it('closes by a second press on its anchor, which the anchor does not see', () => {
    const card = open()
    const seen = vi.fn()
    anchor.addEventListener('click', seen, { signal: life.signal })
    anchor.click()
    expect(card.host.isConnected).toBe(false)
    expect(seen).not.toHaveBeenCalled()
    anchor.click()
    expect(seen).toHaveBeenCalledTimes(1)
  })

  it('copies the number without spaces and says so', async () => {
    const card = open()
    find(card, '.acts button').click()
    await vi.waitFor(() => expect(find(card, '.acts [role=status]').textContent).toBe('Copied'))
    expect(copy).toHaveBeenCalledWith('2020000907123456')
  })

  it('links safely, and only to the web', () => {
    const link = find<HTMLAnchorElement>(open(), 'a')
    expect([link.getAttribute('href'), link.target, link.rel]).toEqual([
      'https://look.example/',
      '_blank',
      'noopener noreferrer',
    ])
    const evil = open(shownWith({ official: { url: 'javascript:alert(1)', label: 'Look' } }))
    expect(evil.host.shadowRoot?.querySelector('a')).toBeNull()
  })

  it('shows hostile text as text, wherever it stands', () => {
    const row = { label: EVIL, page: EVIL, register: `${EVIL} / ${EVIL}`, result: 'differs', resultWord: EVIL } as const
    const evil = shownWith({
      short: EVIL,
      schemeName: EVIL,
      numberText: EVIL,
      sentence: EVIL,
      rows: [row],
      proves: EVIL,
      doesNotProve: EVIL,
      answerable: [EVIL],
      source: [EVIL],
      notes: [EVIL],
      demo: EVIL,
    })
    const root = open(evil).host.shadowRoot
    expect(root?.querySelectorAll('img,script,iframe')).toHaveLength(0)
    expect(root?.querySelector('.notes li')?.textContent).toBe(EVIL)
  })

  it('has a closed root in releases and goes when told to stop', () => {
    const card = open(shownWith(), false)
    expect(card.host.shadowRoot).toBeNull()
    life.abort()
    expect(card.host.isConnected).toBe(false)
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})

describe('place', () => {
  const view = { width: 800, height: 600 }
  const card = { width: 352, height: 300 }
  it.each([
    ['below', { left: 100, top: 80, bottom: 100 }, { left: 100, top: 108, maxHeight: 484 }],
    ['below, when it just fits', { left: 100, top: 264, bottom: 284 }, { left: 100, top: 292, maxHeight: 300 }],
    [
      'above, when there is no room below',
      { left: 100, top: 400, bottom: 420 },
      { left: 100, top: 92, maxHeight: 384 },
    ],
    ['inside the right edge', { left: 700, top: 80, bottom: 100 }, { left: 440, top: 108, maxHeight: 484 }],
    ['inside the left edge', { left: -50, top: 80, bottom: 100 }, { left: 8, top: 108, maxHeight: 484 }],
    ['on the roomier side, cut', { left: 0, top: 310, bottom: 330 }, { left: 8, top: 8, maxHeight: 294 }],
  ])('%s', (_name, anchorRect, expected) => {
    expect(place(anchorRect, card, view)).toEqual(expected)
  })

  it('stays inside a window that is too low for either side', () => {
    const low = { width: 320, height: 300 }
    expect(place({ left: 0, top: 140, bottom: 160 }, { width: 304, height: 600 }, low)).toEqual({
      left: 8,
      top: 52,
      maxHeight: 240,
    })
  })
})

it('leads through all that stand in one place', () => {
  const others = [
    shownWith({ id: 'b', short: 'Suspended', tone: 'caution', sentence: 'Second sentence.' }),
    shownWith({ id: 'c', short: EVIL, tone: 'plain' }),
  ]
  const card = open(shownWith(), true, others)
  const list = find(card, '[role=list]')
  expect(list.getAttribute('aria-label')).toBe('3 certificates')
  const steps = (): readonly HTMLElement[] => [
    ...(card.host.shadowRoot?.querySelectorAll<HTMLElement>('.all button') ?? []),
  ]
  expect(steps().map((step) => `${step.getAttribute('aria-current') === 'true'} ${step.textContent}`)).toEqual([
    'true Example mark For another product',
    'false Example mark Suspended',
    `false Example mark ${EVIL}`,
  ])
  steps()[1]?.click()
  expect(find(card, 'h2').textContent).toBe('Suspended')
  expect(find(card, '[role=dialog]').textContent).toContain('Second sentence.')
  expect(card.host.shadowRoot?.activeElement).toBe(steps()[1])
  expect(find(card, '[role=dialog]').dataset.tone).toBe('caution')
})

describe('presses that set something going', () => {
  const progress = { busy: 'Asking…', done: 'Answered.', failed: 'No answer.' }
  const offer: ShownOffer = { register: 'official-x', label: 'Ask: X', isReady: true, origins: ['https://x.example/*'] }
  const unchecked = shownWith({
    kind: 'unchecked',
    tone: 'waiting',
    short: 'Not checked',
    ask: { ...progress, hint: 'Y could answer.', offers: [offer, { ...offer, label: 'Ask: Y', isReady: false }] },
    official: { url: 'https://look.example/', label: 'Look it up', handOff: { ...progress, done: 'Page opened.' } },
  })
  const actsOf = (card: Card): readonly string[] =>
    [...(card.host.shadowRoot?.querySelectorAll('.acts > *') ?? [])].map((one) => one.textContent ?? '')
  const settle = () => new Promise<void>((done) => setImmediate(done))
  const went = (card: Card) => find(card, '.went').textContent

  it('offers in a page only registers that are ready, and says where the others are', () => {
    const card = open(unchecked)
    expect(actsOf(card)).toEqual(['Ask: X', 'Look it up', 'Copy number'])
    expect(card.host.shadowRoot?.textContent).toContain('Y could answer.')
  })

  it('asks once however often it is pressed, and then shows what was answered', async () => {
    let answer: (shown: Shown) => void = () => {}
    acts.ask.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    const card = open(unchecked)
    const button = find(card, '.ask')
    button.click()
    button.click()
    await settle()
    expect(acts.ask.mock.calls).toEqual([[unchecked, offer]])
    expect(went(card)).toBe('Asking…')
    answer(shownWith({ tone: 'good', short: 'Valid for this product' }))
    await settle()
    expect(find(card, 'h2').textContent).toBe('Valid for this product')
    expect(find(card, '[role=dialog]').dataset.tone).toBe('good')
    expect(card.host.shadowRoot?.activeElement).toBe(find(card, '[role=dialog]'))
    expect(card.host.shadowRoot?.querySelector('.ask')).toBeNull()
  })

  it.each([
    ['nothing came', async () => undefined],
    ['the register could still be asked', async () => unchecked],
    ['the background is gone', () => Promise.reject(new Error('gone'))],
  ])('says that there was no answer when %s, and can be pressed again', async (_, ask) => {
    acts.ask.mockImplementation(ask)
    const card = open(unchecked)
    find(card, '.ask').click()
    await settle()
    expect(went(card)).toBe('No answer.')
    find(card, '.ask').click()
    await settle()
    expect(acts.ask).toHaveBeenCalledTimes(2)
  })

  it('an answer for a card that was closed meanwhile opens nothing', async () => {
    acts.ask.mockResolvedValue(shownWith({ short: 'Late' }))
    const card = open(unchecked)
    find(card, '.ask').click()
    card.close()
    await settle()
    expect(document.querySelector('proofmark-card')).toBeNull()
  })

  it('hands the number over: copies it first, then has the page opened', async () => {
    const order: string[] = []
    copy.mockImplementationOnce(async (text) => order.push(text) > 0)
    acts.handOff.mockImplementation(async ({ id }) => order.push(id) > 0)
    const card = open(unchecked)
    const press = new MouseEvent('click', { bubbles: true, cancelable: true })
    find(card, '.acts a').dispatchEvent(press)
    await settle()
    expect(press.defaultPrevented).toBe(true)
    expect(order).toEqual(['2020000907123456', unchecked.id])
    expect(went(card)).toBe('Page opened.')
    acts.handOff.mockRejectedValue(new Error('gone'))
    find(card, '.acts a').click()
    await settle()
    expect(went(card)).toBe('No answer.')
  })

  it('leaves a link that hands nothing over to the browser', async () => {
    const card = open()
    const link = find(card, '.acts a')
    const seen: boolean[] = []
    link.addEventListener('click', (event) => {
      seen.push(event.defaultPrevented)
      event.preventDefault()
    })
    link.click()
    expect(seen).toEqual([false])
    expect(acts.handOff).not.toHaveBeenCalled()
  })
})
