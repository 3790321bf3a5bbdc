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

/** What was said, and the evidence that went along. */
const partsOf = async (post: Recorder['posts'][number] | undefined, field: 'report' | 'addition') => {
  const body = new Uint8Array(post?.body ?? [])
  const form = await new Response(body, { headers: { 'content-type': post?.type ?? '' } }).formData()
  const said = String(await new Response(form.get(field) as Blob | string).text())
  const read = await readEvidence(new Uint8Array(await (form.get('evidence') as Blob).arrayBuffer()))
  if (read.kind !== 'read') throw new Error(read.why)
  return { said, read }
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
  const picture = await pictureOf(lab.door)
  const png = Buffer.from(picture.split(',')[1] ?? '', 'base64')
  const recorder = await recordBefore(register.url)
  await lab.useRegisters(recorder.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/not-in-register`)
  // A popup in a tab is lent nothing: what a press on the toolbar brings is in `toolbar.spec.ts`, and of known colours here.
  const worker = await lab.worker()
  await worker.evaluate((dataUrl) => {
    Object.assign(chrome.tabs, { captureVisibleTab: async () => dataUrl })
  }, picture)

  const mark = `${shop.url}/mark.png`
  await lab.context.route(mark, (route) => route.fulfill({ contentType: 'image/png', body: png }))
  // The shop lets its own page load no picture; it has its place there all the same.
  await page.evaluate((src) => {
    const image = Object.assign(new Image(100, 100), { src, style: 'display:block' })
    document.querySelector('h1')?.after(image)
  }, mark)
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
  // A picture of the page is fetched by a press alone; one of the person's own is there at once.
  await report.getByRole('button', { name: 'Get: Picture on the page 1' }).click()
  await expect(report.getByRole('checkbox', { name: 'Picture on the page 1' })).toBeChecked()
  const own = { name: 'photo.png', mimeType: 'image/png', buffer: png }
  const page404 = { name: 'page.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<html>') }
  await report.getByLabel('Add pictures from this device').setInputFiles([page404, own])
  await expect(report.getByText('page.svg cannot be attached')).toBeVisible()
  await expect(report.getByRole('checkbox', { name: 'Picture of your own 1' })).toBeChecked()
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
      const box = report.getByRole('checkbox', { name: 'Code of the page around the mark' })
      return box.isChecked({ timeout: 4_000 }).catch(() => 'not there yet')
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
  const { said, read } = await partsOf(recorder.posts[0], 'report')
  expect(read.manifest.report).toBe(JSON.parse(said).clientId)
  expect(read.items.map(({ state }) => state)).toEqual(read.items.map(() => 'holds'))
  const kinds = read.items.map(({ what }) => what)
  expect(kinds).toContain('screenshot')
  expect(kinds).toContain('passages')
  expect(kinds).not.toContain('fragment')
  expect(kinds.filter((kind) => kind?.endsWith('picture'))).toEqual(['own-picture', 'picture'])
  const all = [said, ...read.items.map(({ content }) => new TextDecoder().decode(content))].join('\n')
  expect(all).not.toContain('13812345678')
  expect(said).toContain('█')
  expect(JSON.parse(said)).toMatchObject({ kind: 'not-in-register', verdictKind: 'absent' })
  const shot = read.items.find(({ what }) => what === 'screenshot')?.content
  expect(await redIn(page, png)).toBe(1600)
  expect(await redIn(page, shot ?? new Uint8Array())).toBe(0)
  const contentOf = (path: string) => read.items.find((item) => item.path === path)?.content ?? new Uint8Array()
  expect(await redIn(page, contentOf('own-picture-1.png'))).toBe(1600)
  expect(await redIn(page, contentOf('picture-1.png'))).toBe(1600)

  // The newest stands first; the browser of this worker may have sent others before.
  await report
    .getByRole('button', { name: /^Add to it: / })
    .first()
    .click()
  await report.getByLabel('What you want to add').fill('The package itself')
  await report.getByLabel('Add pictures from this device').setInputFiles(own)
  await expect(report.getByRole('button', { name: 'Crop, black out: Picture of your own 1' })).toBeVisible()
  expect(await barriers(report)).toEqual([])
  await report.getByRole('button', { name: 'Put into the outbox' }).click()
  await expect.poll(() => recorder.posts.length).toBe(2)
  const added = await partsOf(recorder.posts[1], 'addition')
  expect(JSON.parse(added.said)).toEqual({ clientId: added.read.manifest.report, text: 'The package itself' })
  expect(added.read.items.map(({ what, state }) => [what, state])).toEqual([['own-picture', 'holds']])
  await lab.context.unroute(mark)
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

  // No room: said at once, nothing typed is gone, and kept when there is room again.
  const storage = await lab.context.newCDPSession(page)
  const origin = lab.address('')
  await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  // What was granted before is good for half a minute, unless all is cleared.
  await storage.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await page.getByLabel('Number', { exact: true }).fill('EXAMPLE-1')
  const full = page.getByRole('alert').filter({ hasText: 'is full' })
  await expect(full).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the draft' }).click()
  expect((await download).suggestedFilename()).toBe('proofmark-draft.json')
  await storage.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByLabel('Product', { exact: true }).fill('Heater')
  await expect(full).toHaveCount(0)
  await page.reload()
  await expect(page.getByLabel('Number', { exact: true })).toHaveValue('EXAMPLE-1')
})
