/** Told to stop, the finder takes its notes out of the page and reads it no more. */
import { RESCAN_MESSAGE, STOP_MESSAGE } from '../../src/shell/messages.ts'
import { expect, test } from './fixtures.ts'

test('the page is restored when the finder is told to stop, and stays so', async ({ lab, shop }) => {
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/table/fan`)
  const hosts = page.locator('[data-proofmark-host]')
  await expect(hosts).toHaveCount(1)
  await page.locator('proofmark-chip button').click()
  await expect(hosts).toHaveCount(2)
  const withoutHosts = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element
    for (const host of copy.querySelectorAll('[data-proofmark-host]')) host.remove()
    return copy.outerHTML
  })

  const tabId = await lab.tabIdOf(page)
  const tell = (message: unknown): Promise<unknown> =>
    lab.door.evaluate(([tab, text]) => chrome.tabs.sendMessage(tab, text), [tabId, message] as const)
  await tell(STOP_MESSAGE)
  await expect(hosts).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(withoutHosts)

  // Nobody is left in the page who could be asked to read it again.
  await expect(tell(RESCAN_MESSAGE)).rejects.toThrow(/Receiving end does not exist/u)
})
