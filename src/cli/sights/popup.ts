/** The popup: what is known of a page, and a number, a code or a mark from elsewhere. */
import type { Page } from '@playwright/test'
import { openAt, openOwn, openShop, type Sight, type Stage, withSettings } from './sight.ts'

export const POPUP_WIDTH_PX = 380
/** The cast's power bank, in force; and what no scheme knows. */
const NUMBER = '2024000914000101'
const NO_NUMBER = 'hello'

const ofTab = async (stage: Stage, page: Page): Promise<Page> =>
  openOwn(stage, `popup.html?tab=${await stage.tabIdOf(page)}`, POPUP_WIDTH_PX)
/** Of the tab that was opened last: the address of one that is not allowed is not ours to see. */
const ofNewest = async (stage: Stage): Promise<Page> => {
  const own = stage.context.pages().find((page) => page.url().startsWith(stage.address('')))
  const ids = (await own?.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? -1))) ?? []
  return openOwn(stage, `popup.html?tab=${Math.max(...ids)}`, POPUP_WIDTH_PX)
}
const seen = (name: string, page: Page): Sight => ({ name: `popup-${name}`, page, widthPx: POPUP_WIDTH_PX })

/** One popup, in which a person goes on. */
async function* workedIn(stage: Stage, popup: Page): AsyncGenerator<Sight> {
  const field = popup.locator('#pm-number')
  await field.fill(NO_NUMBER)
  await field.press('Enter')
  await popup.locator('.problem:not(:empty)').first().waitFor()
  yield seen('no-number', popup)
  await field.fill(NUMBER)
  await field.press('Enter')
  await popup.locator('section[aria-labelledby=pm-manual] .verdicts').waitFor()
  yield seen('number', popup)
  const marks = popup.locator('section[aria-labelledby=pm-marks]')
  await marks.locator('button').click()
  await marks.locator('h3').nth(1).waitFor()
  await marks.locator('input').fill('CE')
  await marks.locator('h3 button[aria-expanded=false]').first().click()
  await marks.locator('dl').waitFor()
  yield seen('marks', popup)
  await stage.context.setOffline(true)
  await popup.getByText(stage.words.popup.offline).waitFor()
  yield seen('offline', popup)
  await stage.context.setOffline(false)
}

/** A popup whose question about its tab is never answered, or is refused. */
const unanswered = async (stage: Stage, isRefused: boolean): Promise<Page> => {
  const page = await stage.context.newPage()
  await page.setViewportSize({ width: POPUP_WIDTH_PX, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript((refused) => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime)
    const answer = (message: { readonly name?: string }): Promise<unknown> => {
      if (message.name !== 'tab') return send(message)
      return refused ? Promise.resolve({ ok: false, error: 'an example' }) : new Promise(() => undefined)
    }
    Object.defineProperty(chrome.runtime, 'sendMessage', { value: answer })
  }, isRefused)
  await page.goto(stage.address('popup.html?tab=1'))
  return page
}

export async function* popupSights(stage: Stage): AsyncGenerator<Sight> {
  const waiting = await unanswered(stage, false)
  await waiting.getByText(stage.words.popup.loading).waitFor()
  yield seen('loading', waiting)
  await waiting.close()
  const failed = await unanswered(stage, true)
  await failed.getByText(stage.words.popup.error).waitFor()
  yield seen('error', failed)
  await failed.close()

  const shop = await openShop(stage, '/pane/charger', 1000)
  const popup = await ofTab(stage, shop)
  await popup.locator('.verdicts .summary').first().waitFor()
  yield seen('verdicts', popup)
  yield* workedIn(stage, popup)
  await popup.close()
  await shop.close()

  const several = await openShop(stage, '/definitions/range-hood', 1000)
  const list = await ofTab(stage, several)
  await list.locator('.verdicts .summary').first().waitFor()
  yield seen('conflict', list)
  await list.close()
  await several.close()

  const nothing = await openAt(stage, `${stage.shop}/spa/cable`, 1000)
  const silent = await ofTab(stage, nothing)
  await silent.getByText(stage.words.popup.nothingFound).waitFor()
  yield seen('nothing-found', silent)
  await silent.close()
  await nothing.close()

  // A page that no script may enter; and nobody to ask yet.
  const closed = await openOwn(stage, 'privacy.html', 600)
  const first = await withSettings(stage, { registers: [] }, () => ofTab(stage, closed))
  await first.getByText(stage.words.popup.unsupported).waitFor()
  yield seen('unsupported-first-use', first)
  await first.close()
  await closed.close()

  const host = 'https://shop.example'
  const markup = '<!doctype html><html lang="en"><title>An example shop</title><h1>Example power bank</h1>'
  await stage.context.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body: markup }))
  const foreign = await openAt(stage, `${host}/item`, 600)
  const unallowed = await ofNewest(stage)
  await unallowed.getByText(stage.words.popup.noPermission).waitFor()
  yield seen('no-permission', unallowed)
  await unallowed.close()
  await foreign.close()
  await stage.context.unroute(`${host}/**`)
}
