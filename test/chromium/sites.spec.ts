/**
 * Each shop's page through the very bundles, as if it stood at its address: nothing of the web is asked. The finder is
 * granted all hosts here, which a person would grant one by one; what the reader reads is heard on its way.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { variantDir } from '../../src/cli/build-extension.ts'
import type { Messages } from '../../src/shell/messages.ts'
import { sitePages } from '../sites/pages.ts'
import { type Lab, openLab } from './lab.ts'

type Check = Messages['check']['in']

/** The built extension, but for what it may read. */
const withAllHosts = (): string => {
  const dir = mkdtempSync(path.join(tmpdir(), 'proofmark-all-hosts-'))
  cpSync(variantDir('open-roots'), dir, { recursive: true })
  const file = path.join(dir, 'manifest.json')
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }))
  return dir
}

const test = base.extend<object, { readonly lab: Lab }>({
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
    async ({}, use) => {
      const dir = withAllHosts()
      const lab = await openLab('open-roots', dir)
      await lab.context.route(/^https?:/u, (route) => route.abort())
      // A message to the background reaches every page of the extension.
      await lab.door.evaluate(() => {
        const heard: unknown[] = []
        Object.assign(window, { heard })
        chrome.runtime.onMessage.addListener((message) => {
          if (message.name === 'check') heard.push(message.body)
        })
      })
      await use(lab)
      await lab.close()
      rmSync(dir, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

/** What was last sent to be judged of a page of this host. */
const heardOf = (door: Page, host: string): Promise<Check | undefined> =>
  door.evaluate(
    (host) => (window as unknown as { heard: Check[] }).heard.findLast(({ listing }) => listing.site === host),
    host,
  )

for (const [id, sitePage] of sitePages) {
  test(`${id} is read as it must be`, async ({ lab }) => {
    const { html, expected } = sitePage()
    const { hostname } = new URL(expected.url)
    await lab.changeSettings({ sites: [hostname] })
    const page = await lab.context.newPage()
    await page.route(expected.url.split('#')[0] ?? '', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
    await page.goto(expected.url)
    await expect.poll(() => heardOf(lab.door, hostname)).toBeDefined()
    const { listing, claims = [] } = (await heardOf(lab.door, hostname)) ?? {}
    expect(listing).toEqual({ site: hostname, ...expected.listing })
    const claimed = claims.map(({ scheme, compact }) => [scheme, compact].filter(Boolean).join(' '))
    expect([...new Set(claimed)].sort()).toEqual(expected.claims)
    await page.close()
  })
}
