/** A person brings evidence files: chosen, item by item, offline. */
import { unzipSync } from 'fflate'
import { makeDevice, packed, rawZip } from '../evidence/evidence-lab.ts'
import { stampedBy } from '../evidence/time-stamp-lab.ts'
import { barriers } from './barriers.ts'
import { expect, test } from './fixtures.ts'

test('an evidence file is judged item by item on the device', async ({ lab }) => {
  const options = await lab.context.newPage()
  await options.goto(lab.address('options.html'))
  const opened = lab.context.waitForEvent('page')
  await options.getByRole('link', { name: 'Check an evidence file' }).click()
  const page = await opened
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const result = page.getByRole('region', { name: 'Result' })
  const choose = (name: string, bytes: Uint8Array): Promise<void> =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })

  const { bytes } = await packed(await makeDevice(), { stamp: async (digest) => stampedBy({ digest }) })
  await choose('good.zip', bytes)
  await expect(result).toContainText('Nothing was changed')
  await expect(result.getByRole('heading', { name: 'Result' })).toBeFocused()
  await expect(result.locator('.items').first().getByRole('listitem')).toHaveCount(3)
  await expect(result).toContainText('Example Time')
  expect(await barriers(page)).toEqual([])

  const files = { ...unzipSync(bytes), 'text.txt': Buffer.from('changed') }
  await choose('changed.zip', rawZip(Object.entries(files).map(([name, content]) => ({ name, content }))))
  await expect(result).toContainText('Not as it was packed')
  await expect(result.getByRole('listitem').filter({ hasText: 'text.txt' })).toContainText('altered')
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await choose('none.zip', Buffer.from('no zip'))
  await expect(result).toContainText('It is no zip file')
  expect(requests).toEqual([])
})
