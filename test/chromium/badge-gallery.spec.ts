/**
 * The gallery of badges, page by page, in a Chromium with the extension: from statement to toolbar. Every host stands on
 * this machine; the extension is granted all hosts here, which a person would grant one by one.
 */
import { expect, type Page, test } from '@playwright/test'
import { TONES } from '../../src/core/words.ts'
import { type GalleryPage, HOSTS, OTHER, SHOP } from '../../src/demo/badge-gallery.ts'
import { forgedBadges } from '../../src/demo/pages/badges-forged.ts'
import { honestBadges } from '../../src/demo/pages/badges-honest.ts'
import { type GalleryGround, layGallery } from '../demo/gallery-ground.ts'
import { type Lab, openLab } from './lab.ts'

const SIDE_BY_SIDE = 6
const POLL = { timeout: 10_000, intervals: [400, 200] }
/** One page that comes to something else does not hide the others. */
const softly = expect.configure({ soft: true })

let ground: GalleryGround
let lab: Lab

test.beforeAll(async () => {
  ground = await layGallery('open-roots')
  const mapped = HOSTS.map((name) => `MAP ${name} 127.0.0.1:${ground.port}`)
  lab = await openLab('open-roots', ground.extensionDir, [
    `--host-resolver-rules=${mapped.join(',')}`,
    '--ignore-certificate-errors',
  ])
  await lab.changeSettings({ language: 'en', sites: HOSTS })
  await lab.useRegisters(ground.registerUrl)
})
test.afterAll(async () => {
  expect(await lab.errors()).toEqual([])
  await lab.close()
  await ground.close()
})

/** What the popup would list. */
const saidOf = async (tabId: number): Promise<readonly string[]> => {
  const { state, shown } = await lab.ask('tab', { tabId })
  if (state !== 'checked' && state !== 'nothing-found') return [`(${state})`]
  return shown.map(({ scheme, kind, tone }) => `${scheme} ${kind}${tone === TONES[kind] ? '' : ` (${tone})`}`).sort()
}

const leave = async (tab: Page, tabId: number): Promise<void> => {
  await tab.goto('about:blank')
  const stateOf = async () => (await lab.ask('tab', { tabId })).state
  await expect.poll(stateOf, { intervals: [20, 80] }).not.toMatch(/checked|nothing-found/u)
}

const saidBy = ({ expected }: GalleryPage): readonly string[] => [...expected].sort()

/** What was said of one page must not be taken for the next one's: that comes to something else, or stands alone. */
const nextOf = (left: GalleryPage[], before: string): GalleryPage | undefined => {
  const other = left.findIndex((page) => `${saidBy(page)}` !== before)
  return left.splice(Math.max(other, 0), 1)[0]
}

/** A few tabs at once, each taking the next page when it is done with one. */
const walk = async (pages: readonly GalleryPage[]): Promise<void> => {
  const left = [...pages]
  for (const page of pages) ground.put(page)
  const walkOn = async (i: number): Promise<void> => {
    const tab = await lab.context.newPage()
    // A page may move on to another address by itself: which tab it is in, is asked before there is one.
    await tab.goto(lab.address(`icon/16.png?${i}`))
    const tabId = await lab.tabIdOf(tab)
    let before = ''
    for (let page = nextOf(left, before); page; page = nextOf(left, before)) {
      if (`${saidBy(page)}` === before) await leave(tab, tabId)
      before = `${saidBy(page)}`
      await tab.goto(page.address)
      await softly.poll(() => saidOf(tabId), { message: page.name, ...POLL }).toEqual(saidBy(page))
    }
    await tab.close()
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, (_, i) => walkOn(i)))
}

test('honest badges stay genuine; no forgery passes, and none is called worse than it is', async () => {
  const [honest, forged] = [await honestBadges(ground.mint), await forgedBadges(ground.mint)]
  const genuine = honest.filter(({ expected }) => expected.some((one) => one.includes('badge-genuine')))
  expect(genuine.length).toBeGreaterThanOrEqual(20)
  expect(forged.length).toBeGreaterThanOrEqual(20)
  await walk([...honest, ...forged])
  // The statement's file is read once, as a stranger would read it.
  expect(ground.askedFor(`${SHOP}/proofs/power-bank.json`)).toEqual([
    { address: `${SHOP}/proofs/power-bank.json`, cookie: undefined },
  ])
  // Nobody is sent to another site, nor on to another file.
  expect([`${OTHER}/proof.json`, `${SHOP}/kept.json`].flatMap(ground.askedFor)).toEqual([])
})

test('toolbar and popup say what a page cannot paint, and the number has its note beside the badge', async () => {
  const [copied] = await forgedBadges(ground.mint)
  if (!copied) throw new Error('an empty gallery')
  ground.put(copied)
  const page = await lab.context.newPage()
  await page.goto(copied.address)
  await expect(page.locator('proof-mark + proofmark-chip button')).toHaveText('Valid for this product')
  const tabId = await lab.tabIdOf(page)
  const [title, text] = await lab.door.evaluate(
    (tab) => Promise.all([chrome.action.getTitle({ tabId: tab }), chrome.action.getBadgeText({ tabId: tab })]),
    tabId,
  )
  expect(title.split('\n').slice(1)).toEqual([
    expect.stringMatching(/: Another site's badge$/u),
    expect.stringMatching(/: Valid for this product$/u),
  ])
  expect(text).toBe('1')
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${tabId}`))
  const first = popup.locator('.verdicts > li').first()
  await expect(first.getByRole('button', { name: "Another site's badge" })).toHaveAttribute('aria-expanded', 'true')
  await expect(first.getByRole('row', { name: /^Site/u })).toContainText(OTHER)
  await expect(first.getByRole('row', { name: /^Site/u })).toContainText(SHOP)
  await popup.close()
  await page.close()
})
