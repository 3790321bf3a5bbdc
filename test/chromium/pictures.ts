/**
 * The few views whose pictures are compared. Letters are drawn as boxes, so that the pictures are the same wherever they are
 * made; what changes from day to day and from run to run is written as zeros. What they hold is layout, lines, colours and
 * glyphs.
 */
import { expect, type Page } from '@playwright/test'
import type { Sight } from '../../src/cli/sights/sight.ts'
import { boxFont } from './box-font.ts'

export const PICTURED: ReadonlySet<string> = new Set([
  'card-other-product',
  'popup-nothing-found',
  'popup-unsupported-first-use',
  'panel-watched-empty',
  'welcome-card',
  'certificate',
  'report-contact',
])
/** About three letters' worth: another edge of a letter or another drawn checkbox is no change of layout. */
const TOLERATED_PIXELS = 200

/** Draws it in boxes; answers how to take that back. */
const inBoxes = async (page: Page): Promise<() => Promise<void>> => {
  await page.evaluate(
    async (bytes) => {
      const face = new FontFace('Boxes', new Uint8Array(bytes))
      document.fonts.add(await face.load())
      const roots: (Document | ShadowRoot)[] = [document]
      const into = (node: ParentNode): void => {
        for (const child of node.querySelectorAll('*')) {
          if (!child.shadowRoot) continue
          roots.push(child.shadowRoot)
          into(child.shadowRoot)
        }
      }
      into(document)
      // Pages with a policy for styles take a sheet, but no element.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '*,::before,::after,::placeholder{font-family:Boxes!important}*{scrollbar-width:none!important}',
      )
      for (const root of roots) root.adoptedStyleSheets.push(sheet)
      const changing = [
        [/\d{1,2} \p{L}{3,9}\.? \d{4}/gu, '00 Mon 0000'],
        [/\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/gu, '0000年00月00日'],
        [/\d{4}-\d{2}-\d{2}/gu, '0000-00-00'],
        [/127\.0\.0\.1(?::\d{2,5})?/gu, '127.0.0.1:00000'],
      ] as const
      for (const root of roots) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.nodeValue ?? ''
          const still = changing.reduce((said, [pattern, zeros]) => said.replace(pattern, zeros), text)
          if (still !== text) node.nodeValue = still
        }
      }
    },
    [...boxFont()],
  )
  return () =>
    page.evaluate(() => {
      const from = (root: Document | ShadowRoot): void => {
        root.adoptedStyleSheets.pop()
        for (const child of root.querySelectorAll('*')) if (child.shadowRoot) from(child.shadowRoot)
      }
      from(document)
    })
}

/** Compares a sight with its kept picture, where it has one. */
export const expectPictured = async ({ name, page }: Sight): Promise<void> => {
  if (!PICTURED.has(name)) return
  const back = await inBoxes(page)
  await expect.soft(page).toHaveScreenshot(`${name}.png`, { maxDiffPixels: TOLERATED_PIXELS })
  await back()
}
