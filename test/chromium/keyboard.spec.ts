/**
 * Five journeys by keyboard alone, told by what assistive technology is given: names, roles, states and the focus. No
 * pointer is used, and no element is focused by script.
 */
import type { Page } from '@playwright/test'
import { castMember } from '../../src/open-registry/cast.ts'
import { expect, test } from './fixtures.ts'
import type { Lab } from './lab.ts'

const MAX_STOPS = 80

/** What has the focus, through open shadow roots: its name as the tree has it. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined
    return (focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '').trim()
  })

/** Goes from stop to stop until the name fits. Rejects when there is no such stop. */
const tabTo = async (page: Page, wanted: RegExp): Promise<void> => {
  const passed: string[] = []
  for (let stop = 0; stop < MAX_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const name = await focusedName(page)
    if (wanted.test(name)) return
    passed.push(name.slice(0, 40))
  }
  throw new Error(`no stop ${wanted} among ${passed.join(' | ')}`)
}

const openPopup = async (lab: Lab, page: Page): Promise<Page> => {
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${await lab.tabIdOf(page)}`))
  await expect(popup.getByRole('heading', { name: 'On this page' })).toBeVisible()
  return popup
}
const openShop = async (lab: Lab, address: string): Promise<Page> => {
  const page = await lab.context.newPage()
  await page.goto(address)
  await expect.poll(async () => (await lab.view(page)).shown.length).toBeGreaterThan(0)
  await expect(page.locator('proofmark-chip button').first()).toBeVisible()
  return page
}

test('check this page and read the worst verdict', async ({ lab, shop }) => {
  const popup = await openPopup(lab, await openShop(lab, `${shop.url}/list/not-in-register`))
  const worst = popup.getByRole('button', { name: /^Not in the register/u })
  await expect(worst).toHaveAttribute('aria-expanded', 'true')
  await tabTo(popup, /^Not in the register/u)
  await expect(worst).toBeFocused()
  await popup.keyboard.press('Enter')
  await expect(worst).toHaveAttribute('aria-expanded', 'false')
  await popup.keyboard.press('Space')
  await expect(popup.getByRole('listitem').first()).toContainText('The register has no such number')
  await tabTo(popup, /^Check again$/u)
  await popup.keyboard.press('Enter')
  await expect(popup.getByRole('button', { name: 'Check again', disabled: false })).toBeFocused()
  await expect(popup.getByRole('status').first()).toContainText('1 certification found')
})

test('from the page to the chip, into its card, and back', async ({ lab, shop }) => {
  const page = await openShop(lab, `${shop.url}/list/not-in-register`)
  await tabTo(page, /Not in the register/u)
  await page.keyboard.press('Enter')
  const card = page.locator('proofmark-card').getByRole('dialog')
  await expect(card).toBeVisible()
  expect(await card.evaluate((one) => one.contains((one.getRootNode() as ShadowRoot).activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  expect(await focusedName(page)).toMatch(/Not in the register/u)
})

test('type a number, choose its kind, and read what the register says', async ({ lab, shop }) => {
  const popup = await openPopup(lab, await openShop(lab, `${shop.url}/list/not-in-register`))
  await tabTo(popup, /^Certificate number$/u)
  const { number } = castMember('power-bank').record
  await popup.keyboard.type(number)
  await expect(popup.getByRole('region', { name: 'Check a number' })).toContainText('Looks like')
  await popup.keyboard.press('Enter')
  const section = popup.getByRole('region', { name: 'Check a number' })
  await expect(section.getByText('1 result')).toBeVisible()
  await expect(section).toMatchAriaSnapshot(`
    - region "Check a number":
      - textbox "Certificate number"
      - button "Check"
      - list:
        - listitem:
          - heading /Valid/ [level=3]:
            - button /Valid/
      - group "Read a code"
  `)
  await expect(popup.getByRole('textbox', { name: 'Certificate number' })).toBeFocused()
})

test('turn a register off and on in the settings', async ({ lab, register }) => {
  const page = await lab.context.newPage()
  await page.goto(lab.address('options.html'))
  const box = page.getByRole('checkbox', { name: 'Ask this register' }).first()
  await expect(box).toBeChecked()
  const isAsked = async (): Promise<boolean | undefined> =>
    (await lab.ask('get-settings', {})).registers.find(({ url }) => url === register.url)?.enabled
  await tabTo(page, /^Ask this register$/u)
  await expect(box).toBeFocused()
  await page.keyboard.press('Space')
  await expect.poll(isAsked).toBe(false)
  await page.keyboard.press('Space')
  await expect.poll(isAsked).toBe(true)
  await expect(box).toBeFocused()
})

test('report a mark up to its review', async ({ lab, shop }) => {
  const popup = await openPopup(lab, await openShop(lab, `${shop.url}/list/not-in-register`))
  await tabTo(popup, /^Report$/u)
  const tab = lab.context.waitForEvent('page')
  await popup.keyboard.press('Enter')
  const report = await tab
  for (const step of ['What is wrong', 'Evidence', 'Contact']) {
    await expect(report.getByRole('heading', { level: 2 }).first(), step).toBeVisible()
    const before = await report.getByRole('heading', { level: 2 }).first().textContent()
    await tabTo(report, /^Next$/u)
    await report.keyboard.press('Enter')
    // The heading of the next step has the focus, so that it is read.
    await expect(report.getByRole('heading', { level: 2 }).first()).not.toHaveText(before ?? '')
    await expect(report.getByRole('heading', { level: 2 }).first()).toBeFocused()
  }
  await expect(report.getByRole('button', { name: 'Send', exact: true })).toBeVisible()
})
