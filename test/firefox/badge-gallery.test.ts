/**
 * The gallery of badges in Firefox: of each outcome the first page that comes to it, and every way of finding and reading a
 * badge that is the browser's business. All of them are walked in Chromium.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TONES } from '../../src/core/words.ts'
import { type GalleryPage, HOSTS } from '../../src/demo/badge-gallery.ts'
import { forgedBadges } from '../../src/demo/pages/badges-forged.ts'
import { honestBadges } from '../../src/demo/pages/badges-honest.ts'
import { type GalleryGround, layGallery } from '../demo/gallery-ground.ts'
import { type FirefoxLab, openFirefox, until } from './lab.ts'
import { openTlsProxy, type TlsProxy } from './tls-proxy.ts'

/** The browser's business: the reading of a file, roots, frames, moves without a load, changes later. */
const BY_BROWSER =
  /^(?:stapled by address|inserted after a move|in an open shadow root|in a frame of the page|number swapped when)/u
const SIDE_BY_SIDE = 8

let ground: GalleryGround
let proxy: TlsProxy
let lab: FirefoxLab

beforeAll(async () => {
  ground = await layGallery('open-roots-firefox')
  proxy = await openTlsProxy(ground.port)
  lab = await openFirefox({ tlsProxy: proxy.port, dir: ground.extensionDir })
  const settings = await lab.ask('get-settings', {})
  const registers = [{ url: ground.registerUrl, name: 'Example', enabled: true, privacy: 'range' as const }]
  await lab.ask('set-settings', { settings: { ...settings, language: 'en', sites: HOSTS, registers } })
})
afterAll(async () => {
  await lab?.close()
  proxy?.close()
  await ground?.close()
})

/** A page of each outcome, and those that are named above. */
const chosenOf = (pages: readonly GalleryPage[]): readonly GalleryPage[] => {
  const seen = new Set<string>()
  return pages.filter(({ name, expected }) => {
    const isNew = expected.some((one) => !seen.has(one))
    for (const one of expected) seen.add(one)
    return isNew || BY_BROWSER.test(name)
  })
}

const saidAt = async (tabId: number): Promise<string | undefined> => {
  const view = await lab.ask('tab', { tabId })
  if (view.state !== 'checked' && view.state !== 'nothing-found') return undefined
  const said = view.shown.map(
    ({ scheme, kind, tone }) => `${scheme} ${kind}${tone === TONES[kind] ? '' : ` (${tone})`}`,
  )
  return said.sort().join()
}

const visit = async (page: GalleryPage, tab: Page): Promise<string | undefined> => {
  const wanted = [...page.expected].sort().join()
  ground.put(page)
  await tab.goto(page.address)
  const tabId = await lab.tabIdOf(tab.url())
  let last: string | undefined
  const look = async (): Promise<true | undefined> => {
    last = await saidAt(tabId)
    return last === wanted || undefined
  }
  const isRight = await until(look, page.name, 8_000).catch(() => false)
  return isRight ? undefined : `${page.name}: ${last}, not ${wanted}`
}

it('honest badges are genuine, and no forgery passes', async () => {
  const pages = chosenOf([...(await honestBadges(ground.mint)), ...(await forgedBadges(ground.mint))])
  expect(pages.length).toBeGreaterThan(14)
  // Tabs are opened one after the other, and closed with the browser: Firefox loses one now and then that opens while another closes.
  const visits: { readonly page: GalleryPage; readonly tab: Page }[] = []
  for (const page of pages) visits.push({ page, tab: await lab.browser.newPage() })
  const wrong: string[] = []
  const walkOn = async (): Promise<void> => {
    for (let next = visits.shift(); next; next = visits.shift()) {
      const what = await visit(next.page, next.tab)
      if (what) wrong.push(what)
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, walkOn))
  expect(wrong).toEqual([])
})
