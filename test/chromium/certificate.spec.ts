/** A person brings certificates: pasted, chosen, dropped, as a picture. What comes of each, and what leaves the device. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { variantDir } from '../../src/cli/build-extension.ts'
import { BEGINNING, pdfSignedBy, RSA } from '../shell/signed-pdf.ts'
import { barriers } from './barriers.ts'
import { expect, test } from './fixtures.ts'
import type { Lab } from './lab.ts'

/** The cast's power bank, in force. */
const NUMBER = '2024000914000101'

const credentialFrom = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/v1/statements/cn-ccc/${NUMBER}?format=vc`)
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response.text()
}
const pictureOf = async (text: string): Promise<Buffer> => {
  const file = fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(file)).buffer } })
  const { image } = await writeBarcode(text, { format: 'QRCode', scale: 4 })
  if (!image) throw new Error('no picture')
  return Buffer.from(await image.arrayBuffer())
}

const openPage = async (lab: Lab): Promise<Page> => {
  const page = await lab.context.newPage()
  await page.goto(lab.address('certificate.html'))
  return page
}
const result = (page: Page) => page.getByRole('region', { name: 'Result' })
const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Or its text' }).fill(text)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
}
const choose = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

test("a register's credential is judged as its word, and as altered when it is", async ({ lab, register }) => {
  const popup = await lab.context.newPage()
  await popup.goto(lab.address('popup.html'))
  const opened = lab.context.waitForEvent('page')
  await popup.getByRole('link', { name: 'Open the page' }).click()
  const page = await opened
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))

  const credential = await credentialFrom(register.url)
  await paste(page, credential)
  await expect(result(page)).toContainText('Signed by a register you added')
  await expect(result(page).getByRole('heading', { name: 'Result' })).toBeFocused()
  await expect(result(page).locator('.verdicts')).toContainText('In force')
  await expect(result(page)).toContainText('Demonstration data')

  // Beside it what the registers say now: the same product.
  await page.getByRole('button', { name: 'Look the number up now' }).click()
  const now = page.getByRole('region', { name: 'What your registers say now' })
  await expect(now.locator('.verdicts')).toContainText('The register agrees')
  await expect(now.getByRole('columnheader', { name: 'The certificate says' })).toBeVisible()

  const [head, body = '', signature] = credential.split('.')
  const claims = Buffer.from(body, 'base64url').toString().replaceAll('EX-PB100', 'EX-PB999')
  await paste(page, [head, Buffer.from(claims).toString('base64url'), signature].join('.'))
  await expect(result(page)).toContainText('Signature does not fit')
  await expect(result(page).locator('.outcome')).toHaveAttribute('data-tone', 'alarm')
  await expect(result(page).locator('.verdicts')).toHaveCount(0)
  // The page itself asks nobody: keys and numbers go through the background, the file goes nowhere.
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([])
  expect(requests.some((url) => url.includes('wasm'))).toBe(false)
})

test('without the register it is signed by nobody that was added', async ({ lab, register, secondRegister }) => {
  const credential = await credentialFrom(register.url)
  await lab.useRegisters(secondRegister.url)
  const page = await openPage(lab)
  await paste(page, credential)
  await expect(result(page)).toContainText('Signed by nobody you added')
  await expect(result(page).locator('.verdicts')).toHaveCount(0)
})

test('a signed PDF says what is covered and by whom; an added page and a changed byte show', async ({ lab }) => {
  const page = await openPage(lab)
  const signed = pdfSignedBy(RSA)
  await choose(page, 'certificate.pdf', signed)
  await expect(result(page)).toContainText('Signed by nobody you added')
  await expect(result(page)).toContainText('The file is unchanged since it was signed')
  await expect(result(page).locator('.signature')).toContainText('Example Signer')
  await expect(result(page).locator('.signature')).toContainText('up to the end of the file')
  expect(await barriers(page)).toEqual([])

  await choose(page, 'added.pdf', Buffer.concat([signed, Buffer.from('9 0 obj\n<< >>\nendobj\n')]))
  await expect(result(page)).toContainText('Added to after signing')
  const twice = pdfSignedBy({ key: 'P-384', hash: 'sha384' }, { before: signed })
  await choose(page, 'twice.pdf', twice)
  await expect(result(page).locator('.signature')).toHaveCount(2)
  await expect(result(page)).toContainText('Signature 2 of 2')

  const changed = Uint8Array.from(signed)
  changed[12] = (changed[12] ?? 0) ^ 1
  await choose(page, 'changed.pdf', changed)
  await expect(result(page)).toContainText('Signature does not fit')
  await choose(page, 'plain.pdf', BEGINNING)
  await expect(result(page)).toContainText('Not signed')
})

test('a picture is read for its code, here, and a dropped file as well', async ({ lab, register }) => {
  const page = await openPage(lab)
  await choose(page, 'code.png', await pictureOf(NUMBER))
  await expect(page.getByRole('textbox', { name: 'Certificate number' })).toHaveValue(NUMBER)
  const credential = await credentialFrom(register.url)
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'certificate.jwt'))
    return data
  }, credential)
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
  await expect(result(page)).toContainText('Signed by a register you added')
  await expect(result(page)).toContainText('File: certificate.jwt')

  await choose(page, 'huge.bin', new Uint8Array(10_000_001))
  await expect(result(page)).toContainText('larger than 10 MB')
  await choose(page, 'noise.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))
  await expect(result(page)).toContainText('No QR code was found')
  expect(await lab.errors()).toEqual([])
})

test('no script of the page knows an address to load from', () => {
  const folder = path.join(variantDir('open-roots'), 'chunks')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  expect(scripts.some((name) => name.startsWith('read-codes'))).toBe(true)
  for (const name of scripts)
    expect(readFileSync(path.join(folder, name), 'utf8')).not.toMatch(/https?:\/\/[\w.]{1,60}\/npm\//u)
})

test('fits a narrow screen, in Chinese and in the dark', async ({ lab, register }) => {
  await lab.changeSettings({ language: 'zh-CN' })
  const page = await openPage(lab)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 700 })
  await page.getByRole('textbox', { name: '或者粘贴文本' }).fill(await credentialFrom(register.url))
  await page.getByRole('button', { name: '查验', exact: true }).click()
  await expect(page.getByRole('region', { name: '结果' })).toContainText('由你添加的登记系统签名')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
