/**
 * The card: a non-modal dialog beside a chip, in its own shadow root and in the top layer where the browser has one.
 * The focus moves in when it opens and back when it closes; Escape, a press outside and leaving it by Tab close it.
 */
import { type Appearance, AS_THE_SYSTEM } from '../core/appearance.ts'
import type { Shown } from '../core/shown.ts'
import type { Verdicts } from './chip.ts'
import { type Acts, buildDetails, DETAILS_CSS } from './details.ts'
import { el, makeHost } from './dom.ts'
import { CLOSE_PATH, glyph, TONE_PATHS } from './glyphs.ts'
import { FONT, tokensCss } from './tokens.ts'
import { wear } from './wear.ts'

export interface CardOptions {
  readonly document: Document
  /**
   * What the card belongs to, such as the host of a chip: it is placed beside it and gives the focus back to it. It may
   * stand in a frame within `document`.
   */
  readonly anchor: HTMLElement
  /** Where that is seen in its own window: a host may be smaller than what stands in it. */
  readonly rect: () => Pick<DOMRect, 'left' | 'top' | 'bottom'>
  /** The first is shown; where there are more, a list leads to each. */
  readonly shown: Verdicts
  readonly signal: AbortSignal
  /** True in builds for tests only. */
  readonly openRoot: boolean
  readonly onClose: () => void
  /** Puts the number on the clipboard; resolves to whether it got there. */
  readonly copy: (text: string) => Promise<boolean>
  readonly acts: Acts
  /** As the person chose it. */
  readonly look?: Appearance | undefined
}

export interface Card {
  readonly host: HTMLElement
  /** Closes the card and gives the focus back. Safe to call twice. */
  readonly close: () => void
}

/** What the page need not hear of. */
const QUIET_EVENTS = [
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerup',
  'keyup',
  'keypress',
  'wheel',
  'touchstart',
  'touchmove',
]

const WIDTH_PX = 352
const GAP_PX = 8
const MAX_HEIGHT_PX = 600
const MIN_HEIGHT_PX = 240

