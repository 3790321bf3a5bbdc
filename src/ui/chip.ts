/**
 * The chip: a glyph and a few words beside a claim. One button in its own shadow root; it brings its own background, so
 * its contrast holds on any page, and it neither restyles the page nor lets the page's events or styles in.
 */
import type { Shown } from '../core/shown.ts'
import { el, makeHost } from './dom.ts'
import { glyph, TONE_PATHS } from './glyphs.ts'
import { FONT, tokensCss } from './tokens.ts'

/** What a chip shows: a verdict, or words for the wait such as "Checking…". */
export type ChipContent = { readonly shown: Shown } | { readonly pending: string }

export interface ChipOptions {
  readonly document: Document
  readonly parent: Node
  /** The chip stands before this child of `parent`; at its end when `null`. */
  readonly before: Node | null
  readonly content: ChipContent
  /** Pressed while it shows a verdict. `host` is what a card anchors to and gives the focus back to. */
  readonly onOpen: (shown: Shown, host: HTMLElement) => void
  readonly signal: AbortSignal
  /** True in builds for tests only. */
  readonly openRoot: boolean
}

export interface Chip {
  /** Another element, which stands nowhere, once the frame of the chip has gone. */
  readonly host: HTMLElement
  readonly update: (shown: Shown) => void
  /** Tells assistive technology whether the card of this chip is open. */
  readonly setExpanded: (isExpanded: boolean) => void
  readonly remove: () => void
}

/** `!important` inside `:host` outranks the page's own rules for our element. The button is 24 px to touch,
 * 20 px to see; 156 px are 12 em of a 13 px text. */
const CSS = `:host{all:initial!important;display:inline-block!important;vertical-align:middle!important;height:20px!important;margin:0 4px!important;line-height:0!important}
@media print{:host{display:none!important}}
${tokensCss('button')}
button{all:unset;box-sizing:border-box;display:block;height:24px;margin:-2px 0;padding:2px 0;cursor:pointer;-webkit-tap-highlight-color:transparent}
button[aria-disabled]{cursor:default}
span{box-sizing:border-box;display:flex;align-items:center;gap:3px;max-width:156px;height:20px;padding-block:0;padding-inline:4px 6px;border:1px solid color-mix(in srgb,var(--pm-tone) 40%,var(--pm-tint));border-radius:6px;background:var(--pm-tint);color:var(--pm-tone);font:500 12px/18px ${FONT}}
svg{flex:none}
b{overflow:hidden;font-weight:inherit;text-overflow:ellipsis;white-space:nowrap}
button:hover:not([aria-disabled]) span{border-color:var(--pm-tone)}
button:focus-visible span{outline:2px solid var(--pm-tone);outline-offset:2px}
@media (forced-colors:active){span{border-color:ButtonText;background:ButtonFace;color:ButtonText;forced-color-adjust:none}button:focus-visible span{outline-color:Highlight}}`

/** What a page may listen for around the chip: pressing it must not follow the link or open the gallery it stands in. */
const QUIET_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
]

/** True once the frame that a node stood in has gone: Firefox then lets nobody touch it ("can't access dead object"). */
const isDead = (node: Node): boolean => {
  try {
    return !node.nodeType
  } catch {
    return true
  }
}

/** Puts a chip into the page. Gone again after `remove` or when `signal` aborts. */
export const mountChip = (options: ChipOptions): Chip => {
  const { parent, before, content, onOpen, signal, openRoot } = options
  // The claim may stand in a frame.
  const document = parent.ownerDocument ?? options.document
  const { host, root } = makeHost(document, 'proofmark-chip', openRoot)
  const style = el(document, 'style', {}, [CSS])
  const button = el(document, 'button', { type: 'button' })
  let current: Shown | undefined

  const draw = (tone: Shown['tone'], short: string, spoken: string, lang?: string, dir = 'ltr'): void => {
    button.dataset.tone = tone
    button.setAttribute('aria-label', spoken)
    if (lang) button.lang = lang
    button.dir = dir
    button.replaceChildren(
      el(document, 'span', {}, [glyph(document, TONE_PATHS[tone], 14), el(document, 'b', {}, [short])]),
    )
  }
  const update = (shown: Shown): void => {
    if (isDead(host)) return
    current = shown
    draw(shown.tone, shown.short, shown.labels.spoken, shown.lang, shown.dir)
    button.removeAttribute('aria-disabled')
    button.setAttribute('aria-haspopup', 'dialog')
    if (!button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', 'false')
  }
  const setExpanded = (isExpanded: boolean): void => {
    if (current && !isDead(host)) button.setAttribute('aria-expanded', `${isExpanded}`)
  }
  const remove = (): void => {
    if (!isDead(host)) host.remove()
  }

  if ('shown' in content) update(content.shown)
  else {
    draw('waiting', content.pending, content.pending)
    button.setAttribute('aria-disabled', 'true')
  }
  for (const name of QUIET_EVENTS) root.addEventListener(name, (event) => event.stopPropagation(), { signal })
  button.addEventListener(
    'click',
    (event) => {
      // The chip may stand inside a link: the press is ours alone. Presses made up by the page are not a person's.
      event.preventDefault()
      if (current && (event.isTrusted || openRoot)) onOpen(current, host)
    },
    { signal },
  )
  signal.addEventListener('abort', remove, { once: true })
  root.append(style, button)
  if (!signal.aborted) parent.insertBefore(host, before)
  return {
    get host() {
      return isDead(host) ? options.document.createElement('i') : host
    },
    update,
    setExpanded,
    remove,
  }
}
