/**
 * Pictures and texts for the extension stores: 1280×800 (Chrome, Edge, Firefox), tiles of 440×280 and 1400×560, and a sheet
 * for each store with what is pasted into its forms. The pictures are of the real extension on the demonstration shop.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { PictureName } from '../say/store/listing.ts'
import { LISTINGS, type ListingLocale, sheetOf } from '../say/store/sheet.ts'
import { STORES, type StoreName } from '../say/store/stores.ts'
import type { Studio } from './shots-stage.ts'
import { POPUP_WIDTH_PX } from './sights/popup.ts'
import { openAt, openOwn, openShop, type Stage } from './sights/sight.ts'

const SIZE = { width: 1280, height: 800 }
const PANEL_WIDTH_PX = 360
/** The product's mark, as `src/ui/glyphs.ts` has it. */
const MARK = 'M9.5 2H4.6L2 4.6v6.8L4.6 14h6.8l2.6-2.6V8.2M5.2 7.7l2.7 2.8 6.1-7.8'
const GREEN = '#17995b'
/** Shop pages in the language of the picture, as far as there are such. */
const PATHS: Readonly<Record<ListingLocale, Readonly<Record<'compared' | 'confirmed' | 'listed' | 'traced', string>>>> =
  {
    'zh-CN': {
      compared: '/pane/charger',
      confirmed: '/list/power-bank',
      listed: '/pane/charger',
      traced: '/table/fan',
    },
    en: {
      compared: '/lines/dishwasher',
      confirmed: '/details/speaker',
      listed: '/bullets/tag',
      traced: '/bullets/tag',
    },
  }

const STYLE = `*{box-sizing:border-box;margin:0}body{display:grid;place-items:center;height:100vh;background:#eef1f5;color:#1d2430;font:24px/1.4 system-ui,"Noto Sans CJK SC",sans-serif}
h1{font-size:40px;line-height:1.25;font-weight:650}img{display:block;border:1px solid #c9d0da;border-radius:8px;background:#fff}
.side{display:grid;grid-template-columns:1fr auto;gap:56px;align-items:center;padding:0 72px;width:100%}
.pair{display:flex;width:100%;height:100%}.pair img{border:0;border-radius:0}.pair img+img{border-left:1px solid #c9d0da}
.tile{display:grid;justify-items:center;gap:3vh;text-align:center;padding:0 8vw}svg{width:28vh;height:28vh}.tile h1{font-size:13vh}.tile p{font-size:7vh;line-height:1.3;text-wrap:balance}`

const dataUrl = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`

/** A page of our own making as a picture. Words come in as text, never as markup. */
const compose = async (
  stage: Stage,
  size: { readonly width: number; readonly height: number },
  markup: string,
  words: Readonly<Record<string, string>>,
): Promise<Buffer> => {
  const page = await stage.context.newPage()
  await page.setViewportSize(size)
  await page.setContent(`<!doctype html><style>${STYLE}</style>${markup}`)
  await page.evaluate((words) => {
    for (const [place, text] of Object.entries(words)) {
      const element = document.querySelector(place)
      if (element) element.textContent = text
    }
  }, words)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

const tile = (stage: Stage, size: { readonly width: number; readonly height: number }): Promise<Buffer> => {
  const { name, short } = LISTINGS[stage.locale as ListingLocale]
  const mark = `<svg viewBox="0 0 16 16" fill="none" stroke="${GREEN}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d="${MARK}"/></svg>`
  return compose(stage, size, `<div class="tile">${mark}<h1></h1><p></p></div>`, { h1: name, p: short })
}

const closing = async (page: Page, picture: Promise<Buffer>): Promise<Buffer> => {
  const made = await picture
  await page.close()
  return made
}

/** A shop page with its first card open. */
const withCard = async (stage: Stage, address: string): Promise<Buffer> => {
  const page = await openShop(stage, address, SIZE.width)
  await page.locator('proofmark-chip button').first().click()
  await page.locator('proofmark-card [role=dialog]').waitFor()
  return closing(page, page.screenshot())
}

const shootPopup = async (stage: Stage, address: string): Promise<Buffer> => {
  const shop = await openShop(stage, address, 1000)
  const popup = await openOwn(stage, `popup.html?tab=${await stage.tabIdOf(shop)}`, POPUP_WIDTH_PX)
  await popup.setViewportSize({ width: POPUP_WIDTH_PX, height: 600 })
  await popup.locator('.verdicts .summary').first().waitFor()
  const picture = await closing(popup, popup.screenshot())
  await shop.close()
  const { captions } = LISTINGS[stage.locale as ListingLocale]
  return compose(stage, SIZE, `<div class="side"><h1></h1><img src="${dataUrl(picture)}"></div>`, {
    h1: captions.popup,
  })
}

const shootPanel = async (stage: Stage, address: string): Promise<Buffer> => {
  const shop = await openShop(stage, address, SIZE.width - PANEL_WIDTH_PX)
  const panel = await openOwn(stage, `sidepanel.html?tab=${await stage.tabIdOf(shop)}`, PANEL_WIDTH_PX)
  await panel.locator('.trace button').first().click()
  await panel.locator('.trace li').first().waitFor()
  await panel.locator('.trace').scrollIntoViewIfNeeded()
  const right = await closing(panel, panel.screenshot())
  const left = await closing(shop, shop.screenshot())
  return compose(stage, SIZE, `<div class="pair"><img src="${dataUrl(left)}"><img src="${dataUrl(right)}"></div>`, {})
}

const SHOOT: Readonly<Record<PictureName, (stage: Stage) => Promise<Buffer>>> = {
  compared: (stage) => withCard(stage, PATHS[stage.locale as ListingLocale].compared),
  confirmed: (stage) => withCard(stage, PATHS[stage.locale as ListingLocale].confirmed),
  popup: (stage) => shootPopup(stage, PATHS[stage.locale as ListingLocale].listed),
  panel: (stage) => shootPanel(stage, PATHS[stage.locale as ListingLocale].traced),
  settings: async (stage) => {
    const page = await openAt(stage, stage.address('options.html'), SIZE.width)
    await page.locator('main h2').first().waitFor()
    return closing(page, page.screenshot())
  },
}

/** Writes `<locale>/1-compared.png` …, the tiles, and `<locale>/<store>.txt`. */
export const shootStore = async (studio: Studio, out: string): Promise<void> => {
  for (const locale of Object.keys(LISTINGS) as readonly ListingLocale[]) {
    const stage = await studio.speaking(locale)
    const folder = path.join(out, locale)
    mkdirSync(folder, { recursive: true })
    let place = 0
    for (const [name, shoot] of Object.entries(SHOOT)) {
      place += 1
      writeFileSync(path.join(folder, `${place}-${name}.png`), await shoot(stage))
    }
    writeFileSync(path.join(folder, 'tile-440x280.png'), await tile(stage, { width: 440, height: 280 }))
    writeFileSync(path.join(folder, 'tile-1400x560.png'), await tile(stage, { width: 1400, height: 560 }))
    for (const store of Object.keys(STORES) as readonly StoreName[])
      writeFileSync(path.join(folder, `${store}.txt`), sheetOf(store, locale, stage.words))
  }
}
