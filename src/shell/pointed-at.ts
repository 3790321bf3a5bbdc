/**
 * What stands in the page at a link or a picture that a person pointed at: its words, and the place of the picture. The
 * page is hostile: everything is cut and checked here.
 */
import type { Area } from './errand.ts'

export interface PointedAt {
  readonly texts: readonly string[]
  readonly area?: Area
}

const MAX_TEXTS = 6
const MAX_TEXT = 500

/** Runs in the page, in the world of our scripts. It is sent as text: it may lean on nothing. */
export const readPointedAt = (what: 'link' | 'picture', address: string): unknown => {
  const texts: string[] = []
  let area: unknown
  const all = what === 'link' ? document.links : document.images
  for (let i = 0; i < all.length && i < 5000 && texts.length < 6; i += 1) {
    const one = all[i] as HTMLAnchorElement | HTMLImageElement
    const isIt = 'currentSrc' in one ? one.currentSrc === address || one.src === address : one.href === address
    if (!isIt) continue
    const own = 'currentSrc' in one ? one.alt : (one.textContent ?? '')
    for (const text of [own, one.title, one.getAttribute('aria-label') ?? ''])
      if (text.trim()) texts.push(text.trim().slice(0, 500))
    const { x, y, width, height } = one.getBoundingClientRect()
    const isSeen = x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0
    if (!area && isSeen && window === top) area = { x, y, width, height, viewWidth: innerWidth }
  }
  return { texts, area }
}

const isArea = (value: unknown): value is Area =>
  typeof value === 'object' &&
  value !== null &&
  (['x', 'y', 'width', 'height', 'viewWidth'] as const).every((name) =>
    Number.isFinite((value as Readonly<Record<string, unknown>>)[name]),
  ) &&
  (value as Area).width > 0 &&
  (value as Area).height > 0 &&
  (value as Area).viewWidth > 0

/** What came back from the page. */
export const pointedAtIn = (value: unknown): PointedAt => {
  const { texts, area } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >
  return {
    texts: (Array.isArray(texts) ? texts : [])
      .filter((text) => typeof text === 'string')
      .slice(0, MAX_TEXTS)
      .map((text) => text.slice(0, MAX_TEXT)),
    ...(isArea(area) ? { area } : {}),
  }
}
