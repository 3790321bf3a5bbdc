// @vitest-environment happy-dom
import { options, render } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AS_THE_SYSTEM } from '../../src/core/appearance.ts'
import { LEAVING, permissionsIn } from '../../src/core/privacy.ts'
import type { ShopGroup } from '../../src/core/shops.ts'
import { fill } from '../../src/say/words/fill.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { Privacy } from '../../src/ui/privacy.tsx'
import type { OptionsProps, Settings } from '../../src/ui/props.ts'
import { Welcome, type WelcomeProps } from '../../src/ui/welcome.tsx'

const words = await readViewWords('en')
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
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const press = (name: string): Promise<void> => act(() => button(name).click())

const start: Settings = {
  language: 'auto',
  sites: ['own.example'],
  registers: [],
  official: [],
  trust: [],
  appearance: AS_THE_SYSTEM,
}
const shop = (id: string, isGranted = false) => ({
  id,
  name: id.toUpperCase(),
  hosts: [`${id}.example`],
  origins: [`*://*.${id}.example/*`],
  isGranted,
})
const save = vi.fn<OptionsProps['save']>(async (settings) => ({ settings, problems: [] }))
const requestOrigins = vi.fn<OptionsProps['requestOrigins']>()
const removeOrigins = vi.fn<OptionsProps['removeOrigins']>(async () => true)

const show = async (more: Partial<WelcomeProps> = {}): Promise<void> => {
  const groups: readonly ShopGroup[] = [{ region: 'europe', shops: [shop('a'), shop('b')] }]
  const props: WelcomeProps = {
    words,
    load: async () => start,
    save,
    requestHost: async () => true,
    removeHost: async () => true,
    registers: async () => ({ open: [], official: [], byHand: [], throughOpen: [], pages: [], byForm: [] }),
    requestOrigins,
    removeOrigins,
    now: () => '2026-11-21T08:00:00Z',
    clearCache: async () => 0,
    notNumbers: async () => [],
    forgetNotNumber: async () => [],
    shops: async () => groups,
    grantedSites: async (hosts) => hosts,
    onGrants: () => () => {},
    meanings: async () => [],
    openRoots: true,
    copy: async () => true,
    openOptions: () => {},
    close: () => {},
    ...more,
  }
  save.mockClear()
  requestOrigins.mockReset().mockResolvedValue(true)
  await act(() => render(<Welcome {...props} />, root))
}
const allowAll = fill(words.shops.allowAll, { region: words.shops.regions.europe })

it('shows a live example that says it is made up, and asks for nothing', async () => {
  await show()
  expect(root.textContent).toContain(words.welcome.demo)
  const chip = root.querySelector('[data-proofmark-host]')?.shadowRoot?.querySelector('button')
  expect(chip?.textContent).toBe(words.verdicts['other-product'].short)
  await act(() => chip?.click())
  const card = document.querySelector('proofmark-card')?.shadowRoot
  expect(card?.textContent).toContain(words.welcome.demo)
  expect(card?.querySelectorAll('tbody tr')).toHaveLength(1)
  expect(requestOrigins).not.toHaveBeenCalled()
})

it('can be passed over without a permission, and comes to its end', async () => {
  const close = vi.fn()
  await show({ close })
  await press(words.welcome.next)
  expect(document.activeElement?.textContent).toBe(words.welcome.where)
  await press(words.welcome.notNow)
  await press(words.welcome.notNow)
  expect(root.textContent).toContain(words.welcome.doneText)
  await press(words.welcome.finish)
  expect(close).toHaveBeenCalledTimes(1)
  expect(requestOrigins).not.toHaveBeenCalled()
  expect(save).not.toHaveBeenCalled()
})

it('asks for a region in one breath, and keeps what was there', async () => {
  await show()
  await press(words.welcome.next)
  await press(allowAll)
  expect(requestOrigins).toHaveBeenCalledExactlyOnceWith(['*://*.a.example/*', '*://*.b.example/*'])
  expect(save.mock.lastCall?.[0].sites).toEqual(['own.example', 'a.example', 'b.example'])
})

it('keeps all as it was when the browser refuses', async () => {
  await show()
  requestOrigins.mockResolvedValue(false)
  await press(words.welcome.next)
  await press(allowAll)
  expect(save).not.toHaveBeenCalled()
  expect(root.textContent).toContain(words.options.notTurnedOn)
})

it('counts a shop as allowed only where both the choice and the browser say so', async () => {
  const shops = [shop('a', true), shop('b', true), shop('c')]
  await show({
    load: async () => ({ ...start, sites: ['a.example', 'c.example'] }),
    shops: async () => [{ region: 'europe', shops }],
  })
  await press(words.welcome.next)
  expect([...root.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, false, false])
  await act(() => root.querySelector('input')?.click())
  expect(save.mock.lastCall?.[0].sites).toEqual(['c.example'])
  expect(removeOrigins).toHaveBeenCalledWith(['*://*.a.example/*'])
})

it('names every permission and every request on the page on privacy', async () => {
  await act(() => render(<Privacy words={words} browser="firefox" />, root))
  expect([...root.querySelectorAll<HTMLElement>('[data-permission]')].map(({ dataset }) => dataset.permission)).toEqual(
    permissionsIn('firefox').map(({ id }) => id),
  )
  expect([...root.querySelectorAll<HTMLElement>('[data-leaving]')].map(({ dataset }) => dataset.leaving)).toEqual([
    ...LEAVING,
  ])
})
