/** A picture of what the person sees in a window, under a press that lends us the tab (`activeTab`). */
import type { Wait } from './time.ts'

export interface ScreenshotDependencies {
  readonly tabs: Pick<typeof chrome.tabs, 'captureVisibleTab'>
  readonly waitFor: Wait
}

/** Chromium takes two pictures a second; the popup takes one when it looks for codes, just before a press on "report". */
const SOON_MS = 600
const TRIES = 3
const isTooSoon = (error: unknown): boolean =>
  error instanceof Error && /\bMAX_CAPTURE_VISIBLE_TAB/u.test(error.message)

const bytesOf = (dataUrl: string): ArrayBuffer => {
  const raw = atob(dataUrl.slice(dataUrl.indexOf(',') + 1))
  return Uint8Array.from(raw, (sign) => sign.charCodeAt(0)).buffer
}

/** A PNG; `undefined` where the browser does not allow one. Never rejects. */
export const takeScreenshot = async (
  windowId: number | undefined,
  { tabs, waitFor }: ScreenshotDependencies,
): Promise<ArrayBuffer | undefined> => {
  for (let left = TRIES; left > 0; left--)
    try {
      const png = { format: 'png' } as const
      return bytesOf(
        await (windowId === undefined ? tabs.captureVisibleTab(png) : tabs.captureVisibleTab(windowId, png)),
      )
    } catch (error) {
      if (!isTooSoon(error)) return undefined
      if (left > 1) await waitFor(SOON_MS)
    }
  return undefined
}
