/** The triage page in a browser: a key opens it, a case is decided, and nothing that anybody wrote ever runs. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { KEY_SCOPES } from '../../src/contract/admin-paths.ts'
import { makeApiKey, systemBytes } from '../../src/open-registry/api-keys.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { makeDevice, packed } from '../evidence/evidence-lab.ts'
import { barriers } from './barriers.ts'

const HOSTILE = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script>`
const CONTACT = 'reporter@mail.example'

let folder: string
let register: RunningRegistry
let browser: Browser
let key = ''
let token = ''
let reportId = ''

const send = async (report: object, evidence?: Uint8Array<ArrayBuffer>) => {
  const form = new FormData()
  form.append('report', JSON.stringify(report))
  if (evidence) form.append('evidence', new Blob([evidence], { type: 'application/zip' }), 'evidence.zip')
  const response = await fetch(`${register.url}/v1/reports`, { method: 'POST', body: form })
  expect(response.status).toBe(200)
  return (await response.json()) as { readonly id: string; readonly token: string }
}

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'triage-'))
  const db = path.join(folder, 'register.sqlite')
  register = await startRegistry({ port: 0, db, seedSize: 30 })
  const opened = await openSqlite(db, { create: false })
  if (opened.kind === 'failed') throw new Error(opened.message)
  const madeAt = new Date().toISOString()
  const made = makeApiKey(
    { scopes: KEY_SCOPES, label: 'triage', madeAt, expiresAt: '2099-01-01T00:00:00Z' },
    systemBytes,
  )
  await opened.store.putApiKey(made.key, { at: madeAt, actor: 'cli', action: 'key', target: `key ${made.key.id}` })
  await opened.store.close()
  key = made.text
  const clientId = 'c0ffee00-0000-4000-8000-000000000001'
  const parts = {
    ...{ kind: 'other-product', scheme: 'cn-ccc', number: '2024000914000101', verdictKind: 'other-product' },
    ...{ listing: 'https://shop.example/p?id=1', text: HOSTILE, contact: CONTACT, language: 'en' },
    ...{
      product: { title: HOSTILE, brand: HOSTILE, models: [HOSTILE] },
      shop: { name: HOSTILE, host: 'shop.example' },
    },
  }
  const { bytes } = await packed(await makeDevice(), { report: clientId })
  const receipt = await send({ ...parts, clientId }, bytes)
  token = receipt.token
  reportId = receipt.id
  await send({
    kind: 'not-a-number',
    clientId: `${clientId}2`,
    scheme: 'fsc-lic',
    number: HOSTILE.slice(0, 64),
    text: HOSTILE,
  })
  const executablePath = await findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium: run `npm run browsers`')
  browser = await chromium.launch({ executablePath })
})
test.afterAll(async () => {
  await browser.close()
  await register.close()
  rmSync(folder, { recursive: true })
})

const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    const isOurs = message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')
    if (isOurs) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
const open = async (page: Page, language: string, label: string, button: string): Promise<void> => {
  await page.goto(`${register.url}/triage?lang=${language}`)
  await page.getByLabel(label, { exact: true }).fill(key)
  await page.getByRole('button', { name: button, exact: true }).press('Enter')
}
const isClean = async (page: Page): Promise<void> => {
  expect(await barriers(page)).toEqual([])
}

test('a case is read, looked into and decided, by keyboard as well, and its reporter hears of it', async () => {
  const context = await browser.newContext({ acceptDownloads: true })
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await open(page, 'en', 'Key', 'Open')
  await expect(page.getByRole('heading', { name: 'Queue' })).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('Cases: 2')
  await expect(page.locator('.case').first()).toContainText('High 65')
  await isClean(page)

  await page.getByRole('link', { name: 'cn-ccc 2024000914000101' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'cn-ccc 2024000914000101' })).toBeFocused()
  await expect(page.getByText(HOSTILE, { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Signature holds')).toBeVisible()
  expect(await page.content()).not.toContain(CONTACT)
  await page.getByRole('button', { name: 'Show contact' }).click()
  await expect(page.getByText(CONTACT)).toBeVisible()
  const shown = page.getByRole('listitem').filter({ hasText: 'screenshot.png' })
  await shown.getByRole('button', { name: 'Look' }).click()
  await expect(shown.getByRole('img', { name: 'screenshot.png' })).toHaveJSProperty('naturalWidth', 1)
  const passages = page.getByRole('listitem').filter({ hasText: 'passages.json' })
  await passages.getByRole('button', { name: 'Look' }).click()
  await expect(passages.locator('pre')).toContainText('2024000914000101')
  await isClean(page)

  await page.locator('#view select[name=state]').selectOption('Confirmed')
  await page.getByRole('button', { name: 'Enter decision' }).click()
  await expect(page.getByRole('status')).toContainText('owed a reason')
  await page.getByLabel('Reason, for the reporters').fill('Looked into')
  await page.getByRole('button', { name: 'Enter decision' }).click()
  await expect(page.getByRole('status')).toHaveText('Entered. The reporters are told.')
  await expect(page.getByRole('listitem').filter({ hasText: 'Looked into' })).toContainText('Confirmed')
  const followed = await fetch(`${register.url}/v1/reports/${reportId}`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  expect(await followed.json()).toMatchObject({
    statuses: [{ status: 'received' }, { status: 'confirmed', reason: 'Looked into' }],
  })

  await page.getByRole('link', { name: 'Back to the queue' }).click()
  await expect(page.getByRole('status')).toHaveText('Cases: 1')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('cases.csv')
  await page.getByRole('button', { name: 'Forget the key' }).click()
  await expect(page.getByLabel('Key', { exact: true })).toBeFocused()
  await expect(page.locator('.case')).toHaveCount(0)
  expect(await page.evaluate(() => [Reflect.get(window, 'ran'), sessionStorage.length])).toEqual([undefined, 0])
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
  await context.close()
})

test('in Chinese, dark and at 320 pixels it holds, and a wrong key opens nothing', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' })
  const page = await context.newPage()
  await open(page, 'zh', '密钥', '打开')
  await page.locator('.case a').first().click()
  await expect(page.getByRole('heading', { name: '决定' })).toBeVisible()
  const size = await page.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth])
  expect(size[0]).toBe(size[1])
  await isClean(page)
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
  key = 'pmk_wrong'
  await open(page, 'zh', '密钥', '打开')
  await expect(page.getByRole('status')).toHaveText('此密钥不为此处所知，或已失效。')
  await expect(page.getByLabel('密钥', { exact: true })).toBeFocused()
  await context.close()
})