const CSS = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;z-index:2147483647!important;width:0!important;height:0!important;overflow:visible!important}
@media print{:host{display:none!important}}
${tokensCss('[role=dialog]')}
[role=dialog]{box-sizing:border-box;position:fixed;display:grid;gap:12px;width:min(${WIDTH_PX}px,100% - ${2 * GAP_PX}px);max-height:${MAX_HEIGHT_PX}px;overflow:auto;scrollbar-width:thin;scrollbar-color:var(--pm-edge) var(--pm-paper);overscroll-behavior:contain;padding:0 16px 16px;border:1px solid var(--pm-line);border-radius:6px;background:var(--pm-paper);color:var(--pm-ink);box-shadow:0 8px 28px rgb(16 24 40/.18),0 1px 3px rgb(16 24 40/.12);font:14px/20px ${FONT};text-align:start}
[role=dialog]:focus{outline:none}
.head{position:sticky;top:0;z-index:1;display:grid;grid-template-columns:20px 1fr auto;column-gap:8px;align-items:center;margin:0 -16px;padding-block:10px;padding-inline:16px 8px;border-bottom:1px solid var(--pm-line);background:var(--pm-tint)}
.head svg{color:var(--pm-tone)}
h2{margin:0;font-size:15px;font-weight:600;line-height:20px;color:var(--pm-tone)}
.which{grid-column:2;margin:0;font-size:12px;line-height:17px;color:var(--pm-quiet);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.which>*{display:inline-block;margin-inline-end:8px}
.close{all:unset;box-sizing:border-box;display:grid;place-items:center;grid-row:1/span 2;grid-column:3;align-self:start;width:32px;height:32px;border-radius:6px;color:var(--pm-quiet);cursor:pointer}
.close:hover{background:var(--pm-line)}
.head .close svg{color:inherit}
.close:focus-visible{outline:2px solid var(--pm-accent)}
.all{display:grid;margin:0 -16px;padding:0 8px 8px;border-bottom:1px solid var(--pm-line);list-style:none}
.all button{all:unset;box-sizing:border-box;display:flex;align-items:center;gap:8px;width:100%;min-height:32px;padding:4px 8px;border-radius:6px;font-size:13px;line-height:18px;overflow-wrap:anywhere;cursor:pointer}
.all svg{flex:none;color:var(--pm-tone)}
.all button>span{flex:1;min-width:0}
.all b{font-weight:500;color:var(--pm-tone)}
.all button:hover{text-decoration:underline}
.all [aria-current]{background:var(--pm-plain-tint)}
.all button:focus-visible{outline:2px solid var(--pm-accent);outline-offset:-2px}
@media (forced-colors:active){.all [aria-current]{border:1px solid Highlight}}
.imitation{margin:0;padding-top:10px;border-top:1px solid var(--pm-line);font-size:12px;line-height:17px;color:var(--pm-quiet)}
@media (prefers-reduced-motion:no-preference){[role=dialog]{animation:pm-in .12s ease-out}@keyframes pm-in{from{opacity:0;transform:translateY(-2px)}}}
${DETAILS_CSS}`

/**
 * Below the anchor if the card fits there, else above, else on the roomier side, where it scrolls: it never covers its
 * anchor unless both sides are too low to read in. Lengths in CSS pixels.
 */
export const place = (
  anchor: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  card: Pick<DOMRect, 'width' | 'height'>,
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number; readonly maxHeight: number } => {
  const clamp = (value: number, max: number): number => Math.max(GAP_PX, Math.min(value, max - GAP_PX))
  const roomBelow = view.height - anchor.bottom - 2 * GAP_PX
  const roomAbove = anchor.top - 2 * GAP_PX
  const isBelow = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove)
  const maxHeight = Math.min(Math.max(isBelow ? roomBelow : roomAbove, MIN_HEIGHT_PX), view.height - 2 * GAP_PX)
  const height = Math.min(card.height, maxHeight)
  const top = isBelow ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - height
  return { left: clamp(anchor.left, view.width - card.width), top: clamp(top, view.height - height), maxHeight }
}

/** The frames around an anchor, from the innermost out to the one that stands in `outermost`. */
const framesAround = (anchor: Element, outermost: Document): readonly Element[] => {
  const { ownerDocument } = anchor
  const frame = ownerDocument === outermost ? null : ownerDocument.defaultView?.frameElement
  return frame ? [frame, ...framesAround(frame, outermost)] : []
}

/** Where something in the innermost frame stands in the window that its frames stand in. */
const rectThrough = (
  { left, top, bottom }: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  frames: readonly Element[],
): Pick<DOMRect, 'left' | 'top' | 'bottom'> => {
  const boxes = frames.map((frame) => ({ box: frame.getBoundingClientRect(), frame }))
  const right = boxes.reduce((sum, { box, frame }) => sum + box.left + frame.clientLeft, 0)
  const down = boxes.reduce((sum, { box, frame }) => sum + box.top + frame.clientTop, 0)
  return { left: left + right, top: top + down, bottom: bottom + down }
}

const header = (document: Document, shown: Shown, close: HTMLElement): HTMLElement =>
  el(document, 'div', { class: 'head' }, [
    glyph(document, TONE_PATHS[shown.tone], 20),
    el(document, 'h2', { id: 'pm-title' }, [shown.short]),
    close,
    el(document, 'p', { class: 'which' }, [
      el(document, 'span', shown.proseLang ? { lang: shown.proseLang } : {}, [shown.schemeName]),
      shown.numberText && el(document, 'bdi', {}, [shown.numberText]),
    ]),
  ])

interface Choice {
  readonly all: Verdicts
  readonly current: Shown
  readonly choose: (shown: Shown) => void
  readonly signal: AbortSignal
}

/** What else stands in this place, the worst first. Each tells its tone, mark and verdict. */
const chooser = (document: Document, { all, current, choose, signal }: Choice): HTMLElement | undefined => {
  if (all.length < 2) return undefined
  const item = (shown: Shown): HTMLElement => {
    const { id, tone, schemeName, proseLang, short } = shown
    const isCurrent = id === current.id
    const button = el(
      document,
      'button',
      { type: 'button', 'data-tone': tone, 'aria-current': isCurrent ? 'true' : undefined },
      [
        glyph(document, TONE_PATHS[tone], 16),
        el(document, 'span', {}, [
          el(document, 'bdi', proseLang ? { lang: proseLang } : {}, [schemeName]),
          ' ',
          el(document, 'b', {}, [short]),
        ]),
      ],
    )
    button.addEventListener('click', () => choose(shown), { signal })
    return el(document, 'li', {}, [button])
  }
  const label = current.labels.several.replace('{count}', `${all.length}`)
  // Without its marks a list is none to Safari's reader, unless it says so.
  return el(document, 'ul', { class: 'all', role: 'list', 'aria-label': label }, all.map(item))
}

/** Opens the card. It is gone after `close` or when `signal` aborts. */
export const mountCard = (options: CardOptions): Card => {
  const { document, anchor, rect, signal, openRoot, onClose, copy, acts, look = AS_THE_SYSTEM } = options
  let all = options.shown
  const { host, root } = makeHost(document, 'proofmark-card', openRoot)
  const ending = new AbortController()
  const life = AbortSignal.any([signal, ending.signal])
  // A frame may be too small for the card and hides what leaves it: the card stands in the page around.
  const frames = framesAround(anchor, document)

  const closeButton = el(document, 'button', { type: 'button', class: 'close', 'aria-label': all[0].labels.close }, [
    glyph(document, CLOSE_PATH, 16),
  ])
  const dialog = el(document, 'div', { role: 'dialog', 'aria-labelledby': 'pm-title', tabindex: '-1' })
  const fill = (current: Shown): void => {
    dialog.lang = current.lang
    // The page around may be written the other way.
    dialog.dir = current.dir ?? 'ltr'
    dialog.dataset.tone = current.tone
    dialog.replaceChildren(
      ...[header(document, current, closeButton), chooser(document, { all, current, choose, signal: life })].filter(
        (part) => part !== undefined,
      ),
      buildDetails({ document, shown: current, copy, signal: life, acts, isInPage: true, onShown: renew }),
      el(document, 'p', { class: 'imitation' }, [current.labels.imitation]),
    )
  }
  const choose = (current: Shown): void => {
    fill(current)
    reposition()
    dialog.querySelector<HTMLElement>('.all [aria-current]')?.focus({ preventScroll: true })
    dialog.scrollTop = 0
  }
  /** A register that was asked by a press has answered: the same card says so. */
  const renew = (current: Shown): void => {
    if (life.aborted) return
    const [first, ...others] = all
    const newer = (one: Shown): Shown => (one.id === current.id ? current : one)
    all = [newer(first), ...others.map(newer)]
    fill(current)
    reposition()
    dialog.focus({ preventScroll: true })
  }

  const end = (givesFocusBack: boolean): void => {
    if (ending.signal.aborted) return
    ending.abort()
    host.remove()
    if (givesFocusBack && anchor.isConnected) anchor.focus({ preventScroll: true })
    onClose()
  }
  const close = (): void => end(true)
  const reposition = (): void => {
    const view = { width: document.documentElement.clientWidth, height: document.defaultView?.innerHeight ?? 0 }
    dialog.style.maxHeight = ''
    const { left, top, maxHeight } = place(rectThrough(rect(), frames), dialog.getBoundingClientRect(), view)
    // Its own pixels are larger than the page's where text is.
    const own = (pagePx: number): number => (pagePx * 100) / look.textPercent
    dialog.style.left = `${own(left)}px`
    dialog.style.top = `${own(top)}px`
    dialog.style.maxHeight = `${Math.min(own(maxHeight), MAX_HEIGHT_PX)}px`
  }
  /** The card stands at the end of the document: leaving it by Tab goes on from the chip instead of from there. */
  const leavesBy = (event: KeyboardEvent): boolean => {
    const stops = [...dialog.querySelectorAll<HTMLElement>('a,button')]
    const active = root.activeElement
    return event.shiftKey ? active === dialog || active === stops[0] : active === stops.at(-1)
  }
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key !== 'Escape' && !(event.key === 'Tab' && leavesBy(event))) return
    event.preventDefault()
    close()
  }
  const onPress = (event: Event): void => {
    const path = event.composedPath()
    if (!path.includes(host) && !path.includes(anchor)) end(false)
  }

  /** A second press on the chip closes its card; the chip must not see it, or it would open the next one. */
  const onAnchorPress = (event: Event): void => {
    if (!event.composedPath().includes(anchor)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    close()
  }

  closeButton.addEventListener('click', close, { signal: life })
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent), { signal: life })
  for (const name of QUIET_EVENTS)
    root.addEventListener(name, (event) => event.stopPropagation(), { signal: life, passive: true })
  for (const { ownerDocument } of [anchor, ...frames]) {
    ownerDocument.addEventListener('pointerdown', onPress, { capture: true, signal: life })
    ownerDocument.addEventListener('click', onAnchorPress, { capture: true, signal: life })
    // With its frame the anchor goes, and Firefox then lets nobody touch it.
    ownerDocument.defaultView?.addEventListener('pagehide', () => end(false), { signal: life })
  }
  document.defaultView?.addEventListener('resize', reposition, { signal: life })
  signal.addEventListener('abort', () => end(false), { once: true, signal: ending.signal })

  wear(dialog, look)
  fill(all[0])
  root.append(el(document, 'style', {}, [CSS]), dialog)
  document.documentElement.append(host)
  if ('showPopover' in host) {
    host.popover = 'manual'
    host.showPopover()
  }
  reposition()
  dialog.focus({ preventScroll: true })
  return { host, close }
}
