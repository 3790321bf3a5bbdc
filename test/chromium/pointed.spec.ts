/**
 * What the browser itself holds of the extension: its menus, shortcuts and side panel. The menu that opens on a right
 * click is the browser's own, out of reach of a test: its press is told to the extension as the browser tells it.
 */
import { castMember } from '../../src/open-registry/cast.ts'
import { expect, test } from './fixtures.ts'

const { number } = castMember('power-bank').record
const MENUS = ['check-selection', 'check-picture', 'check-link', 'check-page', 'check-results', 'report-mark']

test('a shopper checks a text, a link, a page and its results by the context menu', async ({ lab, shop, register }) => {
  await lab.useRegisters(register.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/search`)
  await expect.poll(async () => (await lab.view(page)).state).toBe('nothing-found')
  const tabId = await lab.tabIdOf(page)
  const worker = await lab.worker()
  // Of a menu that is not there nothing can be changed.
  const missing = await worker.evaluate(async (ids) => {
    const tried = await Promise.allSettled([...ids, 'not-ours'].map((id) => chrome.contextMenus.update(id, {})))
    return tried.flatMap(({ status }, i) => (status === 'rejected' ? [[...ids, 'not-ours'][i]] : []))
  }, MENUS)
  expect(missing).toEqual(['not-ours'])

  const press = (menuItemId: string, more: object = {}): Promise<void> =>
    worker.evaluate(
      async ([id, info]) => {
        const clicked = chrome.contextMenus.onClicked as unknown as { dispatch: (...given: unknown[]) => void }
        clicked.dispatch(info, await chrome.tabs.get(id))
      },
      [tabId, { menuItemId, editable: false, frameId: 0, pageUrl: page.url(), ...more }] as const,
    )
  const errand = async () => (await lab.ask('tab', { tabId })).errand
  await press('check-selection', { selectionText: 'No number at all' })
  await expect.poll(errand).toEqual({ what: 'text', text: 'No number at all', state: 'none' })
  await press('check-selection', { selectionText: ` 3C: ${number} ` })
  await expect.poll(errand).toEqual({ what: 'text', text: `3C: ${number}`, state: 'found' })
  // A text is of no product.
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc genuine'])

  await press('check-page')
  await expect.poll(errand).toEqual({ what: 'page', text: '', state: 'found' })
  await expect.poll(() => lab.verdicts(page)).toEqual([])
  await press('check-link', { linkUrl: `${register.url}/c/cn-ccc/${number}` })
  await expect.poll(async () => (await errand())?.what).toBe('link')
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc genuine'])
  await press('check-results')
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed', 'cn-ccc genuine'])
})

test('a shopper opens the side panel from the popup, and finds the shortcuts where the browser keeps them', async ({
  lab,
  shop,
}) => {
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${await lab.tabIdOf(page)}`))
  const panels = (): Promise<readonly (string | undefined)[]> =>
    lab.door.evaluate(async () =>
      (await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] })).map(
        ({ documentUrl }) => documentUrl,
      ),
    )
  expect(await panels()).toEqual([])
  // The press of a person: without one the browser refuses.
  await popup.getByRole('button', { name: 'Side panel' }).click()
  await expect.poll(panels).toEqual([lab.address('sidepanel.html')])

  await lab.door.evaluate(async () => {
    const { path } = await chrome.sidePanel.getOptions({})
    await chrome.sidePanel.setOptions({ enabled: false })
    await chrome.sidePanel.setOptions({ enabled: true, ...(path ? { path } : {}) })
  })
  await expect.poll(panels).toEqual([])

  // The browser leaves out what it keeps for itself.
  const [wanted, given] = await lab.door.evaluate(async () => [
    Object.entries(chrome.runtime.getManifest().commands ?? {}).map(([name, { suggested_key: key }]) => [
      name,
      typeof key === 'object' ? key.default : key,
    ]),
    (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
  ])
  expect(wanted?.length).toBeGreaterThan(1)
  expect(given).toEqual(wanted)
})
