/**
 * What is wrong with how a view stands: told in the page itself, of what can be seen, through open shadow roots. The
 * functions run in the page, so each is whole in itself.
 */
import type { Page } from '@playwright/test'

/** Every element under `parts` (the whole page if there are none), seen or not. */
const LOOK = `
window.pmAll = (parts) => {
  const found = []
  // On pages that are served, the extension's own notes are no part of the page.
  const isOurs = (one) => parts.length === 0 && location.protocol !== 'chrome-extension:' && one.hasAttribute('data-proofmark-host')
  const into = (node) => {
    for (const child of node.children) {
      if (child.localName === 'style' || child.localName === 'script' || isOurs(child)) continue
      found.push(child)
      if (child.shadowRoot) into(child.shadowRoot)
      into(child)
    }
  }
  if (parts.length === 0) into(document.body)
  else for (const host of document.querySelectorAll(parts.join(','))) into(host.shadowRoot ?? host)
  return found
}
window.pmGround = (one) => {
  for (let each = one; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each)
    if (!/^rgba.*, 0\\)$/.test(backgroundColor)) return backgroundColor
  }
  const canvas = Object.assign(document.createElement('i'), { style: 'background:Canvas' })
  document.body.append(canvas)
  const { backgroundColor } = getComputedStyle(canvas)
  canvas.remove()
  return backgroundColor
}
window.pmSeen = (parts) => pmAll(parts).filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
window.pmName = (one) => one.localName + (one.id ? '#' + one.id : '') + (typeof one.className === 'string' && one.className ? '.' + one.className.trim().replace(/\\s+/g, '.') : '') + ' "' + (one.textContent ?? '').trim().slice(0, 30) + '"'
`

declare global {
  interface Window {
    pmAll: (parts: readonly string[]) => readonly Element[]
    pmGround: (element: Element | null) => string
    pmSeen: (parts: readonly string[]) => readonly Element[]
    pmName: (element: Element) => string
  }
}

/** To be called once in a page, before any of the others. */
export const bringRulers = (page: Page): Promise<unknown> => page.evaluate(LOOK)

