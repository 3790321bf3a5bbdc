// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Shown } from '../../src/core/shown.ts'
import { type Card, mountCard, place } from '../../src/ui/card.ts'
import { EVIL, shownWith } from './shown.ts'

let life: AbortController
let anchor: HTMLButtonElement
const onClose = vi.fn()
const copy = vi.fn(async (_text: string) => true)

beforeEach(() => {
  life = new AbortController()
  anchor = document.createElement('button')
  document.body.replaceChildren(anchor)
  onClose.mockReset()
  copy.mockClear()
})
afterEach(() => life.abort())

const open = (shown: Shown = shownWith(), openRoot = true): Card =>
  mountCard({ document, anchor, shown, signal: life.signal, openRoot, onClose, copy })
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
