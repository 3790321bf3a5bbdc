/** A report from the chip to the word of the staff: sent, decided at the triage page, told in the popup, read in the list. */
import { expect, test } from './fixtures.ts'
import { openStaffedRegister, type StaffedRegister } from './staffed-register.ts'

let register: StaffedRegister
test.beforeAll(async () => {
  register = await openStaffedRegister()
})
test.afterAll(() => register.close())

test('the staff decide at the triage page, and the reporter reads it', async ({ lab, shop }) => {
  await lab.useRegisters(register.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/not-in-register`)
  await page.locator('proofmark-chip button').first().click()
  const opened = lab.context.waitForEvent('page')
  await page.locator('proofmark-card').getByRole('button', { name: 'Report', exact: true }).click()
  const report = await opened
  await expect(report.getByLabel('The number is not in the register')).toBeChecked()
  const number = await report.getByLabel('Number', { exact: true }).inputValue()
  for (const _step of ['evidence', 'contact', 'review']) await report.getByRole('button', { name: 'Next' }).click()
  await report.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(report.getByText('Receipt')).toBeVisible()
  await report.close()

  const staff = await lab.context.newPage()
  await staff.goto(`${register.url}/triage?lang=en`)
  await staff.getByLabel('Key', { exact: true }).fill(register.key)
  await staff.getByRole('button', { name: 'Open', exact: true }).click()
  await staff.getByRole('link', { name: `cn-ccc ${number}` }).click()
  await staff.locator('#view select[name=state]').selectOption('Needs information')
  await staff.getByLabel('Reason, for the reporters').fill('Which batch was it?')
  await staff.getByRole('button', { name: 'Enter decision' }).click()
  await expect(staff.getByRole('status')).toHaveText('Entered. The reporters are told.')
  await staff.close()

  // As the alarm does in its time.
  const [own] = (await lab.ask('own-reports', {})).reports
  await lab.ask('check-report', { id: own?.id ?? '' })
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${await lab.tabIdOf(page)}`))
  await expect(popup.getByText('A register has something new on a report of yours.')).toBeVisible()
  const list = lab.context.waitForEvent('page')
  await popup.getByRole('region', { name: 'My reports' }).getByRole('link').click()
  const ownPage = await list
  await expect(ownPage.getByText('Which batch was it?')).toBeVisible()
  await expect(ownPage.getByText('Needs information').first()).toBeVisible()
  await popup.reload()
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(popup.getByText('A register has something new')).toHaveCount(0)
})
