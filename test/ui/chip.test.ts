// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Chip, mountChip } from '../../src/ui/chip.ts'
import { EVIL, shownWith } from './shown.ts'

let life: AbortController
beforeEach(() => {
  life = new AbortController()
  document.body.replaceChildren()
})
afterEach(() => life.abort())

const onOpen = vi.fn()
const mount = (
  content: Parameters<typeof mountChip>[0]['content'],
  openRoot = true,
  more: Pick<Parameters<typeof mountChip>[0], 'look'> = {},
): Chip => {
  onOpen.mockReset()
  const parent = document.createElement('p')
  parent.append('before', document.createElement('b'))
  document.body.append(parent)
  const before = parent.lastChild
  return mountChip({ document, parent, before, content, onOpen, signal: life.signal, openRoot, ...more })
}
const buttonOf = ({ host }: Chip): HTMLButtonElement => {
  const button = host.shadowRoot?.querySelector('button')
  if (!button) throw new Error('no button')
  return button
}

describe('mountChip', () => {
  it('stands before the given child and speaks the whole verdict', () => {
    const chip = mount({ shown: [shownWith()] })
    const button = buttonOf(chip)
    expect(chip.host.nextSibling?.nodeName).toBe('B')
    expect(chip.host.hasAttribute('data-proofmark-host')).toBe(true)
    expect(button.getAttribute('aria-label')).toBe('Proofmark: For another product, Example mark')
    expect(button.getAttribute('aria-haspopup')).toBe('dialog')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(button.textContent).toBe('For another product')
    expect(button.dataset.tone).toBe('alarm')
  })

  it('waits without opening, then shows the verdict', () => {
    const chip = mount({ pending: 'Checking…' })
    buttonOf(chip).click()
    expect(onOpen).not.toHaveBeenCalled()
    expect(buttonOf(chip).dataset.tone).toBe('waiting')
    chip.update([shownWith({ tone: 'good', short: 'Valid' })])
    buttonOf(chip).click()
    expect(onOpen).toHaveBeenCalledTimes(1)
    expect(onOpen.mock.calls[0]?.[1]).toBe(chip.host)
    expect(buttonOf(chip).hasAttribute('aria-disabled')).toBe(false)
  })

  it('keeps its presses to itself and follows no link around it', () => {
    const chip = mount({ shown: [shownWith()] })
    const heard = vi.fn()
    for (const name of ['click', 'mousedown', 'keydown'])
      document.body.addEventListener(name, heard, { signal: life.signal })
    const events = ['click', 'mousedown', 'keydown'].map(
      (name) => new Event(name, { bubbles: true, composed: true, cancelable: true }),
    )
    for (const event of events) buttonOf(chip).dispatchEvent(event)
    expect(heard).not.toHaveBeenCalled()
    expect(events[0]?.defaultPrevented).toBe(true)
  })

  it('tells whether its card is open, and keeps that through an update', () => {
    const chip = mount({ shown: [shownWith()] })
    chip.setExpanded(true)
    chip.update([shownWith()])
    expect(buttonOf(chip).getAttribute('aria-expanded')).toBe('true')
    chip.setExpanded(false)
    expect(buttonOf(chip).getAttribute('aria-expanded')).toBe('false')
  })

  it('is as its ground, unless the person chose otherwise', () => {
    const ground = { isInFlow: false, isDark: true }
    const plain = mount({ pending: 'Checking…' })
    plain.stand(ground)
    expect(buttonOf(plain).dataset.theme).toBe('dark')
    const look = { theme: 'light', contrast: 'more', textPercent: 150 } as const
    const chosen = mount({ pending: 'Checking…' }, true, { look })
    chosen.stand(ground)
    expect({ ...buttonOf(chosen).dataset }).toMatchObject({ theme: 'light', contrast: 'more' })
    expect(chosen.sizes().map(({ height }) => height)).toEqual([30, 20, 24, 16])
    expect(plain.sizes().map(({ height }) => height)).toEqual([20, 16])
    // Its margin is in its own pixels, which are larger: 2 and 4 of them stand above what is seen.
    chosen.seat({ spot: { left: 30, top: 60 }, step: 0 })
    expect(chosen.host.shadowRoot?.textContent).toContain('zoom:1.5;margin:38px 0 0 20px')
    chosen.seat({ spot: { left: 30, top: 60 }, step: 1 })
    expect(chosen.host.shadowRoot?.textContent).toContain('zoom:1;margin:58px 0 0 30px')
    chosen.seat({ spot: { left: 30, top: 60 }, step: 2 })
    expect(chosen.host.shadowRoot?.textContent).toContain('zoom:1.5;margin:36px 0 0 20px')
    chosen.seat({ spot: { left: 30, top: 60 }, step: 3 })
    expect(chosen.host.shadowRoot?.textContent).toContain('zoom:1;margin:56px 0 0 30px')
    plain.seat({ spot: { left: 30, top: 60 }, step: 1 })
    expect(plain.host.shadowRoot?.textContent).toContain('zoom:1;margin:56px 0 0 30px')
  })

  it('shows hostile text as text', () => {
    const chip = mount({ shown: [shownWith({ short: EVIL })] })
    expect(chip.host.shadowRoot?.querySelector('img')).toBeNull()
    expect(buttonOf(chip).textContent).toBe(EVIL)
  })

  it('has a closed root in releases and ignores presses made up by the page', () => {
    const chip = mount({ shown: [shownWith()] }, false)
    expect(chip.host.shadowRoot).toBeNull()
    chip.host.click()
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('is gone when told to stop', () => {
    const chip = mount({ shown: [shownWith()] })
    expect(chip.host.isConnected).toBe(true)
    life.abort()
    expect(chip.host.isConnected).toBe(false)
  })
})
