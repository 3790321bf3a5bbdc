/**
 * A report from chip to receipt: what the person unticked, struck and blacked out never reaches the register, and the
 * draft outlives the page. The register is a real one, behind a door that remembers what came through it.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { readEvidence } from '../../src/evidence/read.ts'
import { barriers } from './barriers.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './servers.ts'

interface Recorder extends TestServer {
  readonly posts: readonly { readonly type: string; readonly body: Buffer }[]
}

/** Everything goes on to the register, and its answers come back. */
const recordBefore = async (register: string): Promise<Recorder> => {
  const posts: { type: string; body: Buffer }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const type = request.headers['content-type'] ?? ''
    if (request.method === 'POST') posts.push({ type, body })
    const { authorization } = request.headers
    const headers = { 'content-type': type, ...(authorization ? { authorization } : {}) }
    const answer = await fetch(register + request.url, {
      method: request.method ?? 'GET',
      headers,
      ...(body.length > 0 ? { body } : {}),
    })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined))
        server.closeAllConnections()
      }),
  }
}

/** A picture of one red square on white, as a page's own canvas writes it. */
const pictureOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 100 })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, 200, 100)
    context.fillStyle = '#f00'
    context.fillRect(20, 20, 40, 40)
    return canvas.toDataURL('image/png')
  })
/** How many pixels are red. */
const redIn = (page: Page, png: Uint8Array): Promise<number> =>
  page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
      let red = 0
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 0) > 100 && (data[i + 1] ?? 0) < 100) red++
      return red
    },
    [...png],
  )

test('chip, card, four steps, sent; what was taken out is not in what the register got', async ({
  lab,
  shop,
  register,
}) => {
  const recorder = await recordBefore(register.url)
  await lab.useRegisters(recorder.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/not-in-register`)
  // The browser's own press on the toolbar cannot be made by a test; the picture that it would allow is put in its place.
  const picture = await pictureOf(page)
  const worker = await lab.worker()
  await worker.evaluate((dataUrl) => {
    Object.assign(chrome.tabs, { captureVisibleTab: async () => dataUrl })
  }, picture)

  await page.locator('proofmark-chip button').first().click()
  const card = page.locator('proofmark-card').getByRole('dialog')
  const opened = lab.context.waitForEvent('page')
  await card.getByRole('button', { name: 'Report', exact: true }).click()
  await (await opened).close()

  // From the popup the same verdict comes with a screenshot.
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${await lab.tabIdOf(page)}`))
  const tab = lab.context.waitForEvent('page')
  await popup.getByRole('button', { name: 'Report', exact: true }).first().click()
  const report = await tab
  await expect(report.getByRole('heading', { level: 2 })).toHaveText('What is wrong')
  expect(new URL(report.url()).search).toMatch(/^\?draft=[\w-]{36}$/u)
  await expect(report.getByLabel('The number is not in the register')).toBeChecked()
  await expect(report.getByLabel('Number', { exact: true })).not.toHaveValue('')
  await report.getByLabel('In your own words').fill('Call me at 13812345678.')

  await report.getByRole('button', { name: 'Next' }).click()
  await expect(report.getByRole('heading', { level: 2 })).toBeFocused()
  await report.getByRole('checkbox', { name: 'Code of the page around the mark' }).uncheck()
  await report.getByRole('button', { name: 'Strike: 13812345678' }).click()
  await report.getByRole('button', { name: 'Crop, black out: Screenshot' }).click()
  for (const [side, value] of [
    ['Left', '5'],
    ['Top', '10'],
    ['Width', '30'],
    ['Height', '60'],
  ] as const)
    await report.getByLabel(`${side} %`).fill(value)
  await report.getByRole('button', { name: 'Add this box' }).click()
  await expect(report.getByText('Box 1')).toBeVisible()
  expect(await barriers(report)).toEqual([])

  // Kept: read again, the page goes on where it was.
  await expect
    .poll(async () => {
      await report.reload()
      return report.getByRole('checkbox', { name: 'Code of the page around the mark' }).isChecked()
    })
    .toBe(false)
  await report.getByRole('button', { name: 'Next' }).click()
  await expect(report.getByLabel('E-mail, phone or another way to reach you')).toHaveValue('')
  await report.getByRole('button', { name: 'Next' }).click()
  await expect(report.getByText('bytes in all')).toBeVisible()
  await expect(report.getByRole('region', { name: 'To an authority by hand' })).toContainText('Suspected')
  await report.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(report.getByRole('heading', { name: 'My reports' })).toBeVisible()
  await expect(report.getByText('Receipt')).toBeVisible()
  expect(await barriers(report)).toEqual([])

  expect(recorder.posts).toHaveLength(1)
  const [post] = recorder.posts
  const body = new Uint8Array(post?.body ?? [])
  const form = await new Response(body, { headers: { 'content-type': post?.type ?? '' } }).formData()
  const said = String(await new Response(form.get('report') as Blob | string).text())
  const zip = new Uint8Array(await (form.get('evidence') as Blob).arrayBuffer())
  const read = await readEvidence(zip)
  if (read.kind !== 'read') throw new Error(read.why)
  expect(read.items.map(({ state }) => state)).toEqual(read.items.map(() => 'holds'))
  const kinds = read.items.map(({ what }) => what)
  expect(kinds).toContain('screenshot')
  expect(kinds).toContain('passages')
  expect(kinds).not.toContain('fragment')
  expect(kinds).not.toContain('picture')
  const all = [said, ...read.items.map(({ content }) => new TextDecoder().decode(content))].join('\n')
  expect(all).not.toContain('13812345678')
  expect(said).toContain('█')
  expect(JSON.parse(said)).toMatchObject({ kind: 'not-in-register', verdictKind: 'absent' })
  const shot = read.items.find(({ what }) => what === 'screenshot')?.content
  expect(await redIn(page, Buffer.from(picture.split(',')[1] ?? '', 'base64'))).toBe(1600)
  expect(await redIn(page, shot ?? new Uint8Array())).toBe(0)
  await recorder.close()
})

test('what is no certificate number goes from the page, and comes back from the settings', async ({ lab, shop }) => {
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/not-in-register`)
  const chip = page.locator('proofmark-chip button')
  await expect(chip).toHaveText('Not in the register')
  await chip.click()
  await page.locator('proofmark-card').getByRole('button', { name: 'Not a certificate number' }).click()
  await expect(chip).toHaveCount(0)
  const options = await lab.context.newPage()
  await options.goto(lab.address('options.html'))
  await options.getByRole('button', { name: /^Show again: / }).click()
  await expect(options.getByRole('button', { name: /^Show again: / })).toHaveCount(0)
  await page.reload()
  await expect(chip).toHaveText('Not in the register')
})

test('by hand, with nothing at hand: what is missing is said at its field', async ({ lab }) => {
  const page = await lab.context.newPage()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(lab.address('report.html?new'))
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeVisible()
  await expect(page.locator('input[name=kind]').first()).toBeFocused()
  await expect(page.getByLabel('Number', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  expect(scrollWidth).toBe(clientWidth)
})
