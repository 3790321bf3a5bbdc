/**
 * `npm run shots`: screenshots of everything a person sees, in Chinese and English, light and dark, wide and narrow,
 * from the built extension on the demonstration shop. `--store` makes what the extension stores want to see instead;
 * `--picture` renews the picture of the README.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../core/shown.ts'
import { badFlags, readFlags } from './flags.ts'
import { PROJECT } from './run.ts'
import { openStudio, type Studio } from './shots-stage.ts'
import { shootStore } from './shots-store.ts'
import { WALKS } from './sights/index.ts'
import { openShop, type Sight } from './sights/sight.ts'

const USAGE = `npm run shots [-- --only popup,card] [--store] [--picture] [--out .output/shots]

  --only     of these views alone: ${Object.keys(WALKS).join(', ')}
  --store    pictures for the extension stores, to dist/store
  --picture  renew src/demo/picture.png, the README's picture`
const PICTURE = path.join(PROJECT, 'src/demo/picture.png')
/** In force, but for another product: what nobody else checks. */
const PICTURED = '/pane/charger'
const HEIGHT_PX = 800
const NARROW_PX = 320
/** Pixels to a CSS pixel, so that small glyphs can be judged. */
const SCALE = 1.5

/** A sight in each of its colours at its own width, and narrow. */
const shoot = async ({ name, page, widthPx, parts }: Sight, locale: Locale, out: string): Promise<void> => {
  // Of a shop page what is in view: the note and its card.
  const fullPage = parts === undefined
  const to = (kind: string): string => path.join(out, `${name}-${locale}-${kind}.png`)
  // What sticks to the top would stand in the midst of a whole page.
  if (fullPage) await page.evaluate(() => scrollTo(0, 0))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: to(colorScheme), fullPage })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: NARROW_PX, height: HEIGHT_PX })
  await page.screenshot({ path: to('narrow'), fullPage })
  await page.setViewportSize({ width: widthPx, height: HEIGHT_PX })
}

const shootViews = async (studio: Studio, names: readonly string[], out: string): Promise<void> => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const stage = await studio.speaking(locale)
    for (const [name, walk] of Object.entries(WALKS))
      if (names.includes(name)) for await (const sight of walk(stage)) await shoot(sight, locale, out)
  }
}

/** A number that belongs to something else, and the card that shows both sides. */
const shootPicture = async (studio: Studio): Promise<void> => {
  const page = await openShop(await studio.speaking('en'), PICTURED, 1000)
  await page.setViewportSize({ width: 1000, height: 760 })
  await page.locator('proofmark-chip button').first().click()
  await page.locator('[role=dialog]').waitFor()
  await page.screenshot({ path: PICTURE })
}

const main = async (): Promise<number> => {
  const { values } = readFlags(
    process.argv.slice(2),
    {
      only: { type: 'string' },
      store: { type: 'boolean' },
      picture: { type: 'boolean' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
    USAGE,
  )
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const names = values.only?.split(',') ?? Object.keys(WALKS)
  const unknown = names.find((name) => !Object.hasOwn(WALKS, name))
  if (unknown !== undefined) badFlags(`No such view: ${unknown}`, USAGE)
  const studio = await openStudio(values.store ? 1 : SCALE)
  if (typeof studio === 'string') {
    console.error(studio)
    return 1
  }
  const out = path.resolve(PROJECT, values.out ?? (values.store ? 'dist/store' : '.output/shots'))
  mkdirSync(out, { recursive: true })
  try {
    if (values.picture) await shootPicture(studio)
    else if (values.store) await shootStore(studio, out)
    else await shootViews(studio, names, out)
    console.log(values.picture ? PICTURE : out)
    return 0
  } finally {
    await studio.close()
  }
}

process.exitCode = await main()
