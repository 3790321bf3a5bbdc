/** Pages of the extension that stand by themselves: settings, first steps, privacy, certificate and evidence files. */
import type { Page } from '@playwright/test'
import { openOwn, type Sight, type Stage } from './sight.ts'

const WIDTH_PX = 900
const seen = (name: string, page: Page): Sight => ({ name, page, widthPx: WIDTH_PX })

/** Half of it is no setting. */
const SETTINGS_FILE = {
  proofmark: 'settings',
  version: 1,
  settings: { language: 'ja', sites: ['shop.example', 'com'], appearance: { theme: 'sepia' } },
  historyDays: 30,
}

/** As it opens, and with everything unfolded: lists, a settings file that was read, diagnostics. */
export async function* optionsSights(stage: Stage): AsyncGenerator<Sight> {
  const page = await openOwn(stage, 'options.html', WIDTH_PX)
  yield seen('options', page)
  const marks = page.locator('section[aria-labelledby=pm-marks]')
  await marks.locator('button').click()
  await marks.locator('h3').nth(1).waitFor()
  await marks.locator('input').fill('3C')
  await marks.locator('h3 button[aria-expanded=false]').first().click()
  await marks.locator('dl').waitFor()
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const buffer = Buffer.from(JSON.stringify(SETTINGS_FILE))
  const file = page.locator('section[aria-labelledby=pm-file]')
  await file.locator('input').setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer })
  await file.locator('fieldset').waitFor()
  const diagnostics = page.locator('section[aria-labelledby=pm-diagnostics]')
  await diagnostics.locator('button').click()
  await diagnostics.locator('pre').waitFor()
  yield seen('options-unfolded', page)
  await page.close()
}

export async function* welcomeSights(stage: Stage): AsyncGenerator<Sight> {
  const page = await openOwn(stage, 'welcome.html', WIDTH_PX)
  const heading = page.locator('#pm-step')
  const forward = async (): Promise<void> => {
    const before = (await heading.textContent()) ?? ''
    await page.locator('section .button.primary').last().click()
    await heading.filter({ hasNotText: before }).waitFor()
  }
  const unfold = (): Promise<void> =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
  yield seen('welcome-says', page)
  await page.getByRole('button', { name: stage.words.verdicts['other-product'].short }).click()
  await page.getByRole('dialog').waitFor()
  yield seen('welcome-card', page)
  await page.keyboard.press('Escape')
  await forward()
  yield seen('welcome-where', page)
  await unfold()
  yield seen('welcome-where-unfolded', page)
  await forward()
  await unfold()
  yield seen('welcome-who', page)
  await forward()
  yield seen('welcome-done', page)
  await page.close()
  const privacy = await openOwn(stage, 'privacy.html', WIDTH_PX)
  yield seen('privacy', privacy)
  await privacy.close()
}

/** Nothing yet, a credential of a register that is asked, and one that was altered. */
export async function* certificateSights(stage: Stage): AsyncGenerator<Sight> {
  const response = await fetch(`${stage.registers[0]}/v1/statements/cn-ccc/2024000914000101?format=vc`)
  const credential = await response.text()
  const page = await openOwn(stage, 'certificate.html', WIDTH_PX)
  yield seen('certificate', page)
  const paste = async (text: string, tone: 'plain' | 'alarm'): Promise<void> => {
    await page.locator('textarea').fill(text)
    await page.locator('form button').first().click()
    await page.locator(`.outcome[data-tone=${tone}]`).waitFor()
  }
  await paste(credential, 'plain')
  yield seen('certificate-signed', page)
  const [head, body = '', signature] = credential.split('.')
  const altered = Buffer.from(body, 'base64url').toString().replaceAll('EX-PB100', 'EX-PB999')
  await paste([head, Buffer.from(altered).toString('base64url'), signature].join('.'), 'alarm')
  yield seen('certificate-altered', page)
  await page.close()

  const evidence = await openOwn(stage, 'evidence.html', WIDTH_PX)
  yield seen('evidence', evidence)
  const buffer = Buffer.from('no zip')
  await evidence.locator('input[type=file]').setInputFiles({ name: 'none.zip', mimeType: '', buffer })
  await evidence.locator('section').nth(2).waitFor()
  yield seen('evidence-refused', evidence)
  await evidence.close()
}