/** What leaves the window sideways, or is cut off without a sign. What scrolls by itself may be wider. */
export const spillsIn = (page: Page, parts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((parts) => {
    const said: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (parts.length === 0 && scrollWidth > clientWidth) said.push(`page of ${scrollWidth} px in ${clientWidth} px`)
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/u.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
    const isOut = (one: Element): boolean => {
      const { left, right, width } = one.getBoundingClientRect()
      return width > 2 && (right > clientWidth + 1 || left < -1)
    }
    for (const one of window.pmSeen(parts)) {
      const { width, height } = one.getBoundingClientRect()
      // Said to readers only.
      if (width <= 2 || height <= 2) continue
      // The innermost is told; what is around it only gives way.
      if (isOut(one) && ![...one.children].some(isOut) && !scrolls(one.parentElement))
        said.push(`sticks out: ${window.pmName(one)}`)
      const { overflowX, textOverflow, display } = getComputedStyle(one)
      const isCut = /hidden|clip/u.test(overflowX) && one.scrollWidth > one.clientWidth + 1
      if (isCut && textOverflow !== 'ellipsis' && !display.includes('box') && !(one instanceof HTMLInputElement))
        said.push(`cut: ${window.pmName(one)}`)
    }
    return said.slice(0, 5)
  }, parts)

/** What takes the focus and does not show it: no outline, border, ground or shadow of it or beside it changes. */
export const unseenFocusIn = async (page: Page, parts: readonly string[]): Promise<readonly string[]> => {
  // After a key, focus that a script gives is shown as a person's would be.
  await page.keyboard.press('Shift')
  return page.evaluate((parts) => {
    const said: string[] = []
    const look = (one: Element): string =>
      [one, one.parentElement, one.nextElementSibling, one.firstElementChild]
        .map((each) => {
          if (!each) return ''
          const { outlineStyle, outlineWidth, borderColor, backgroundColor, boxShadow } = getComputedStyle(each)
          const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineStyle} ${outlineWidth}`
          return [outline, borderColor, backgroundColor, boxShadow].join()
        })
        .join('|')
    const stops = window
      .pmSeen(parts)
      .filter((one): one is HTMLElement => one instanceof HTMLElement && one.tabIndex >= 0 && !one.matches(':disabled'))
    const before = document.activeElement
    for (const stop of stops) {
      if (before instanceof HTMLElement) before.blur()
      const resting = look(stop)
      stop.focus({ preventScroll: true })
      const root = stop.getRootNode()
      const hasIt = (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === stop
      if (hasIt && look(stop) === resting) said.push(`focus unseen: ${window.pmName(stop)}`)
      stop.blur()
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return said.slice(0, 5)
  }, parts)
}

/** What is told by a coloured ground or an edge alone, by its place among all elements and its name. */
export const paintedIn = (page: Page, parts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((parts) => {
    const all = window.pmAll(parts)
    return all.flatMap((one, place) => {
      if (
        !one.checkVisibility() ||
        one.childNodes.length > 0 ||
        /^(?:input|textarea|select|img|svg|path|hr|iframe)$/u.test(one.localName)
      )
        return []
      const { backgroundColor, borderTopWidth, borderTopStyle } = getComputedStyle(one)
      const ground = window.pmGround(one.parentElement)
      const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px'
      const { width, height } = one.getBoundingClientRect()
      const isSeen = width > 1 && height > 1 && backgroundColor !== ground && !/^rgba.*, 0\)$/u.test(backgroundColor)
      return isSeen || (hasBorder && width > 1) ? [`${place}: ${window.pmName(one)}`] : []
    })
  }, parts)

/** What still moves for people who asked that nothing should. */
export const movesIn = (page: Page, parts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (parts) =>
      window
        .pmSeen(parts)
        .filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one)
          return animationName !== 'none' || /[1-9]/u.test(transitionDuration)
        })
        .map((one) => `moves: ${window.pmName(one)}`)
        .slice(0, 5),
    parts,
  )

/** Text that does not stand out from its ground: 4.5 to 1, large text 3 to 1. What is turned off may be faint. */
export const faintIn = (page: Page, parts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((parts) => {
    type Rgba = readonly [number, number, number, number]
    const read = (colour: string): Rgba => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number)
      return colour.startsWith('color(srgb') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a]
    }
    const over = ([r, g, b, a]: Rgba, under: Rgba): Rgba => [
      r * a + under[0] * (1 - a),
      g * a + under[1] * (1 - a),
      b * a + under[2] * (1 - a),
      1,
    ]
    const parentOf = (one: Element): Element | null => {
      const root = one.getRootNode()
      return one.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    }
    const canvas = Object.assign(document.createElement('i'), { style: 'background:Canvas' })
    document.body.append(canvas)
    const base = read(getComputedStyle(canvas).backgroundColor)
    canvas.remove()
    const groundOf = (one: Element | null): Rgba => {
      if (!one) return base
      const ground = read(getComputedStyle(one).backgroundColor)
      return ground[3] === 1 ? ground : over(ground, groundOf(parentOf(one)))
    }
    const light = (rgba: Rgba): number => {
      const [r = 0, g = 0, b = 0] = rgba.slice(0, 3).map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const said: string[] = []
    for (const one of window.pmSeen(parts)) {
      const isField = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
      const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
      const { width, height } = one.getBoundingClientRect()
      if ((!isField && !hasText) || width <= 1 || height <= 1) continue
      if (one.closest(':disabled, [aria-disabled=true]')) continue
      const { color, fontSize, fontWeight } = getComputedStyle(one)
      const ground = groundOf(one)
      const [a, b] = [light(over(read(color), ground)), light(ground)]
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      const size = Number.parseFloat(fontSize)
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
      if (ratio < (isLarge ? 3 : 4.5)) said.push(`faint, ${ratio.toFixed(2)} to 1: ${window.pmName(one)}`)
    }
    return said.slice(0, 5)
  }, parts)
