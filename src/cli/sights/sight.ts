/**
 * Everything that a person sees, as a walk from view to view and from state to state: for pictures (`npm run shots`) and
 * for the accessibility sweep, which therefore look at the same things.
 */
import type { BrowserContext, Page } from '@playwright/test'
import type { Locale } from '../../core/shown.ts'
import type { ViewWords } from '../../say/words/views/index.ts'

/** A view in one state. It stands until the next one is asked for; whoever looks puts the page back as it was. */
export interface Sight {
  /** In kebab case, of its own among all. */
  readonly name: string
  readonly page: Page
  /** How wide it is by itself, in CSS pixels. */
  readonly widthPx: number
  /** What of the page is ours; left out, all of it. */
  readonly parts?: readonly string[]
}

/** A browser with the extension and open shadow roots, a shop, and two registers that disagree in one case. */
export interface Stage {
  readonly context: BrowserContext
  /** Address of a page of the extension. */
  readonly address: (file: string) => string
  readonly tabIdOf: (page: Page) => Promise<number>
  /** Sends the background a message as the popup would. Rejects when it is not answered. */
  readonly ask: (name: string, body: object) => Promise<unknown>
  readonly shop: string
  /** In the order in which they are asked. */
  readonly registers: readonly [string, string]
  /** What the extension speaks. */
  readonly locale: Locale
  readonly words: ViewWords
}

export type Walk = (stage: Stage) => AsyncGenerator<Sight>

/** Opens an address at a width, with motion at rest. */
export const openAt = async ({ context }: Stage, address: string, widthPx: number): Promise<Page> => {
  const page = await context.newPage()
  await page.setViewportSize({ width: widthPx, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address)
  return page
}

/** A page of the extension, drawn. */
export const openOwn = async (stage: Stage, file: string, widthPx: number): Promise<Page> => {
  const page = await openAt(stage, stage.address(file), widthPx)
  await page.locator('main').waitFor()
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  return page
}

/** A shop page whose notes have all been told what they say. */
export const openShop = async (stage: Stage, path: string, widthPx: number): Promise<Page> => {
  const page = await openAt(stage, stage.shop + path, widthPx)
  await page.locator('proofmark-chip button:not([aria-disabled=true], :disabled)').first().waitFor()
  return page
}

/** Turns some settings for as long as `during` runs. */
export const withSettings = async <T>(stage: Stage, change: object, during: () => Promise<T>): Promise<T> => {
  const before = (await stage.ask('get-settings', {})) as object
  await stage.ask('set-settings', { settings: { ...before, ...change } })
  try {
    return await during()
  } finally {
    await stage.ask('set-settings', { settings: before })
  }
}
