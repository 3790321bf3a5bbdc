/** The toolbar button of a tab: how many claims need a look, worst tone as colour, words as title. */
import type { Shown } from '../core/shown.ts'
import type { Tone } from '../core/words.ts'
import type { SetIcon } from './api.ts'

export interface Toolbar {
  readonly show: (tabId: number, shown: readonly Shown[]) => Promise<void>
  readonly clear: (tabId: number) => Promise<void>
}

export interface ToolbarDependencies {
  /** Where the button is an entry of a menu, as on a telephone, it may have a title and nothing else. */
  readonly action: Pick<typeof chrome.action, 'setTitle'> &
    Partial<Pick<typeof chrome.action, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor'>>
  readonly setIcon: SetIcon
  /** Title where there is nothing to say. */
  readonly title: string
}

/** Inks of the light theme: white on them meets AA. */
const COLOURS: Readonly<Record<'alarm' | 'caution', string>> = { alarm: '#b42318', caution: '#8a4b00' }

const needsALook = (tone: Tone): tone is 'alarm' | 'caution' => tone === 'alarm' || tone === 'caution'

/** Icons by size in pixels; grey where nothing was found. */
export const iconPaths = (isIdle: boolean): Readonly<Record<string, string>> =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [`${size}`, `/icon/${size}${isIdle ? '-idle' : ''}.png`]))

/** The number in the badge: claims that need a look, not all claims. Empty when there is none. */
export const badgeText = (shown: readonly Shown[]): string => {
  const count = shown.filter(({ tone }) => needsALook(tone)).length
  return count === 0 ? '' : count > 99 ? '99+' : String(count)
}

/** Worst first, as `shown` is; a line a claim, at most five. */
export const titleText = (title: string, shown: readonly Shown[]): string =>
  [title, ...shown.slice(0, 5).map(({ schemeName, short }) => `${schemeName}: ${short}`)].join('\n')

export const makeToolbar = ({ action, setIcon, title }: ToolbarDependencies): Toolbar => {
  const draw = async (tabId: number, shown: readonly Shown[]): Promise<void> => {
    const worst = shown.map(({ tone }) => tone).find((tone) => tone === 'alarm') ?? 'caution'
    // The tab may be gone by now; then there is nothing to draw on.
    setIcon({ tabId, path: iconPaths(shown.length === 0) })
    await Promise.allSettled([
      action.setBadgeText?.({ tabId, text: badgeText(shown) }),
      action.setBadgeBackgroundColor?.({ tabId, color: COLOURS[worst === 'alarm' ? 'alarm' : 'caution'] }),
      action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      action.setTitle({ tabId, title: titleText(title, shown) }),
    ])
  }
  return { show: draw, clear: (tabId) => draw(tabId, []) }
}
